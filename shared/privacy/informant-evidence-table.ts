/** How one says that somebody told the police, and how a source without a name is described. All on lower-case text. */

const ADVERBS = String.raw`(?:(?:ngay|kịp thời|nhanh|tin|liền|lập tức|khẩn trương|bí mật|trực tiếp|chủ động|mạnh dạn|nhanh chóng|vội|vội vàng|âm thầm|đã|luôn|tức tốc|khéo léo) )*`;
const POLICE = String.raw`(?:trực ban|lực lượng|công an|cơ quan|cảnh sát|tổ tuần tra|tổ bảo vệ|113|cảnh sát khu vực|anh công an|trinh sát|ban công an|đồn|bộ đội|biên phòng|kiểm lâm|chính quyền|đường dây nóng|điều tra viên|các chiến sĩ|chốt|dân quân|dân phòng|đội (?:dân phòng|tuần tra|cảnh sát)|bảo vệ dân phố|tổ an ninh|trưởng (?:thôn|bản|ấp|xóm|khu|buôn)|cán bộ điều tra|kiểm ngư|mấy anh công an|111|số 111)`;

/** Predicates of a source. */
export const TOLD = new RegExp(
  [
    'báo tin',
    'điện báo',
    'mật báo',
    'tố giác',
    'tố cáo',
    'chỉ điểm',
    'làm chứng',
    String.raw`cung cấp ${ADVERBS}(?:cho (?:${POLICE}|trinh sát)[^.;,]{0,20} )?(?:nguồn |nhiều |những |một số |một |các |đoạn |chi tiết |hàng chục |\d+ |toàn bộ )*(?:thông tin|tin|manh mối|chứng cứ|bằng chứng|clip|video|ghi hình|ghi âm|hình ảnh|đoạn phim|dữ liệu camera|camera|đặc điểm|biển số|lời khai|dữ liệu)`,
    String.raw`(?:gọi điện |điện thoại |nhắn tin |chạy đi |đi |sang |lên |gọi )?(?:trình )?báo ${ADVERBS}(?:cho |với |đến |lên |về |ra )?(?:cán bộ )?${POLICE}`,
    String.raw`gọi ${ADVERBS}(?:điện )?(?:báo )?(?:ngay )?(?:đến |tới |cho |số |vào )*${POLICE}`,
    String.raw`thông báo ${ADVERBS}(?:cho|với|đến|tới) ${POLICE}`,
    String.raw`(?:nhắn tin|nhắn|báo|kể|gọi)(?: cho| với)? [^.;,]{2,25} và ${POLICE}`,
    String.raw`(?:nhắn|điện|alo|a lô) ${ADVERBS}(?:tin )?(?:đến |tới |cho |vào |lên )*(?:zalo (?:của )?|nhóm (?:của )?)?${POLICE}`,
    String.raw`(?:phản ánh|mách|kể|thuật|khai)(?: báo)? ${ADVERBS}(?:lại )?(?:tới|đến|với|cho) ${POLICE}`,
    String.raw`(?:gửi|giao|trích xuất|đưa|nộp) (?:đoạn |file |tệp |thẻ nhớ |dữ liệu |hình ảnh |clip |video )+[^.;,]{0,40}(?:cho|tới|đến) ${POLICE}`,
    String.raw`(?:gửi|viết) (?:thư|đơn) (?:nặc danh |tố giác |tố cáo )+`,
    String.raw`(?:gửi|giao nộp|giao|đưa|nộp|trích|trích xuất|chuyển|bàn giao)(?: [^.;,]{0,40})? (?:camera|hình ảnh|clip|video|đoạn|sổ|ghi chép|biển số|danh sách|chứng cứ|thẻ nhớ|ổ cứng|tài liệu|ghi âm|ảnh)[^.;]{0,40} (?:cho|tới) ${POLICE}`,
    String.raw`(?:giao|gửi|nộp|đưa) cho ${POLICE}[^.;,]{0,20} (?:cuốn sổ|quyển sổ|sổ|đoạn|clip|video|thẻ nhớ|danh sách|ảnh|chứng cứ)`,
    String.raw`chỉ ${ADVERBS}(?:cho |chỗ |đường |nơi |đích danh ){0,2}(?:cho |với )?${POLICE}`,
    String.raw`(?:dẫn|đưa) ${POLICE}[^.;,]{0,20} (?:đến|tới|vào|ra|lên) (?:chỗ|nơi|tận|hiện trường|căn|ngôi|nhà)`,
    String.raw`(?:quay|ghi|chụp|giữ|lưu|chép)(?: được| lại)?(?! âm)[^.;]{0,70}(?:đem|mang|đưa|gửi|nộp|giao|chuyển|báo)[^.;,]{0,25}(?:tới|đến|cho|lên|ra|sang|với)? ?${POLICE}`,
    String.raw`(?:nói|kể|thủ thỉ|hé) (?:nhỏ|riêng|thật|hết|lộ)[^.;,]{0,12} (?:với|cho) ${POLICE}`,
    String.raw`(?:gọi điện|nhấc (?:máy|điện thoại)|bấm máy|bấm số|quay số)[^.;,]{0,15}(?:báo|gọi)(?: ngay)?(?: cho)? ?${POLICE}`,
    String.raw`(?:bỏ|nhét|thả|gửi) (?:một |lá |mẩu |tờ |mảnh )*(?:thư|giấy)[^.;,]{0,30}(?:hòm thư|thùng thư|hộp thư|khe cửa|dưới cửa)`,
    String.raw`(?:nhận ra|nhận diện|nhận dạng|chỉ mặt|chỉ đích danh)(?: được)? (?:đối tượng|kẻ|tên|hung thủ|nghi phạm|nhóm|từng tên)`,
    String.raw`(?:vẽ|viết|chép|kể|liệt kê)[^.;]{0,60}(?:đưa|gửi|trao|nộp)(?: lại)? cho ${POLICE}`,
    String.raw`nhớ (?:được |rõ |như in )*biển số`,
    // Whatever is brought, told or sent to them in one clause.
    String.raw`(?<![\p{L}])(?:kể|báo|nói|mách|gửi|gởi|đưa|giao|mang|đem|chỉ|nhắn|khai|tả|chuyển|viết|cho coi|cho xem|xác nhận|bấm|chép)(?! trả)(?![\p{L}])[^.;:!?]{0,55}?(?<![\p{L}])(?:cho|với|tới|đến|lên|ra|sang|gửi|vào|số|là|gọi) (?:\p{L}+ ){0,2}?${POLICE}(?! làm| hỏi| xin)`,
    'trình báo',
  ].join('|'),
  'gu',
);

const WHO_BEFORE = String.raw`(?:(?: (?:là|tên|chính là|gồm|của|từ|do|một))|:)* ?(?:quần chúng |người dân |công dân |nhân chứng |vợ chồng |(?:\p{L}+ ){1,5}tên (?:là )?)?(?:ông |bà |anh |chị |cháu |em |cô |chú |bác |cụ |cậu |thím |mợ )?$`;
/** "nhờ cú điện thoại lúc nửa đêm của" + person */
export const TIP_OF = new RegExp(
  String.raw`(?:(?:tin báo|nguồn tin|tin tố giác|tin mật báo|tin nhắn báo|đơn tố giác|đơn tố cáo|lời khai|lời kể|lời mách|lời chỉ dẫn|chỉ điểm|phản ánh|tố giác|sự tố giác|chỉ dẫn|(?<!tiếp nhận )thông tin|manh mối|đầu mối|(?:cú|cuộc) (?:gọi|điện thoại|điện)|nhận (?:được )?(?:điện thoại|tin nhắn|cuộc gọi)|tin|clip|video|hình ảnh|đoạn phim)(?: [^.;,:]{0,60}?)?? (?:của|từ|do|là|chính là)|(?:nhờ|từ|qua)(?: có)? (?:sự |lời |cái )?(?:mách bảo|mách|nhanh trí|cảnh giác|mạnh dạn tố giác|tố giác|hợp tác) của)${WHO_BEFORE}`,
  'u',
);
/** "người đầu tiên phát hiện và gọi cho trực ban là" + person */
export const WITNESS = new RegExp(
  String.raw`(?:người (?:(?:đầu tiên|đã|trực tiếp|duy nhất|kịp thời|bí mật|thường xuyên) )*(?:báo tin|báo|tố giác|cung cấp|tố cáo|làm chứng|mật báo|chứng kiến|gọi|phát hiện|đứng ra tố|chỉ điểm|trình báo|đưa tin|mách)(?! bị| mất)|(?<!bị )người (?:(?:đầu tiên|đã|trực tiếp|duy nhất|bí mật|lặng lẽ|mạnh dạn) )*(?:gửi|viết|giúp (?:công an|lực lượng|trinh sát|tổ công tác|cơ quan)|ghi lại|nhận ra|kể|chỉ|quay|đưa|báo|nhìn thấy|để ý)[^.;,]{0,70}|nhân chứng|cơ sở bí mật|đặc tình|đầu mối(?!:| liên hệ| tiếp nhận| phối hợp)|nguồn tin)(?: [^.;,]{0,60}?)??(?: (?:là|chính là|tên|gồm)|:)+ (?:quần chúng |một )?(?:ông |bà |anh |chị |cháu |em |cô |chú |bác |cụ )?$|(?:nhân chứng|người báo tin|người tố giác|người mật báo|người làm chứng) (?:ông |bà |anh |chị )?$`,
  'u',
);

/** Whatever one does for a living, behind a title: "bà bán trà đá", "ông từ gác cổng". */
const TITLED = String.raw`(?:người (?:đàn bà|đàn ông|phụ nữ|làm nghề|thợ|hàng xóm|giúp việc)|bà cụ|ông cụ|cụ bà|cụ ông|cô con dâu|bà|ông|anh|chị|cô|chú|bác|cụ|em|cậu|mợ|thím|dì|lão|mụ|đứa|thằng|con bé|cậu bé) (?!ta |lạ |này |kia |ấy |đó |về |đã |bị |là |và |cho |xưng |gọi |nhà |khác |thân )(?:\p{L}+ ){1,5}?`;
const ROLE = String.raw`(?:chủ (?:quán(?: \p{L}+){0,3}|nhà(?: trọ| nghỉ)?|cửa hàng(?: \p{L}+){0,2}|tiệm(?: \p{L}+){0,2}|trọ|shop|tạp hóa|đại lý(?: \p{L}+){0,2}|sạp(?: \p{L}+)?|ki-?ốt|hiệu(?: \p{L}+){0,2}|khách sạn|gara|garage|xưởng|bãi xe|bãi giữ xe|phòng trọ|dãy trọ|vườn|hàng(?: \p{L}+)?|bến|đò|xe|tàu|ghe)|nhân viên(?: \p{L}+){0,4}|bảo vệ|lái xe|lái đò|tài xế|chạy (?:xe ôm|xe ba gác|bàn)|xe ôm|bán (?:\p{L}+ ?){1,3}|giữ xe|trông xe|rửa xe|thu gom rác|quét rác|nhặt ve chai|đi thể dục|giúp việc|phụ hồ|hàng xóm|vợ(?: cũ)?|chồng(?: cũ)?|mẹ(?: vợ| đẻ| ruột)?|cha|bố|con trai|con gái|con dâu|con rể|anh trai|em trai|em gái|chị gái|em họ|anh họ|chị họ|cháu ruột|cậu ruột|bạn gái|bạn trai|bạn (?:thân|cùng phòng|cùng lớp|tù)|người yêu|người tình|đồng nghiệp|lao công|tạp vụ|công nhân|thợ (?:\p{L}+ ?){1,3}|thuê trọ|thuê nhà|khách thuê|khách trọ|khách quen|cụ già|ông lão|bà lão|đàn ông|phụ nữ|thanh niên|giáo viên|cô giáo|thầy giáo|y tá|dược sĩ|học sinh|nữ sinh|sinh viên|cựu chiến binh|cán bộ hưu trí|ngư dân|tiểu thương|thủ kho|kế toán|thư ký|trông trẻ|trông kho|canh rẫy|canh đầm|lễ tân|tổ viên)`;
const WHO = String.raw`(?:(?:một|cựu|nguyên|vị|bà|ông|anh|chị|cô|chú|bác|em|người|nữ|nam|chính|cậu|đứa) )*${ROLE}`;
/** What tells the neighbours which one it was. */
const WHERE = String.raw`[^.;,:]{0,45}(?:số (?:nhà )?\d|nhà số|ngõ|hẻm|ngách|kiệt|đầu|cuối|cổng|cạnh|sát vách|sát nhà|sát bên|đối diện|kế bên|liền kề|bên cạnh|ngay trước|trước cửa|gần|phòng (?:số |bên )?\d|phòng bên|tầng \d|(?:của|với|cho|nhà|cùng)(?: vợ chồng| gia đình)? (?:đối tượng|nghi phạm|kẻ|tên|bị can|bị cáo|gã|hắn|chính|\p{L}\.)|quán \p{L}|chợ \p{L}|bến \p{L}|tổ \d|thôn \p{L}|bản \p{L}|ấp \p{L}|khu phố \d|khu \d|lớp \d|công ty|nhà nghỉ \p{L}|khách sạn \p{L}|karaoke|xóm \p{L}|trường|chung cư|tòa|siêu thị|cây xăng|trạm|kho|xưởng|nhà máy|trại|bãi|trong nhà|trên đường|đường \p{L}|phố \p{L}|ở (?:bãi|đầm|rẫy|bến|chợ|ki))[^.;,:]{0,40}`;
const KIN_TO = String.raw`[^.;:]{0,50}(?:(?:vợ|chồng|con|cháu|em|anh|chị|mẹ|bố|cha|rể|dâu|người yêu|bạn gái|bạn trai) (?:\p{L}+ ){0,3}(?:của |cũ của )(?:đối tượng|chủ|kẻ|bị can|trùm|nghi phạm|hắn|gã|tên|bà|ông|anh|chị|cô)|, (?:con|cháu|vợ|chồng|em|mẹ) (?:gái |trai |dâu |rể |út |cũ )*(?:của )?(?:bà|ông|anh|chị|cô|chú|bác) )[^.;:]{0,40}`;
const DESCRIBED = String.raw`(?:${WHO}${WHERE}|${TITLED}${WHERE}|(?:${WHO}|${TITLED})${KIN_TO}|(?:người nhà|người thân|(?:chính )?(?:vợ|chồng|mẹ|bố|anh trai|em trai|em gái|chị gái|con trai|con gái|bạn gái|bạn thân)(?: ruột| cũ)?) (?:của )?(?:đối tượng|nghi phạm|bị can|hung thủ|kẻ (?:trộm|cướp|gian))[^.;]{0,40})`;
const NOT_MANY = String.raw`(?<![\p{L}])(?<!(?:các|những|nhiều|mọi|cho|với|tới|đến|từng|mỗi) )`;

/** "bà chủ quán nước đầu ngõ 12 đã báo tin" */
export const DESCRIBED_TOLD = new RegExp(
  String.raw`${NOT_MANY}${DESCRIBED},? ?(?:(?:đã|kịp thời|mạnh dạn|chủ động|bí mật|liền|lập tức|nhanh chóng|vội|là người|chính là người|đến|đi|sang|chạy|lén) )*(?:${TOLD.source})`,
  'gu',
);
/** "tin báo của" + description, "người phát hiện là" + description, "nhờ" + description + "ghi lại" */
export const TIP_DESCRIBED = new RegExp(
  String.raw`(?<![\p{L}])(?:tin báo|nguồn tin|người (?:(?:đầu tiên|đã|trực tiếp|duy nhất|kịp thời) )*(?:lên tiếng|quay|ghi|viết thư|báo|tố giác|cung cấp|tố cáo|phát hiện|gọi|mật báo|mách)[^.;,]{0,40}|nhân chứng|tin tố giác|đơn tố giác|(?:cuộc|cú) (?:gọi|điện thoại|điện)|tin nhắn|lời (?:kể|khai|mách|chỉ dẫn)|thông tin|manh mối|đầu mối[^.;,]{0,30}|cơ sở|phản ánh|tố giác)(?: (?:bí mật|vụ việc|quý giá|quan trọng|ban đầu|kịp thời))*(?: [^.;,]{0,70}?)??(?:, [^.;,]{3,30},)? (?:của|từ|do|lại là|hóa ra là|là|chính là) (${DESCRIBED})`,
  'gu',
);
/** "tư liệu này do nữ kế toán vừa nghỉ việc của hợp tác xã cung cấp" */
export const GIVEN_BY = new RegExp(
  String.raw`(?<![\p{L}])(?:do|được|bởi) ((?:một |chính )?(?:${WHO}|${TITLED})[^.;,:]{0,80}?)(?: đã| bí mật| lén)* (?:cung cấp|chuyển cho (?:phóng viên|công an)|gửi tới công an|gửi cho công an|quay lại|ghi lại|chỉ điểm|mật báo|tố giác|báo tin)(?![\p{L}])`,
  'gu',
);
export const THANKS_TO = new RegExp(
  String.raw`(?<![\p{L}])(?:nhờ(?: có)?|(?:từ|theo|qua)(?: (?:\p{L}+ ){1,3}?)??) ?(${DESCRIBED})(?=[^.;]{0,60}(?:báo|gọi|phát hiện|mách|chỉ|kể|nhớ|ghi|cung cấp|quay|trông thấy|nhìn thấy|nghe))`,
  'gu',
);
