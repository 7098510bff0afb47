/** Fields that several kinds of content share. */
import type { Field, TextField } from 'payload';

export const standfirstField: Field = {
  name: 'standfirst',
  type: 'textarea',
  label: 'Sa-pô',
  admin: { description: 'Hai, ba câu tóm tắt, đứng ngay dưới tít và trong danh sách.' },
};

/** A sound or a PDF would be chosen in vain: the page shows pictures. */
export const ONLY_PICTURES = { mimeType: { contains: 'image/' } };

export const coverField: Field = {
  name: 'cover',
  type: 'upload',
  relationTo: 'media',
  label: 'Ảnh đại diện',
  filterOptions: ONLY_PICTURES,
  admin: { description: 'Hiện đầu trang và trong danh sách. Không bắt buộc.' },
};

export const sourceField: TextField = {
  name: 'source',
  type: 'text',
  label: 'Nguồn tin',
  admin: {
    description:
      'Cơ quan hoặc văn bản cung cấp thông tin, ví dụ: Công an phường Tiếng Mõ. Không ghi tên người tố giác.',
  },
};

export const placeField: TextField = {
  name: 'place',
  type: 'text',
  label: 'Địa điểm',
  admin: { description: 'Ví dụ: Nhà văn hóa tổ dân phố số 3.' },
};
