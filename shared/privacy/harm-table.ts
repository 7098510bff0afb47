/** What says outright that a person was harmed: a label, or a deed done to them. All on lower-case text. */

/** Up to a person as the one it was done to. */
export const DONE_TO =
  /(?<![\p{L}])(?:chiếm đoạt|lừa|trộm|trộm cắp|lấy|cướp|giật|đánh|đâm|chém|hành hung|sát hại|giết|xâm hại|hiếp dâm|dâm ô|quấy rối|đe dọa|tống tiền|gây thương tích|cưỡng đoạt|tông|va chạm|va|khống chế|dụ dỗ|rủ rê|ép|ép buộc|dọa|bạo hành|ngược đãi|bắt cóc|thiệt hại|mất trộm|bị mất|bị trộm|bị cướp|nhục mạ|xúc phạm|bôi nhọ|dùng dao|giao cấu|mua bán|lừa bán|rạch|siết cổ|gây tai nạn|làm chết|vu khống|cướp giật|tẩm xăng|tấn công|bắn|tạt|lừa đảo|uy hiếp|dí dao|kề dao|trói|nhốt|giam|lôi|dìm|chặn đánh|chặn đường|lừa gạt|gạt|móc túi|rạch túi|lấy cắp|đánh cắp|nẫng|cuỗm|dỗ|gạ|mồi chài|đuổi đánh|xô ngã|cắn|sàm sỡ|đồi bại|giở trò|làm nhục|sờ soạng|bêu riếu|bêu xấu|bắt nạt|tra tấn|hành hạ|bỏ đói|đầu độc|đốt|chửi bới|quẹt|quệt|húc|kéo lê)(?![\p{L}])[^.;:]{0,90}?(?:(?:^|[ ,])(?:của|cho|với|đối với|vào|từ|là|phải|trúng|nạn nhân|bị hại|người yêu|vợ|chồng|mẹ|cha|con) (?:gia đình |nhà |hộ |vợ chồng |người bị hại |bị hại |nạn nhân |hai |các |là )*|(?<=(?:chiếm đoạt|lừa|lừa đảo|đánh|đâm|chém|hành hung|sát hại|giết|xâm hại|hiếp dâm|dâm ô|đe dọa|tống tiền|khống chế|dụ dỗ|ép|ép buộc|dọa|bạo hành|bắt cóc|va chạm|tông|bị|tấn công|uy hiếp|trói|nhốt|lôi|dìm|chặn đánh|lừa gạt|gạt|dỗ|gạ|xô ngã|sàm sỡ|cắn|đuổi đánh|quấy rối|rủ|rủ rê|tiếp cận|giao cấu) ))$/u;
/** "giúp bà … lấy lại", "ngăn chặn kịp thời cụ … chuyển" */
export const SAVED =
  /(?:ngăn chặn|ngăn|giải cứu|giúp|cứu|hỗ trợ|trả lại|trao trả|bàn giao|động viên|thăm hỏi|cứu sống)[^.;:]{0,70}$/u;
export const SAVED_FROM =
  /^[^.;]{0,80}(?:lừa|bẫy|chuyển tiền|chuyển khoản|kẻ gian|bắt cóc online|bị mất|bị trộm|bị cướp|đuối nước|bị hại)/u;
/** "em Lường Thị Mỵ (nạn nhân vụ mua bán người)" */
export const LABELLED_AFTER =
  /^\.?\s*[,(–-]\s*(?:là )?(?:một |người )?(?:trong (?:những|số|các) )?(?:nạn nhân|bị hại|khổ chủ|người bị (?:hại|lừa|mất|giật|cướp|đánh|thương|nạn|tông)|bị (?:lừa|mất|giật|cướp|đánh|trộm)|chủ (?:nhân )?(?:của )?chiếc [^.;,]{2,20} bị)/u;
export const LABELLED =
  /(?:nạn nhân|bị hại|người bị nạn|người bị thương|thương vong)(?: gồm| là)?: [^.]{0,120}; (?:\p{L}+ ){0,2}$|(?<!(?:chồng|vợ|mẹ|bố|cha|con|con gái|con trai|người thân|gia đình)(?: của)? )(?:nạn nhân|bị hại|người bị hại|người bị nạn|người tử vong|thi thể|người bị thương|người bị lừa|người mất tài sản|mất xe)(?: được xác định| trong vụ việc| của vụ việc| đầu tiên| tử vong| còn lại)?(?: là| gồm|:| có tên| tên)*:? ?(?:ông |bà |anh |chị |cháu |em |cụ |cô |chú |bác |bé )?$/u;
