/** A full name together with the year or date of birth. */
import type { Passage } from './finding.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';

const BIRTH =
  /(?:(?<=\()s\.?\s*(?=(?:19|20)\d\d\))|(?<![\p{L}])s\.?\s?n\.?\s*:?\s*|(?<![\p{L}])(?:ns|n\.s|s[ia]nh)\.?\s*:?\s*(?=\d)|(?<!(?:hy|hi|học|phát|thí|tái|tuyển|giáng|khai|dân|nữ|nam|vệ|sản) )s[ia]nh (?:năm|ngày|tháng|vào ngày|vào năm)?(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \p{L}+,?)?\s*:?\s*\(?|(?:năm|ngày|ngày tháng năm|ngày, tháng, năm) sinh\s*(?:là|:)?\s*|(?<=\()(?=\d{1,2}[-/.]\d{1,2}[-/.](?:19\d\d|200\d|201[0-2])\))|(?<=\(|\p{L}, |\p{L} [-–/] )(?=(?:19|20)\d\d\s*(?:[,;()/–-](?!\s*\d{4})|\.(?:\s|$)|$|và (?!19|20)))|(?<=\p{L} )(?=(?:19[3-9]\d|200\d|201[0-2])(?:[;),]|\.?$)))(?:(?:ngày )?\d{1,2}(?: ?[-/.] ?| tháng )\d{1,2}(?: ?[-/.] ?|,? năm )|\d{1,2} ?[-/.] ?)?((?:19[2-9]|20[0-2])\d|(?<=(?:sn|sinh năm|\d[-/.])[ :.]{0,2})['’]?\d\d(?!\d|[-/.]\d| tuổi))(?!\d| ?[–-] ?\d{4})/gu;
const MOST_BETWEEN = 110;
/** "Hà Văn Tý (tên gọi khác: Tý Bờm), sinh ngày …": the year belongs to the name before. */
const ALIAS_CLAUSE =
  /[\s,;(–-]+(?:tên gọi khác|tên khác|biệt danh|bí danh|biệt hiệu|thường gọi|còn gọi|tức)(?![\p{L}])[^,;)]*[,;)]?\s*$/iu;
const ALIAS =
  /(?:tên gọi khác|tên khác|biệt danh|bí danh|biệt hiệu|thường gọi|còn gọi|tức)(?: là)?[\s:“"(]*(?:(?:cu|tí|út|anh|chị|thằng|lão|cô|cậu|bé) )?$/u;

/** Example: "Nguyễn Văn An (SN 1985", "bà Trần Thị Bình, trú tổ 5, sinh ngày 12/3/1960". */
export function findBirthYears({ text, low }: TextPair, people: readonly Person[]): readonly Passage[] {
  if (!/\d\d/u.test(low)) return [];
  const found: Passage[] = [];
  let lastEnd = 0;
  for (const match of low.matchAll(BIRTH)) {
    const end = match.index + match[0].length;
    const from = lastEnd;
    const person = people.findLast(
      ({ start, end: nameEnd }) => nameEnd <= match.index && start >= from && !ALIAS.test(low.slice(0, start)),
    );
    const isNear =
      person !== undefined &&
      // A bare year is one of birth only directly behind the name.
      match.index - person.end <= (/^\d/u.test(match[0]) ? 3 : MOST_BETWEEN) &&
      !/[.!?]\s+["“]?\p{Lu}\p{Ll}/u.test(text.slice(person.end, match.index).replace(/^\./u, ''));
    // A name of two syllables beside its year is full whatever its surname.
    if (
      isNear &&
      (person.form === 'full' ||
        (/\p{L} \p{L}/u.test(text.slice(person.start, person.end).replace(/\./gu, ' ').trim()) &&
          person.form !== 'initials'))
    )
      found.push({ start: person.start, end });
    else if (!isNear) {
      const named = namedAfter(low, people, end);
      const bare = named || /^\d/u.test(match[0]) ? undefined : bareNameBefore(text, low, match.index);
      if (named) found.push({ start: match.index, end: named.end });
      else if (bare !== undefined) found.push({ start: bare, end });
    }
    lastEnd = end;
  }
  return found;
}

/** "sinh năm 1985, tên là Nguyễn Văn An" */
function namedAfter(low: string, people: readonly Person[], end: number): Person | undefined {
  const next = people.find((person) => person.start >= end);
  if (!next || next.form !== 'full' || next.start - end > 40) return undefined;
  return /(?:tên|là|họ tên)[\s:là]*$/u.test(low.slice(end, next.start)) ? next : undefined;
}

const OF_HISTORY =
  /(?:anh hùng|liệt sĩ|nhà thơ|nhà văn|nhạc sĩ|đại tướng|danh nhân|chí sĩ|vũ trang|vũ trang nhân dân|lãnh tụ|đồng chí|bà mẹ việt nam)[^.;,]{0,12}$/u;
const NO_NAME =
  /^(?:phường|xã|tỉnh|huyện|công|trường|ủy|uỷ|ngân|đảng|hội|tổ|khu|thôn|bản|ấp|quốc|nghị|luật|quyết|thông|việt|ngày)$/u;

/** "Zơrâm Pik (SN 1990)": who has a year of birth is a person, whatever the surname. */
function bareNameBefore(text: string, low: string, at: number): number | undefined {
  const from = Math.max(0, at - 80);
  const name =
    /(?<![\p{L}\d])(?:(?:\p{Lu}[\p{L}'’]* ){1,5}\p{Lu}[\p{L}'’]*|\p{Lu}['’]\p{Lu}\p{L}+)(?=\s*[,(:;–-]*\s*$)/u.exec(
      text.slice(from, at).replace(ALIAS_CLAUSE, ''),
    );
  if (!name) return undefined;
  const start = from + name.index;
  if (OF_HISTORY.test(low.slice(Math.max(0, start - 50), start))) return undefined;
  return NO_NAME.test(/^\p{L}+/u.exec(low.slice(start))?.[0] ?? '') ? undefined : start;
}
