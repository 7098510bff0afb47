/** Somebody who told the police: named, or described so that neighbours know who it was. */
import type { Passage } from './finding.ts';
import { hasAddress } from './has-address.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';
import { sentencesOf } from './sentences.ts';

const TOLD =
  /(?:báo tin|cung cấp (?:kịp thời )?(?:nguồn |nhiều |những |một số |các |hàng chục |\d+ )*(?:thông tin|tin|manh mối|chứng cứ|bằng chứng|clip|hình ảnh|đoạn phim)|tố giác|tố cáo|mật báo|(?:gọi điện |điện thoại |nhắn tin )?(?:trình )?báo (?:ngay |kịp thời |nhanh |tin )*(?:cho |với |đến |lên |về )?(?:trực ban )?(?:lực lượng )?(?:công an|cơ quan|cảnh sát|tổ tuần tra|113)|chỉ điểm|làm chứng|gọi (?:điện )?(?:đến |tới |cho )?(?:113|công an|trực ban)|phản ánh (?:tới|đến|với|cho) công an|khai (?:báo )?với (?:cơ quan|công an)|trình báo)/gu;
const TIP_OF =
  /(?:tin báo|nguồn tin|tin tố giác|đơn tố giác|đơn tố cáo|lời khai|thông tin|phản ánh|tố giác|cuộc gọi|người báo tin|người tố giác|người cung cấp (?:thông )?tin|người tố cáo|nhân chứng|người làm chứng|cơ sở bí mật|người mật báo|người trình báo)(?: (?:vụ việc|tội phạm|quý giá|quan trọng|ban đầu|kịp thời|duy nhất|chính|cho công an|trong vụ án|này))*(?: (?:của|từ|do|là|chính là|gồm)|:)+(?: (?:quần chúng|người dân|công dân|một người dân|nhân chứng|bà con))?(?: (?:là|tên))? ?(?:ông |bà |anh |chị |cháu |em |cô |chú |bác |cụ )?$/u;
const WITNESS =
  /(?:người báo tin|người tố giác|người cung cấp (?:thông )?tin|người tố cáo|nhân chứng|người làm chứng|người mật báo|người chứng kiến|cơ sở bí mật)(?: (?:của|trong|vụ)[^.;,]{0,30}?)?(?: (?:là|tên|trong vụ án|chính là|:))*:? ?(?:ông |bà |anh |chị |cháu |em |cô |chú |bác |cụ )?$/u;
const RECIPIENT = /(?:cho|với|đến|tới|gặp|liên hệ|qua|theo|cùng|của) (?:đồng chí |đ\/c |anh |chị |ông |bà )*$/u;
/** "chị Hiền, hàng xóm đối diện, tố giác" is one source. */
const SAME_SOURCE = 30;
const ABOUT_HARM = /(?:việc )?(?:mình |gia đình |bản thân )?(?:bị|về việc bị|mất)(?![\p{L}])/u;

export function findInformants(
  pair: TextPair,
  people: readonly Person[],
  victims: readonly Passage[],
): readonly Passage[] {
  if (!/báo|tố|tin|chứng|chỉ điểm|phản ánh|gọi|khai/u.test(pair.low)) return [];
  const isVictim = (person: Person): boolean => victims.some((victim) => victim.start === person.start);
  const named = people.filter(
    (person) =>
      (person.role === 'none' || person.role === 'official') &&
      !isVictim(person) &&
      (person.form !== 'initials' || hasAddress(pair, person) || isDescribedAfter(pair, person)) &&
      isSource(pair, people, person),
  );
  const found = named.map(({ start, end }) => ({ start, end }));
  const described = describedSources(pair).filter(
    ({ start, end }) =>
      !found.some((other) => start < other.end + SAME_SOURCE && other.start < end) &&
      !victims.some((victim) => start < victim.end && victim.start < end),
  );
  return [...found, ...described].toSorted((a, b) => a.start - b.start);
}

function isDescribedAfter({ low }: TextPair, { end }: Passage): boolean {
  return /^\.?\s*[,(–-]\s*(?:là )?(?:chủ|bán|hàng xóm|bảo vệ|nhân viên|lái xe|tài xế|vợ|chồng|con|cháu|mẹ|bố|em|anh|người)/u.test(
    low.slice(end, end + 40),
  );
}

function isSource({ low, text }: TextPair, people: readonly Person[], person: Person): boolean {
  const before = low.slice(Math.max(0, person.start - 100), person.start);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  if (WITNESS.test(clause)) return true;
  if (TIP_OF.test(clause) && person.role === 'none') return true;
  const sentence = sentencesOf(text).find(({ start, end }) => person.start >= start && person.start < end);
  if (!sentence || RECIPIENT.test(before)) return false;
  const after = low.slice(person.end, Math.min(sentence.end, person.end + 190));
  return [...after.matchAll(TOLD)].some((told) => {
    const gap = after.slice(0, told.index);
    const other = people.find((one) => one.start >= person.end && one.end <= person.end + told.index);
    const tail = after.slice(told.index + told[0].length, told.index + told[0].length + 40);
    if (
      other ||
      /(?:nhiều|người dân|nhân dân|quần chúng|bà con|ai|bị|vận động|tuyên truyền|hướng dẫn|khuyến khích|đề nghị|kêu gọi|tiếp nhận|mong|nhận được|được|phòng,? chống)[^,.;]{0,30}$/u.test(
        gap,
      )
    )
      return false;
    if (/trình báo|báo/u.test(told[0]) && ABOUT_HARM.test(tail)) return false;
    if (/^(?:tố giác|tố cáo)/u.test(told[0]) && /^ tội phạm,? (?:qua|trên|của phường|về an)/u.test(tail)) return false;
    return (
      person.role === 'none' ||
      /(?:đã|kịp thời|mạnh dạn|chủ động|bí mật|liền|lập tức|nhanh chóng)[^,.;]{0,25}$/u.test(gap)
    );
  });
}

const WHO = String.raw`(?:(?:một|vị|bà|ông|anh|chị|cô|người|nữ|nam|chính) )*(?:chủ (?:quán|nhà|cửa hàng|tiệm|trọ|nhà trọ|shop|tạp hóa|đại lý|sạp|ki-?ốt|hiệu|nhà nghỉ|khách sạn)|nhân viên|bảo vệ|lái xe|tài xế|chạy xe ôm|xe ôm|bán (?:vé số|nước|rau|hàng|trà đá|bánh|xôi|cá|thịt|tạp hóa)|người bán \p{L}+|giúp việc|hàng xóm|vợ|chồng|vợ cũ|mẹ|cha|bố|con trai|con gái|con dâu|con rể|anh trai|em trai|em gái|chị gái|bạn gái|bạn trai|người yêu|đồng nghiệp|lao công|công nhân|thợ \p{L}+|thuê trọ|khách thuê|đàn ông|phụ nữ|thanh niên|giáo viên|cô giáo|y tá|học sinh|nữ sinh|cựu chiến binh|cán bộ hưu trí)`;
const WHERE = String.raw`[^.;,]{0,40}(?:số (?:nhà )?\d|ngõ|hẻm|đầu|cuối|cổng|cạnh|sát vách|sát nhà|sát bên|đối diện|kế bên|liền kề|phòng (?:số )?\d|(?:của|với|nhà) (?:đối tượng|nghi phạm|kẻ|tên|bị can|\p{L}\.)|quán \p{L}|chợ \p{L}|tổ \d|thôn \p{L}|khu phố \d|lớp \d|công ty|nhà nghỉ \p{L}|xóm \p{L})[^.;,]{0,40}`;
const DESCRIBED_TOLD = new RegExp(
  String.raw`(?<![\p{L}])(?<!(?:các|những|nhiều|mọi|cho|với|tới|đến) )${WHO}${WHERE},? ?(?:(?:đã|kịp thời|mạnh dạn|chủ động|bí mật|liền|lập tức|nhanh chóng|vội|là người) )*(?:${TOLD.source})`,
  'gu',
);
const TIP_DESCRIBED = new RegExp(
  String.raw`(?<![\p{L}])(?:tin báo|nguồn tin|người báo tin|người tố giác|người cung cấp (?:thông )?tin|người tố cáo|nhân chứng|tin tố giác|đơn tố giác|cuộc gọi|thông tin|cơ sở)(?: (?:bí mật|vụ việc|quý giá|quan trọng|ban đầu|kịp thời))*(?: [^.;,]{0,70}?)??(?: (?:của|từ|do|là|chính là))+ (${WHO}${WHERE})`,
  'gu',
);

/** "bà chủ quán nước đầu ngõ 12 đã báo tin"; "nhân dân đã cung cấp 278 tin" is none. */
function describedSources({ low }: TextPair): readonly Passage[] {
  const told = [...low.matchAll(DESCRIBED_TOLD)]
    .filter((match) => !/(?:bị|cho rằng|đề nghị|nhận được)/u.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const tips = [...low.matchAll(TIP_DESCRIBED)].map((match) => ({
    start: match.index + match[0].length - (match[1]?.length ?? 0),
    end: match.index + match[0].length,
  }));
  const merged: Passage[] = [...told];
  for (const tip of tips) if (!merged.some((other) => tip.start < other.end && other.start < tip.end)) merged.push(tip);
  return merged;
}
