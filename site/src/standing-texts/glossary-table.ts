/** Words of scams and of local order that residents meet on this site, in plain Vietnamese. Abbreviations come from their own table. */

export interface GlossaryWord {
  readonly term: string;
  readonly meaning: string;
}

export const GLOSSARY_WORDS: readonly GlossaryWord[] = [
  {
    term: 'Chiếm quyền điện thoại',
    meaning: 'Ứng dụng lạ được cấp quyền xem màn hình, đọc tin nhắn, tự bấm thay người dùng.',
  },
  { term: 'Deepfake', meaning: 'Khuôn mặt, giọng nói do máy tính làm giả cho giống một người có thật.' },
  { term: 'Điểm, tổ của mô hình', meaning: 'Điểm là nơi mô hình đang chạy; tổ, nhóm là những người cùng làm.' },
  {
    term: 'Điển hình, mô hình',
    meaning: 'Cách làm hay về giữ gìn an ninh, trật tự do người dân tự tổ chức, được phường, xã công nhận.',
  },
  { term: 'eSIM', meaning: 'SIM nằm sẵn trong máy, kích hoạt bằng mã; kẻ gian lừa lấy mã để chiếm số.' },
  {
    term: 'Mã OTP',
    meaning:
      'Dãy số dùng một lần ngân hàng gửi để xác nhận giao dịch. Ai có mã là chuyển được tiền: không đọc cho bất kỳ ai.',
  },
  { term: 'Mã QR', meaning: 'Hình vuông có các ô đen trắng; quét vào có thể mở một đường dẫn hoặc chuyển tiền.' },
  {
    term: 'Phiếu phát giác',
    meaning:
      'Phiếu người dân ghi điều mình biết về tội phạm, nộp cho công an. Nội dung được giữ bí mật và không bao giờ đăng ở đây.',
  },
  { term: 'Phong tỏa', meaning: 'Ngân hàng tạm giữ số tiền trong tài khoản, không cho chuyển đi nữa.' },
  {
    term: 'Quyền trợ năng',
    meaning:
      'Quyền dành cho người khuyết tật, cho phép ứng dụng đọc và bấm màn hình; kẻ gian lợi dụng để điều khiển máy.',
  },
  { term: 'Sinh trắc học', meaning: 'Khuôn mặt, vân tay dùng để nhận ra một người khi giao dịch.' },
  {
    term: 'Tài khoản định danh',
    meaning: 'Tài khoản VNeID gắn với căn cước; dữ liệu tự đồng bộ, không ai gọi điện để cập nhật hộ.',
  },
  {
    term: 'Tin nhắn thương hiệu giả',
    meaning: 'Tin nhắn hiện tên ngân hàng, cơ quan, chen vào đúng luồng tin thật nhưng do kẻ gian gửi.',
  },
  { term: 'Tra soát', meaning: 'Ngân hàng lần theo một giao dịch để biết tiền đang ở đâu và đề nghị giữ lại.' },
  { term: 'Tín dụng đen', meaning: 'Cho vay lãi rất cao, ngoài pháp luật, đòi nợ bằng đe dọa.' },
  {
    term: 'Lượt xem, lượt phát',
    meaning: 'Một lần mở trang, một lần phát loa. Một người có thể tạo nhiều lượt; lượt không phải là người.',
  },
];
