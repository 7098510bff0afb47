/** The persons a paragraph names: by full name, given name or initials, with what stands directly before them. */
import type { Passage } from './finding.ts';
import {
  MIDDLE_NAMES,
  NAME_CHANGED,
  NO_PERSON,
  OFFICIAL_AFTER,
  OFFICIAL_BEFORE,
  OWNER_BEFORE,
  PLACE_BEFORE,
  AUTHOR_BEFORE,
  POLICE_BEFORE,
  POST_AFTER,
  SURNAMES,
  SUSPECT_BEFORE,
  TITLES,
  WORK_BEFORE,
} from './name-table.ts';
import type { TextPair } from './number-surroundings.ts';
import { readName, type Name } from './read-name.ts';
import { isListedWith } from './is-listed-with.ts';

export type NameForm = 'full' | 'given' | 'initials' | 'described';

export interface Person extends Passage {
  readonly form: NameForm;
  /** "chị", "cháu bé", "nạn nhân"; empty for a bare name. */
  readonly title: string;
  readonly titleKind: keyof typeof TITLES | 'none';
  readonly role: 'none' | 'official' | 'police' | 'suspect' | 'invented';
  /** Has a modest post after the name: mostly quoted or praised, yet a civilian. */
  readonly hasPost: boolean;
  /** What two mentions of one person share: the last syllable or initial in lower case. */
  readonly key: string;
}

export function isDescribed({ form }: Person): boolean {
  return form === 'described';
}

const DESCRIBED_AFTER =
  /^(?:,| \(| [–-]) ?(?:mới |năm nay |đang |học |cả xóm |quen kêu |là |hiện )*(?:\d{1,2} ?(?:tuổi|t(?=[,). ]))|lớp \d|\d{1,2}[a-h]\d?(?!\p{L})|học sinh|nữ sinh|nam sinh|con (?:trai|gái|út|đầu|lớn|chị|anh|bà|ông|cô|chú|nhà)|cháu (?:nội|ngoại) )/u;
const COUNTRY = /^(?:Hàn Quốc|Nhật Bản|Trung Quốc|Thái Lan|Đài Loan|Ấn Độ|Hoa Kỳ) (?=\p{Lu})/u;
const TITLE_IN_CAPITALS =
  /^(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Cụ|Cháu|Em|Bé|Lão|Dì|Cậu|Bạn|Cu|Ku|Thằng|ÔNG|BÀ|ANH|CHỊ|CÔ|CHÚ|BÁC|CỤ|CHÁU|EM|BÉ) \p{Lu}/u;
const BEGINS_ORGANISATION =
  /^(?:Trường|Công|Phường|Xã|Tỉnh|Hội|Đội|Ban|Ủy|Uỷ|Ngân|Bệnh|Trạm|Trung|Tổ|Khu|Thôn|Bản|Đảng|Chi|Nhà|Cơ|Bộ|Sở|Phòng|Quỹ|Chợ|Chùa|THCS|THPT)$/u;

/** In order of the text. "phường Trần Phú", "Trường THPT Nguyễn Huệ" and "Hà Giang" are none. */
export function listPeople(pair: TextPair): readonly Person[] {
  const people: Person[] = [];
  let placeEnd = -1;
  let end = 0;
  for (const match of pair.text.matchAll(
    /(?<![\p{L}\d'’]|(?<=\p{L})\.|(?<=(?:^|[^\p{L}])\p{Lu})\.\s(?=\p{Lu}\.))\p{Lu}/gu,
  )) {
    if (match.index < end) continue;
    if (isTitleInCapitals(pair, match.index)) continue;
    const [country = ''] = COUNTRY.exec(pair.text.slice(match.index)) ?? [];
    const name = readName(pair.text, match.index + country.length);
    if (!name) continue;
    const before = pair.low.slice(Math.max(0, name.start - 90), name.start);
    if (isPlace(pair, name, before, placeEnd)) {
      placeEnd = name.end;
      end = name.end;
      continue;
    }
    const person = toPerson(pair, name, before);
    if (!person) continue;
    people.push(asListed(pair, people.at(-1), person));
    end = person.end;
  }
  return people;
}

/** "bắt ba kẻ móc túi là Trần Hữu Đạm, Phan Thái Lan (nữ)" */
function asListed(pair: TextPair, previous: Person | undefined, person: Person): Person {
  const isSuspect = person.role === 'none' && person.titleKind === 'none' && previous?.role === 'suspect';
  return isSuspect && isListedWith(pair, previous, person) ? { ...person, role: 'suspect' } : person;
}

/** "Cụ Thị Lụa": the name begins after the title; "Bà Rịa" is a place. */
function isTitleInCapitals({ text, low }: TextPair, at: number): boolean {
  if (!TITLE_IN_CAPITALS.test(text.slice(at, at + 10))) return false;
  // "ấp Bà Keo", "cầu Ông Thìn"
  if (PLACE_BEFORE.test(low.slice(Math.max(0, at - 30), at))) return false;
  return !NO_PERSON.has(/^\p{L}+ \p{L}+/u.exec(low.slice(at))?.[0] ?? '');
}

function isPlace({ low, text }: TextPair, name: Name, before: string, placeEnd: number): boolean {
  const written = low.slice(name.start, name.end);
  if (NO_PERSON.has(written) || NO_PERSON.has(written.split(' ').slice(0, 2).join(' '))) return true;
  if (/(?:^|[^\p{L}])(?:ở|tại|khắp|quanh) $/u.test(before) && name.syllables.length < 3) return true;
  // "cô chủ quán phở Hương Rừng" is known by her shop.
  const isTitled = /(?:ông|bà|anh|chị|cô|chú|bác|cụ) (?:tên )?$/u.test(before);
  if (!isTitled && OWNER_BEFORE.test(before) && formOf(name) === 'given' && name.syllables.length > 1) return true;
  if (PLACE_BEFORE.test(before))
    return !(
      /(?:bé|cháu|em|cô|anh|chị|ông|bà|cụ) (?:mang|có) tên $/u.test(before) ||
      ((OWNER_BEFORE.test(before) || WORK_BEFORE.test(before)) && formOf(name) === 'full' && name.syllables.length > 2)
    );
  // "các phường Trần Phú, Lê Lợi và Nguyễn Du": the list goes on unless a person is described.
  const gap = text.slice(placeEnd, name.start);
  return (
    placeEnd > 0 &&
    /^(?:,| và| -| –) $/u.test(gap) &&
    !/^\s*[(,]\s*(?:sn|sinh|\d|trú|ngụ|lớp|học sinh)/u.test(low.slice(name.end, name.end + 14))
  );
}

function toPerson(pair: TextPair, name: Name, before: string): Person | undefined {
  if (
    /^(?:phòng (?:giao dịch|khám|trọ|ban|tiếp|họp|công|kỹ|cảnh)|siêu thị|trạm \p{L}|nhà (?:máy|xe|hàng|nghỉ|thuốc|văn)|khách sạn|chung cư|bến xe|hợp tác|viên (?:điện lực|ngân hàng|bưu điện|bưu chính|chức|thuế|y tế|giao hàng|công ty|môi giới))/u.test(
      pair.low.slice(name.start, name.start + 20),
    )
  )
    return undefined;
  if (/(?:tên gọi khác|tên khác|biệt danh|bí danh|biệt hiệu|thường gọi là|tức)[\s:“"]*(?:cu|tí|bé|út) $/u.test(before))
    return undefined;
  const { title, kind } = titleIn(before);
  const isBare = kind === 'none';
  const form = isBare ? formOf(name) : formBehindTitle(name);
  if (isBare && form === 'given' && !isDescribedBehind(pair, name)) return undefined;
  // "5 ĐIỀU BA MẸ DẶN CON": in capitals a title and a word are no name.
  if (form === 'given' && isCapitals(name) && (kind !== 'adult' || name.syllables.length > 1)) return undefined;
  if (isBare && form !== 'initials' && isHeadline(name) && !/^\s*[(,]/u.test(pair.text.slice(name.end, name.end + 2)))
    return undefined;
  if (isBare && form === 'initials' && !isBareInitials(name)) return undefined;
  if (
    !isBare &&
    (form !== 'full' || isOrganisation(name)) &&
    /^(?:trường|công|đảng|ubnd|cskv|hội|đoàn|bộ|trưởng|phó|chủ|bí|giám|việt|mặt|vneid|facebook|zalo|otp|sim)$/iu.test(
      name.syllables[0] ?? '',
    )
  )
    return undefined;
  return {
    start: name.start,
    end: name.end,
    form: isBare && form === 'given' ? 'full' : form,
    title,
    titleKind: kind,
    role: roleOf(pair, name, before),
    hasPost: POST_AFTER.test(afterName(pair, name)),
    key: keyOf(name),
  };
}

/** "Tuấn Kiệt (lớp 4A)", "H'Ruê Ksơr, 20 tuổi": whoever has an age or a class is a person, whatever the surname. */
function isDescribedBehind({ low }: TextPair, name: Name): boolean {
  const { length } = name.syllables;
  return (
    length > 1 &&
    length < 5 &&
    !isOrganisation(name) &&
    !isCapitals(name) &&
    DESCRIBED_AFTER.test(low.slice(name.end, name.end + 50))
  );
}

function isCapitals({ syllables }: Name): boolean {
  return syllables.every((one) => one.length > 1 && one === one.toUpperCase());
}

/** "VÀNG TUẦN TRA": in a line of capitals only a usual middle name or a bracket makes a person. */
function isHeadline({ syllables: [first = '', second = ''] }: Name): boolean {
  return (
    first.length > 1 &&
    first === first.toUpperCase() &&
    second === second.toUpperCase() &&
    !MIDDLE_NAMES.has(second.toLowerCase())
  );
}

function titleIn(before: string): { readonly title: string; readonly kind: Person['titleKind'] } {
  for (const kind of ['harmed', 'child', 'adult'] as const) {
    const title = TITLES[kind].exec(before)?.[1];
    if (title !== undefined) return { title, kind };
  }
  return WORK_BEFORE.test(before) ? { title: 'khách', kind: 'adult' } : { title: '', kind: 'none' };
}

/** "Nguyễn Thị H." hides the given name: initials. */
function formOf({ syllables }: Name): NameForm {
  const last = syllables.at(-1) ?? '';
  // "H'N." is an Ê Đê name hidden in the same way.
  if (last.length === 1 || last.includes('.') || /^\p{Lu}['’]\p{Lu}$/u.test(last)) return 'initials';
  // "bà NTT": initials without dots; a word has a vowel between its consonants.
  if (syllables.length === 1 && /^[A-ZĐ]{2,4}$/u.test(last) && !/^[^AEIOUY]*[AEIOUY]+[^AEIOUY]+$/u.test(last))
    return 'initials';
  if (syllables.length > 1 && last.length > 1 && syllables.slice(0, -1).some((one) => one.length === 1)) return 'full';
  const isSurname = SURNAMES.has((syllables[0] ?? '').toLowerCase()) || /^(?:Thị|Văn)$/iu.test(syllables[1] ?? '');
  return syllables.length >= 2 && (isSurname || syllables.length >= 3) && isSurname ? 'full' : 'given';
}

/** "bà Moong Phò Ngọc": behind a title three capital letters are a full name in any of the country's languages. */
function formBehindTitle(name: Name): NameForm {
  const form = formOf(name);
  return form === 'given' && name.syllables.length >= 3 && !isOrganisation(name) ? 'full' : form;
}

/** "học sinh Trường THPT Hòa Bình" */
function isOrganisation({ syllables }: Name): boolean {
  return syllables.some((one, index) => (index === 0 ? BEGINS_ORGANISATION.test(one) : /^\p{Lu}{3,}$/u.test(one)));
}

/** Without a title only "N.V.A." or a surname followed by initials is a person. */
function isBareInitials({ syllables }: Name): boolean {
  const [first = ''] = syllables;
  if (syllables.length === 1)
    return /^(?:\p{Lu}\p{Ll}?\. ?)+\p{Lu}$/u.test(first) && !/^(?:T\.P|Q\.\d|TP|Th\.S|T\.S$)/u.test(first);
  return SURNAMES.has(first.toLowerCase()) && first.length > 1;
}

function roleOf(pair: TextPair, name: Name, before: string): Person['role'] {
  if (NAME_CHANGED.test(pair.low.slice(name.end, name.end + 70))) return 'invented';
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('“')) + 1);
  if (
    SUSPECT_BEFORE.test(clause) &&
    !/(?<![\p{L}])(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|bé|má|mẹ|o) tên (?:là )?$/u.test(clause) &&
    !/một (?:[\p{L}\d]+ ){1,6}tên $/u.test(clause) &&
    !WORK_BEFORE.test(clause)
  )
    return 'suspect';
  if (/xưng(?: là)? ?[“"‘'](?:\p{L}+ ){0,2}$/u.test(clause)) return 'suspect';
  // "một cán bộ hưu trí tên …" is somebody of the ward.
  if (/một (?:nữ |nam )?(?:cán bộ|giáo viên|bác sĩ|chiến sĩ|kỹ sư)[^,.;]{0,30}$/u.test(clause)) return 'none';
  // "Giấy khen của Chủ tịch phường cho em …": who is given something holds no post.
  const post = clause.split(/(?<![\p{L}])(?:cho|tặng|với|thăm|hỏi|gặp|giúp|động viên|mời|báo|nhắc) /u).at(-1) ?? clause;
  if (POLICE_BEFORE.test(post) || AUTHOR_BEFORE.test(clause)) return 'police';
  if (OFFICIAL_BEFORE.test(post)) return 'official';
  return OFFICIAL_AFTER.test(afterName(pair, name)) ? 'official' : 'none';
}

/** The dot of an initial is no part of what follows. */
function afterName({ low }: TextPair, { end }: Passage): string {
  return low.slice(end, end + 60).replace(/^\.(?=[ ,(])/u, '');
}

function keyOf({ syllables }: Name): string {
  const last = syllables.at(-1) ?? '';
  const initials = last.replace(/[^\p{L}]/gu, '');
  return last.includes('.') ? initials.slice(-1).toLowerCase() : last.toLowerCase();
}
