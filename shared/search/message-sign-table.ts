/** What strange messages have in common, whatever the trick: shown beside the warnings, or alone where none is near. */

export interface CommonSign {
  readonly label: string;
  /** Folded phrases, any of which is enough. */
  readonly phrases: readonly string[];
}

export const COMMON_SIGNS: readonly CommonSign[] = [
  {
    label: 'Hỏi mã xác thực, mật khẩu hoặc số thẻ',
    phrases: ['ma otp', 'otp', 'ma xac thuc', 'ma xac nhan', 'mat khau', 'so the', 'cvv', 'ma pin'],
  },
  {
    label: 'Đòi chuyển tiền, nạp tiền, đặt cọc hoặc đóng phí trước',
    phrases: [
      'chuyen tien',
      'chuyen khoan',
      'nap tien',
      'dat coc',
      'tien coc',
      'dong phi',
      'phi van chuyen',
      'phi ho so',
      'ck',
    ],
  },
  {
    label: 'Giục làm ngay, dọa khóa, dọa phạt hoặc dọa bắt',
    phrases: [
      'trong vong 24h',
      'trong 24h',
      'ngay lap tuc',
      'lap tuc',
      'bi khoa',
      'se bi khoa',
      'tam khoa',
      'lenh bat',
      'bi phat',
      'cat dien',
      'khoi to',
    ],
  },
  {
    label: 'Bảo cài ứng dụng hoặc tải tệp lạ',
    phrases: ['cai ung dung', 'tai ung dung', 'cai app', 'tai app', 'apk', 'tai ve', 'cai dat ung dung'],
  },
  {
    label: 'Báo trúng thưởng, cho quà, việc nhẹ lương cao',
    phrases: ['trung thuong', 'nhan qua', 'phan thuong', 'viec nhe', 'luong cao', 'hoa hong', 'thu nhap moi ngay'],
  },
  { label: 'Bảo giữ bí mật với người nhà', phrases: ['giu bi mat', 'khong noi voi ai', 'khong cho ai biet'] },
];
