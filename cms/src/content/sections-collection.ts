import type { CollectionConfig } from 'payload';
import { nameSlugHook, plainSlugField } from '../fields/name-slug.ts';
import { idField } from '../fields/id-field.ts';
import { accessTo } from '../people/access.ts';

/** The sections of the site. */
export const sectionsCollection: CollectionConfig = {
  slug: 'sections',
  labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
  admin: {
    group: 'Thiết lập',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'order'],
    description: 'Các chuyên mục của trang, sắp theo thứ tự.',
  },
  access: accessTo('sections'),
  defaultSort: 'order',
  hooks: { beforeValidate: [nameSlugHook] },
  fields: [
    idField,
    {
      name: 'name',
      type: 'text',
      label: 'Tên chuyên mục',
      required: true,
      admin: { description: 'Ngắn, để đứng vừa trong danh mục. Ví dụ: Gương người tốt.' },
    },
    plainSlugField,
    {
      name: 'description',
      type: 'textarea',
      label: 'Giới thiệu',
      admin: { description: 'Một, hai câu đứng đầu trang chuyên mục. Có thể để trống.' },
    },
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      defaultValue: 100,
      admin: { description: 'Số nhỏ đứng trước.' },
    },
  ],
};
