/** The installation's identity, as the site prints it. */
import type { GlobalConfig } from 'payload';
import { accessTo } from '../people/access.ts';
import { settingsFields } from './settings-fields.ts';

const access = accessTo('settings');

export const settingsGlobal: GlobalConfig = {
  slug: 'settings',
  label: 'Thông tin trang',
  admin: {
    hideAPIURL: true,
    group: 'Thiết lập',
    description: 'Tên trang, cơ quan chủ quản và người chịu trách nhiệm, in ở chân mỗi trang.',
  },
  access: { read: access.read, update: access.update },
  fields: [
    { name: 'siteName', type: 'text', label: 'Tên trang', required: true, defaultValue: 'Tiếng Mõ' },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: 'Đơn vị của trang',
      admin: { description: 'Báo cáo lấy đơn vị này khi không chọn đơn vị khác.' },
    },
    ...settingsFields,
  ],
};
