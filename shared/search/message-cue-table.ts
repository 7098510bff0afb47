/**
 * What strangers write when they play a trick, by the kind of trick: warnings describe, messages speak, and the two
 * share few words. `clear` is enough alone; of `hint` it takes two.
 */
import type { TACTIC_TYPES } from '../editorial/content-terms.ts';

interface MessageCues {
  readonly clear: readonly string[];
  readonly hint: readonly string[];
}

const words = (line: string): readonly string[] => line.split('|');

export const MESSAGE_CUES: Readonly<Record<keyof typeof TACTIC_TYPES, MessageCues>> = {
  A1: {
    clear: words(
      'rửa tiền|lệnh bắt|lệnh khởi tố|viện kiểm sát|tài khoản tạm giữ|tài khoản an toàn|chứng minh trong sạch|cán bộ điều tra|' +
        'điều tra viên|cán bộ công an|tôi là công an|bên công an|giấy triệu tập|phạt nguội|vụ án|phong tỏa tài khoản|trung tá|đại úy|thiếu tá',
    ),
    hint: words(
      'công an|bộ công an|điều tra|tòa án|giữ bí mật|bị bắt|khởi tố|làm việc qua điện thoại|vi phạm giao thông',
    ),
  },
  A2: {
    clear: words(
      'vneid|định danh mức 2|cập nhật căn cước|cập nhật cccd|dữ liệu chưa đồng bộ|đồng bộ dữ liệu|hoàn thuế|quyết toán thuế|cán bộ thuế|' +
        'cán bộ phường|cán bộ xã|cắt điện|nợ tiền điện|nợ cước điện|ngừng cấp điện|etax|cắt trợ cấp|sổ bảo hiểm',
    ),
    hint: words(
      'điện lực|tiền điện|thuế|bảo hiểm xã hội|dịch vụ công|căn cước|định danh|dọa khóa|cập nhật|bhxh|lệ phí',
    ),
  },
  A3: {
    clear: words(
      'sinh trắc học|đăng nhập lạ|thiết bị lạ|tài khoản của quý khách bị|tài khoản quý khách bị|xác minh tài khoản|mở khóa tài khoản|' +
        'nâng hạn mức|phí thường niên|điểm thưởng sắp hết hạn|khóa tài khoản|tài khoản sắp bị khóa|giao dịch bất thường|hủy dịch vụ',
    ),
    hint: words(
      'ngân hàng|thẻ tín dụng|bị khóa|tạm khóa|quý khách|tài khoản|xác thực|nhân viên ngân hàng|hạn mức|mã otp',
    ),
  },
  A4: {
    clear: words(
      'shipper|bưu phẩm|bưu kiện|để hàng trước cửa|phí giao lại|chưa nhận hàng|đơn hàng 0đ|đơn 0 đồng|hội viên giao hàng|hủy hội viên|' +
        'giao hàng không thành công|giao hàng thất bại|kiện hàng',
    ),
    hint: words(
      'giao hàng|bưu điện|đơn hàng|xác nhận địa chỉ|hoàn đơn|kho hàng|chuyển khoản giúp|tiền ship|phí vận chuyển|vnpost',
    ),
  },
  A5: {
    clear: words(
      'đang cấp cứu|viện phí|đặt cơm cho đơn vị|đặt tiệc cho đơn vị|đơn vị bộ đội|mua giúp lương khô|bé bị tai nạn',
    ),
    hint: words('cấp cứu|phụ huynh|bệnh viện|cô giáo|thầy giáo|mổ gấp|tai nạn|đơn vị|đặt cọc hộ'),
  },
  B1: {
    clear: words(
      'việc nhẹ lương cao|cộng tác viên|ctv|làm nhiệm vụ|thả tim|like video|like và follow|chốt đơn|giật đơn|xem quảng cáo nhận tiền|' +
        'nhận tiền mỗi ngày|lương theo ngày|tuyển người làm tại nhà|việc làm tại nhà|hoa hồng ngày|đánh giá 5 sao|đánh giá khách sạn',
    ),
    hint: words(
      'tuyển|tại nhà|mỗi ngày|hoa hồng|nhiệm vụ|thu nhập|không cần kinh nghiệm|nạp tiền|chỉ cần điện thoại|nhận lương',
    ),
  },
  B2: {
    clear: words(
      'sàn đầu tư|cam kết lãi|cam kết lợi nhuận|tiền ảo|forex|ngoại hối|đa cấp|usdt|bitcoin|đọc lệnh|kéo lệnh|bao lỗ|lãi mỗi ngày|' +
        'lãi mỗi tháng|sàn vàng|cổ phiếu nội bộ|mã cổ phiếu',
    ),
    hint: words('đầu tư|chứng khoán|lợi nhuận|lãi suất|cam kết|nạp tiền|rút tiền|chuyên gia|nhóm kín'),
  },
  B3: {
    clear: words(
      'trúng thưởng|trúng giải|nhận giải|tri ân khách hàng|phí nhận quà|quay số|quà tặng miễn phí|may mắn trúng|nhận phần quà|giải đặc biệt',
    ),
    hint: words('nhận quà|phần thưởng|chúc mừng|phí hồ sơ|tri ân|miễn phí'),
  },
  B4: {
    clear: words(
      'vay nhanh|vay online|không thế chấp|vay tín chấp|xóa nợ xấu|thu hồi tiền|lấy lại tiền|duyệt hồ sơ vay|hỗ trợ vay|gói vay|' +
        'phí giải ngân|bảo hiểm khoản vay',
    ),
    hint: words('giải ngân|nợ xấu|duyệt vay|khoản vay|lãi suất thấp|luật sư|tiền treo'),
  },
  C1: {
    clear: words('bắt cóc|tiền chuộc|đừng báo công an|không được báo công an|đang giữ con|giữ con trai|giữ con gái'),
    hint: words('học bổng|du học|chứng minh tài chính|thuê phòng|con anh chị|cắt liên lạc'),
  },
  C2: {
    clear: words(
      'hẹn cưới|hải quan giữ|thùng quà|gửi quà từ nước ngoài|campuchia|tam giác vàng|quân nhân mỹ|bác sĩ quân y|sang nước ngoài làm|lương nghìn đô',
    ),
    hint: words('yêu em|kiện hàng|casino|nước ngoài|kết hôn|bao ăn ở|làm quen'),
  },
  C3: {
    clear: words(
      'mẹ đổi số|ba đổi số|bố đổi số|con đổi số|em đổi số|đổi số rồi|chuyển gấp|cho em vay|cho anh vay|cho mình vay|cho tớ vay|cho mượn tạm|' +
        'kẹt tiền|mượn tạm|bình chọn cho cháu|bình chọn giúp|bị hack nick',
    ),
    hint: words('vay|mượn|gấp|chuyển giúp|mai trả|stk|zalo|nhờ tí|đang kẹt'),
  },
  D1: {
    clear: words(
      'esim|nâng cấp sim|chuẩn hóa thuê bao|khóa hai chiều|khóa 2 chiều|khóa một chiều|khóa 1 chiều|sim chính chủ|sim sẽ bị khóa|thuê bao của quý khách',
    ),
    hint: words('thuê bao|sim|nhà mạng|chuẩn hóa|mất sóng|bấm phím|tổng đài'),
  },
  D2: {
    clear: words(
      'đăng nhập tại|xác thực tại|bấm vào link|bấm vào đường link|nhấn vào link|click vào link|quét mã qr để|truy cập link',
    ),
    hint: words('truy cập|mã qr|quét mã|đường link|link|đăng nhập|nhấn vào|bấm vào'),
  },
  D3: {
    clear: words(
      'apk|quyền trợ năng|teamviewer|anydesk|ultraviewer|chia sẻ màn hình|điều khiển từ xa|cài app theo|tải app tại',
    ),
    hint: words('cài ứng dụng|tải app|tải ứng dụng|cài app|cài đặt ứng dụng|cấp quyền'),
  },
  E1: {
    clear: words(
      'vé máy bay giá rẻ|tour giá rẻ|combo du lịch|đặt cọc giữ|cọc giữ hàng|cọc giữ phòng|xả kho|giá sốc|hàng thanh lý|biên lai chuyển tiền|đã chuyển khoản rồi',
    ),
    hint: words('đặt cọc|cọc trước|chuyển cọc|thanh lý|vé máy bay|đặt phòng|giảm giá|biên lai'),
  },
  E2: {
    clear: words('chuyển nhầm|chuyển khoản nhầm|chuyển tiền nhầm|nhầm số tài khoản|trả lại tiền cho|giải ngân nhầm'),
    hint: words('trả lại tiền|hoàn lại|nhầm|trả lại'),
  },
  E3: {
    clear: words(
      'mẫu nhí|tuyển mẫu|học kỳ quân đội|trại hè quân đội|khóa học miễn phí|làm giàu cùng|kêu gọi từ thiện|quyên góp vào tài khoản',
    ),
    hint: words('khóa học|từ thiện|quyên góp|ủng hộ|nạp học phí|trại hè'),
  },
  Z: {
    clear: words('vay nóng|bốc bát họ|bán pháo|pháo nổ|ma túy|cần sa|đòi nợ thuê|tín dụng đen'),
    hint: words('đòi nợ|siết nợ|pháo hoa|hàng trắng|lãi ngày'),
  },
};

export const CLEAR_CUE_POINTS = 2;
export const HINT_CUE_POINTS = 1;
/** From so many points on, a message speaks like this kind of trick. */
export const FEWEST_CUE_POINTS = 2;
