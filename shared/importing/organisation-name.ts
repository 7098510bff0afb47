/** Names of offices, unions and boards that run pages and sign texts, told from sentences about them. */

const KINDS =
  'công an|ủy ban|uỷ ban|ubnd|ubmttq|mttq|hđnd|đảng ủy|đảng uỷ|ban|bbt|hội|chi hội|đoàn|đoàn thanh niên|chi đoàn|đội|tổ|trung tâm|văn phòng|vp|đài|phòng|trạm|trường|câu lạc bộ|clb|mặt trận|bộ chỉ huy|sở|nhóm|cụm|ngân hàng|liên đoàn|nhóm pv|nhóm phóng viên';
/** Small words such names are made of; anything else in small letters belongs to a sentence. */
const PARTS =
  'xã phường thị trấn huyện quận tỉnh thành phố đặc khu thôn bản ấp buôn khu tổ dân số tuyên truyền thông tin thanh văn hóa hoá thể thao du lịch phụ nữ nông cựu chiến binh niên nhân an ninh trật tự cơ sở chỉ đạo biên tập công tác mặt trận nghệ cộng đồng xây dựng phong trào người cao tuổi chữ đỏ cảnh sát hình sự giao quân huy hội đội liên gia quản dịch vụ tổng hợp cung ứng nghiệp và - – y tế tư vấn pháp luật mầm non tiểu học trung phòng cháy chữa bảo vệ của phóng viên hiệp xung kích tử điện cấp bí thư giám hiệu lhpn cttđt ban an nghiệm hợp tác ủy uỷ nhân đoàn chấp hành';

const ORGANISATION = new RegExp(
  `^(?:${KINDS.split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?=[\\s,]|$)`,
  'iu',
);
const SMALL = new Set(PARTS.split(' '));
const MOST_WORDS = 14;
/** In capitals a name cannot be told by its letters: each place named in it has mostly two syllables. */
const NAME_IN_CAPITALS = 2;

/** `Hội LHPN xã Suối Rao` → true; `Công an xã phát tờ rơi` → false. */
export function isOrganisation(text: string): boolean {
  const kind = /^\p{Lu}/u.test(text) ? ORGANISATION.exec(text)?.[0] : undefined;
  if (kind === undefined) return false;
  const words = text
    .slice(kind.length)
    .split(/[\s,]+/u)
    .filter((word) => word !== '' && !/^\d+$/u.test(word));
  if (words.length > MOST_WORDS) return false;
  const others = words.filter((word) => !SMALL.has(word.toLowerCase()));
  const places = text.match(
    /(?<!\p{L})(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|TỈNH|THÀNH PHỐ|THÔN|BẢN|ẤP)(?!\p{L})/gu,
  );
  if (!/\p{Ll}/u.test(text)) return others.length <= NAME_IN_CAPITALS * Math.max(1, places?.length ?? 0);
  return others.every((word) => /^\p{Lu}[\p{L}\d.]*$/u.test(word));
}
