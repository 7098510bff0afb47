/** Somebody a paragraph speaks of without a name: "anh giao gas của cửa hàng đầu ngõ", "một nữ lễ tân khách sạn". */
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';

const TITLE =
  'người|bà cụ|ông cụ|cụ bà|cụ ông|bà lão|ông lão|bà|ông|anh|chị|cô|chú|bác|cụ|cậu|em|thím|mợ|dì|o|mệ|lão|mụ|đứa|thằng|con bé|cậu bé|bạn|nữ|nam|vị|thầy|sư|đôi vợ|hai vợ|hai chị|hai anh|hai mẹ|vị khách|vị sư';
const WORK =
  'chủ|nhân viên|bảo vệ|tài xế|lái xe|lái đò|xe ôm|hàng xóm|vợ|chồng|mẹ|cha|bố|con trai|con gái|con dâu|con rể|anh trai|em trai|em gái|chị gái|em họ|anh họ|cháu|bạn gái|bạn trai|bạn thân|bạn cùng|đồng nghiệp|lao công|tạp vụ|công nhân|thợ|khách|giáo viên|y tá|điều dưỡng|hộ lý|bác sĩ|dược sĩ|học sinh|nữ sinh|nam sinh|sinh viên|cựu chiến binh|ngư dân|nông dân|tiểu thương|thủ kho|kế toán|thư ký|lễ tân|phụ xe|phụ hồ|shipper|thủ quỹ|phục vụ|thu ngân|hướng dẫn viên|cán bộ hưu trí|thành viên|người nhà|người thân';
const NOT_ONE = /(?:các|những|nhiều|mọi|mỗi|từng|cùng|quý|bà con|một số|vài|mấy|phụ|thiếu|giới|hội|\d+|hoặc) $/u;
/** "Gọi người quầy bên đứng cùng": advice, not a story. */
const ASKED =
  /(?:^|[.!?:;“”"]\s*|hãy |nên |xin |cần )(?:gọi|gọi cho|hỏi|mời|báo|báo cho|nhắc|dặn|tìm|nói với|bảo) (?:một )?$/u;
/** Who is no one in particular, or known by no more than a pronoun. */
const NO_ONE =
  /^(?:bảo vệ (?:người|an ninh|tổ quốc|trật tự|môi trường|quyền|trẻ|rừng|bí mật|bản thân|tài sản|pháp luật|mình|con|gia đình)|(?:bà|anh|chị|cô|chú|con|ông|cha|vợ) (?:con|em|cháu|chị|anh|ông|bà|bác|mẹ|chồng)(?! (?:gái|trai|dâu|rể|út|họ|ruột|của))|(?:cụ bà|cụ ông|người|bà|ông|anh|chị|cô|chú|bác|cụ|cậu|em|bạn|nữ|nam|cháu|gia đình|hộ) (?:cập nhật|đừng|hãy|khóa|dội|xem|thêm|bổ sung|kiểm tra|đăng|duyệt|muốn|biết|tưởng|tin|mất|bấm|tìm|nhờ|chuyển|dân|ta|ấy|này|kia|đó|nào|khác|lạ|già|lớn|nhà|thân|dùng|mua|bị|đã|đang|sẽ|có|là|và|cho|với|của|được|không|cũng|thì|mới|liền|vẫn|còn|phải|đến|tới|về|đi|ra|vào|lên|nói|kể|gọi|hỏi|báo|thấy|bảo(?! vệ)|tham gia|cao tuổi|vi phạm|phạm tội|đại diện|đứng đầu|lao động|sử dụng|việt|nước|chưa|nhận|tiêu dùng|điều khiển|đọc|xem|nghe|chơi|học(?! sinh)|trẻ|nghiện|nghèo|bệnh|đứng|lại|rất|càng|mà|nên|vì|để|khi|trong|trên|ở|tại|từ|bảo đảm|tố giác|tố cáo|báo tin|cung cấp|mật báo|làm chứng|phản ánh|phát hiện|chứng kiến|đầu tiên|giúp|trực|đi đường|qua đường|cần|lưu ý|chú ý|vui lòng|làm đơn))(?![\p{L}])/u;
const CANDIDATE = new RegExp(String.raw`(?<![\p{L}])(?:(?:${TITLE})(?: (?:${WORK}|\p{L}+))|${WORK})(?![\p{L}])`, 'gu');
const NEXT = /^ ?(?:\p{L}+|\d+)/u;
const LONGEST = 8;
/** "một khách hàng" tells nobody apart. */
const TELLING = /\S+ \S+ \S/u;
const ENDS =
  /^ ?(?:đã|đang|sẽ|bị|được|là|và|mà|thì|kể|nói|báo|gọi|thấy|cho|nhắn|đưa|gửi|chỉ|mách|phát hiện|nghe|kịp|vội|liền|cũng|vẫn|lại|về|khi|để|lén|tố|cung|chạy|ra|lặng|bất|không|chưa|xin|đem|mang|chụp|quay|ghi|nhớ|khai|dẫn|lên|sang|từng|còn|rồi|do|vì|nếu|lỡ|thường|phải|nên|cần|hãy|đi|vắng|đâu|mất|tích)$/u;

/** In order of the text, none of them touching a name. */
export function listDescribed({ low }: TextPair, people: readonly Person[]): readonly Person[] {
  const described: Person[] = [];
  let past = 0;
  for (const { 0: head, index: start } of low.matchAll(CANDIDATE)) {
    if (
      start < past ||
      NOT_ONE.test(low.slice(Math.max(0, start - 10), start)) ||
      ASKED.test(low.slice(Math.max(0, start - 16), start)) ||
      NO_ONE.test(low.slice(start, start + 40))
    )
      continue;
    const named = people.find((person) => person.end > start);
    const end = Math.min(
      endOf(low, start + head.length),
      named ? named.start - (named.title === '' ? 1 : named.title.length + 2) : low.length,
    );
    if (end < start + head.length || !TELLING.test(low.slice(start, end))) continue;
    // "cựu chiến binh Lê Bá Giang" and "Khả Hân, đứa bạn cùng bàn" have a name.
    if (
      people.some(
        (person) => person.end < start && /^\.?(?:,| \(| [-–]) $|^\.? \($/u.test(low.slice(person.end, start)),
      )
    )
      continue;
    if (named?.titleKind === 'none' && /^\s*$/u.test(low.slice(end, named.start))) continue;
    past = end;
    const [title = ''] = head.split(' ');
    described.push({
      start,
      end,
      form: 'described',
      title,
      titleKind: 'none',
      role: 'none',
      hasPost: false,
      key: low.slice(start, end),
    });
  }
  return described;
}

function endOf(low: string, from: number): number {
  let end = from;
  for (let words = 0; words < LONGEST; words += 1) {
    const [next] = NEXT.exec(low.slice(end, end + 20)) ?? [];
    if (next === undefined || !next.startsWith(' ') || ENDS.test(next)) break;
    end += next.length;
  }
  return end;
}
