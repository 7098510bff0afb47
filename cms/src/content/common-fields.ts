/** Fields that several kinds of content share. */
import type { Field } from 'payload';

export const standfirstField: Field = {
  name: 'standfirst',
  type: 'textarea',
  label: 'Sa-pô',
  admin: { description: 'Hai, ba câu tóm tắt, đứng ngay dưới tít và trong danh sách.' },
};

export const coverField: Field = {
  name: 'cover',
  type: 'upload',
  relationTo: 'media',
  label: 'Ảnh đại diện',
};

export const sourceField: Field = {
  name: 'source',
  type: 'text',
  label: 'Nguồn tin',
  admin: { description: 'Cơ quan hoặc văn bản cung cấp thông tin. Không ghi tên người tố giác.' },
};

export const placeField: Field = { name: 'place', type: 'text', label: 'Địa điểm' };
