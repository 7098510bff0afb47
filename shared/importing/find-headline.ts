/** The headline, freed of the page title's suffix, of its repetitions and of a date glued to it. */
import { countSyllables, foldVietnamese } from '../kernel/vietnamese-text.ts';
import { isPlaceAndDay, readDate, restOfDateLine, type DateReading } from './find-date.ts';
import { isOrganisation } from './organisation-name.ts';
import { isMenuLine, isSiteName } from './furniture.ts';
import { isAllCaps, isProse, sameWordsKey, type SourceLine } from './source-lines.ts';

export interface FoundHeadline {
  readonly headline: string;
  /** The paper's or portal's name, where the page title carried it. */
  readonly source: string;
  /** A date that stood at the headline's end. */
  readonly gluedDate: DateReading | undefined;
  readonly rest: readonly SourceLine[];
}

const MAX_HEADLINE_SYLLABLES = 60;
const TITLE_SEPARATOR = / [-–—|»] |\s?\|\s?/u;

export function findHeadline(lines: readonly SourceLine[]): FoundHeadline | undefined {
  const start = headlineIndex(lines);
  const line = lines[start];
  if (!line || countSyllables(line.text) > MAX_HEADLINE_SYLLABLES || isParagraph(line.text)) return undefined;
  const skipped = lines.slice(0, start).filter((candidate) => isDateLine(candidate.text));
  const named = joinedWithMatter(line.text, lines[start + 1]?.text ?? '');
  if (named !== undefined) {
    const period = lines[start + 2]?.text ?? '';
    const isNamed =
      OF_PERIOD.test(period) && countSyllables(period) <= MOST_PERIOD_SYLLABLES && !/[.:;]$/u.test(period);
    const headline = isNamed ? `${named} ${period}` : named;
    const rest = withoutRepetitions([...skipped, ...lines.slice(start + (isNamed ? 3 : 2))], headline);
    return { headline, source: '', gluedDate: undefined, rest };
  }
  const title = withoutSiteName(line.text, lines.slice(start + 1, start + 4));
  const { headline, gluedDate } = withoutGluedDate(title.headline, lines);
  const source =
    title.source || (lines.slice(0, start).find(({ text }) => isSiteName(text) || isOrganisation(text))?.text ?? '');
  const below = lines.slice(start + 1).filter(({ text }) => source === '' || text !== source);
  return { headline, source, gluedDate, rest: withoutRepetitions([...skipped, ...below], headline) };
}

/** The first line that is neither a menu, the paper's name nor a date. A short menu word alone on the page stays a headline. */
function headlineIndex(lines: readonly SourceLine[]): number {
  const index = lines.findIndex(
    ({ text }) =>
      !isMenuLine(text) && !isDateLine(text) && !isPageOwner(text) && !isRemark(text) && !isAboveHeadline(text),
  );
  const found = lines[index];
  return found && !isProse(found.text) ? index : 0;
}

const DOCUMENT_TYPE =
  /^(?:thông báo|báo cáo|kế hoạch|công văn|tờ trình|hướng dẫn|thư ngỏ|thư kêu gọi|lời kêu gọi|cảnh báo|khuyến cáo)$/iu;
/** The last line of an official title: `6 tháng đầu năm 2022`. */
const OF_PERIOD = /^(?:\d+ tháng|(?:năm|quý|tháng|giai đoạn|nhiệm kỳ|đợt) \S|trên địa bàn)/iu;
const MOST_PERIOD_SYLLABLES = 14;
const MATTER = /^\(?(?:v\/v|về việc|về)[:\s]\s*(?=\S)/iu;

/** `THÔNG BÁO` above `Về việc phát động thi đua` → `Thông báo về việc phát động thi đua`; above `Cấm đường` → `Thông báo: Cấm đường` */
function joinedWithMatter(type: string, below: string): string | undefined {
  if (!DOCUMENT_TYPE.test(type) || below === '' || isParagraph(below) || isProse(below) || isDateLine(below))
    return undefined;
  if (!MATTER.test(below)) return `${type.slice(0, 1).toUpperCase()}${type.slice(1).toLowerCase()}: ${below}`;
  const matter = below.replace(/^\(([^()]*)\)$/u, '$1').replace(/^v\/v[:\s]\s*/iu, 'về việc ');
  if (isAllCaps(matter)) return `${type} ${matter}`;
  return `${type.slice(0, 1).toUpperCase()}${type.slice(1).toLowerCase()} ${matter.slice(0, 1).toLowerCase()}${matter.slice(1)}`;
}

/** Long and closed by a full stop: the text began without a headline. */
function isParagraph(text: string): boolean {
  return countSyllables(text) >= 30 && text.endsWith('.');
}

/** “(Phát trên loa truyền thanh xã)” */
function isRemark(text: string): boolean {
  return /^\([^()]*\)$/u.test(text);
}

/** The issue that a text was printed in, a contest it was written for, whom it was sent to. */
function isAboveHeadline(text: string): boolean {
  return ABOVE_HEADLINE.some((pattern) => pattern.test(text));
}

const ABOVE_HEADLINE = [
  // `BẢN TIN NỘI BỘ SỐ 7/2021`
  /^(?:bản tin|tập san|nội san|đặc san|tạp chí|chuyên san|báo tường)(?!\p{L}).*(?:số|tháng|quý|kỳ)\s*:?\s*\d+(?:\s*[-/]\s*\d+)*\)?$/iu,
  /^(?:bài|tác phẩm|bài viết)\s+(?:dự thi|tham dự|tham gia|hưởng ứng)(?!\p{L})/iu,
  /^(?:kính|thân) gửi(?!\p{L})/iu,
  /^(?:em|cháu|tôi|mình|xin|kính)\s.{0,30}gửi\s.{0,80}(?:ạ|nhé)[.!]?$/iu,
];

const OF_A_PLACE =
  /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố|thôn|bản|ấp|khu phố|tổ dân phố)\s+(?:số\s+)?[\p{Lu}\d]/u;

/** "Công an xã Suối Rao" above a post or a letterhead; "Đoàn Thanh niên xung kích" may be a headline. */
function isPageOwner(text: string): boolean {
  return (isOrganisation(text) && (isAllCaps(text) || OF_A_PLACE.test(text))) || isPlaceWithOffice(text);
}

/** `PHƯỜNG CẦU GÁO BAN CHẤP HÀNH ĐOÀN`: the two lines of a letterhead, one behind the other. */
function isPlaceWithOffice(text: string): boolean {
  const [, office = ''] =
    /^(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|TỈNH)(?: \p{Lu}+){1,4} ((?:BAN|ỦY BAN|UBND|CÔNG AN|HỘI|ĐOÀN|ĐẢNG|ĐÀI|TRUNG TÂM|MẶT TRẬN) .+)$/u.exec(
      text,
    ) ?? [];
  return office !== '' && isOrganisation(office);
}

function isDateLine(text: string): boolean {
  const reading = readDate(text);
  return reading !== undefined && (restOfDateLine(text, reading) === '' || isPlaceAndDay(text));
}

/** "Tít - Báo … điện tử" → "Tít": known by the name's form, or by the same headline standing alone on a next line. */
function withoutSiteName(
  text: string,
  next: readonly SourceLine[],
): { readonly headline: string; readonly source: string } {
  const parts = splitTitle(text);
  const nextKeys = new Set(next.map((line) => sameWordsKey(line.text)));
  for (const { left, right } of parts) {
    if (nextKeys.has(sameWordsKey(left))) return { headline: left, source: right };
    if (nextKeys.has(sameWordsKey(right))) return { headline: right, source: left };
  }
  for (const { left, right } of parts) {
    if (/^facebook$/iu.test(right)) return headlineOfPost(left, next);
    if (isSiteName(right)) return { headline: left, source: right };
    if (isSiteName(left) && countSyllables(right) > 4) return { headline: right, source: left };
  }
  return { headline: text, source: '' };
}

/** `Công an xã Suối Rao - CẢNH BÁO GIẢ DANH`, often cut short: the post's own first line says it whole. */
function headlineOfPost(
  title: string,
  next: readonly SourceLine[],
): { readonly headline: string; readonly source: string } {
  const [named] = splitTitle(title);
  const begun = sameWordsKey(named?.right ?? title);
  const whole = next.map(({ text }) => text).find((text) => !isProse(text) && sameWordsKey(text).startsWith(begun));
  return { headline: whole ?? named?.right ?? title, source: named?.left ?? '' };
}

function splitTitle(text: string): readonly { readonly left: string; readonly right: string }[] {
  const separators = [...text.matchAll(new RegExp(TITLE_SEPARATOR, 'gu'))];
  return separators.map((match) => ({
    left: text.slice(0, match.index).trim(),
    right: text.slice(match.index + match[0].length).trim(),
  }));
}

/** Words after which a date belongs to the sentence: "kỷ niệm ngày 19/8/2025". */
const DATE_GOVERNORS =
  /(?:^|\s)(?:ngày|từ|đến|tới|trước|sau|dịp|hội|kỳ|khóa|khoá|đợt|năm|tháng|vào|lễ|niệm|hạn|quý|và|số)$/iu;

function withoutGluedDate(
  headline: string,
  lines: readonly SourceLine[],
): { readonly headline: string; readonly gluedDate: DateReading | undefined } {
  const match =
    /^(.*?\p{L}\S*)\s*[-–|,(]*\s*((?:(?:thứ \S+|chủ nhật),?\s*)?(?:\d{1,2}[:h]\d{2}\s*)?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:[\s,|-]+\d{1,2}[:h]\d{2}.*)?)\)?\s*$/iu.exec(
      headline,
    );
  const [, before = '', dated = ''] = match ?? [];
  const reading = dated === '' ? undefined : readDate(dated);
  if (!reading || DATE_GOVERNORS.test(before)) return { headline, gluedDate: undefined };
  const ownLine = lines.map((line) => line.text).find(isDateLine);
  const standsAlone = ownLine === undefined ? undefined : readDate(ownLine)?.value;
  const belongsToSentence = standsAlone !== undefined && standsAlone?.slice(0, 10) !== reading.value?.slice(0, 10);
  return belongsToSentence ? { headline, gluedDate: undefined } : { headline: before.trim(), gluedDate: reading };
}

/** Pages print the headline again as title, link and alternative text; inside the text that marks a picture. */
function withoutRepetitions(lines: readonly SourceLine[], headline: string): readonly SourceLine[] {
  const key = sameWordsKey(headline);
  const firstProse = lines.findIndex((line) => isProse(line.text));
  const kept: SourceLine[] = [];
  let afterRepeated = false;
  for (const [index, line] of lines.entries()) {
    if (isRepetition(line.text, key)) {
      afterRepeated = firstProse !== -1 && index > firstProse;
      continue;
    }
    kept.push(afterRepeated ? { ...line, afterPicture: true } : line);
    afterRepeated = false;
  }
  return kept;
}

function isRepetition(text: string, key: string): boolean {
  const own = sameWordsKey(text);
  if (own === key) return true;
  if (!own.startsWith(`${key} `) || countSyllables(own) > countSyllables(key) + 12) return false;
  const remainder = foldVietnamese(own.slice(key.length));
  return /\b(?:bao|tap chi|cong|trang|dai|online|vn)\b/.test(remainder) || readDate(text) !== undefined;
}
