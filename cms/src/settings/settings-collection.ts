/** The installation's identity, texts and words: exactly one document, approved by two persons like everything public. */
import type { CollectionConfig } from 'payload';
import { editorialCollection } from '../editorial/editorial-collection.ts';
import { settingsFields } from './settings-fields.ts';

const collection = editorialCollection({
  kind: 'settings',
  singular: 'Thông tin trang',
  plural: 'Thông tin trang',
  group: 'Thiết lập',
  description:
    'Tên trang, cơ quan chủ quản, lời giới thiệu, tin khẩn và từ ngữ của đài. Sửa xong cần người thứ hai duyệt.',
  headline: { label: 'Tên trang', description: 'Ví dụ: Tiếng Mõ phường Cây Đa.' },
  fields: settingsFields,
});

export const settingsCollection: CollectionConfig = {
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: { list: { Component: '/settings/SettingsList.tsx#SettingsList' } },
    },
  },
  // Made by the installation, for ever one.
  access: { ...collection.access, create: () => false, delete: () => false },
};
