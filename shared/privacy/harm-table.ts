/** How Vietnamese news says that somebody was harmed. All on lower-case text. */

const DEEDS =
  'lừa|chiếm đoạt|mất|cướp|giật|trộm|lấy trộm|lấy cắp|lấy mất|lấy|móc túi|hack|chiếm quyền|chiếm dụng|đánh|hành hung|đâm|chém|bắn|tấn công|sát hại|giết|hiếp|cưỡng hiếp|xâm hại|dâm ô|quấy rối|sàm sỡ|bạo hành|ngược đãi|đe dọa|dọa|tống tiền|cưỡng đoạt|bắt cóc|khống chế|dụ|dụ dỗ|lôi kéo|mua bán|bán sang|bán|lừa bán|thương|thương nặng|bị thương|gãy|tử vong|thiệt|tông|cuốn|đuối|bỏng|ép|uy hiếp|thao túng|dẫn dụ|giam|giữ người|trói|siết nợ|khủng bố|bôi nhọ|xúc phạm|tung ảnh|phát tán|rút|trừ|vay|cắt ghép|giả|rạch|kẻ|đối tượng|nhóm|một|hai|ba|các đối|tên|người lạ|chúng|y|hàng xóm|chồng|cha dượng|bố dượng|người yêu|bạn trai|xe|ô tô|container|điện giật|nước|bẫy|kẹt|ngạt|sập bẫy|mắc bẫy|làm nhục|theo dõi|chặn|cắt liên lạc|quay lén|buôn bán|thiệt hại|chấn thương|xô xát|gây thương tích|chó';
export const HARMED_BY = new RegExp(String.raw`(?<![\p{L}])bị (?:\S+ ){0,1}?(?:${DEEDS})(?![\p{L}])`, 'gu');
export const SUFFERED =
  /(?<![\p{L}])(?:sập bẫy|mắc bẫy|dính bẫy|mắc lừa|mất trắng|thiệt mạng|tử vong|tử nạn|đuối nước|chết|mất (?:số tiền|toàn bộ|hết|hơn|gần|tổng|sạch|khoảng|\d)|trở thành nạn nhân|là nạn nhân|thành nạn nhân|(?:không thể|không) rút (?:được )?(?:tiền|lại|ra)|thiệt hại (?:hơn|gần|khoảng|số|\d)|mất (?:xe|chiếc|điện thoại|ví|túi|dây chuyền|tài sản|tiền|vàng)|bàng hoàng phát hiện|gom hết|vay mượn)(?![\p{L}])/gu;
/** Harm only where the paragraph speaks of a fraud. */
export const WEAK_HARM =
  /(?<![\p{L}])(?:chuyển (?:khoản|tiền|tổng|số tiền|hơn|gần|khoảng|toàn bộ|hết|cho|vào|đi|thêm|tiếp|\d|nhiều lần|\p{L}+ lần)|chuyển (?=[^.;]{0,40}(?:triệu|tỷ|đồng))|nộp (?:tiền|phí|thêm|số|\d|hơn|tổng)|nạp (?:tiền|thêm|vào|\d|hơn|tổng)|tin lời|tin là thật|tin tưởng|nhẹ dạ|làm theo|cung cấp mã|đọc mã|bấm vào|truy cập|cài đặt|đặt cọc|đưa cho|giao cho|đưa hết|trình báo|tố cáo)(?![\p{L}])/gu;
export const FRAUD =
  /lừa|chiếm đoạt|giả danh|mạo danh|giả mạo|tự xưng|đối tượng|kẻ gian|kẻ xấu|sập bẫy|otp|số lạ|chặn liên lạc|cắt liên lạc|mất liên lạc|bị mất|nạn nhân|bị hại/u;

/** Harm that is denied, feared for others, or only what somebody talks about. */
export const NO_HARM =
  /(?:không|chưa|tránh|khỏi|để không|nếu|có thể|nguy cơ|đừng|ai|người|nhiều người|nhiều người dân|người dân|bà con|hội viên|mọi người|khách hàng|những người|nhiều cụ|nhiều phụ nữ|trường hợp|các hộ|ngăn chặn|phòng|chống|người khác|phụ huynh|khách|nhiều hộ)(?: (?:dân|đã|đang|hề|phải|từng|sẽ|rất dễ|dễ|nào|già))* ?$/u;
export const SPEAKS =
  /(?:cho biết|chia sẻ|khuyến cáo|cho hay|nhấn mạnh|phát biểu|hướng dẫn|tuyên truyền|cảnh báo|nhắc nhở|giúp đỡ|giúp|vận động|tham gia|khai nhận|thừa nhận|đã lừa|lừa đảo|chiếm đoạt|gây ra|dùng thủ đoạn|nảy sinh ý định|rủ|điều khiển|trộm|lẻn|đột nhập|ra tay|cầm|tìm thấy|kiểm tra|phối hợp|bắt giữ|bắt)(?![\p{L}])/u;
export const OF_ONESELF = /(?:mình|bản thân|tôi|gia đình|nhà|cho biết (?:đã )?bị|kể)(?: \p{L}+){0,3} ?$/u;

/** Up to a person as the one it was done to. */
export const DONE_TO =
  /(?<![\p{L}])(?:chiếm đoạt|lừa|trộm|trộm cắp|lấy|cướp|giật|đánh|đâm|chém|hành hung|sát hại|giết|xâm hại|hiếp dâm|dâm ô|quấy rối|đe dọa|tống tiền|gây thương tích|cưỡng đoạt|tông|va chạm|va|khống chế|dụ dỗ|rủ rê|ép|ép buộc|dọa|bạo hành|ngược đãi|bắt cóc|thiệt hại|mất trộm|bị mất|bị trộm|bị cướp|nhục mạ|xúc phạm|bôi nhọ|dùng dao|giao cấu|mua bán|lừa bán|rạch|siết cổ|gây tai nạn|làm chết|vu khống|cướp giật|tẩm xăng|tấn công|bắn|tạt|lừa đảo)(?![\p{L}])[^.;:]{0,90}?(?:(?:^|[ ,])(?:của|cho|với|đối với|vào|từ|là|phải|trúng|nạn nhân|bị hại|người yêu|vợ|chồng|mẹ|cha|con) (?:gia đình |nhà |hộ |vợ chồng |người bị hại |bị hại |nạn nhân |hai |các |là )*|(?<=(?:chiếm đoạt|lừa|lừa đảo|đánh|đâm|chém|hành hung|sát hại|giết|xâm hại|hiếp dâm|dâm ô|đe dọa|tống tiền|khống chế|dụ dỗ|ép|ép buộc|dọa|bạo hành|bắt cóc|va chạm|tông|bị|tấn công|quấy rối|rủ|rủ rê|tiếp cận|giao cấu) ))$/u;
/** "giúp bà … lấy lại", "ngăn chặn kịp thời cụ … chuyển" */
export const SAVED =
  /(?:ngăn chặn|ngăn|giải cứu|giúp|cứu|hỗ trợ|trả lại|trao trả|bàn giao|động viên|thăm hỏi|cứu sống)[^.;:]{0,70}$/u;
export const SAVED_FROM =
  /^[^.;]{0,80}(?:lừa|bẫy|chuyển tiền|chuyển khoản|kẻ gian|bắt cóc online|bị mất|bị trộm|bị cướp|đuối nước|bị hại)/u;
export const LABELLED =
  /(?:nạn nhân|bị hại|người bị hại|người bị nạn|người tử vong|thi thể|người bị thương|người bị lừa|người mất tài sản|mất xe)(?: được xác định| trong vụ việc| của vụ việc| đầu tiên| tử vong| còn lại)?(?: là| gồm|:| có tên| tên)*:? ?(?:ông |bà |anh |chị |cháu |em |cụ |cô |chú |bác |bé )?$/u;
