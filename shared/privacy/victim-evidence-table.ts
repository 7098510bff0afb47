/**
 * What speaks for and against a named person having been harmed, with its weight. All on lower-case text.
 * Journalists have endless words for what a swindler does; what they say of the one it was done to is a small grammar:
 * "bị" with anything but an act of the law, a loss, money given, trust, fear, a stranger's call, a report to the police.
 */

export interface Evidence {
  readonly points: number;
  readonly pattern: RegExp;
}

const money = String.raw`(?:\d[\d.,]* ?(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|usd|cây vàng|chỉ vàng)|tiền)`;
const LAW =
  // Neither the law nor harm: what merely happens, or an illness.
  'lạc|ốm|bệnh|khuyết tật|điếc|mù|câm|tai biến|nhầm|lỗi|hỏng|muộn|trễ|ướt|can|cáo|khởi tố|bắt|tạm giam|tạm giữ|xử|phạt|xử phạt|truy|truy nã|truy tố|triệu tập|tuyên|kết án|kết tội|lập biên bản|nhắc|nhắc nhở|đình chỉ|tước|buộc|điều tra|phát hiện|cảnh cáo|kỷ luật|cách chức|mời|dẫn giải|di lý|đưa vào|áp giải|cấm|yêu cầu|kiểm tra|vây bắt|quật ngã|khống chế bắt|tố giác|tố cáo|thu giữ|quản lý|gọi hỏi|quả tang';

/** What follows the name as its predicate; the first one of the clause counts, and each kind once. */
export const AFTER_NAME: readonly Evidence[] = [
  // "bị" says by itself that what happened was bad for its subject.
  { points: 6, pattern: new RegExp(String.raw`(?<![\p{L}])bị(?! (?:${LAW})(?![\p{L}]))(?= \p{L})`, 'u') },
  {
    points: 6,
    pattern:
      /(?<![\p{L}])(?:sập bẫy|mắc bẫy|dính bẫy|mắc lừa|mất trắng|mất sạch|thiệt mạng|tử vong|tử nạn|qua đời|không qua khỏi|đuối nước|chết|trở thành nạn nhân|là nạn nhân|thành nạn nhân|rơi xuống|ngã xuống|ngã gục|gục xuống|nhập viện|cấp cứu|(?:đa )?chấn thương|vết thương|hôn mê|chưa tỉnh|nguy kịch|khâu \d+ mũi|lâm vào (?:cảnh|tình)|rơi vào (?:bẫy|tình cảnh)|cùng cảnh ngộ|chung cảnh ngộ|gãy (?:chân|tay|xương)|bỏng|ngất|thiệt hại (?:hơn|gần|khoảng|số|\d))(?![\p{L}])/u,
  },
  {
    points: 5,
    pattern:
      /(?<![\p{L}])mất (?!sớm|nhiều thời gian|ngủ|công|bao lâu|khoảng \d+ (?:phút|giờ))(?:số tiền|toàn bộ|hết|hơn|gần|tổng|khoảng|\d|xe|chiếc|điện thoại|ví|túi|dây chuyền|tài sản|tiền|vàng|đồng hồ|máy|con |đàn|một|hai|ba|luôn|khoản|liên lạc)/u,
  },
  {
    points: 5,
    pattern:
      /(?:không|chẳng|đều không|chưa) (?:thể |hề )?(?:lấy lại|nhận được gì|nhận được|rút|đòi|liên lạc)|(?:tài khoản|số dư)[^.;]{0,25}(?:chỉ còn|bay|bằng không|trống)|(?:bay|bốc hơi|không cánh mà bay)(?: sạch| mất| luôn)? \d|(?:trừ|rút) (?:liền|mất|sạch|luôn)|mới (?:biết|hay|vỡ lẽ)|tá hỏa|bàng hoàng|ngã ngửa|vỡ lẽ/u,
  },
  // Somebody or something else is the subject and the person its object: "thì một xe khách … húc từ phía sau".
  {
    points: 5,
    pattern:
      /(?<![\p{L}])(?:xe|ô tô|tàu|kẻ|đối tượng|thanh niên|người lạ|tên|chó|sét|cây|tường|đất đá|nước lũ|hàng xóm|chồng|người yêu)(?![\p{L}])[^.;,]{0,60}(?<![\p{L}])(?:húc|tông|đâm|cán|đè|lao vào|chém|đánh|giật|cướp|vùi|cuốn|cắn|bóp cổ|tát)(?![\p{L}])/u,
  },
  {
    points: 3,
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:chuyển|nộp|nạp|góp|đóng|trả|đặt cọc|đặt mua|cọc|đưa|giao|gửi|vay|mua|rút|tất toán)(?![\p{L}])[^.;]{0,60}${money}`,
      'u',
    ),
  },
  {
    points: 3,
    pattern:
      /(?<![\p{L}])(?:tin lời|tin là thật|tưởng (?!nhớ|niệm|tượng|thưởng)|tin tưởng|nhẹ dạ|cả tin|hoảng|hốt hoảng|lo sợ|sợ quá|run|làm theo|bấm (?:vào|theo)|quét (?:mã|xong)|cài (?:đặt|xong|ứng dụng|app)|đọc (?:mã|cho)|cung cấp (?:mã|số|thông tin tài khoản|otp)|nghe theo|đồng ý|truy cập|nhắn \d+ tin)/u,
  },
  {
    points: 3,
    pattern:
      /có (?:một |hai |ba |mấy )?(?:người|kẻ|số lạ|đối tượng|ai|nhóm|cuộc gọi|đứa)[^.;]{0,40}(?:gọi|xưng|nhắn|kết bạn|gạ|rủ|đến nhà|gõ cửa)|nhận (?:được |về )?(?:một |nhiều |liên tiếp )*(?:cuộc gọi|cuộc điện thoại|điện thoại|tin nhắn|lời mời|cuộc video|thùng|gói hàng|hàng)|nghe (?:điện thoại|máy)|kết bạn|quen (?:qua|trên|một)|được (?:rủ|mời|dụ|gạ|kết bạn|một người)/u,
  },
  {
    points: 3,
    pattern:
      /(?<![\p{L}])(?:trình báo|sinh nghi|đến (?:công an|cơ quan công an) (?:\p{L}+ )*(?:báo|trình|tố)|gửi đơn|làm đơn|tìm đến (?:công an|“?"?địa chỉ tin cậy))/u,
  },
];

/** What stands before the name in its sentence. */
export const BEFORE_NAME: readonly Evidence[] = [
  // "Bị lừa góp vốn, …", "Vì tin vào lời quảng cáo, …", "Nhiều lần bị chồng đánh, …": an opening clause is about the subject.
  {
    points: 6,
    pattern: new RegExp(
      String.raw`^(?:[^.;:]{0,80}[:–-] )?[^.;]{0,60}(?<![\p{L}])(?:bị(?! (?:${LAW})(?![\p{L}]))|(?:vì|do|quá|bởi|cả) tin|tin (?:lời|là thật|vào)|tưởng|mắc|sập|sau khi (?:đặt|mua|chuyển|nghe|nộp|nhận|bấm|cài)|nhẹ dạ|chưa đặt gì)(?![\p{L}])(?:[^.;]|\.(?=\S)){0,150}, (?:\p{L}+ ){0,6}$`,
      'u',
    ),
  },
  {
    points: 5,
    pattern:
      /(?:chuyện của|câu chuyện của|trường hợp (?:của )?|đơn (?:trình báo |tố giác |tố cáo |của )*của|theo (?:đơn )?(?:trình báo|trình bày)(?:[^.;]{0,25})?,|tài sản của|tiền của|xe của|chủ (?:quán|nhà|xe|hàng|cửa hàng|tài khoản bị mất|shop) là|khổ chủ là|xe (?:máy |đạp |mô tô |đạp điện )?do|người (?:ngồi sau|đi bộ|đi xe máy|bị nạn|bị thương|lái xe máy) là|cũng kể|người bị (?:lừa|mất|hại)[^.;]{0,20} là) ?(?:gia đình |vợ chồng |một (?:\p{L}+ ){1,4}(?:tên )?)?$/u,
  },
  {
    points: -7,
    pattern:
      /(?:biểu dương|tuyên dương|khen|khen thưởng|bằng khen|giấy khen|thư khen|cảm ơn|gương|trao (?:tặng )?cho|vinh danh|ghi nhận|liên hệ|gặp|chủ trì|thư ký|điều hành|dẫn chương trình|phát biểu|đại diện|tham dự|hội viên|đoàn viên|tổ trưởng|trưởng thôn|do|nhờ(?: có)?|chủ nhân[^.;]{0,25} là|người trả lại là|trong đó có|giải \p{L}+ thuộc về)[^.;]{0,25} ?$/u,
  },
];

/** Where strangers came to do it: counts only where the paragraph tells of a harm. */
export const AT_HOME_OF =
  /(?:vào|đến|tới|trong|phá|đốt|cạy|đột nhập|lẻn vào|ném|tạt|đập|dán|khóa|trước)(?: cổng| cửa| khóa)? (?:nhà|phòng trọ|phòng|cửa hàng|quán|kho|vườn|tiệm|ki ?ốt|chuồng|xe|tài khoản|điện thoại|máy)(?: của)?(?: gia đình)? (?:ông bà |vợ chồng |gia đình )?$/u;

/** What says that the person was somebody else in the story: helper, speaker, winner, swindler. */
export const OTHER_PART: readonly Evidence[] = [
  {
    points: -7,
    pattern:
      /^[^.;]{0,70}?(?<![\p{L}])(?:nhặt được|trả lại|tìm chủ|hướng dẫn|vận động|tuyên truyền|trao|tặng|ủng hộ|hiến|truy đuổi|bắt giữ|phối hợp|phát biểu|đề nghị|góp ý|phản ánh|hỏi|xin thêm|tham gia|chủ trì|được (?:khen|tặng|trao|tuyên dương|biểu dương|bầu|chọn|cử|phân công|nhận nuôi)|là (?:thành viên|hội viên|người (?:đầu tiên|có uy tín|bán|cho vay|gọi|báo)|điển hình|chủ nhiệm|tổ trưởng|con em|học sinh giỏi)|người có uy tín|đạt giải|giúp (?:đỡ|bà|ông|chị|anh|người|dân|em)|hào hứng|vui vẻ|dẫn đầu|dán|lắp|nhắc|kêu gọi|cài đặt cho|hỗ trợ (?:bà|ông|người|các)|viết thư cảm ơn|gửi thư)(?![\p{L}])/u,
  },
  {
    points: -9,
    pattern:
      /^[^.;]{0,110}?(?<![\p{L}])(?:khai (?!báo|với)|thừa nhận|khai nhận|(?<!bị )chiếm đoạt|(?<!bị )lừa (?:bán|\d|nhiều|hàng|gần|hơn)|bị (?:khởi tố|bắt|tạm giam|tạm giữ|truy|xử phạt|phạt|tuyên|kết án|triệu tập)|ra đầu thú|đầu thú|cầm đầu|cùng đồng bọn|nảy sinh|tàng trữ|tự đứng ra làm chủ hụi|về (?:hành vi|tội)|lẻn|đột nhập|gây án|thuê trọ|bán pháo|bán cùng)(?![\p{L}])/u,
  },
];

/** The paragraph is about a fraud, a theft, an accident or violence. */
export const HARM_FRAME =
  /lừa|chiếm đoạt|giả danh|mạo danh|giả mạo|tự xưng|xưng |kẻ gian|kẻ xấu|kẻ kia|sập bẫy|otp|số lạ|chặn liên lạc|mất liên lạc|bị mất|nạn nhân|bị hại|trộm|cướp|cạy|mất cắp|bạo lực|bạo hành|hành hung|hụi|vỡ nợ|đòi nợ|tai nạn|va chạm|đâm vào|thương tích|giả(?![\p{L}])|thuốc giả|phí trước bạ|biến mất|khóa cửa|ném|dụ|dỗ/u;

/** After one of these the words are somebody's speech about others, unless it is about the speaker. */
export const SPEAKS =
  /(?<![\p{L}])(?:cho biết|cho hay|chia sẻ|kể|nói|khuyến cáo|nhấn mạnh|phân tích|bảo|nhớ lại|khẳng định|tâm sự|cảnh báo|lưu ý|thông báo)(?![\p{L}])/u;
export const OF_ONESELF =
  /(?<![\p{L}])(?:mình|bản thân|tôi|gia đình|nhà tôi|em|cô ấy|đã bị|trước đó|chuyện bị|kể bị|kể mất|nói bị)(?![\p{L}])/u;
/** Harm that is denied, only feared, or meant for others. */
export const NO_HARM =
  /(?:không|chưa|chẳng|tránh|khỏi|để không|nếu|có thể|nguy cơ|đừng|ai|người|nhiều người|người dân|bà con|hội viên|mọi người|khách hàng|những người|nhiều cụ|nhiều phụ nữ|trường hợp|các hộ|ngăn chặn|phòng|chống|người khác|phụ huynh|nhiều hộ|suýt|việc|hay|hai người|vụ|các bị)(?: (?:dân|đã|đang|hề|phải|từng|sẽ|rất dễ|dễ|nào|già|còn|chống|hại))* ?$/u;
