/** An old article's plain text as a draft: each step takes what it recognises and hands on the other lines. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { failure, success, type Result } from '../kernel/result.ts';
import type { ArticleDraft, BodyBlock, Suspicion } from './article-draft.ts';
import type { SourceFailure } from './decode-source.ts';
import { findByline } from './find-byline.ts';
import { findCaptions } from './find-captions.ts';
import { isPlaceAndDay, readDate, restOfDateLine, type DateReading } from './find-date.ts';
import { findExemplars } from './find-exemplars.ts';
import { findHeadline } from './find-headline.ts';
import { findSuspicions } from './find-suspicions.ts';
import { isMenuLine, withoutFurniture, withoutTrailingMenu } from './furniture.ts';
import { withoutHeadLabels } from './labelled-head.ts';
import { isOrganisation } from './organisation-name.ts';
import { datedPartsOf, isStampOfPage, isUpdateDate } from './page-stamp.ts';
import { isPhotoStory, proposeKind } from './propose-kind.ts';
import { isAllCaps, isProse, sameWordsKey, toSourceLines, type SourceLine } from './source-lines.ts';

const MAX_STANDFIRST_SYLLABLES = 130;
const MAX_HEADING_SYLLABLES = 14;

export function readArticle(text: string, { isToldInPictures = false } = {}): Result<ArticleDraft, SourceFailure> {
  const lines = withoutFurniture(withoutHeadLabels(toSourceLines(text)));
  const title = findHeadline(lines);
  if (!title) return failure({ kind: lines.length === 0 ? 'empty' : 'noHeadline' });
  const byline = findByline(withoutTrailingMenu(title.rest));
  const dated = takeDate(byline.rest, title.gluedDate);
  const months = takePlaceAndMonth(dated.rest);
  const pictures = findCaptions(withoutLeadingMenu(months.rest), isToldInPictures || isPhotoStory(title.headline));
  const paragraphs = withoutRepeatedParagraphs(pictures.rest);
  const { standfirst, rest } = takeStandfirst(paragraphs);
  const body = toBlocks(rest);
  if (body.length === 0) return failure({ kind: 'noBody' });
  const found = {
    headline: title.headline,
    standfirst,
    byline: byline.byline,
    source: byline.source || title.source,
    publishedAt: dated.reading?.value ?? null,
    captions: pictures.captions,
    body,
  };
  const running = [standfirst, ...body.map((block) => block.text)];
  return success({
    ...found,
    kind: proposeKind({
      headline: found.headline,
      isSignedReportage: lines.some(({ text }) => SIGNED_REPORTAGE.test(text)),
      text: running.join(' '),
      captions: found.captions.length,
    }),
    exemplars: findExemplars([found.headline, ...running, ...found.captions]),
    suspicions: [
      ...doubtAbout(dated.reading),
      ...(dated.reading ? [] : months.texts.map(doubtAboutMonth)),
      ...findSuspicions(found),
    ],
  });
}

/** Where a text has only short paragraphs. */
const HEAD_LINES = 3;

/** `Ghi chép: Hà Thu`, a line of its own. */
const SIGNED_REPORTAGE = /^(?:[Pp]hóng sự|[Gg]hi chép|[Kk]ý sự)(?: của | ?[:–-] ?)(?:\p{Lu}\S*\s?){1,5}$/u;

interface TakenDate {
  readonly reading: DateReading | undefined;
  readonly rest: readonly SourceLine[];
}

/** Lines that are nothing but a date go; the first that is no update counts, else the one glued to the headline. */
function takeDate(lines: readonly SourceLine[], gluedDate: DateReading | undefined): TakenDate {
  const firstProse = lines.findIndex((line) => isProse(line.text));
  const head = firstProse === -1 ? HEAD_LINES : firstProse;
  const dateLines = lines.filter((line, at) => isPureDate(line.text) || (at < head && isStampOfPage(line.text)));
  const dated = dateLines.flatMap((line) => datedPartsOf(line.text));
  const chosen = dated.find((text) => !isUpdateDate(text)) ?? dated[0];
  return {
    reading: chosen === undefined ? gluedDate : readDate(chosen),
    rest: lines.filter((line) => !dateLines.includes(line)),
  };
}

function isPureDate(text: string): boolean {
  const reading = countSyllables(text) <= 30 ? readDate(text) : undefined;
  if (!reading) return false;
  const rest = restOfDateLine(text, reading);
  return rest === '' || isOrganisation(rest) || isPlaceAndDay(text);
}

/** “Đồng Xa, tháng 6/2023”, “Mùa xuân 2024” below the text or the headline: no day, and no part of the text. */
function takePlaceAndMonth(lines: readonly SourceLine[]): {
  readonly texts: readonly string[];
  readonly rest: readonly SourceLine[];
} {
  const [first, last] = [
    lines.findIndex((line) => isProse(line.text)),
    lines.findLastIndex((line) => isProse(line.text)),
  ];
  const isTaken = (line: SourceLine, at: number): boolean =>
    (at < first || at > last) && PLACE_AND_MONTH.test(line.text);
  return {
    texts: lines.filter(isTaken).map(({ text }) => text),
    rest: lines.filter((line, at) => !isTaken(line, at)),
  };
}

const PLACE_AND_MONTH =
  /^(?:\p{Lu}[\p{L}\s.]{1,30},\s*)?(?:[Tt]háng\s+(?:\d{1,2}|\p{Ll}+(?:\s\p{Ll}+)?)(?:\s*[/.-]\s*|\s+năm\s+)|(?:[Mm]ùa\s+)?(?:[Xx]uân|[Hh]ạ|[Tt]hu|[Đđ]ông)\s+(?:năm\s+)?)\d{4}\.?$/u;

function doubtAboutMonth(text: string): Suspicion {
  return { text, suggestion: 'không có ngày: hãy điền ngày đăng nếu biết', paragraph: 0 };
}

function doubtAbout(reading: DateReading | undefined): readonly Suspicion[] {
  if (!reading || reading.doubt === '') return [];
  return [{ text: reading.text, suggestion: reading.doubt, paragraph: 0 }];
}

/** Column names between headline and text. */
function withoutLeadingMenu(lines: readonly SourceLine[]): readonly SourceLine[] {
  const firstProse = lines.findIndex((line) => isProse(line.text));
  return lines.filter((line, index) => index >= firstProse || !isMenuLine(line.text));
}

/** A paragraph pasted twice is kept once; cells and items of lists may say the same. */
const FEWEST_REPEATED_SYLLABLES = 8;

function withoutRepeatedParagraphs(lines: readonly SourceLine[]): readonly SourceLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = sameWordsKey(line.text);
    if (seen.has(key) && countSyllables(line.text) >= FEWEST_REPEATED_SYLLABLES) return false;
    seen.add(key);
    return true;
  });
}

interface TakenStandfirst {
  readonly standfirst: string;
  readonly rest: readonly SourceLine[];
}

/** The first paragraph, where it is short enough to introduce and something remains to be introduced. */
function takeStandfirst(lines: readonly SourceLine[]): TakenStandfirst {
  const [first, ...rest] = lines;
  if (
    !first ||
    rest.length === 0 ||
    countSyllables(first.text) > MAX_STANDFIRST_SYLLABLES ||
    isHeading(first, rest[0])
  ) {
    return { standfirst: '', rest: first ? [{ ...first, text: withoutAgency(first.text) }, ...rest] : [] };
  }
  return { standfirst: withoutAgency(first.text), rest };
}

/** "BHG - Phát huy …": the paper's own mark before the first sentence. */
function withoutAgency(text: string): string {
  return text.replace(
    /^(?:\(?(?:\p{Lu}{2,8}|\p{Lu}[\p{L}\d]*\.(?:vn|com)|[a-z\d]+\.vn)(?:\s?(?:Online|Online\.vn))?\)?)\s*[-–—:]\s*(?=["“]?[\p{Lu}\d])/u,
    '',
  );
}

function toBlocks(lines: readonly SourceLine[]): readonly BodyBlock[] {
  return lines.flatMap((line, index): readonly BodyBlock[] => {
    const text = line.text.replace(/[\s.]*\/\.\s*$/u, '.');
    if (text === '') return [];
    const isTitle = isHeading(line, lines[index + 1]) && !continuesNumbering(lines[index - 1], line);
    return [{ kind: isTitle ? 'heading' : 'paragraph', text }];
  });
}

/** A short line without a sentence's end before running text: capitals, a number, or just a few words. */
function isHeading(line: SourceLine, next: SourceLine | undefined): boolean {
  return (
    next !== undefined &&
    countSyllables(line.text) <= MAX_HEADING_SYLLABLES &&
    !/[.!?…:;,]$/u.test(line.text) &&
    !/^[-–+•*]|^\p{Ll}\) | \| /u.test(line.text) &&
    (isProse(next.text) || isAllCaps(line.text))
  );
}

/** "3. Báo ngay" below "2. Ngắt máy" is the next point of a list, whatever comes behind it. */
function continuesNumbering(previous: SourceLine | undefined, line: SourceLine): boolean {
  return previous !== undefined && numberOf(line.text) === numberOf(previous.text) + 1;
}

function numberOf(text: string): number {
  return Number(/^(\d+)[.)]\s/u.exec(text)?.[1]);
}
