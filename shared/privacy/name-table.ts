/** Words that make a capitalised word a person's name, a place, an officer or a suspect. All in lower case. */

export const SURNAMES: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh mai trịnh đoàn lâm phùng tô tạ cao châu thái hà lương lưu quách tăng từ trương đào vương la thân chu đàm thạch khổng văn tống kiều doãn nghiêm bạch viên ứng giang hứa lục nông ma bế triệu vi hoa quan giàng vàng sùng lò lường quàng cà tòng lầu thào má hạng ly mùa và vừ cứ chảo phàn tẩn bàn đặng lỳ pờ chang sần giáp thiều ninh mạc khuất kim danh sơn điểu ksor rmah siu kpă nay rơ y hồng la khương âu tôn trang tiêu thi cù lại đới cấn nhữ phí hán vì hờ tráng chẩu ấu đồng diệp mã lạc uông khúc lã thẩm lỗ hàn cầm lộc lữ kha moong cụt ngân xồng hơ lăng pịt niê mlô êban bhling alăng rcom siu rah đàng chế lộ thò sình xeo mong vừ lang rồng lành kring zơrâm hoắc nhâm ninh mẫn ngụy quản trà từ vòng lềnh tằng chíu phùn trìu đặng triệu lềm voòng sa mông lù lùng điêu hảng thền cháng khoàng hầu sầm đậu vưu ngọ bồ liêu khưu thao'.split(
    ' ',
  ),
);

/** Begin like a name and are a place, an office or a person of history. */
export const NO_PERSON: ReadonlySet<string> = new Set([
  'hà nội',
  'hà giang',
  'hà tĩnh',
  'hà nam',
  'hà tiên',
  'hà đông',
  'lâm đồng',
  'sơn la',
  'ninh bình',
  'ninh thuận',
  'cao bằng',
  'thái bình',
  'thái nguyên',
  'hồ chí minh',
  'chủ tịch hồ chí minh',
  'lý thường kiệt',
  'văn phòng',
  'sơn tây',
  'hoàng sa',
  'trường sa',
  'hà lan',
  'thái lan',
  'đồng nai',
  'đồng tháp',
  'đồng hới',
  'vàng mã',
  'kim đồng',
  'văn hóa',
  'đoàn thanh niên',
  'thi đua',
  'công an',
  'bà rịa',
  'bà triệu',
  'bà trưng',
  'hai bà trưng',
  'bà đen',
  'vũng tàu',
  'lê chân',
  'hồng bàng',
  'cao tốc',
  'từ sơn',
  'từ liêm',
  'thạch thất',
  'lương sơn',
  'mai châu',
  'mai sơn',
  'hồng ngự',
  'hoàng mai',
  'bác hồ',
  'hồng hà',
  'võ nguyên giáp',
  'trần hưng đạo',
  'hai bà',
  'ông công',
  'ông táo',
  'bàn cờ',
  'triệu đồng',
  'vì tin',
  'mã otp',
  'mã số',
  'mã qr',
  'hàn quốc',
  'đoàn luật',
  'hoa kỳ',
  'ma túy',
  'tòa án',
  'hồ gươm',
  'hồ tây',
  'la hán',
  'y tế',
  'kim long',
  'an ninh',
  'đồng xa',
  'hồng gai',
  'trang trại',
]);

/** Usual second syllables of a full name. */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  'văn thị hữu đức đình quang xuân minh thanh ngọc công quốc bá duy hoàng trọng viết thế tiến mạnh gia kim anh như thu hồng phương a'.split(
    ' ',
  ),
);

/** Words that end a name where everything is written in capitals, and that are no part of one anywhere. */
export const NEVER_IN_NAME: ReadonlySet<string> = new Set(
  'bị đã trú ở tại với là của cho sinh trình được không báo mất tử tổ phường xã tuổi lớp trường có nhận trao công khi vì do và cùng về trong trên để lên vào ra đang sẽ sau trước nên thì mà bởi theo đến từng này sn tức ngụ quê thường tạm chuyển lừa sập trắng suýt tố gọi nhặt trả trấn thôn ấp tỉnh huyện quận khu đường ngày tháng năm triệu tỷ tin lời'.split(
    ' ',
  ),
);

const ADULT =
  'ông|bà|anh|chị|cô|chú|bác|cụ|lão|du khách|hành khách|bạn|bạn nữ|bạn nam|bạn trẻ|tên thật|tên thiệt|gọi tên|o|mế|mệ|ả|ông lão|bà lão|chị gái|em dâu|chị dâu|thanh niên|nam thanh niên|cô giáo|thầy giáo|thím|dì|dượng|mợ|cậu|ông cụ|bà cụ|cụ ông|cụ bà|vợ chồng anh|vợ chồng chị|vợ chồng ông|vợ chồng bà|thầy|mẹ|má|bố|bà mẹ|người mẹ|người cha|người vợ|người chồng|người phụ nữ|người đàn ông|cô gái|chàng trai|thai phụ|sản phụ|mẹ tôi là|bố tôi là|má tôi là|ba tôi là|bà tôi là|ông tôi là|vợ tôi là|chồng tôi là|tôi là|tui là|tên tôi|tên tui|ông xã|bà xã|ông xã tui|bà xã tui|chồng tui|vợ tui';
const CHILD =
  'cháu|em|bé|con tôi|con tui|con em|con mình|cháu tôi|cháu bé|cô bé|cậu bé|cậu học trò|cô học trò|học trò|cậu học sinh|nhóc|cu|ku|cái|thằng|thằng cu|bé sơ sinh|đặt tên là|đặt tên|bé gái|bé trai|cháu gái|cháu trai|em học sinh|em nữ sinh|nữ sinh|nam sinh|học sinh|thiếu niên|thiếu nữ|em gái|em trai|em bé|hai em|hai cháu|các em|các cháu|ba em|con gái|con trai|con|con bé|thằng bé|bạn nhỏ|đội viên|tên nó|tên cháu|tên bé|gọi nó|kêu nó|em ruột|cháu ruột';
const HARMED = 'nạn nhân|bị hại|người bị hại|nạn nhân là|thi thể|người mất tích|người tử vong';
/** What a person does or is, between the title and the name ("cô giáo về hưu Phan Thị Diệu") or instead of a title. */
const WORK =
  'giáo|giáo viên|giáo về hưu|giáo viên về hưu|cán bộ hưu trí|cán bộ về hưu|hưu trí|công nhân|nữ công nhân|nông dân|sinh viên|nữ sinh viên|tiểu thương|nhân viên|nữ nhân viên|khách|khách hàng|nữ khách hàng|hành khách|bệnh nhân|du khách|người dân|công dân|tài xế(?: tắc xi| taxi| xe tải| xe khách| xe công nghệ| công nghệ| container)?|lái xe(?: tắc xi| taxi| tải| ôm)?|lái đò|chủ ghe|chủ tàu|xe ôm|nội trợ|cựu chiến binh|thương binh|bảo vệ|lao công|kế toán|thợ \\p{L}+|bán \\p{L}+|bán vé số|chủ hộ|chủ nhà|chủ quán|chủ tiệm|chủ cửa hàng|chủ shop|chủ trọ|chủ nhà trọ|chủ xe|chủ hàng|chủ vườn|chủ quán \\p{L}+|chủ tiệm \\p{L}+|chủ cửa hàng \\p{L}+|hàng xóm|giúp việc|người giúp việc|người làm|thuê trọ|người thuê trọ|ngư dân|thuyền viên|thuyền trưởng|máy trưởng|tài công|tài già|bác tài|phụ xe|kiểm soát viên|giao dịch viên|thủ quỹ|điều dưỡng|y tá|hộ lý|shipper|người giao hàng|thợ hồ|phụ hồ|cô dâu|chú rể|vận động viên|nghệ nhân';
const NATIONS = '(?:hàn quốc|nhật bản|trung quốc|canada|campuchia|thái lan|đài loan|ấn độ|malaysia)';
const word = (choices: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[^\p{L}])(${choices})(?: (?:${WORK}))?(?:,? (?:mới |khoảng |hơn )?\d{1,2} (?:tháng )?tuổi,?)?(?:,? (?:đang )?(?:học )?lớp \d{1,2}(?:\p{L}\d{0,2}|\/\d)?,?)?(?: (?:(?:mang |có )?tên(?: là)?|là|tên thật là|chính là|người (?:${NATIONS}|mỹ|pháp|anh|đức|nga|úc|lào)|${NATIONS}))?(?:(?<!(?:bố|mẹ|má|thầy|vợ|chồng|trai|gái)):)? $`,
    'u',
  );
export const TITLES = { adult: word(ADULT), child: word(CHILD), harmed: word(HARMED) } as const;
/** "khách hàng T.N.H", "tài xế Lê Văn Tám": a civilian of the story without a title. */
export const WORK_BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:${WORK})(?: tên(?: là)?)?|(?:một|người|vị|nữ|nam)(?: \p{L}+){1,5} tên(?: là)?) $`,
  'u',
);
export const OWNER_BEFORE =
  /(?:^|[^\p{L}])chủ (?:quán|tiệm|cửa hàng|nhà hàng|khách sạn|nhà nghỉ|nhà trọ|xưởng|gara|hiệu|shop)(?: \p{L}+){0,2} $/u;

export const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:(?:ngõ|ngách|hẻm|kiệt|số|số nhà|đường|phố) [\d/]+[a-z]?|khu công nghiệp|khu chế xuất|kcn|cụm công nghiệp|phường|xã|thị trấn|huyện|quận|tỉnh|thành phố|tp\.?|đường|phố|ngõ|ngách|hẻm|thôn|ấp|bản|xóm|buôn|làng|khu phố|tổ|khu|khối|kđt|đô thị|chung cư|chợ|cầu|trường|thpt|thcs|th|tiểu học|mn|mầm non|đại học|cao đẳng|học viện|bệnh viện|công viên|sân|nhà thờ|chùa|đền|đình|bến|quảng trường|chi đội|liên đội|trung tâm|công ty|quỹ|giải|giải thưởng|học bổng|cụm|đặc khu|nút giao|vòng xoay|ngã tư|ngã ba|kênh|hồ|sông|núi|tượng đài|p\.|q\.|h\.|x\.|tx\.|doanh nghiệp|cửa hàng|nhà hàng|khách sạn|ngân hàng|siêu thị|nhà văn hóa|cảng|sân bay|bảo tàng|nhà máy|trạm|đồn|hội quán|bến đò|kinh|rạch|vàm|cù lao|miếu|tiệm vàng|ký túc xá|mang tên|tên lửa|chủ tịch|trạm y tế|mẫu giáo|dân lập|bán trú|nội trú|chuyên|thị xã|khu dân cư|tdp|ql|tỉnh lộ|nhà nghỉ|quán|quán cà phê|cà phê|karaoke|phòng khám|nhà thuốc|hiệu|tiệm|gara|xưởng|hợp tác xã|htx|đập|dốc|đèo|bãi|hang|suối|đảo|cồn|phum|sóc|tập đoàn|hãng|báo|giáo xứ|câu lạc bộ|clb|nghĩa trang|nhà xe|nhà trọ|khu trọ|xóm trọ|đội tntp|đại lộ|số \d+\p{L}?(?:\/\d+)*|siêu thị mini|công trường|bến xe|ga|xe buýt|tuyến|dự án|tòa nhà|tòa|chung cư mini|phà|đèo|trang|(?<!trưởng )nhóm|kênh|facebook|zalo|fanpage|tài khoản|nick) [“"‘']?$/u;

/** Ranks and posts directly before a name: an officer, an official, an author. */
export const OFFICIAL_BEFORE =
  /(?:^|[^\p{L}])(?:(?:đại|trung|thượng|thiếu) (?:úy|tá|tướng)|đại tướng|thượng sĩ|trung sĩ|hạ sĩ|chiến sĩ|đồng chí|đ\/c|đc|luật sư|phóng viên|nhà báo|tiến sĩ|ts\.?|ths\.?|thạc sĩ|bác sĩ|bs\.?|kỹ sư|họa sĩ|nhạc sĩ|nhà văn|nhà thơ|liệt sĩ|anh hùng|giáo sư|pgs\.?|thẩm phán|kiểm sát viên|điều tra viên|thiền sư|đại đức|thượng tọa|linh mục|mục sư|tác giả|ảnh|bài|tin|clip|nghệ sĩ|ca sĩ|danh hài|hoa hậu|diễn viên|vận động viên|cầu thủ|hlv|chuyên gia|(?:phó |nguyên |quyền )*(?:(?<!thuyền |nhóm |máy |lớp |tàu )trưởng|giám đốc|chủ tịch|bí thư|chủ nhiệm|hiệu trưởng|viện trưởng|chánh|cục trưởng|vụ trưởng|thủ tướng|bộ trưởng|thứ trưởng|tổng bí thư|chỉ huy|chính trị viên|đội trưởng|tổ trưởng|cảnh sát khu vực|cskv)(?: [\p{L}\d]+){0,9}),? (?:(?:ông|bà|anh|chị|cô|thầy|đồng chí) )?$/u;
export const POLICE_BEFORE =
  /(?:^|[^\p{L}])(?:(?:đại|trung|thượng|thiếu) (?:úy|tá|tướng)|thượng sĩ|trung sĩ|hạ sĩ|chiến sĩ|cảnh sát khu vực|cskv|điều tra viên|phóng viên|nhà báo|tác giả|luật sư|(?<!nguyên )cán bộ(?! hưu| về hưu)|đồng chí|đ\/c)(?: [\p{L}\d]+){0,8},? (?:(?:ông|bà|anh|chị) )?$/u;
/** "Tác giả: …", "Bài, ảnh: …" */
export const AUTHOR_BEFORE = /(?:^|[^\p{L}])(?:tác giả|ảnh|bài|tin|người viết|biên tập|thực hiện) ?[:–-] ?$/u;
const AFTER = String.raw`^\s*(?:[,–-]|\()\s*(?:(?:hiện|nay|là|đang|quyền|phó|đại úy|trung tá|thượng tá|thiếu tá|thượng úy|trung úy|thiếu úy|đại tá) )*`;
export const OFFICIAL_AFTER = new RegExp(
  String.raw`${AFTER}(?:phó|trưởng|chủ tịch|bí thư|giám đốc|hiệu trưởng|công an|cảnh sát|chỉ huy|đại biểu|phóng viên|báo \p{L}|luật sư|chuyên gia|kiểm sát|thẩm phán|hội trưởng|chuyên viên|tổ trưởng|tổ phó|đội trưởng|đội phó|chi hội trưởng|chi hội phó|cán bộ (?:công an|cảnh sát|phường|xã|tư pháp|trinh sát|điều tra|đội|phòng))(?![\p{L}])`,
  'u',
);
/** Such a person is mostly quoted or praised, and sometimes harmed: "chị Thanh, giáo viên mầm non, bị lừa …". */
export const POST_AFTER = new RegExp(
  String.raw`${AFTER}(?:chủ nhiệm|ủy viên|chi hội|cán bộ|thành viên|giáo viên|chủ nhân|tổng phụ trách|cộng tác viên|hội viên|đoàn viên|người có uy tín|chủ hộ|giao dịch viên|kiểm soát viên|nhân viên ngân hàng|nguyên)(?![\p{L}])`,
  'u',
);
/** "(tên nhân vật đã được thay đổi)", "xin giấu tên": nobody is named. */
export const NAME_CHANGED =
  /(?:tên|nhân vật|danh tính)[^.;,]{0,30}(?:đã (?:được )?(?:thay|đổi|giấu)|được (?:thay|đổi)|không phải tên thật|hư cấu)|nhân vật (?:hư cấu|giả định|tưởng tượng)|tên (?:giả định|không có thật)/u;
export const SUSPECT_BEFORE =
  /(?:^|[^\p{L}])(?:(?<!bị )(?:kẻ|đối tượng|thủ phạm|hung thủ|nghi phạm|nghi can|chủ mưu)(?: [\p{L}\d]+){1,8} (?:là|gồm|gồm có)|(?:tự )?xưng(?: là)? [“"‘']?|giả danh|mạo danh|giả làm|đóng vai|đối tượng|nghi phạm|bị can|bị cáo|hung thủ|(?:kẻ|tên|gã|thằng|lão) (?:trộm|cướp|lừa đảo|nghiện|hàng xóm|chủ mưu)|thầy (?:cúng|bói|lang) rởm|người tình|kẻ|tên|gã|thủ phạm|phạm nhân|nghi can|đồng phạm|đồng bọn|can phạm|người phạm tội|băng nhóm|ổ nhóm|cầm đầu|khởi tố|tạm giam|tạm giữ|bắt giữ|bắt|truy nã|di lý|dẫn giải|con nghiện|các đối tượng|chủ mưu|xử phạt|tuyên phạt)(?: (?:là|gồm|tên|hình sự|đối với|bị can|khẩn cấp|quả tang|các|chính|bị|:))*:? (?:(?:ông|bà|anh|chị) )?$/u;
