/** A made-up corpus of warnings and news for judging the search: the same seed gives the same documents. */

export interface CorpusDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly type: string;
  readonly category: string;
  readonly unit: string;
  readonly date: string;
}

type Pick = <Value>(values: readonly Value[]) => Value;

const TYPES = ['canh-bao', 'tin-tuc', 'huong-dan', 'thong-bao'] as const;
const PLACES = (
  'Tân Phú|Hòa Thuận|Vĩnh Lộc|An Bình|Phú Mỹ|Long Thành|Mỹ Hạnh|Đông Sơn|Quảng Tiến|Thanh Khê|Xuân Lộc|Bình Chánh|Cẩm Lệ|Kỳ Anh|' +
  'Lý Nhân|Hải Hậu|Ninh Phước|Sơn Tịnh|Trà Bồng|Ea Kar|Krông Búk|Châu Thành|Cái Bè|Gò Dầu|Tam Nông|Yên Mỹ|Quỳnh Phụ|Thủy Nguyên|' +
  'Hương Trà|Phong Điền|Đức Hòa|Lộc Ninh|Tuy Phước|Ba Vì|Mường Lát|Sìn Hồ|Đồng Văn|Bảo Lạc|Chi Lăng|Hòa Bình|Kim Bôi|Nghĩa Lộ'
).split('|');
const OFFICES = [
  'Công an phường',
  'Công an xã',
  'Công an thành phố',
  'Công an tỉnh',
  'UBND xã',
  'Đồn Biên phòng',
] as const;
const CRIMES = {
  'lua-dao': (
    'lừa đảo giả danh ngân hàng|lừa đảo mua vé máy bay giá rẻ|lừa đảo tuyển cộng tác viên trên mạng|lừa đảo đầu tư tiền ảo|lừa đảo chuyển nhầm tiền|' +
    'mạo danh công an gọi điện đe dọa|mạo danh cán bộ thuế|mạo danh nhân viên bưu cục|giả danh bác sĩ báo người thân cấp cứu|lừa đảo bán hàng từ thiện|' +
    'lừa đảo cho vay qua ứng dụng|lừa đảo trúng thưởng xe máy|lừa đảo nâng hạng thẻ tín dụng|lừa đảo thuê nhà đặt cọc|chiêu lừa đảo khóa học làm giàu'
  ).split('|'),
  'giao-thong': (
    'tai nạn giao thông giữa xe tải và xe máy|xử lý xe quá tải|phân luồng dịp lễ|học sinh đi xe máy chưa đủ tuổi|kiểm tra nồng độ cồn ban đêm|' +
    'xe khách đón trả khách sai nơi|ùn tắc cửa ngõ cuối tuần|lắp biển báo ở khúc cua nguy hiểm'
  ).split('|'),
  'chay-no': (
    'cháy xưởng gỗ lúc rạng sáng|tập huấn chữa cháy khu dân cư|nổ bình gas quán ăn|chập điện gây cháy nhà trọ|kiểm tra lối thoát hiểm chợ|' +
    'phát bình chữa cháy cho tổ dân phố|cháy rừng phòng hộ được dập tắt'
  ).split('|'),
  'thien-tai': (
    'lũ quét trên suối đầu nguồn|mưa lớn gây ngập đường|sạt lở bờ sông đe dọa nhà dân|bão gần bờ, gọi tàu thuyền vào nơi trú|hạn mặn kéo dài ở đồng bằng|' +
    'dông lốc làm tốc mái trường học|triều cường dâng cao'
  ).split('|'),
  'y-te': (
    'sốt xuất huyết tăng ở khu nhà trọ|phun thuốc diệt muỗi phòng sốt xuất huyết|tiêm chủng mở rộng cho trẻ|ngộ độc thực phẩm tại tiệc cưới|khám bệnh miễn phí người cao tuổi|' +
    'cảnh báo thuốc giả bán trên mạng|hiến máu tình nguyện'
  ).split('|'),
  'ma-tuy': (
    'bắt nhóm vận chuyển ma túy qua biên giới|triệt phá tụ điểm ma túy|vận động người nghiện đi cai|giả hàng hóa để chuyển ma túy|truy nã đối tượng trốn án|' +
    'thu hồi vũ khí, vật liệu nổ|bắt nhóm cho vay nặng lãi|đá gà ăn tiền bị xử lý'
  ).split('|'),
  'dich-vu-cong': (
    'làm căn cước lưu động cho người già|hướng dẫn đăng ký tạm trú trực tuyến|cấp tài khoản định danh mức hai|thu phí dịch vụ công không dùng tiền mặt|' +
    'đổi giấy phép lái xe tại xã|bộ phận một cửa làm việc ngày thứ bảy'
  ).split('|'),
} as const;
const CATEGORIES = [
  'lua-dao',
  'lua-dao',
  'lua-dao',
  'giao-thong',
  'chay-no',
  'thien-tai',
  'y-te',
  'ma-tuy',
  'dich-vu-cong',
] as const;
const LEADS = [
  'Cảnh báo',
  'Cảnh giác',
  'Nóng:',
  'Tin nhanh:',
  'Nhắc nhở',
  'Kinh nghiệm',
  'Ghi nhận',
  'Thông báo',
] as const;
const TAILS = (
  'tại {place}|ở địa bàn {place}|: người dân {place} cần chú ý|, {office} {place} khuyến cáo|trong dịp cuối năm|, nhiều người ở {place} kể lại|' +
  'đợt {number}|từ ngày {number} tháng {month}|: những điều bà con {place} cần nhớ'
).split('|');
const SUMMARIES = (
  '{office} {place} ghi nhận {number} trường hợp {topic} trong tháng {month}.|Bà con cần gọi cho trực ban trước khi làm theo bất cứ lời nào của người lạ.|' +
  'Vụ việc {topic} được xử lý sau {number} giờ, không có thiệt hại về người.|Tổ tự quản đến từng nhà nhắc về chuyện {topic}.|' +
  'Lực lượng cơ sở hỗ trợ {number} gia đình, hướng dẫn cách phòng tránh.|Nhiều thông tin trên mạng về {topic} là chưa kiểm chứng.'
).split('|');
const SENTENCES = (
  'Sáng nay tại {place}, {office} phối hợp với ban công tác mặt trận gặp gỡ {number} hộ dân để nói về {topic}.|' +
  'Theo lời kể của một tiểu thương, kẻ gian thường chọn lúc giữa trưa khi nhà chỉ có người già và trẻ nhỏ.|' +
  'Chúng dùng số điện thoại lạ, nói giọng rất tự tin, yêu cầu giữ bí mật và chuyển tiền ngay trong vài phút.|' +
  'Khi nghi ngờ, hãy tắt máy, hỏi người thân rồi báo cho cảnh sát khu vực hoặc tổ trưởng dân phố.|' +
  'Ngân hàng không yêu cầu khách đọc mật khẩu, mã xác thực hay bấm vào liên kết trong tin nhắn.|' +
  'Đường vào khu dân cư hẹp nên xe chữa cháy phải dừng ngoài ngõ, bà con đã dùng bình xách tay dập lửa.|' +
  'Nước sông lên nhanh trong đêm, ban chỉ huy đã đưa {number} gia đình ven suối đến trường học tránh trú.|' +
  'Trạm y tế cấp thuốc, phun hóa chất quanh ao tù và nhắc từng nhà lật úp chum vại.|' +
  'Người điều khiển xe cần giữ khoảng cách, bật đèn khi sương mù và không uống rượu bia trước khi lái.|' +
  'Các em nhỏ được dạy cách kêu cứu, nhớ số của cha mẹ và không đi theo người chưa quen.|' +
  'Hồ sơ gồm tờ khai, ảnh chân dung và giấy tờ cũ; người già yếu được cán bộ đến tận nhà làm giúp.|' +
  'Đến cuối buổi, {number} lượt người đã ký cam kết không tàng trữ pháo và vật liệu nổ.|' +
  'Ông trưởng thôn cho biết loa truyền thanh phát lại nội dung này vào {number} giờ mỗi chiều.|' +
  'Đơn vị đang xác minh thêm, khi có kết quả sẽ đăng trên trang này để bà con theo dõi.|' +
  'Mô hình camera an ninh do dân góp tiền đã giúp tìm lại {number} xe đạp và một xe máy.|' +
  'Người bị hại nên giữ nguyên tin nhắn, ảnh chụp màn hình, biên lai chuyển khoản để làm chứng cứ.|' +
  'Chị em phụ nữ trong tổ thay nhau nấu cơm cho lực lượng trực chốt suốt những ngày mưa.|' +
  'Không đăng ảnh trẻ em, giấy tờ tùy thân lên mạng xã hội vì kẻ xấu có thể lợi dụng.|' +
  'Công việc đồng áng bận rộn nhưng ai cũng thấy an tâm vì xóm có đội tuần tra đêm.|' +
  'Cơ quan chức năng nhắc lại: không có chuyện làm việc qua điện thoại, mọi giấy mời đều gửi tận tay.'
).split('|');

export function generateCorpus(count: number, seed = 1): readonly CorpusDocument[] {
  const random = createRandom(seed);
  const pick: Pick = (values) => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new RangeError('Nothing to pick from');
    return value;
  };
  return Array.from({ length: count }, (_, index) => documentOf(`g${index}`, pick, random));
}

function documentOf(id: string, pick: Pick, random: () => number): CorpusDocument {
  const category = pick(CATEGORIES);
  const topic = pick(CRIMES[category]);
  const place = pick(PLACES);
  const office = pick(OFFICES);
  const fill = (text: string): string =>
    text
      .replaceAll('{place}', place)
      .replaceAll('{office}', office)
      .replaceAll('{topic}', topic)
      .replaceAll('{number}', () => String(2 + Math.floor(random() * 60)))
      .replaceAll('{month}', () => String(1 + Math.floor(random() * 12)));
  const tail = pick(TAILS);
  const title = fill(`${pick(LEADS)} ${topic}${/^[:,]/.test(tail) ? '' : ' '}${tail}`);
  const body = Array.from({ length: 14 + Math.floor(random() * 14) }, () => fill(pick(SENTENCES))).join(' ');
  const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 1050) * 86_400_000);
  return {
    id,
    title,
    summary: fill(pick(SUMMARIES)),
    body: `${body} ${Array.from({ length: 4 }, () => rareWord(random)).join(' ')}`,
    type: pick(TYPES),
    category,
    unit: `${office} ${place}`,
    date: day.toISOString().slice(0, 10),
  };
}

/** Real texts are full of names that stand in one document only. */
function rareWord(random: () => number): string {
  const onsets = ['b', 'ch', 'd', 'k', 'kr', 'm', 'n', 'ph', 's', 't', 'v', 'x'];
  const rhymes = ['ai', 'an', 'eng', 'in', 'oc', 'on', 'um', 'ung', 'er', 'ak'];
  const part = (): string =>
    `${onsets[Math.floor(random() * onsets.length)] ?? ''}${rhymes[Math.floor(random() * rhymes.length)] ?? ''}`;
  return random() < 0.5 ? part() : part() + part();
}

/** mulberry32: small, and the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
