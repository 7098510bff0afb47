/** What each kind of trick is, how to know it and what to do: shown on the list of its warnings and where none has been published yet. */
import type { TACTIC_TYPES } from 'shared/editorial/content-terms';

export type TacticTypeCode = keyof typeof TACTIC_TYPES;

export interface TacticTypeText {
  /** One sentence. */
  readonly what: string;
  readonly signs: readonly [string, string, string];
  readonly doNow: readonly string[];
}

export const TACTIC_TYPE_TEXTS = {
  A1: {
    what: 'Người lạ gọi đến, xưng là công an, kiểm sát viên hoặc thẩm phán, nói bà con dính vào một vụ án để dọa và lấy tiền.',
    signs: [
      'Làm việc qua điện thoại, Zalo, gọi video; giơ “lệnh bắt”, “quyết định khởi tố”.',
      'Dặn giữ bí mật, không cho kể với người nhà, không cho tắt máy.',
      'Bảo chuyển tiền để “chứng minh trong sạch”, cài ứng dụng hoặc đọc mã OTP.',
    ],
    doNow: [
      'Tắt máy ngay, không trả lời, không gọi lại số đó.',
      'Kể cho người nhà; gọi 113 hoặc đến công an xã, phường để hỏi.',
      'Nhớ: công an không điều tra qua điện thoại và không yêu cầu chuyển tiền.',
    ],
  },
  A2: {
    what: 'Kẻ gian xưng là cán bộ xã, phường, thuế, điện lực, bảo hiểm hoặc bộ phận VNeID, mượn cớ cập nhật giấy tờ để chiếm tài khoản.',
    signs: [
      'Dọa khóa tài khoản, cắt điện, phạt tiền nếu không làm ngay.',
      'Gửi đường dẫn hoặc tệp cài đặt, không qua kho ứng dụng chính thức.',
      'Bảo chụp giấy tờ, quay khuôn mặt, đọc mã OTP.',
    ],
    doNow: [
      'Không bấm đường dẫn, không cài gì, tắt máy.',
      'Hỏi lại bằng số công khai của Ủy ban nhân dân hoặc đến tận nơi.',
      'Đã lỡ cài ứng dụng: ngắt mạng, tắt nguồn, mượn máy khác gọi ngân hàng khóa tài khoản.',
    ],
  },
  A3: {
    what: 'Kẻ gian xưng là nhân viên ngân hàng, lấy cớ cập nhật sinh trắc học hoặc giao dịch lạ để lấy mã OTP và khuôn mặt.',
    signs: [
      'Gọi trước rồi kết bạn Zalo để “hướng dẫn”.',
      'Xin mã OTP, mật khẩu, ảnh căn cước, đoạn quay khuôn mặt.',
      'Bảo chuyển tiền sang một “tài khoản an toàn”.',
    ],
    doNow: [
      'Không đọc mã, không quay mặt, tắt máy.',
      'Gọi số in ở mặt sau thẻ hoặc ra quầy giao dịch.',
      'Đã lỡ đọc mã: yêu cầu ngân hàng khóa tài khoản ngay.',
    ],
  },
  A4: {
    what: 'Kẻ gian xưng là người giao hàng hoặc bưu chính, bắt trả tiền trước rồi lừa tiếp bằng chuyện “chuyển nhầm”.',
    signs: [
      'Báo có đơn hàng lúc bà con vắng nhà, xin chuyển khoản.',
      'Sau đó báo “nhầm tài khoản”, “bị đăng ký hội viên” và gửi đường dẫn để hủy.',
      'Gửi mã QR nói là để hoàn tiền.',
    ],
    doNow: [
      'Không chuyển tiền khi chưa nhận hàng và chưa kiểm tra đơn trong ứng dụng mua hàng.',
      'Không bấm đường dẫn, không quét mã QR lạ.',
      'Gọi tổng đài ghi trên trang chính thức của đơn vị giao hàng.',
    ],
  },
  A5: {
    what: 'Kẻ gian xưng là thầy cô, bệnh viện, bộ đội hoặc cửa hàng quen, dựng chuyện gấp để bà con chuyển tiền.',
    signs: [
      'Báo con em đang cấp cứu, phải đóng tiền ngay.',
      'Đặt mua số lượng lớn rồi nhờ mua hộ, ứng hộ tiền hàng khác.',
      'Không cho gọi lại số chính thức, chỉ đưa số tài khoản cá nhân.',
    ],
    doNow: [
      'Dừng lại, gọi trực tiếp cho con, thầy cô hoặc số công khai của đơn vị.',
      'Không chuyển tiền cho cá nhân lạ, dù số tiền nhỏ.',
    ],
  },
  B1: {
    what: 'Mời làm việc tại nhà, “làm nhiệm vụ” nhận hoa hồng; trả vài lần nhỏ rồi bắt nạp khoản ngày càng lớn.',
    signs: [
      'Việc rất nhẹ, lương rất cao, không phỏng vấn.',
      'Đưa vào nhóm Telegram, Zalo toàn người khoe đã rút được tiền.',
      'Muốn rút tiền thì phải nạp thêm.',
    ],
    doNow: [
      'Dừng nạp tiền ngay, dù “chỉ còn một nhiệm vụ cuối”.',
      'Chụp lại nhóm chat, số tài khoản, biên lai.',
      'Gọi ngân hàng rồi báo công an.',
    ],
  },
  B2: {
    what: 'Rủ đầu tư chứng khoán, ngoại hối, tiền ảo, đa cấp qua một sàn lạ, hứa lãi cao và chắc chắn.',
    signs: [
      'Cam kết lãi, nói không có rủi ro.',
      'Sàn hoặc ứng dụng lạ, tải qua đường dẫn riêng.',
      '“Chuyên gia” kèm sát, giục nạp thêm; rút tiền thì bị đòi phí, đòi thuế.',
    ],
    doNow: [
      'Không nạp thêm, không nộp “phí rút tiền”.',
      'Hỏi cơ quan quản lý xem sàn có được cấp phép không; không thấy tên trong danh sách lừa đảo không có nghĩa là đáng tin.',
      'Giữ bằng chứng và báo công an.',
    ],
  },
  B3: {
    what: 'Báo trúng thưởng, tặng quà tri ân để lấy phí “nhận thưởng” hoặc thông tin tài khoản.',
    signs: [
      'Không tham gia mà vẫn trúng.',
      'Phải đóng phí, thuế, tiền vận chuyển trước.',
      'Bắt điền thông tin thẻ, mật khẩu, mã OTP vào một đường dẫn.',
    ],
    doNow: ['Không đóng phí, không điền gì.', 'Xóa tin, chặn số; đã lỡ điền thì gọi ngân hàng khóa thẻ.'],
  },
  B4: {
    what: 'Mời vay nhanh, xóa nợ xấu, hoặc hứa lấy lại số tiền đã bị lừa, rồi thu phí trước và biến mất.',
    signs: [
      'Phải đóng phí, bảo hiểm khoản vay, “tiền chứng minh” trước.',
      'Tự xưng luật sư, cảnh sát mạng, hội hỗ trợ nạn nhân.',
      'Chỉ liên lạc qua mạng, không có địa chỉ thật.',
    ],
    doNow: [
      'Không đóng bất cứ khoản phí nào.',
      'Không ai lấy lại được tiền thay bà con bằng cách thu phí: chỉ trình báo công an và làm việc với ngân hàng.',
    ],
  },
  C1: {
    what: 'Dọa học sinh, sinh viên đang “bị điều tra”, ép tự giam mình trong phòng trọ, nhà nghỉ rồi gọi gia đình đòi tiền chuộc.',
    signs: [
      'Người gọi bắt giữ liên lạc suốt ngày qua Zoom, Zalo, cấm nói với ai.',
      'Con em bỗng đi thuê phòng một mình, tắt điện thoại, xin tiền gấp.',
      'Gia đình nhận tin, hình ảnh con bị trói, đòi chuyển tiền.',
    ],
    doNow: [
      'Gia đình: gọi 113 ngay, giữ liên lạc với con, không chuyển tiền.',
      'Học sinh, sinh viên: tắt máy, ra chỗ có người, kể với bố mẹ, thầy cô hoặc công an.',
    ],
  },
  C2: {
    what: 'Làm quen, tỏ tình qua mạng để xin tiền, rủ đầu tư hoặc dụ ra nước ngoài làm việc.',
    signs: [
      'Thân rất nhanh nhưng luôn tìm cớ không gặp.',
      'Gửi quà phải đóng thuế, gặp nạn cần tiền, rủ đầu tư chung.',
      'Rủ đi nước ngoài làm việc lương cao, lo hết giấy tờ.',
    ],
    doNow: [
      'Không gửi tiền, không gửi ảnh riêng tư, không đi.',
      'Kể với một người mình tin; giữ lại tin nhắn và báo công an.',
    ],
  },
  C3: {
    what: 'Chiếm tài khoản mạng xã hội hoặc giả mặt, giả giọng người quen bằng máy tính để hỏi vay tiền.',
    signs: [
      'Người quen bỗng nhắn vay gấp, chuyển vào tài khoản mang tên khác.',
      'Cuộc gọi video ngắn, hình giật, tiếng không khớp rồi tắt.',
      'Giục chuyển ngay, ngại nghe điện thoại thường.',
    ],
    doNow: [
      'Gọi lại số điện thoại vẫn dùng của người đó.',
      'Hỏi một chuyện chỉ hai người biết.',
      'Chưa nói chuyện được thì chưa chuyển tiền.',
    ],
  },
  D1: {
    what: 'Lừa đổi SIM, nâng cấp mạng, quét mã eSIM để chiếm số điện thoại, từ đó nhận mã OTP của ngân hàng.',
    signs: [
      'Điện thoại đột ngột mất sóng dù chỗ khác vẫn có.',
      'Có người hướng dẫn nhắn một cú pháp lạ hoặc quét mã eSIM.',
      'Dọa khóa SIM vì “chưa chuẩn hóa thông tin”.',
    ],
    doNow: [
      'Mượn máy gọi nhà mạng khóa SIM, gọi ngân hàng khóa tài khoản.',
      'Chỉ làm thủ tục SIM tại cửa hàng hoặc ứng dụng chính thức của nhà mạng.',
    ],
  },
  D2: {
    what: 'Tin nhắn mang tên ngân hàng, cơ quan; đường dẫn và mã QR dẫn đến trang giả để lấy mật khẩu.',
    signs: [
      'Tin chen vào đúng luồng tin của ngân hàng.',
      'Tên miền chỉ gần giống tên thật.',
      'Mã QR dán ở nơi công cộng, gửi kèm bưu phẩm lạ.',
    ],
    doNow: [
      'Không bấm, không quét; muốn kiểm tra thì tự gõ địa chỉ hoặc mở ứng dụng chính thức.',
      'Đã nhập mật khẩu: đổi ngay và gọi ngân hàng.',
    ],
  },
  D3: {
    what: 'Dụ cài ứng dụng ngoài kho chính thức; ứng dụng ấy xem được màn hình, đọc tin nhắn và tự chuyển tiền.',
    signs: [
      'Gửi tệp cài đặt hoặc đường dẫn tải riêng.',
      'Ứng dụng xin quyền “trợ năng”, quyền đọc tin nhắn, ghi màn hình.',
      'Máy nóng, tự sáng, tự thao tác.',
    ],
    doNow: [
      'Tắt mạng và tắt nguồn máy ngay.',
      'Dùng máy khác gọi ngân hàng khóa tài khoản.',
      'Mang máy đến công an hoặc cửa hàng tin cậy; chưa bật lại khi chưa được hướng dẫn.',
    ],
  },
  E1: {
    what: 'Bán hàng, bán tour, vé máy bay giá rẻ để lấy tiền cọc; hoặc mua hàng bằng biên lai chuyển khoản giả.',
    signs: [
      'Giá rẻ bất thường, giục đặt cọc giữ chỗ.',
      'Trang mới lập, khóa bình luận, nhiều lời khen giống nhau.',
      'Đưa ảnh chụp “đã chuyển khoản” nhưng tài khoản chưa có tiền.',
    ],
    doNow: [
      'Nhận hàng rồi mới trả tiền; đặt vé, tour thì kiểm tra lại với hãng.',
      'Người bán: thấy tiền vào tài khoản mới giao hàng.',
    ],
  },
  E2: {
    what: 'Cố ý chuyển một khoản tiền lạ vào tài khoản của bà con, rồi đòi lại như một khoản vay lãi cao.',
    signs: [
      'Tài khoản có tiền lạ, nội dung ghi “cho vay”.',
      'Người lạ gọi xin chuyển lại vào một số tài khoản khác.',
      'Dọa kiện, dọa bêu tên nếu không trả.',
    ],
    doNow: [
      'Không dùng và không tự chuyển lại số tiền đó.',
      'Báo ngân hàng để hoàn trả đúng thủ tục; bị dọa thì báo công an.',
    ],
  },
  E3: {
    what: 'Mượn danh khóa học hè, cuộc thi mẫu nhí, quyên góp từ thiện để thu phí rồi biến mất.',
    signs: [
      'Đưa phụ huynh vào nhóm làm “thử thách” có đóng tiền.',
      'Dùng hình ảnh, con dấu của đơn vị có thật.',
      'Quyên góp vào tài khoản cá nhân không rõ là ai.',
    ],
    doNow: ['Gọi số công khai của đơn vị để hỏi.', 'Dừng đóng tiền, giữ lại biên lai và tin nhắn, báo công an.'],
  },
  Z: {
    what: 'Trộm cắp, cướp giật, tín dụng đen, ma túy, mua bán người, pháo, cháy nổ: những việc ngoài đời mà bà con cần đề phòng.',
    signs: [
      'Người lạ hỏi thăm nhà vắng người, dán giấy, đánh dấu cổng.',
      'Tờ rơi cho vay không cần giấy tờ; người lạ rủ đi làm xa, không cho báo gia đình.',
      'Mùi lạ, tiếng nổ, hàng cấm cất giấu trong khu dân cư.',
    ],
    doNow: [
      'Đang nguy hiểm: gọi 113; cháy hoặc có người mắc kẹt: gọi 114.',
      'Giữ khoảng cách, nhớ đặc điểm, không tự đuổi bắt.',
    ],
  },
} as const satisfies Record<TacticTypeCode, TacticTypeText>;
