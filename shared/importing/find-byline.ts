/** Who wrote it: a signature at the end, or a name with its titles under the headline or standfirst. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { isPlaceAndDay, readDate, restOfDateLine } from './find-date.ts';
import { nameInStamp } from './page-stamp.ts';
import { isOrganisation } from './organisation-name.ts';
import { isFullName, withoutRank } from './personal-name.ts';
import { isAllCaps, isProse, type SourceLine } from './source-lines.ts';

export interface FoundByline {
  readonly byline: string;
  readonly source: string;
  readonly rest: readonly SourceLine[];
}

interface Signature {
  readonly byline: string;
  readonly source: string;
}

const LABEL =
  /^(?:(?:tin bài|tin|bài viết|bài|nội dung|clip|video|đồ họa)(?:\s*(?:,|và|&|-|–|\/|\+|\s)\s*(?:ảnh|bài|tin|clip|video))*|ghi chép|ký sự|phóng sự|tác giả(?: bài viết)?|thực hiện|người (?:viết|đưa tin|thực hiện|cung cấp tin)(?: bài)?|(?:người )?biên soạn|(?:người )?biên tập|tổng hợp|sưu tầm|sáng tác|ctv|pv|cộng tác viên|phóng viên)\s*[:–]\s*(.+)$/iu;
/** “Ghi chép của Văn Dũng”. */
const WRITTEN_BY =
  /^(?:(?:được )?(?:viết|đăng) bởi\s*:?\s+(?=\p{Lu})|(?:ghi chép|phóng sự|ký sự|bài viết|bài(?: và ảnh)?|ảnh và bài|tin(?: và ảnh)?) của\s+(?=\p{Lu}))/iu;
const PHOTO_LABEL = /^(?:ảnh|hình|hình ảnh|ảnh minh họa|ảnh tư liệu|nguồn ảnh)\s*[:–]\s*(.+)$/iu;
const SOURCE_LABEL = /^\(?(?:nguồn tin|nguồn|theo)(?:\s*:\s*|\s+)(.+?)\)?$/iu;
const INITIALS = /^(?:nhóm )?(?:\p{Lu}{1,4}|\p{Lu}{1,2}(?:\.\s?\p{Lu}{1,2}){1,3})\.?$/u;
const TITLE =
  /^(?:phó |nguyên |ủy viên|uỷ viên|bí thư|chủ tịch|trưởng|giám đốc|chánh|phó|tổng (?:giám đốc|biên tập|thư ký)|thường vụ|chi hội|chi đoàn|chi bộ|tổ trưởng|thôn trưởng|trưởng bản|trưởng ấp|đội trưởng|giáo viên|y sĩ|bác sĩ|công chức|thành viên|cán bộ|chiến sĩ|phóng viên|cộng tác viên|biên tập viên|công an|thượng tá|trung tá|đại tá|thiếu tá|thượng úy|đại úy|trung úy|hiệu trưởng|đảng ủy|ban |ubnd|hội |đoàn |mặt trận|văn phòng|phòng |trung tâm)/iu;

/** “Đội Tuyên truyền cung cấp”: who gave the text. */
const GIVEN_BY = /^(?:tin |bài |thông tin )?(?:do )?(\p{Lu}.+?)\s+cung cấp$/iu;

/** “TM. CÔNG AN XÃ”, “(Đã ký)”: above a name under an official text. */
const FOR_WHOM = /^(?:(?:t\/?m|k\/?t|t\/?l|tuq)\.? |\(?đã ký\)?$)/iu;
/** Departments of the police sign with their code. */
const DEPARTMENT = /^\p{Lu}{2}\d{2}$/u;
const POST =
  /^(?:(?:k\/?t|t\/?m|t\/?l|tuq)\.? ?)?(?:phó |quyền )?(?:trưởng|chủ tịch|giám đốc|chỉ huy|thủ trưởng|bí thư|chánh)/iu;

/** Looks at the end first, then under the headline and the standfirst. */
export function findByline(lines: readonly SourceLine[]): FoundByline {
  const end = findAtEnd(lines);
  const named = end && findLabelledAtHead(end.rest);
  if (end && named)
    return { byline: INITIALS.test(end.byline) ? named.byline : end.byline, source: end.source, rest: named.rest };
  const head = end?.byline.startsWith('Theo ') ? findAtHead(end.rest) : undefined;
  if (end && head) return { ...head, source: end.source };
  return end ?? findGlued(lines) ?? findAtHead(lines) ?? { byline: '', source: '', rest: lines };
}

/** “Ghi chép: Hà Thu” under the headline of a text that is signed “H.T”. */
function findLabelledAtHead(lines: readonly SourceLine[]): FoundByline | undefined {
  const firstProse = lines.findIndex((line) => isProse(line.text));
  const at = lines.findIndex(
    ({ text }, index) => index < firstProse && LABEL.test(text) && readDate(text) === undefined,
  );
  const signature = at === -1 ? undefined : readSignature(lines[at]?.text ?? '', { isLast: false });
  return signature && { ...signature, rest: lines.filter((_, index) => index !== at) };
}

function findAtEnd(lines: readonly SourceLine[]): FoundByline | undefined {
  const lastProse = lines.findLastIndex((line) => isProse(line.text));
  const from = Math.max(lastProse + 1, lines.length - 4, 1);
  for (let index = from; index < lines.length; index += 1) {
    const signature = readSignature(lines[index]?.text ?? '', { isLast: index === lines.length - 1 });
    if (!signature) continue;
    const below = lines.slice(index + 1);
    // A day is looked for in what is left.
    const days = below.filter(({ text }) => isDayLine(text));
    return { ...withSourceLine(signature, below), rest: [...withoutPosts(lines.slice(0, index)), ...days] };
  }
  return undefined;
}

/** “(Số ra ngày 19/8/2019)” or “Bến Mơ, ngày 17 tháng 8 năm 2023” under the name. */
function isDayLine(text: string): boolean {
  const reading = readDate(text);
  return reading !== undefined && (restOfDateLine(text, reading) === '' || isPlaceAndDay(text));
}

/** "TRƯỞNG CÔNG AN XÃ" above a name, and whom an official copy goes to. */
function withoutPosts(lines: readonly SourceLine[]): readonly SourceLine[] {
  const copies = lines.findIndex(({ text }) => /^nơi nhận\s*:/iu.test(text));
  const kept = copies > 0 ? lines.slice(0, copies) : lines;
  const last = kept.findLastIndex(({ text }) => !(isAllCaps(text) && POST.test(text)) && !FOR_WHOM.test(text));
  return kept.slice(0, last + 1);
}

/** "Theo …" and "Nguồn: …" under a signature; what else follows a signature is a title or a menu and is dropped. */
function withSourceLine(signature: Signature, below: readonly SourceLine[]): Signature {
  const titles = below.map((line) => line.text).filter((text) => TITLE.test(text) && countSyllables(text) <= 20);
  const sources = below.map((line) => SOURCE_LABEL.exec(line.text)?.[1] ?? '').filter(Boolean);
  const names = below.flatMap((line) => readSignature(line.text, { isLast: false })?.byline ?? []);
  const isSourceOnly = signature.byline.startsWith('Theo ') && names.length > 0;
  return {
    byline: [isSourceOnly ? (names[0] ?? '') : signature.byline, ...(titles.length > 0 ? titles.slice(0, 1) : [])].join(
      ', ',
    ),
    source: signature.source || (sources[0] ?? ''),
  };
}

/** "… trên địa bàn./. PV", or a name after the last sentence's full stop. */
function findGlued(lines: readonly SourceLine[]): FoundByline | undefined {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return undefined;
  const match = /^(.*?\.\/\.)\s*(\S.*)$/su.exec(last.text) ?? /^(.{80,}[.!?…”"])\s+([^.!?…]{4,60})$/su.exec(last.text);
  const [, text = '', tail = ''] = match ?? [];
  const signature = tail === '' ? undefined : readSignature(tail, { isLast: text.endsWith('./.') });
  if (!signature) return undefined;
  return { ...signature, rest: [...lines.slice(0, -1), { ...last, text }] };
}

/** A full name on a line of its own before the second paragraph, with the lines of titles under it. */
function findAtHead(lines: readonly SourceLine[]): FoundByline | undefined {
  const prose = lines.flatMap((line, index) => (isProse(line.text) ? [index] : []));
  const limit = Math.min(prose[1] ?? lines.length, 6);
  for (let index = 0; index < limit; index += 1) {
    const text = lines[index]?.text ?? '';
    if (isPlaceAndDay(text)) continue;
    const dated = readDate(text);
    const rest = dated && restOfDateLine(text, dated);
    const name = rest === undefined ? text : nameInStamp(text) || rest.replace(/[-–:]+$/u, '').trim();
    const isSigned =
      isFullName(name) ||
      isNameWithOffice(name) ||
      LABEL.test(name) ||
      WRITTEN_BY.test(name) ||
      ((index === 0 || dated) && isPenName(name));
    const office = dated && isOrganisation(name) ? { byline: name, source: '' } : undefined;
    const signature = isSigned ? readSignature(name, { isLast: false }) : office;
    if (!signature) continue;
    const titles = titlesBelow(lines, index + 1);
    const after = lines.slice(index + 1 + titles.length);
    const kept = dated ? [{ text: text.replace(name, ' ').trim(), afterPicture: false }] : [];
    return {
      byline: [signature.byline, ...titles].join(', '),
      source: signature.source,
      rest: [...lines.slice(0, index), ...kept, ...after],
    };
  }
  return undefined;
}

function titlesBelow(lines: readonly SourceLine[], from: number): readonly string[] {
  const titles: string[] = [];
  for (const line of lines.slice(from, from + 2)) {
    if (line.afterPicture || !TITLE.test(line.text) || countSyllables(line.text) > 20 || /[.!?:]$/u.test(line.text))
      break;
    titles.push(line.text);
  }
  return titles;
}

/** “Thu Hiền”, “Tin, ảnh: Thu Hiền”, “PV” on a line of its own. */
export function isSignature(text: string): boolean {
  return readSignature(text, { isLast: false }) !== undefined;
}

/** The signature in a short line, or undefined where it is something else. */
function readSignature(text: string, options: { readonly isLast: boolean }): Signature | undefined {
  const bare = text.replace(/^[-–—*\s]+|[\s*./]+$|\s*\((?:thực hiện|lược ghi)\)\.?$/giu, '');
  const line = (/^\((.*)\)$/su.exec(bare)?.[1] ?? bare).trim();
  if (line === '' || countSyllables(line) > 24 || isSentence(text)) return undefined;
  if (FOR_WHOM.test(line)) return undefined;
  const labelled = LABEL.exec(line)?.[1] ?? (WRITTEN_BY.test(line) ? line.replace(WRITTEN_BY, '') : undefined);
  // “PV: Xin cảm ơn đồng chí!” belongs to an interview.
  if (labelled !== undefined && (/[!?…]$/u.test(labelled) || FIGURE.test(labelled))) return undefined;
  if (labelled !== undefined) return { byline: withoutPhotographer(labelled), source: '' };
  if (PHOTO_LABEL.test(line)) return undefined;
  const giver = GIVEN_BY.exec(line)?.[1];
  if (giver !== undefined && countSyllables(line) <= 16 && isOrganisation(giver))
    return { byline: line, source: giver };
  if (options.isLast && isOrganisation(line)) return { byline: line, source: '' };
  const source = SOURCE_LABEL.exec(line)?.[1];
  if (source !== undefined && countSyllables(source) <= 10) return { byline: `Theo ${source}`, source };
  if (isNameWithOffice(line) || (options.isLast && isPenNameWithOffice(line))) return { byline: line, source: '' };
  return isNameList(line, options) ? { byline: line, source: '' } : undefined;
}

/** A row of a table may begin “Nội dung: …”. */
const FIGURE = /(?<![\p{L}\d])\d/u;

/** “Đại tá Cầm Văn Thín, Phó Giám đốc Công an tỉnh đánh giá đây là cách làm hay.” */
function isSentence(text: string): boolean {
  return countSyllables(text) >= FEWEST_SENTENCE_SYLLABLES && /[^./]\.$/u.test(text);
}

const FEWEST_SENTENCE_SYLLABLES = 16;

/** “Phạm Thị Nhung - Trung tâm Văn hóa huyện” */
function isNameWithOffice(line: string): boolean {
  const [name = '', ...titles] = line.split(/\s*[,–-]\s+/u);
  const areTitles = titles.every((title) => TITLE.test(title) || OF_PLACE.test(title));
  return titles.length > 0 && isFullName(name) && TITLE.test(titles.join(', ')) && areTitles;
}

/** “…, xã Suối Rao”: where an office is. “…, đánh giá cao cách làm này” goes on as a sentence. */
const OF_PLACE = /^(?:\p{Lu}|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố|thôn|bản|ấp)/u;

/** “Văn Thịnh - Công an xã” */
function isPenNameWithOffice(line: string): boolean {
  const [name = '', office = '', ...others] = line.split(/\s+[–-]\s+/u);
  return others.length === 0 && isPenName(name) && (isOrganisation(office) || isShortTitle(office));
}

function isShortTitle(text: string): boolean {
  return TITLE.test(text) && countSyllables(text) <= 8 && !/[.!?:]$/u.test(text);
}

/** "Bài: A; Ảnh: B" names the writer first. */
function withoutPhotographer(names: string): string {
  return (names.split(/\s*[;,|–-]\s*(?=(?:ảnh|hình)\s*:)/iu)[0] ?? names).replace(/[.\s]+$/u, '');
}

function isNameList(line: string, options: { readonly isLast: boolean }): boolean {
  const parts = line.replace(/\s*\([^)]*\)$/u, '').split(/\s*(?:[,;&/+]|\s[-–]\s|\svà\s)\s*/u);
  return parts.length <= 4 && parts.every((part) => isName(part, options));
}

/** Initials (PV, T.H), a pen name of two or more capitalised syllables, a single one only as the very last line. */
function isName(part: string, options: { readonly isLast: boolean }): boolean {
  const name = withoutRank(part);
  if (INITIALS.test(name) || DEPARTMENT.test(name)) return true;
  const syllables = name.split(' ');
  if (syllables.length > 5 || !syllables.every((syllable) => /^\p{Lu}[\p{L}'’]*\.?$/u.test(syllable))) return false;
  if (isAllCaps(name)) return syllables.length >= 2 && syllables.length <= 4 && !POST.test(name);
  return syllables.length >= 2 || (options.isLast && name.length <= 7);
}

/** Two or three capitalised syllables directly under the headline. */
function isPenName(text: string): boolean {
  const syllables = text.split(' ');
  return syllables.length >= 2 && syllables.length <= 3 && syllables.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part));
}
