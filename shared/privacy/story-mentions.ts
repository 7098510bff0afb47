/** Who is spoken of where: persons by their names, and by the titles that stand for a name later ("bà", "anh ấy"). */
import type { Passage } from './finding.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';

export interface Mention extends Passage {
  /** Of the person meant: see `Person.key`. */
  readonly key: string;
  readonly isName: boolean;
}

const TITLE_ALONE =
  /(?<![\p{L}])(cụ ông|cụ bà|ông cụ|bà cụ|bà mẹ|cô gái|chàng trai|vị khách|nữ khách hàng|khách hàng|nạn nhân|bị hại|khổ chủ|người bị hại|nữ sinh|nam sinh|cháu bé|bé gái|bé trai|ông|bà|anh|chị|cô|chú|bác|cụ|cháu|em|bé|má|mẹ|bố|o|lão|mế|dì|bạn)(?: này| ấy| ta| kia| đó)?(?![\p{L}])/gu;
/** "các bà", "một cụ", "bà con", "anh em", "ông bà": nobody in particular. */
const NOBODY_BEFORE =
  /(?:các|những|nhiều|mọi|mỗi|cụ|quý|tên|một|hai|ba|thưa|cùng|anh|chị|bà|cô|con|từng|đồng|học sinh|phụ|cha|bố|trẻ|đàn|nhà|giả|con em|chủ) $/u;
const NOBODY_AFTER =
  /^ (?:con(?! (?:trai|gái|dâu|rể))|em|chị|chú|bác|cháu|họ|dâu|rể|nội|ngoại|trai|gái|ruột|mẹ|bà|đỡ|hàng xóm|chồng|vợ|giúp việc|học sinh|thiếu nhi)(?![\p{L}])/u;

/** In order of the text; only civilians are meant by a title alone. */
export function listMentions({ text, low }: TextPair, people: readonly Person[]): readonly Mention[] {
  const civilians = people.filter(({ role }) => role === 'none');
  const names = people.map(({ start, end, key }) => ({ start, end, key, isName: true }));
  const titles = [...low.matchAll(TITLE_ALONE)].flatMap((match) => {
    const [written, title = ''] = match;
    const start = match.index;
    const end = start + written.length;
    if (/^ \p{Lu}/u.test(text.slice(end, end + 2)) || NOBODY_BEFORE.test(low.slice(Math.max(0, start - 12), start)))
      return [];
    if (NOBODY_AFTER.test(low.slice(end, end + 16))) return [];
    if (people.some((person) => start < person.end && person.start < end)) return [];
    const meant = personMeant(civilians, title, start);
    return meant ? [{ start, end, key: meant.key, isName: false }] : [];
  });
  return [...names, ...titles].toSorted((a, b) => a.start - b.start);
}

const HARMED_ONE = /^(?:nạn nhân|bị hại|khổ chủ|người bị hại|vị khách|khách hàng|nữ khách hàng)$/u;
const CHILD = /^(?:cháu|em|bé|cháu bé|bé gái|bé trai|nữ sinh|nam sinh)$/u;

/** Stand for nobody who was not called so. */
const OWN_ONLY = /^(?:o|lão|mế|dì|bạn|má|mẹ|bố)$/u;

/** The last one named before with this title, else with one that can be exchanged for it. */
function personMeant(civilians: readonly Person[], title: string, at: number): Person | undefined {
  const named = civilians.filter((person) => person.end <= at);
  if (named.length === 0) return namedLater(civilians, title);
  if (HARMED_ONE.test(title)) {
    const keys = new Set(named.map(({ key }) => key));
    return keys.size === 1 ? named[0] : undefined;
  }
  const same = named.findLast((person) => wordsOf(person.title).includes(title));
  if (same) return same;
  if (OWN_ONLY.test(title)) return undefined;
  if (CHILD.test(title)) return named.findLast((person) => person.titleKind === 'child');
  const gender = genderOf(title);
  return named.findLast((person) => {
    const own = genderOf(person.title);
    return person.titleKind !== 'child' && (own === gender || own === '?' || gender === '?');
  });
}

/** "Cụ kể … Cụ Thị Lụa ngồi bán ở đây mười năm": one person of that title is named at last. */
function namedLater(civilians: readonly Person[], title: string): Person | undefined {
  const same = civilians.filter((person) => wordsOf(person.title).includes(title));
  return new Set(same.map(({ key }) => key)).size === 1 ? same[0] : undefined;
}

function wordsOf(title: string): readonly string[] {
  return title === 'cụ bà' || title === 'bà cụ' ? ['cụ', 'bà', title] : [title, ...title.split(' ')];
}

function genderOf(title: string): 'f' | 'm' | '?' {
  if (/(?:^| )(?:bà|chị|cô|má|mẹ|dì|thím|mợ|gái|phụ nữ|vợ|phụ)(?: |$)/u.test(title)) return 'f';
  return /(?:^| )(?:ông|anh|chú|cậu|dượng|bố|ba|cha|trai|chồng)(?: |$)/u.test(title) ? 'm' : '?';
}
