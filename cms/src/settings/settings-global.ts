/** The installation's identity, as the site prints it. */
import type { GlobalConfig } from 'payload';
import { richTextField } from '../fields/rich-text-field.ts';
import { accessTo } from '../people/access.ts';

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
      name: 'organisation',
      type: 'text',
      label: 'Cơ quan chủ quản',
      required: true,
      defaultValue: 'Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    },
    { name: 'responsiblePerson', type: 'text', label: 'Người chịu trách nhiệm nội dung' },
    { name: 'address', type: 'text', label: 'Địa chỉ' },
    { name: 'phone', type: 'text', label: 'Điện thoại' },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: 'Đơn vị của trang',
      admin: { description: 'Báo cáo lấy đơn vị này khi không chọn đơn vị khác.' },
    },
    richTextField({ name: 'about', label: 'Giới thiệu' }),
  ],
};
