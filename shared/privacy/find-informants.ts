/** Somebody who told the police: named, or described so that neighbours know who it was. */
import type { Passage } from './finding.ts';
import { hasAddress } from './has-address.ts';
import {
  DESCRIBED_TOLD,
  GIVEN_BY,
  THANKS_TO,
  TIP_DESCRIBED,
  TIP_OF,
  TOLD,
  WITNESS,
} from './informant-evidence-table.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';
import { listMentions } from './story-mentions.ts';
import { sentencesOf } from './sentences.ts';

const RECIPIENT =
  /(?:(?:gọi|mời|hỏi|gặp) (?:\p{L}+ ){0,5}$)|(?<!(?:thưởng|khen|cảm ơn|tuyên dương|biểu dương|trao|tặng)(?:[^.;]|\.(?=\d)){0,90})(?:cho|với|đến|tới|gặp|liên hệ|qua|theo|cùng|của|giúp|đưa) (?:đồng chí |đ\/c |anh |chị |ông |bà )*$/u;
/** "chị Hiền, hàng xóm đối diện, tố giác" is one source. */
const SAME_SOURCE = 30;
const OWN_LOSS = /^trình báo[^.;]{0,120}(?:đánh rơi|làm rơi|thất lạc|để quên|mất)/u;
const ABOUT_HARM = /(?:việc )?(?:mình |gia đình |bản thân )?(?:bị|về việc bị|mất)(?![\p{L}])/u;

export function findInformants(
  pair: TextPair,
  people: readonly Person[],
  victims: readonly Passage[],
): readonly Passage[] {
  if (
    !/báo|tố|tin|chứng|chỉ điểm|phản ánh|gọi|khai|nhờ|mách|kể|đầu mối|manh mối|điện thoại|clip|video|chỉ|cung cấp|ghi lại|quay|chụp|nhớ|dẫn|nhận (?:ra|diện|dạng)|điện|nhắn|thông báo/u.test(
      pair.low,
    )
  )
    return [];
  const isVictim = (person: Person): boolean => victims.some((victim) => victim.start === person.start);
  const named = people.filter(
    (person) =>
      (person.role === 'none' || person.role === 'official') &&
      !isVictim(person) &&
      (person.form !== 'initials' ||
        hasAddress(pair, person) ||
        isDescribedAfter(pair, person) ||
        isDescribedBefore(pair, person)) &&
      isSource(pair, people, person),
  );
  const found = withoutRepeats(named.map(({ key }) => people.find((one) => one.key === key && one.role !== 'police')));
  const described = describedSources(pair).filter(
    ({ start, end }) =>
      !found.some((other) => start < other.end + SAME_SOURCE && other.start < end) &&
      !victims.some((victim) => start < victim.end && victim.start < end),
  );
  return [...found, ...described].toSorted((a, b) => a.start - b.start);
}

/** A source is shown where it is named first and fully. */
function withoutRepeats(people: readonly (Person | undefined)[]): readonly Passage[] {
  return [...new Set(people)].flatMap((person) => (person ? [{ start: person.start, end: person.end }] : []));
}

/** "Chủ nhà nghỉ Hoa Sen là bà T." */
function isDescribedBefore({ low }: TextPair, { start }: Passage): boolean {
  return /(?<![\p{L}])(?:chủ|bảo vệ|nhân viên|lễ tân|vợ|chồng|mẹ|hàng xóm)[^.;,]{2,45} là (?:ông|bà|anh|chị|cô|chú|bác|em) $/u.test(
    low.slice(Math.max(0, start - 70), start),
  );
}

function isDescribedAfter({ low }: TextPair, { end }: Passage): boolean {
  return /^\.?\s*[,(–-]\s*(?:là )?(?:chủ|bán|hàng xóm|bảo vệ|nhân viên|lái xe|tài xế|vợ|chồng|con|cháu|mẹ|bố|em|anh|người|chạy|thợ|tiểu thương|công nhân|giúp việc)/u.test(
    low.slice(end, end + 40),
  );
}

function isSource(pair: TextPair, people: readonly Person[], person: Person): boolean {
  const { low, text } = pair;
  const before = low.slice(Math.max(0, person.start - 140), person.start);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  const isCivilian = person.role === 'none' && !person.hasPost;
  if (WITNESS.test(clause)) return true;
  if (TIP_OF.test(clause) && isCivilian && person.titleKind !== 'none') return true;
  const sentence = sentencesOf(text).find(({ start, end }) => person.start >= start && person.start < end);
  if (!sentence || RECIPIENT.test(before)) return false;
  return (
    tells(pair, people, person, sentence.end) ||
    pronounsOf(pair, people, person).some((one) => {
      const own = sentencesOf(text).find(({ start, end }) => one.start >= start && one.start < end);
      return (
        own !== undefined && isCivilian && tells(pair, people, { ...person, start: one.start, end: one.end }, own.end)
      );
    })
  );
}

/** Where a title alone stands for this person later ("Anh ra hiệu, rồi gọi Công an phường"). */
function pronounsOf(pair: TextPair, people: readonly Person[], person: Person): readonly Passage[] {
  return listMentions(pair, people).filter(
    ({ isName, key, start, end }) =>
      !isName &&
      key === person.key &&
      start > person.end &&
      !/nhặt được|đánh rơi|trả lại/u.test(pair.low) &&
      /^(?:anh|chị|ông|bà|cô|chú|bác|cụ|em|cháu)(?: ấy| ta)?$/u.test(pair.low.slice(start, end)) &&
      /(?:^|[.!?…]["”]? ["“]?)$/u.test(pair.low.slice(Math.max(0, start - 4), start)),
  );
}

function tells({ low }: TextPair, people: readonly Person[], person: Person, sentenceEnd: number): boolean {
  const isCivilian = person.role === 'none' && !person.hasPost;
  const after = low.slice(person.end, Math.min(sentenceEnd, person.end + 190));
  return [...after.matchAll(TOLD)].some((told) => {
    const gap = after.slice(0, told.index);
    const other = people.find((one) => one.start >= person.end && one.end <= person.end + told.index);
    const tail = after.slice(told.index + told[0].length, told.index + told[0].length + 40);
    if (other || ASKED_OR_MANY.test(gap)) return false;
    if (/trình báo|báo/u.test(told[0]) && (ABOUT_HARM.test(tail) || OWN_LOSS.test(after.slice(told.index))))
      return false;
    if (
      HANDS_IN.test(
        low.slice(sentenceEnd - 260 > person.end ? person.end : Math.max(0, person.start - 60), sentenceEnd),
      )
    )
      return false;
    if (/^(?:tố giác|tố cáo)/u.test(told[0]) && /^ tội phạm,? (?:qua|trên|của phường|về an)/u.test(tail)) return false;
    return isCivilian || DID_IT.test(gap);
  });
}

/** Who brings what was found, lost or forbidden tells of nobody. */
const HANDS_IN =
  /(?<![\p{L}])(?:nhặt|đánh rơi|bỏ quên|trả lại|súng|vũ khí|đạn|pháo|giao nộp|căn cước|thủ tục|hỏi (?:lịch|thăm|về|đường)|đi lạc|xin lỗi|đầu thú|bằng lái|tạm trú|cảm ơn)(?![\p{L}])/u;

/** Others are the ones who tell, or telling is only recommended. */
const ASKED_OR_MANY =
  /(?<![\p{L}])(?:nhiều|người dân|nhân dân|quần chúng|bà con|ai|bị|vận động|tuyên truyền|hướng dẫn|khuyến khích|đề nghị|kêu gọi|tiếp nhận|mong|nhận được|được|phòng,? chống|nhắc|dặn|khuyên|phải|cần|nên|nhờ|thì|nếu|khi|số)(?![\p{L}])[^,.;]{0,30}$/u;
const DID_IT = /(?:đã|kịp thời|mạnh dạn|chủ động|bí mật|liền|lập tức|nhanh chóng)[^,.;]{0,25}$/u;

/** "bà chủ quán nước đầu ngõ 12 đã báo tin"; "nhân dân đã cung cấp 278 tin" is none. */
function describedSources({ low }: TextPair): readonly Passage[] {
  const told = [...low.matchAll(DESCRIBED_TOLD)]
    .filter((match) => !/(?:bị|cho rằng|đề nghị|nhận được|hãy|cần|phải|nên |nếu|xin )/u.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const tips = [...low.matchAll(TIP_DESCRIBED), ...low.matchAll(GIVEN_BY), ...low.matchAll(THANKS_TO)].map((match) => {
    const described = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(described);
    return { start, end: start + described.length };
  });
  const merged: Passage[] = [...told];
  for (const tip of tips) if (!merged.some((other) => tip.start < other.end && other.start < tip.end)) merged.push(tip);
  return merged;
}
