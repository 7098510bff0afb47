/** Words that make a capitalised word a person's name, a place, an officer or a suspect. All in lower case. */

export const SURNAMES: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh mai trịnh đoàn lâm phùng tô tạ cao châu thái hà lương lưu quách tăng từ trương đào vương la thân chu đàm thạch khổng văn tống kiều doãn nghiêm bạch viên ứng giang hứa lục nông ma bế triệu vi hoa quan giàng vàng sùng lò lường quàng cà tòng lầu thào má hạng ly mùa và vừ cứ chảo phàn tẩn bàn đặng lỳ pờ chang sần giáp thiều ninh mạc khuất kim danh sơn điểu ksor rmah siu kpă nay rơ y hồng la khương âu tôn trang tiêu thi cù lại đới cấn nhữ phí hán vì hờ tráng chẩu ấu đồng diệp mã lạc uông khúc lã thẩm lỗ hàn cầm lộc'.split(
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
  'ông|bà|anh|chị|cô|chú|bác|cụ|thím|dì|dượng|mợ|cậu|ông cụ|bà cụ|cụ ông|cụ bà|vợ chồng anh|vợ chồng chị|vợ chồng ông|vợ chồng bà|thầy';
const CHILD =
  'cháu|em|bé|cháu bé|cô bé|cậu bé|bé gái|bé trai|cháu gái|cháu trai|em học sinh|em nữ sinh|nữ sinh|nam sinh|học sinh|thiếu niên|thiếu nữ|em gái|em trai|em bé|hai em|hai cháu|các em|các cháu|ba em|con gái|con trai|con';
const HARMED = 'nạn nhân|bị hại|người bị hại|nạn nhân là|thi thể|người mất tích|người tử vong';
const word = (choices: string): RegExp => new RegExp(String.raw`(?:^|[^\p{L}])(${choices})(?: tên(?: là)?)? $`, 'u');
export const TITLES = { adult: word(ADULT), child: word(CHILD), harmed: word(HARMED) } as const;

export const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:phường|xã|thị trấn|huyện|quận|tỉnh|thành phố|tp\.?|đường|phố|ngõ|ngách|hẻm|thôn|ấp|bản|xóm|buôn|làng|khu phố|tổ|khu|khối|kđt|đô thị|chung cư|chợ|cầu|trường|thpt|thcs|th|tiểu học|mầm non|đại học|cao đẳng|học viện|bệnh viện|công viên|sân|nhà thờ|chùa|đền|đình|bến|quảng trường|chi đội|liên đội|trung tâm|công ty|quỹ|giải|giải thưởng|học bổng|cụm|đặc khu|nút giao|vòng xoay|ngã tư|ngã ba|kênh|hồ|sông|núi|tượng đài|p\.|q\.|h\.|x\.|tx\.|doanh nghiệp|cửa hàng|nhà hàng|khách sạn|ngân hàng|siêu thị|nhà văn hóa|cảng|sân bay|bảo tàng|nhà máy|trạm|đồn|hội quán|tiệm vàng|ký túc xá|mang tên|tên lửa|chủ tịch|trạm y tế|mẫu giáo|dân lập|bán trú|nội trú|chuyên|thị xã|khu dân cư|tdp|ql|tỉnh lộ|nhà nghỉ|quán|quán cà phê|cà phê|karaoke|phòng khám|nhà thuốc|hiệu|tiệm|gara|xưởng|hợp tác xã|htx|đập|dốc|đèo|bãi|hang|suối|đảo|cồn|phum|sóc|tập đoàn|hãng|báo|giáo xứ|câu lạc bộ|clb|nghĩa trang|nhà xe|nhà trọ|khu trọ|xóm trọ|đội tntp|đại lộ) $/u;

/** Ranks and posts directly before a name: an officer, an official, an author. */
export const OFFICIAL_BEFORE =
  /(?:^|[^\p{L}])(?:(?:đại|trung|thượng|thiếu) (?:úy|tá|tướng)|đại tướng|thượng sĩ|trung sĩ|hạ sĩ|chiến sĩ|đồng chí|đ\/c|đc|luật sư|phóng viên|nhà báo|tiến sĩ|ts\.?|ths\.?|thạc sĩ|bác sĩ|bs\.?|kỹ sư|nhạc sĩ|nhà văn|nhà thơ|liệt sĩ|anh hùng|giáo sư|pgs\.?|thẩm phán|kiểm sát viên|điều tra viên|thiền sư|đại đức|thượng tọa|linh mục|mục sư|tác giả|ảnh|bài|tin|clip|theo|nghệ sĩ|ca sĩ|danh hài|hoa hậu|diễn viên|vận động viên|cầu thủ|hlv|(?:phó |nguyên |quyền )*(?:trưởng|giám đốc|chủ tịch|bí thư|chủ nhiệm|hiệu trưởng|viện trưởng|chánh|cục trưởng|vụ trưởng|thủ tướng|bộ trưởng|thứ trưởng|tổng bí thư|chỉ huy|chính trị viên|đội trưởng|cảnh sát khu vực|cskv)(?: [\p{L}\d]+){0,9}),? (?:(?:ông|bà|anh|chị|cô|thầy|đồng chí) )?$/u;
export const POLICE_BEFORE =
  /(?:^|[^\p{L}])(?:(?:đại|trung|thượng|thiếu) (?:úy|tá|tướng)|thượng sĩ|trung sĩ|hạ sĩ|chiến sĩ|cảnh sát khu vực|cskv|điều tra viên|phóng viên|nhà báo|tác giả|luật sư|cán bộ|đồng chí|đ\/c)(?: [\p{L}\d]+){0,8},? (?:(?:ông|bà|anh|chị) )?$/u;
export const OFFICIAL_AFTER =
  /^\s*(?:[,–-]|\()\s*(?:(?:hiện|nay|là|đang|nguyên|quyền|phó|cán bộ|đại úy|trung tá|thượng tá|thiếu tá|thượng úy|trung úy|thiếu úy|đại tá) )*(?:phó|trưởng|chủ tịch|bí thư|giám đốc|hiệu trưởng|chủ nhiệm|tổ trưởng|tổ phó|ủy viên|chi hội|đội trưởng|đội phó|cán bộ|công an|cảnh sát|thành viên|giáo viên|chỉ huy|chủ nhân|đại biểu|phóng viên|luật sư|chuyên gia|tổng phụ trách|kiểm sát|thẩm phán|hội trưởng|chuyên viên|cộng tác viên)(?![\p{L}])/u;
export const SUSPECT_BEFORE =
  /(?:^|[^\p{L}])(?:đối tượng|nghi phạm|bị can|bị cáo|hung thủ|kẻ|tên|gã|thủ phạm|phạm nhân|nghi can|đồng phạm|đồng bọn|can phạm|người phạm tội|băng nhóm|ổ nhóm|cầm đầu|khởi tố|tạm giam|tạm giữ|bắt giữ|bắt|truy nã|di lý|dẫn giải|con nghiện|các đối tượng|chủ mưu|xử phạt|tuyên phạt)(?: (?:là|gồm|tên|hình sự|đối với|bị can|khẩn cấp|quả tang|các|chính|bị|:))*:? (?:(?:ông|bà|anh|chị) )?$/u;
