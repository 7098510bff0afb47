/**
 * What else each type of tactic is called: by residents, in the press, and in the list of 24 forms that the information
 * security authority published in 2023. The mapping of those 24 is ours; a form that touches several types stands where its trick is.
 */
import type { TACTIC_TYPES } from './content-terms.ts';

type TypeCode = keyof typeof TACTIC_TYPES;

export const TACTIC_ALIASES = {
  A1: ['giả công an', 'giả viện kiểm sát', 'giả tòa án', 'lệnh bắt giả', 'tài khoản tạm giữ'],
  A2: [
    'giả cán bộ phường',
    'cập nhật VNeID giả',
    'giả cán bộ thuế',
    'giả điện lực',
    'giả bảo hiểm xã hội',
    'giả trang cơ quan nhà nước',
  ],
  A3: ['giả ngân hàng', 'cập nhật sinh trắc học giả', 'giả công ty tài chính', 'nâng hạn mức thẻ'],
  A4: ['giả shipper', 'giả người giao hàng', 'giả bưu điện', 'hoàn tiền đơn hàng'],
  A5: ['giả giáo viên', 'báo con cấp cứu', 'giả bộ đội đặt hàng', 'giả bệnh viện', 'giả trường học'],
  B1: ['việc nhẹ lương cao', 'cộng tác viên bán hàng', 'làm nhiệm vụ nhận hoa hồng', 'chốt đơn ảo'],
  B2: ['sàn chứng khoán giả', 'tiền ảo', 'ngoại hối', 'đa cấp', 'đầu tư lãi cao'],
  B3: ['trúng thưởng giả', 'quà tặng tri ân', 'số lô đề', 'nhận quà từ nước ngoài'],
  B4: [
    'vay tiền qua ứng dụng',
    'xóa nợ xấu',
    'lấy lại tiền bị lừa',
    'lấy lại tài khoản mạng xã hội',
    'bị vay tiền bằng căn cước',
  ],
  C1: ['bắt cóc qua mạng', 'tự nhốt mình', 'đòi tiền chuộc sinh viên'],
  C2: ['lừa tình', 'người yêu qua mạng', 'dụ sang nước ngoài'],
  C3: [
    'deepfake',
    'giả giọng nói',
    'chiếm tài khoản Facebook',
    'chiếm tài khoản Zalo',
    'chiếm tài khoản Telegram',
    'nhắn tin vay tiền',
    'cuộc gọi trí tuệ nhân tạo',
  ],
  D1: ['khóa SIM', 'nâng cấp SIM', 'chiếm eSIM', 'chuẩn hóa thuê bao giả'],
  D2: ['tin nhắn thương hiệu giả', 'đường dẫn độc', 'mã QR độc', 'trạm phát sóng giả', 'quảng cáo bẩn'],
  D3: ['ứng dụng độc', 'mất quyền điều khiển điện thoại', 'ứng dụng cờ bạc', 'tệp cài đặt lạ'],
  E1: ['biên lai giả', 'mua hàng qua mạng', 'hàng giả trên sàn', 'du lịch giá rẻ', 'vé máy bay giả', 'đặt cọc rồi mất'],
  E2: ['chuyển nhầm tiền', 'ép nợ'],
  E3: ['tuyển mẫu nhí', 'khóa học hè giả', 'từ thiện giả'],
  Z: ['trộm cắp', 'cướp giật', 'tín dụng đen', 'ma túy', 'mua bán người', 'pháo', 'cháy nổ'],
} as const satisfies Record<TypeCode, readonly string[]>;

/** The 24 forms by their number in the published list, in our words, with the type each belongs to. */
export const FORMS_OF_2023 = [
  { number: 1, form: 'du lịch giá rẻ', type: 'E1' },
  { number: 2, form: 'deepfake', type: 'C3' },
  { number: 3, form: 'khóa SIM', type: 'D1' },
  { number: 4, form: 'biên lai giả', type: 'E1' },
  { number: 5, form: 'báo con cấp cứu', type: 'A5' },
  { number: 6, form: 'tuyển mẫu nhí', type: 'E3' },
  { number: 7, form: 'giả công ty tài chính', type: 'A3' },
  { number: 8, form: 'ứng dụng cờ bạc', type: 'D3' },
  { number: 9, form: 'giả trang cơ quan nhà nước', type: 'A2' },
  { number: 10, form: 'tin nhắn thương hiệu giả', type: 'D2' },
  { number: 11, form: 'sàn chứng khoán giả', type: 'B2' },
  { number: 12, form: 'cộng tác viên bán hàng', type: 'B1' },
  { number: 13, form: 'chiếm tài khoản Facebook', type: 'C3' },
  { number: 14, form: 'giả công an', type: 'A1' },
  { number: 15, form: 'hàng giả trên sàn', type: 'E1' },
  { number: 16, form: 'bị vay tiền bằng căn cước', type: 'B4' },
  { number: 17, form: 'chuyển nhầm tiền', type: 'E2' },
  { number: 18, form: 'lấy lại tiền bị lừa', type: 'B4' },
  { number: 19, form: 'chiếm tài khoản Telegram', type: 'C3' },
  { number: 20, form: 'cuộc gọi trí tuệ nhân tạo', type: 'C3' },
  { number: 21, form: 'lấy lại tài khoản mạng xã hội', type: 'B4' },
  { number: 22, form: 'lừa tình', type: 'C2' },
  { number: 23, form: 'quảng cáo bẩn', type: 'D2' },
  { number: 24, form: 'số lô đề', type: 'B3' },
] as const satisfies readonly { number: number; form: string; type: TypeCode }[];
