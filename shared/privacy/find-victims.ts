/** A person described as harmed who is named, or given by initials together with an address. */
import type { Passage } from './finding.ts';
import {
  DONE_TO,
  FRAUD,
  HARMED_BY,
  LABELLED,
  NO_HARM,
  OF_ONESELF,
  SAVED,
  SAVED_FROM,
  SPEAKS,
  SUFFERED,
  WEAK_HARM,
} from './harm-table.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';
import { sentencesOf } from './sentences.ts';

const ADDRESS =
  /^[^.;]{0,70}?(?:trú|ngụ|cư trú|ở|quê|hktt|thường trú|tạm trú|sống|nhà|hộ khẩu)(?: tại| ở)?:?(?![\p{L}])[^.;]{0,30}?(?:phường|xã|thôn|tổ|ấp|bản|khu|đường|ngõ|hẻm|số|thị trấn|huyện|quận|tỉnh|tp|thành phố|đặc khu|xóm|buôn|làng|phố|\p{L}+)/u;
const ADDRESS_BESIDE =
  /^\.?\s*(?:[,(–-]|\([^()]{0,30}[,;])\s*(?:nam|nữ|\d{1,2} tuổi|sn \d{4}|sinh năm \d{4}|[,;]| )*(?:ở )?(?:tổ|thôn|ấp|bản|khu phố|khu|phường|xã|xóm|buôn|làng|số nhà|ngõ|hẻm|đường|thị trấn|người (?:dân )?(?:thôn|xã|phường|tổ|ấp|bản|ở)) /u;
const ADDRESS_BEFORE =
  /(?:trú|ngụ|ở|sống|người dân|công dân|hộ)(?: tại| ở)? (?:tổ|thôn|ấp|bản|khu phố|khu|phường|xã|xóm|buôn|số|ngõ|đường)[^.;]{0,45}(?:là|tên|,) (?:\p{L}+ )?$/u;

export function findVictims(pair: TextPair, people: readonly Person[]): readonly Passage[] {
  const sentences = sentencesOf(pair.text);
  const civilians = people.filter((person) => person.role === 'none');
  const harmed = civilians.filter((person) => isHarmed(pair, sentences, people, person));
  const keys = new Set(harmed.map(({ key }) => key));
  for (const person of civilians) {
    if (!keys.has(person.key) && isHarmedLater(pair, sentences, civilians, person)) keys.add(person.key);
  }
  const shown = new Set<string>();
  return civilians.flatMap((person) => {
    if (!keys.has(person.key) || shown.has(person.key) || !canBeTold(pair, person)) return [];
    shown.add(person.key);
    return [{ start: person.start, end: person.end }];
  });
}

const TITLE_BEFORE =
  /(?:(?:vợ chồng|sinh viên|học sinh|công nhân|tiểu thương|người dân|chủ nhà|chủ quán|khách hàng|tài xế|lái xe|bảo vệ|nông dân|nữ sinh|nam sinh|cô gái|ông|bà|anh|chị|cô|chú|bác|cụ|cháu|em|bé|cậu)(?: bé| gái| trai| ông| bà)? )+$/u;

function canBeTold(pair: TextPair, person: Person): boolean {
  return person.form !== 'initials' || hasAddress(pair, person);
}

/** "chị N.T.H. (trú phường …)", "bà T., tổ 5", "một người dân ở thôn 3 là anh K." */
export function hasAddress({ low }: TextPair, { start, end }: Passage): boolean {
  const after = low.slice(end, end + 130).replace(/^\./u, '');
  const clause = after.split(/[.!?] (?=\p{L})/u)[0] ?? '';
  if (ADDRESS_BESIDE.test(clause)) return true;
  const isDescribed = /^\s*(?:[,(–-]|trú|ngụ|ở|cư trú|thường trú|quê|sống|tạm trú|\d)/u.test(clause);
  return (isDescribed && ADDRESS.test(clause)) || ADDRESS_BEFORE.test(low.slice(Math.max(0, start - 90), start));
}

function isHarmed(pair: TextPair, sentences: readonly Passage[], people: readonly Person[], person: Person): boolean {
  const { low } = pair;
  if (person.titleKind === 'harmed') return true;
  const sentence = sentences.find(({ start, end }) => person.start >= start && person.start < end);
  if (!sentence) return false;
  const before = low.slice(Math.max(sentence.start, person.start - 140), person.start);
  const bare = before.replace(TITLE_BEFORE, '');
  const after = low.slice(person.end, sentence.end);
  if (LABELLED.test(before)) return true;
  if (DONE_TO.test(bare) && !isNegated(bare)) return true;
  if (KIN_OF.test(bare)) return false;
  if (SAVED.test(bare) && SAVED_FROM.test(after)) return true;
  return harmIn(pair, { from: person.end, to: sentence.end, people, canBeWeak: true });
}

/** "Con trai 8 tuổi của anh …": what follows happened to somebody else. */
const KIN_OF =
  /(?:con trai|con gái|con|cháu|vợ|chồng|mẹ|bố|cha|em|anh trai|chị gái|nhà|xe|bạn)(?: [\p{L}\d]+){0,6} của $/u;

function isNegated(before: string): boolean {
  return (
    /(?:phòng,? chống|phòng ngừa|tuyên truyền|cảnh giác|tố giác|không để|theo luật)[^.;]{0,40}$/u.test(
      before.split(/lừa|chiếm đoạt|trộm|cướp/u)[0] ?? '',
    ) && !/(?:của|cho|với) $/u.test(before)
  );
}

interface HarmSearch {
  readonly from: number;
  readonly to: number;
  readonly people: readonly Person[];
  readonly canBeWeak: boolean;
}

/** The first harm after `from` whose subject nobody else is. */
function harmIn({ low, text }: TextPair, { from, to, people, canBeWeak }: HarmSearch): boolean {
  const stretch = low.slice(from, to);
  const isFraud = canBeWeak && FRAUD.test(low);
  const harms = [
    ...stretch.matchAll(HARMED_BY),
    ...stretch.matchAll(SUFFERED),
    ...(isFraud ? stretch.matchAll(WEAK_HARM) : []),
  ];
  return harms.some((harm) => {
    const gap = stretch.slice(0, harm.index);
    if (gap.length > 230 || NO_HARM.test(gap.slice(-32)) || !/./u.test(text)) return false;
    const others = people.filter((other) => other.start >= from && other.end <= from + harm.index);
    const isOther = others.some(
      (other) =>
        other.role === 'none' &&
        /(?:^|[,;] |và |cùng |thì |rồi |khi )(?:ông|bà|anh|chị|cháu|em|cô|chú|bác|cụ)? ?$/u.test(
          low.slice(Math.max(from, other.start - 12), other.start),
        ),
    );
    if (isOther) return false;
    return !SPEAKS.test(gap.slice(-110)) || OF_ONESELF.test(gap) || isPassive(gap);
  });
}

/** "nhận cuộc gọi của đối tượng hướng dẫn …, sau đó bị mất": what others did to the person is no speech of theirs. */
function isPassive(gap: string): boolean {
  return /(?:đối tượng|kẻ gian|người lạ|kẻ xấu|theo|nghe|được|nhận|yêu cầu)[^.;]{0,80}(?:hướng dẫn|giúp|cho biết|chiếm đoạt|lừa đảo|giúp đỡ|kiểm tra|bắt giữ|bắt|tham gia|cảnh báo)/u.test(
    gap,
  );
}

const PRONOUN_BEFORE = (title: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}])${title}(?: này| ấy| ta)?(?= [^\p{Lu}])`, 'gu');

/** In a later sentence: "Sau đó, chị đã chuyển …", "Nạn nhân mất …". */
function isHarmedLater(
  pair: TextPair,
  sentences: readonly Passage[],
  civilians: readonly Person[],
  person: Person,
): boolean {
  const titles =
    person.titleKind === 'none'
      ? 'người này|nạn nhân|người phụ nữ|người đàn ông|anh này|chị này|bà này|ông này'
      : `${person.title.split(' ')[0] ?? ''}|nạn nhân|người này|người phụ nữ|người đàn ông`;
  if (person.titleKind === 'none' && person.form !== 'full' && !hasAddress(pair, person)) return false;
  return sentences
    .filter(({ start }) => start > person.start)
    .some(({ start, end }) => {
      const low = pair.low.slice(start, end);
      return [...low.matchAll(PRONOUN_BEFORE(`(?:${titles})`))].some((pronoun) => {
        const at = start + pronoun.index + pronoun[0].length;
        if (
          /^ \p{Lu}/u.test(pair.text.slice(at, at + 2)) ||
          /(?:các|những|nhiều|mọi|hai|cụ|quý|với|cho|của|tên) $/u.test(low.slice(0, pronoun.index))
        )
          return false;
        const sameTitle = civilians.findLast(
          (other) =>
            other.end <= start + pronoun.index &&
            (other.title.split(' ')[0] === person.title.split(' ')[0] || person.titleKind === 'none'),
        );
        if (sameTitle !== undefined && sameTitle.key !== person.key) return false;
        return harmIn(pair, { from: at, to: end, people: civilians, canBeWeak: true });
      });
    });
}
