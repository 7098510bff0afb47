/**
 * What speaks for and against a named person having been harmed, with its weight. All on lower-case text.
 * Journalists have endless words for what a swindler does; what they say of the one it was done to is a small grammar:
 * "bị" with anything but an act of the law, a loss, money given, trust, fear, a stranger's call, a report to the police.
 */

export interface Evidence {
  readonly points: number;
  readonly pattern: RegExp;
}

const money = String.raw`(?:\d[\d.,]* ?(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|usd|cây|chỉ|lượng|k(?!\p{L}))|tiền|(?:mấy|vài|hàng|mười|hai mươi|trăm|chục) (?:chục |trăm )?(?:triệu|tỷ)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mươi|mốt|lăm|trăm|chục|nửa)(?: \p{L}+)? (?:triệu|tỷ|tỉ|nghìn|ngàn|cây|chỉ|lượng)|cả vàng)`;
const LAW =
  // Neither the law nor harm: what merely happens, or an illness.
  'lạc|ốm|nghi|nghi ngờ|nghi oan|hỏi|gọi hỏi|bệnh|khuyết tật|điếc|mù|câm|tai biến|nhầm|lỗi|hỏng|muộn|trễ|ướt|can|cáo|khởi tố|bắt(?! cóc|ép| nạt| phải| giữ làm con tin| tiếp| bán| làm| lao| sang| quỳ| uống| ăn)|tạm giam|tạm giữ|xử|phạt|xử phạt|truy|truy nã|truy tố|triệu tập|tuyên|kết án|kết tội|lập biên bản|nhắc|nhắc nhở|đình chỉ|tước|buộc|điều tra|phát hiện|cảnh cáo|kỷ luật|cách chức|mời|dẫn giải|di lý|đưa vào|áp giải|cấm|yêu cầu|kiểm tra|dừng|vây bắt|quật ngã|khống chế bắt|tố giác|tố cáo|thu giữ|quản lý|gọi hỏi|quả tang|cáo buộc|tạm đình chỉ|động|mất ngủ';
const WHO = String.raw`(?:đối tượng|kẻ(?: gian| xấu| gọi| lừa đảo| lạ| kia)?|hắn|gã|chúng|y|ả|tên này|đầu dây bên kia|số lạ|người (?:lạ|này|kia|gọi|đó|ta|đàn ông(?: lạ| này)?|phụ nữ(?: lạ| này)?|xưng[^.;,]{0,40}|tự xưng[^.;,]{0,40}|tự giới thiệu[^.;,]{0,40})|thanh niên|nhóm (?:này|người)|họ|[“"][^”"]{2,40}[”"]|(?:một|hai|ba) (?:người|thanh niên|đối tượng|tên|kẻ|tài khoản)[^.;,]{0,40}|có người[^.;,]{0,40})`;

/** What follows the name or its title as the predicate: each kind counts once for a person. */
export const AFTER_NAME: readonly Evidence[] = [
  // "bị" says by itself that what happened was bad for its subject.
  { points: 6, pattern: new RegExp(String.raw`(?<![\p{L}])bị(?! (?:${LAW})(?![\p{L}]))(?= \p{L})`, 'u') },
  {
    points: 6,
    pattern:
      /(?<![\p{L}])(?:sập bẫy|mắc bẫy|dính bẫy|dính lừa|mắc lừa|mắc mưu|mất trắng|mất sạch|trắng tay|thiệt mạng|tử vong|tử nạn|qua đời|không qua khỏi|đuối nước|chết|trở thành nạn nhân|là nạn nhân|thành nạn nhân|rơi xuống|ngã xuống|ngã gục|vấp ngã|ngã (?:xe|xuống|ra)|gục xuống|nhập viện|cấp cứu|(?:đa )?chấn thương|vết thương|thương tích|trầy|xây xát|bầm|chảy máu|bất tỉnh|hôn mê|chưa tỉnh|nguy kịch|khâu \d+ mũi|lâm vào (?:cảnh|tình)|rơi vào (?:bẫy|tình cảnh)|cùng cảnh ngộ|chung cảnh ngộ|gãy (?:\p{L}+ ){0,2}(?:chân|tay|xương|răng)|dập nát|ngạt|choáng|mơ màng|tỉnh dậy|rách (?:da|trán|đầu|mặt|tay|chân|môi|miệng|cung|thịt|lưng)|bỏng|ngất|mất tích|mắc kẹt|chìm mất|thoát (?:bẫy|chết|nạn)|thiệt hại (?:hơn|gần|khoảng|số|\d)|nợ nần|điêu đứng|kiệt quệ|không dám ra khỏi nhà|đầy máu|bê bết|đẫm máu|ôm mặt|sõng soài|nằm (?:bất động|gục|bên đường|trên đường|viện|điều trị)|vào (?:viện|trạm y tế|trạm xá)|cướp mất|cuốn vào gầm|qua cơn nguy kịch|cắt (?:một )?(?:chân|tay)|thương nặng|máu|sưng|bươu|bầm tím|thâm tím|trật (?:khớp|chân|tay)|khâu (?:\p{L}+ )?mũi|phẫu thuật|mổ cấp cứu|nằm viện|hồi sức|thở máy|co giật|trượt chân|hụt chân|sẩy chân|chới với|chìm|nước cuốn|lũ cuốn|cuốn (?:đi|trôi)|ngộ độc|trúng độc|liệt (?:giường|nửa|hai)|lịm|xỉu|thoi thóp|ngừng (?:thở|tim)|tự tử|tự vẫn|nghĩ quẩn|quẫn trí|uống (?:lá ngón|thuốc (?:sâu|trừ sâu|diệt|ngủ|chuột|độc))|nhảy (?:cầu|sông)|treo cổ|thiêu rụi|cháy rụi|hóa tro|thành tro|mất nhà|ra đi mãi mãi|tắt thở|lìa đời|ra đi (?:khi|ở|lúc|đột)|không về nữa|không trở về|chẳng bao giờ về|mãi mãi|đám tang|di ảnh|bàn thờ|chịu đòn|ăn đòn|đòn roi|vết (?:bầm|tím|sẹo|cắn|chém|đâm|bỏng|cào|hằn)|nát (?:tay|chân|người)|mất (?:một |hai )?(?:ngón|chân|tay|mắt|răng)|đứng tim|thâm quầng|mang thai ngoài ý muốn|có bầu|làm nhục|sờ soạng|đồi bại|kiệt sức|hạ thân nhiệt|dập (?:\p{L}+ ){0,2}(?:tay|chân|ngón)|bỏng độ|phỏng|kẹt (?:trong|dưới|giữa)|cháy (?:dở|trụi|đen|sạch)|tan hoang|đổ nát|còn trơ|trôi (?:mất|suốt|sạch)|lênh đênh|vớt (?:được|lên)|về tay không|tay trắng|trắng túi|run như|chưa kịp)(?![\p{L}])/u,
  },
  {
    points: 5,
    pattern:
      /(?<![\p{L}])mất (?!sớm|năm|vì bệnh|do bệnh|hồi|nhiều thời gian|ngủ|công|bao lâu|khoảng \d+ (?:phút|giờ)|\d+ (?:phút|giờ|ngày|năm|tháng)|điện|sóng|mạng|mùa|giá|gốc|lòng|mặt|mỹ quan|vệ sinh|chìa|giấy tờ|giấy phép|căn cước|dấu|trật tự|an|đoàn kết|gần \d+ (?:phút|giờ|ngày)|cả (?:buổi|ngày))(?=\p{L}|\d)/u,
  },
  {
    points: 5,
    pattern:
      /(?<![\p{L}])(?:(?:không|chẳng|đều không|chưa) (?:thể |hề )?(?:lấy lại|lấy được|nhận được gì|nhận được (?:hàng|tiền|đồng|gì)|rút được|rút|đòi|liên lạc được)|(?:tài khoản|số dư|sổ)[^.;]{0,45}(?:chỉ còn|còn (?:có |vỏn vẹn )?\d|bay|đi mất|mất hết|bằng không|trống|về 0|không còn|sạch)|(?:bay|bốc hơi|không cánh mà bay|biến mất)(?: sạch| mất| luôn)? \d|(?:trừ|rút) (?:liền|mất|sạch|luôn|hết)|giao dịch lạ|khóa (?:bình luận|trang|máy|facebook|zalo|nick)|chặn (?:số|tài khoản|facebook|zalo|tin nhắn|liên lạc|luôn)|mất hút|lặn (?:mất|luôn)|không (?:giao|trả|gửi) hàng|rồi (?:chẳng|không) (?:thấy (?:ai|hàng|tiền|đâu|gì|hồi)|ai)|(?:chờ|đợi) mãi|bặt (?:tin|vô âm tín)|(?:mua|uống|ăn|gặp|dính|nhận|vướng|giẫm|đạp|hít|nuốt|thuê|quen) (?:nhầm|phải) (?=\p{L})|(?:triệu|tỷ)(?: đồng)? trong tài khoản (?:đã |không )|số dư[^.;]{0,12} \d|mới (?:biết|hay|vỡ lẽ|tá hỏa|phát hiện|nhận ra|hiểu)|tá hỏa|bàng hoàng|ngã ngửa|vỡ lẽ|chết lặng|bủn rủn|khóc|nước mắt|suy sụp|đứt ruột|tiếc|hoảng loạn|ân hận|hối hận|ám ảnh|chưa hết (?:sợ|run|hoảng|bàng)|mất ăn mất ngủ|nghẹn|thẫn thờ|lặng (?:đi|người|im hồi lâu)|chết đứng|sững (?:người|sờ|lại)|ngồi (?:bệt|phịch|sụp|thụp|thừ)|khuỵu|sụp xuống|quỵ|đờ (?:đẫn|người)|bần thần|dằn vặt|tự trách|dại dột|(?:tui|tôi|mình|em) dại|xấu hổ|tủi|nhục|ê chề|uất|rụng rời|tái (?:mặt|mét)|tay chân bủn|hụt hẫng|cay đắng|đắng (?:chát|ngắt)|thất thần|thất thểu|gầy rộc|sụt (?:mấy|\d|hẳn)|mất hồn|hồn vía|điếng|cứng (?:họng|người)|trắng bệch|hóa ra|té ra|thì ra|ai (?:ngờ|dè)|không ngờ|nào ngờ|mới té ngửa|giật mình)/u,
  },
  // Somebody or something else is the subject and the person its object: "thì một xe khách … húc từ phía sau".
  {
    points: 5,
    pattern:
      /(?<![\p{L}])(?:xe|ô tô|tàu|kẻ|đối tượng|thanh niên|người lạ|tên|chó|sét|cây|tường|đất đá|nước lũ|hàng xóm|chồng|người yêu|hai người|nhóm|hắn|gã|chúng)(?![\p{L}])(?:[^.;,]{0,60}|(?<=(?:kẻ|hắn|gã|chúng|tên))[^.;]{0,60})(?<![\p{L}])(?:húc|tông|đâm|cán|đè|quệt|quẹt|hất|kéo lê|đổ ập|đổ xuống|rơi trúng|sập|lao vào|chém|đánh(?! bạc| giá| rơi| bài)|giật|cướp|vùi|cuốn|cắn|bóp cổ|tát|xô ngã|áp sát|chặn đường|cuỗm|leo rào|đột nhập|phá khóa|cạy|bẻ khóa|dắt (?:xe|chiếc)|vơ (?:vét|hết|một)|khoắng|lục (?:ví|túi|tủ|lấy)|kề dao|dí dao|lấy (?:đi|mất|luôn|hết|sạch|của))(?![\p{L}])/u,
  },
  // "đang ngủ trưa thì kẻ trộm …", "vừa mở cửa thì bị …"
  {
    points: 3,
    pattern:
      /(?<![\p{L}])(?:đang|vừa|mới)(?![\p{L}])[^.;]{0,80}(?<![\p{L}])thì (?:bị|kẻ|có|một|hai|xe|đối tượng|bất ngờ|bỗng|phát hiện|thấy)(?![\p{L}])/u,
  },
  {
    points: 3,
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:chuyển|nộp|nạp|góp|đóng|trả|đặt cọc|đặt mua|cọc|đưa|giao|gửi|gởi|gom|ứng|vay|mua|rút|tất toán|bán|cầm cố|vay mượn|gom|đầu tư|bỏ ra|bỏ|tháo|lấy|mượn)(?![\p{L}])[^.;]{0,60}${money}`,
      'u',
    ),
  },
  {
    points: 3,
    pattern:
      /(?<![\p{L}])(?:tin lời|tin là thật|tưởng (?!nhớ|niệm|tượng|thưởng)|ngỡ|cứ nghĩ|đinh ninh|tin tưởng|nhẹ dạ|cả tin|không (?:chút |hề |mảy may )?nghi ngờ|hoảng|hốt hoảng|lo sợ|lo lắng|sợ quá|sợ hãi|run|làm theo|thực hiện theo|(?:bấm|nhấn|ấn) (?:vào|theo|luôn)|quét (?:mã|xong)|cài (?:đặt|xong|ứng dụng|app|phần mềm)|tải (?:về|ứng dụng|app|phần mềm)|(?:đọc|gõ|nhập|gửi|đưa) (?:cả |luôn |hết )?(?:mã|số (?!lượng)|mật khẩu|otp|cho)|điền (?:số|mã|thông tin)|cung cấp (?:mã|số|thông tin tài khoản|otp)|nghe theo|nghe lời|đồng ý|truy cập|nhắn \d+ tin|tất toán|rút (?:hết|toàn bộ|sổ|tiết kiệm)|bán (?:hết|vội|đất|vàng|xe|trâu|bò)|cầm cố|vay nóng|giấu (?:con|chồng|vợ|gia đình)|dành dụm|tích cóp|chạy vay|đi vay|vay mượn|vay khắp|hỏi vay|mượn khắp|bòn (?:từng|góp)|chắt bóp|nhịn|gom góp|bán lúa|lên ngân hàng|ra ngân hàng|ra bưu điện|bưu điện chuyển|đọc vanh vách|đọc dãy|chụp (?:hai mặt|căn cước|thẻ)|đóng (?:thuế|phí|cọc)|nộp (?:phí|thuế|phạt)|mua thẻ cào|bấm chắt chiu|để dành|cả đời|(?:đã|lỡ|trót|vội) (?:nộp|đóng|chuyển|trả|mua|cọc|góp|bấm|đưa|gửi)|(?:nộp|đóng|chuyển|trả|góp|đưa|gửi|mua) (?:luôn|ngay|hết|thêm|tiếp|đủ|liền)|giao \d[\d.,]* (?:tấn|tạ|kg|bao|con|thùng|hộp)|cầm về|cho (?:mượn|vay)|ghi nợ|ký (?:giấy|hợp đồng|tên|vào)|mở (?:tủ|két|ngăn)|mua (?:liền |luôn )?\d+ (?:hộp|chai|lọ|thẻ|vé|gói|suất|máy|bộ|lô|thùng))/u,
  },
  {
    points: 3,
    pattern:
      /có (?:một |hai |ba |mấy )?(?:người|kẻ|số|số lạ|đối tượng|ai|nhóm|cuộc gọi|đứa|giọng|cô|anh|ông|bà|chị|cậu|thanh niên|đàn ông|phụ nữ|khách)[^.;]{0,40}(?:gọi|xưng|nhắn|kết bạn|gạ|rủ|đến nhà|gõ cửa)|(?:nhận|nghe) (?:được |về )?(?:một |nhiều |liên tiếp |liên tục |mấy )*(?:cuộc gọi|cuộc điện thoại|điện thoại|tin nhắn|lời mời|cuộc video|thùng|gói hàng|hàng|giọng|đường link|đường dẫn|thư|email|bưu phẩm)|nghe máy|kết bạn|quen (?:qua|trên|một|biết|với)|làm quen|yêu qua|được (?:rủ|mời (?:đầu tư|tham gia (?:nhóm|sàn|đầu)|góp|mua|vào nhóm|sang|đi làm|làm)|dụ|gạ|kết bạn|một người|một (?:tài khoản|phụ nữ|đàn ông|thanh niên)|người lạ|hứa|giới thiệu)/u,
  },
  {
    points: 3,
    pattern:
      /(?<![\p{L}])(?:bỏ chạy|chạy (?:sang|trốn|thoát|ra đường|vội)|trốn (?:sang|ra|vào|khỏi|trong|lên)|lánh|nấp|van xin|kêu cứu|cầu xin|ôm con|bế con|bồng con)(?![\p{L}])/u,
  },
  {
    points: 3,
    pattern:
      /(?<![\p{L}])(?:trình báo|sinh nghi|đến (?:công an|cơ quan công an|trụ sở) (?:\p{L}+ )*(?:báo|trình|tố|nhờ|cầu cứu)|gửi đơn|làm đơn|viết đơn|cầu cứu|nhờ (?:công an|cơ quan)|tìm đến (?:công an|“?"?địa chỉ tin cậy)|mong (?:công an|cơ quan|sớm|lấy lại))/u,
  },
];

/** What somebody else does to the one who follows: `kẻ gian yêu cầu` bà. */
export const DONE_BY_STRANGER: Evidence = {
  points: 4,
  pattern: new RegExp(
    String.raw`(?<![\p{L}])${WHO}[^.;]{0,70}(?<![\p{L}])(?:yêu cầu|bắt|ép|buộc|dọa|đe dọa|dụ|dẫn dụ|hướng dẫn|bảo|nói|hứa|xui|thuyết phục|thúc giục|hối|giục|gọi cho|nhắn cho|gửi cho|gọi|gửi|khuyên|rủ|mời|nhờ|cho|đưa|gạ|làm quen với|kết bạn với|hỏi|xin|thông báo|cáo buộc|vu|báo|của|với|từ|cấm|dặn|cài vào máy|khiến|làm|tiếp cận|theo|bám theo|chặn|giữ|kéo|đẩy|xô|lôi) $`,
    'u',
  ),
};

/** Nobody but one person is named: what strangers do after that is done to this person. */
export const DONE_IN_STORY: Evidence = {
  points: 3,
  pattern: new RegExp(
    String.raw`(?<![\p{L}])${WHO}[^.;]{0,70}(?<![\p{L}])(?:lấy|giật|cướp|trộm|lục|kề dao|dí|đánh|chiếm|biến mất|bỏ chạy|bỏ đi|tẩu thoát|tắt máy|chặn|cuỗm|ôm|yêu cầu|bắt|dọa|đòi|xóa|đổi số|cao chạy)(?![\p{L}])|vàng cũng không còn|không còn (?:liên lạc|nữa)`,
    'u',
  ),
};

/** What stands before the name in its sentence. */
export const BEFORE_NAME: readonly Evidence[] = [
  // "Bị lừa góp vốn, …", "Vì tin vào lời quảng cáo, …", "Nhiều lần bị chồng đánh, …": an opening clause is about the subject.
  {
    points: 6,
    pattern: new RegExp(
      String.raw`^(?:[^.;:]{0,80}[:–-] )?[^.;]{0,60}(?<![\p{L}])(?:bị(?! (?:${LAW})(?![\p{L}]))|(?:vì|do|quá|bởi|cả) tin|tin (?:lời|là thật|vào)|tưởng|ngỡ|mắc|sập|sau khi (?:đặt|mua|chuyển|nghe|nộp|nhận|bấm|cài)|nhẹ dạ|chưa đặt gì|nghe theo|làm theo|hoảng sợ|lo sợ|hoảng hốt|quá sợ)(?![\p{L}])(?:[^.;]|\.(?=\S)){0,150}, (?:\p{L}+ ){0,6}$`,
      'u',
    ),
  },
  // "Một trong những người sập bẫy là …", "người đàn ông bị điện giật là …"
  {
    points: 6,
    pattern: new RegExp(
      String.raw`(?:sập bẫy|mắc bẫy|bị(?! (?:${LAW})(?![\p{L}]))(?= \p{L})|mất tiền|mất (?:nhiều|sạch|trắng|hàng)|nạn nhân|thiệt hại|tử vong|thiệt mạng|mất tích|cấp cứu|bị thương|nhập viện|sống sót|thoát nạn|mắc kẹt|trúng chiêu|trắng tay|trở về từ|(?:người|khách|hộ|trường hợp) (?:đã|từng|lỡ|vừa) (?:trả|chuyển|nộp|mất|đóng|đưa|bấm|tin))[^.;]{0,90}(?:(?<![\p{L}])(?:là|có|như|gồm|trong đó có|phải kể đến|kể cả|nhất là)|:) $`,
      'u',
    ),
  },
  {
    points: 5,
    pattern:
      /(?:(?:cái chết|sự ra đi|tang lễ|đám tang|vụ tai nạn|sự mất tích|thi thể|nỗi đau|nước mắt) của|lần cuối[^.;,]{0,20} (?:nhìn |gặp |trông )?(?:thấy|gặp)|(?:lá |tờ )?đơn(?: \p{L}+){1,3} của|chuyện của|câu chuyện của|trường hợp (?:của )?|như trường hợp|như (?=$)|(?:đơn|trình báo|đơn trình báo|lời trình báo|lời kêu cứu|đơn (?:tố giác|tố cáo|cầu cứu)|tin trình báo) của|theo (?:đơn )?(?:trình báo|trình bày)(?:[^.;]{0,25})?,|tài sản của|tiền của|xe của|chủ (?:quán|nhà|xe|hàng|cửa hàng|tài khoản bị mất|shop|tiệm|vườn) là|khổ chủ là|xe (?:máy |đạp |mô tô |đạp điện |máy điện )?do|người (?:ngồi sau|đi bộ|đi xe máy|bị nạn|bị thương|lái xe máy) là|cũng kể|người bị (?:lừa|mất|hại)[^.;]{0,20} là|tấn công|uy hiếp|xông vào|hỏi thăm|thăm hỏi|động viên|gia đình (?:nạn nhân|bị hại)) ?(?:gia đình |vợ chồng |một (?:\p{L}+ ){1,4}(?:tên )?)?$/u,
  },
  {
    points: -7,
    pattern:
      /(?<![\p{L}])(?:tiếng|giọng|giọng nói của|thơ của|bài hát của|tranh của|tác phẩm của|sáng kiến của|vận động viên|biểu dương|tuyên dương|khen|khen thưởng|bằng khen|giấy khen|thư khen|cảm ơn|gương|trao (?:tặng )?cho|vinh danh|ghi nhận|liên hệ|gặp|chủ trì|thư ký|điều hành|dẫn chương trình|phát biểu|đại diện|tham dự|hội viên|đoàn viên|tổ trưởng|trưởng thôn|do|nhờ(?: có)?|rất may(?: có)?|may(?: có| nhờ)?|chủ nhân[^.;]{0,25} là|người trả lại là|giải \p{L}+ thuộc về|trực ban|dẫn đầu|ca sau)[^.;,]{0,25} ?$/u,
  },
  // “Tôi cứ tưởng nó thật”, bà … kể: the story is the teller's own.
  {
    points: 4,
    pattern:
      /[“"][^”"]{0,80}(?<![\p{L}])(?:em|tôi|tui|mình|má)(?![\p{L}])[^”"]{0,30}(?<![\p{L}])(?:tưởng|mất (?:tiền|hết|sạch|trắng|\d)|bị (?:lừa|đánh|ép|dọa)|tin (?:lời|nó|người)|lỡ|dại)(?![\p{L}])[^”"]{0,100}[”"],? (?:\p{L}+ ){0,2}$/u,
  },
  // "Một trong hai người là chị …", where others were told of before.
  {
    points: 6,
    pattern:
      /(?:một|hai|người|em) (?:trong|thứ) (?:số )?(?:(?:hai|ba|bốn|những|các|nhiều) )?(?:người|phụ nữ|chị em|nạn nhân|em|cô gái|nhất|hai|ba)(?: (?:ấy|đó|này|kia|bị hại))? (?:chính )?là $/u,
  },
  // "Thấy chồng cầm dao, chị …"
  {
    points: 4,
    pattern:
      /(?:chồng|vợ|con trai|hắn|gã|kẻ|người yêu|bố|cha|dượng)[^.;,]{0,30} (?:cầm|vác|rút|vung|dọa|đòi) [^.;]{0,40}, (?:\p{L}+ )?$/u,
  },
  // "nhận của ông Hiến 450 triệu đồng"
  {
    points: 6,
    pattern:
      /(?<![\p{L}])(?:nhận|thu|lấy|cầm|vay|mượn|moi|rút) (?:tiền |cọc |được |hơn |tổng cộng |[\d.,]+ (?:triệu|tỷ)(?: đồng)? )?của $/u,
  },
  // "được Đào Thị Hường (SN 1988) hứa …": the one who does it.
  { points: -9, pattern: /(?<![\p{L}])(?:được|bị|bởi|hụi[”"]? (?:của|do)) (?:đối tượng |một người tên )?$/u },
  // A list of those praised: "khen thưởng bảo vệ dân phố … và anh …"
  {
    points: -7,
    pattern:
      /(?<![\p{L}])(?:biểu dương|tuyên dương|khen thưởng|khen|bằng khen|giấy khen|vinh danh|ban giám khảo|chủ trì|giải (?:nhất|nhì|ba)|tổ hòa giải|ban tổ chức|gồm (?:có )?(?:ông|bà|anh|chị|các))(?![\p{L}])(?:(?! vì | đã )(?:[^.;]|\.(?=\d))){0,120}$/u,
  },
];

/** Where strangers came to do it: counts only where the paragraph tells of a harm. */
export const AT_HOME_OF =
  /(?:vào|đến|tới|trong|gõ|mở|phá|đốt|cạy|đột nhập|lẻn vào|ném|tạt|đập|dán|khóa|trước)(?: cổng| cửa| khóa)? (?:nhà|phòng trọ|phòng|cửa hàng|quán|kho|vườn|tiệm|ki ?ốt|chuồng|xe|tài khoản|điện thoại|máy)(?: của)?(?: gia đình)? (?:ông bà |vợ chồng |gia đình )?$/u;

/** What says that the person was somebody else in the story: helper, speaker, winner, swindler. */
export const OTHER_PART: readonly Evidence[] = [
  {
    points: -7,
    pattern:
      /^[^.;]{0,70}?(?<![\p{L}])(?:nhặt được|trả lại|tìm chủ|hướng dẫn (?:bà|các|người|hội|con|cách)|vận động|tuyên truyền|trao|tặng|ủng hộ|hiến|truy đuổi|đuổi theo|chặn đầu|tri hô|bắt giữ|bắt được|phối hợp|phát biểu|đề nghị (?:các|bà|mỗi|tổ|phường|xã|sửa|lắp)|góp ý|phản ánh|hỏi(?! mua)|xin thêm|tham gia|chủ trì|được (?:khen|tặng|trao|tuyên dương|biểu dương|bầu|chọn|cử|phân công|nhận nuôi)|là (?:thành viên|hội viên|người (?:đầu tiên|có uy tín|bán|cho vay|gọi|báo|kể|đứng lớp|dạy|phát hiện)|điển hình|chủ nhiệm|tổ trưởng|con em|học sinh giỏi)|người có uy tín|đạt giải|giúp (?:đỡ|bà|ông|chị|anh|người|dân|em|cụ)|hào hứng|vui vẻ|mở lớp|dạy (?:võ|bơi|nghề|chữ)|dẫn đầu|dán (?:tờ|thông báo|bảng|giấy|áp phích|mã|nhãn|lên)|lắp|nhắc|dặn|kêu gọi|đáp|bảo (?:họ|nó|hắn|kẻ)|thực hành|biết (?:cách |chặn|tự)|tự kiểm tra|cài đặt cho|hỗ trợ (?:bà|ông|người|các)|viết thư cảm ơn|gửi thư|được [^.;]{0,60} nhờ (?:chuyển|rút|gửi|mua|bấm)|(?:lặng lẽ|lập tức|liền|nhanh chóng|kịp thời|khéo léo|bí mật|chủ động)[^.;,]{0,20} (?:báo|gọi)|khuyên (?:bà|ông|cụ|chị|mọi)|can ngăn|giải thích cho|nhận thấy (?!mình|bị)|thấy (?:bà|ông|cụ|khách|cháu|chị|anh) (?!ta)|cứu (?:người|được|sống|cháu|em)|đưa (?:bà|ông|cụ|nạn nhân|người bị) (?:đi|đến|ra|vào)|nhận (?:con bò|quà|bằng|giấy khen|danh sách)|xin xác nhận|báo mất chìa|báo tin|tố giác|cung cấp (?:cho|hình|đoạn|clip|video|tin)|ngắt cuộc gọi|tắt máy|cúp máy|gác máy|không (?:tin|mắc|sập|chuyển|làm theo|bấm)|từ chối)(?![\p{L}])/u,
  },
  {
    points: -9,
    pattern:
      /^[^.;]{0,110}?(?<![\p{L}])(?:khai (?!báo|với)|thừa nhận|khai nhận|(?<!bị )chiếm đoạt|(?<!bị )lừa (?:bán|\d|nhiều|hàng|gần|hơn)|bị (?:khởi tố|bắt(?! cóc| ép| nạt| phải)|tạm giam|tạm giữ|truy|xử phạt|phạt|tuyên|kết án|triệu tập|dừng|kiểm tra)|ra đầu thú|đầu thú|cầm đầu|cùng đồng bọn|nảy sinh|tàng trữ|tự đứng ra làm chủ hụi|chủ hụi|tuyên bố vỡ|khóa cửa bỏ|ôm (?:tiền|hụi)|về (?:hành vi|tội)|lẻn|đột nhập|gây án|bán pháo|bán cùng|nồng độ cồn|vi phạm|xin lỗi|bồi thường|dùng (?:dao|mũ bảo hiểm|gậy|súng))(?![\p{L}])/u,
  },
];

/** The paragraph is about a fraud, a theft, an accident or violence. */
export const HARM_FRAME =
  /(?<![\p{L}])(?:giao dịch lạ|khóa (?:bình luận|trang)|kẻ này|cúng giải|giải hạn|thầy (?:cúng|bói|bùa)|cái chết|mất tích|bên kia biên giới|lật (?:thuyền|đò|xe)|thuyền lật|xe lật|việc nhẹ|tiền cọc|phòng cấp cứu|giường bệnh|vết tím|vết bầm|hàng giả|thuốc sâu giả|bị (?:\p{L}+ ){1,3}(?:đánh|chém|đâm|chửi)|cầm (?:dao|gậy)|vác (?:dao|rựa|gậy)|nhiệm vụ thứ|muốn rút|(?:đóng|nộp) thuế|phí (?:bảo hiểm|hồ sơ|xác minh|giải ngân|vận chuyển)|tống tiền|clip (?:nhạy cảm|riêng tư|nóng)|ảnh (?:nhạy cảm|ghép|nóng)|gặp nạn|cấp cứu|gạt|đánh (?:vợ|chồng|con|mẹ|đập|nhau|bị|người)|đâm|chém|gãy|bất tỉnh|thâm tím|sưng|bầm|đuối|nước cuốn|lũ cuốn|trượt chân|hụt chân|bạo lực|có người gọi|ai đó gọi|người ta gọi|đồi bại|trẻ bị|gây tai nạn|lá ngón|vay (?:qua )?(?:ứng dụng|app))(?![\p{L}])|lừa|chiếm đoạt|giả danh|mạo danh|giả mạo|tự xưng|xưng |kẻ (?:gian|xấu|kia|gọi|trộm|giật|cướp)|hắn|đối tượng|tự giới thiệu|tự nhận|việt kiều|kết bạn (?:qua|trên)|quen (?:qua|trên) mạng|không cánh mà bay|hẹn hò|shipper|gửi nhầm|chuyển nhầm|người này gọi|máu|bạo hành|sập bẫy|otp|số lạ|chặn liên lạc|mất liên lạc|bị mất|nạn nhân|bị hại|trộm|cướp|cạy|mất cắp|bạo lực|bạo hành|hành hung|hụi|vỡ nợ|đòi nợ|tai nạn|va chạm|đâm vào|tông|thương tích|(?<!(?:tác|khán|độc|thính|sứ|diễn|học) )giả(?![\p{L}])|thuốc giả|phí trước bạ|biến mất|khóa cửa|ném|(?<![\p{L}])(?:dụ|dỗ)(?![\p{L}])|“cán bộ|"cán bộ|người lạ|kẻ lạ|bắt cóc|nhận thưởng|trúng thưởng|thẻ cào|bỏ trốn|vỡ (?:hụi|lẽ)|quỵt|ôm tiền|bốc hơi|trúng (?:học bổng|vé|xe)|giữ chỗ|đặt cọc|điện giật|sạt lở|vùi|kẹt|ngạt|bỏng|vét sạch|mất sạch|đa cấp|tín dụng đen|đuối nước|cháy nhà|hỏa hoạn|lũ|lật thuyền|sàn (?:ảo|vàng|tiền)|bẫy|đe dọa|quấy rối|xâm hại|dâm|đánh đập|giật/u;

/** Whoever does this did the harm or learnt to escape it, wherever in the clause it is told. */
export const NOT_HARMED_AFTER_ALL =
  /(?<![\p{L}])(?:xin lỗi (?:gia đình|bà|ông|anh|chị|nạn nhân|bé|cháu|hai|hàng xóm)|bồi thường (?:cho|toàn|hết|\d)|trả tiền (?:tiêm|thuốc|viện|bồi)|phân biệt được|nhận biết được|đánh rơi|làm rơi|bỏ quên|để quên|thất lạc|nhưng từ chối)/u;

/** After one of these the words are somebody's speech about others, unless it is about the speaker. */
export const SPEAKS =
  /(?<![\p{L}])(?:cho biết|cho hay|chia sẻ|kể|khoe|nói|khuyến cáo|nhấn mạnh|phân tích|bảo|nhớ lại|khẳng định|tâm sự|cảnh báo|lưu ý|thông báo)(?![\p{L}])/u;
/** Who tells a story tells mostly their own: "kể lại bảy ngày bị nhốt". */
export const TELLS_OWN = /^(?:kể|nhớ lại|cho biết|cho hay|tâm sự|nói)$/u;
export const ABOUT_OTHERS =
  /(?:người|bà con|hàng xóm|nhiều|các|những|ai|con|cháu|mẹ|bố|chồng|vợ|hội viên|khách|anh|chị|ông|bà|phường|xã|thôn|khu|tổ|camera|nạn nhân|đối tượng)(?![\p{L}])/u;
export const OF_ONESELF =
  /(?<![\p{L}])(?:mình|bản thân|tôi|gia đình|nhà tôi|em|cô ấy|đã bị|trước đó|chuyện bị|kể bị|kể mất|nói bị)(?![\p{L}])/u;
/** Harm that is denied, only feared, or meant for others. */
export const NO_HARM =
  /(?<![\p{L}])(?:bạn|(?:thấy|phát hiện|bắt gặp|chứng kiến|trông thấy)(?: có)?(?: một| hai| ba| mấy| nhóm)?|(?:cái|một|mấy) (?:ông|bà|anh|chị|cô|đứa|thằng)|không|chưa|chẳng|tránh|khỏi|để không|nếu|có thể|nguy cơ|đừng|ai|(?<!(?:^ ?,? ?|, ))người|nhiều người|người dân|bà con|hội viên|mọi người|khách hàng|những người|nhiều cụ|nhiều phụ nữ|trường hợp|các hộ|ngăn chặn|phòng|chống|người khác|phụ huynh|nhiều hộ|việc|hay|hai người|vụ|các bị|kẻo|sợ|lo)(?: (?:dân|đã|đang|hề|phải|từng|sẽ|rất dễ|dễ|nào|già|còn|chống|hại))* ?$/u;
/** An age or an address beside the name: in a story of harm it introduces one of the parties. */
export const INTRODUCED =
  /^\.?\s*[,(–-]\s*(?:[^.;()]{0,30}\d{1,3} tuổi|sn |sinh năm|trú|ngụ|ở |quê|nhà ở|thường trú|tạm trú|xóm|thôn|tổ |ấp|bản |khu |khối|phường|xã)/u;
/** What stands between what is told and the name it is told of: "bị đánh là em …". */
export const TITLE_BEFORE =
  /(?:(?:vợ chồng|nữ sinh viên|nam sinh viên|nữ công nhân|nữ nhân viên|nữ khách hàng|sinh viên|học sinh|công nhân|tiểu thương|người dân|chủ nhà|chủ quán|chủ tiệm|khách hàng|nhân viên|tài xế|lái xe|bảo vệ|nông dân|nữ sinh|nam sinh|cô gái|cô giáo|thầy giáo|về hưu|hưu trí|ông|bà|anh|chị|cô|chú|bác|cụ|cháu|em|bé|cậu|mẹ|má|bố)(?: bé| gái| trai| ông| bà)? |một (?:[\p{L}]+ ){1,6}tên (?:là )?)+$/u;
