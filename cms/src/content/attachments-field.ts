/** Leaflets, forms, recordings and videos that belong to a text. */
import type { ArrayField } from 'payload';
import { rowSummary } from '../fields/row-summary.ts';
import { ATTACHED_TYPES } from '../media/file-kinds.ts';
import { ONLY_PICTURES } from './common-fields.ts';

export const attachmentsField: ArrayField = {
  name: 'attachments',
  type: 'array',
  label: 'Tệp kèm theo',
  labels: { singular: 'Tệp', plural: 'Tệp' },
  admin: {
    components: rowSummary('Tệp', 'transcript'),
    description:
      'Tờ rơi, mẫu đơn (PDF) để tải về, bản ghi âm (MP3, M4A), video (MP4). Đứng sau bài, theo thứ tự ở đây, dưới tên ghi trong tệp. Dòng chưa chọn tệp không hiện lên trang.',
  },
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      label: 'Tệp',
      filterOptions: { mimeType: { in: [...ATTACHED_TYPES] } },
      custom: { holds: 'attachment' },
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: 'Lời trong bản ghi âm, video',
      admin: {
        rows: 6,
        description:
          'Bắt buộc với âm thanh và video, cho người không nghe được và nơi mạng chậm: viết lại lời nói, ai nói, và điều cần thấy mới hiểu; mỗi ý một dòng. Không ghi tên người bị hại, người tố giác, trẻ em. PDF thì để trống.',
      },
    },
    {
      name: 'poster',
      type: 'upload',
      relationTo: 'media',
      label: 'Ảnh bìa của video',
      filterOptions: ONLY_PICTURES,
      admin: { description: 'Hiện trước khi bấm xem. Không bắt buộc.' },
    },
  ],
};
