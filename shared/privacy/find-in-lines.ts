/** A text of several lines: what one line says alone, and what only stands across lines (tables, numbers broken in two). */
import { findNumbers } from './find-numbers.ts';
import { findPlates } from './find-plates.ts';
import { findInParagraphs } from './find-privacy.ts';
import { messageOf, type Passage, type PrivacyContext, type PrivacyFinding, type PrivacyKind } from './finding.ts';
import { toPlainText } from './plain-text.ts';
import { headerIn, withHeader, type Header } from './table-rows.ts';

/**
 * The findings of each line, in order; offsets are UTF-16 units of that line as given. The head of a table ("Họ tên |
 * Năm sinh | Số CC") announces what stands in the rows below it; a number broken at the end of a line is found in both.
 */
export function findPrivacyInLines(
  lines: readonly string[],
  context: PrivacyContext,
): readonly (readonly PrivacyFinding[])[] {
  let header: Header | undefined;
  const rows = lines.map((line) => {
    const row = header && withHeader(header, line);
    header = headerIn(line) ?? (row ? header : undefined);
    return row;
  });
  const found = findInTexts(
    lines.map((line, index) => rows[index]?.text ?? line),
    context,
  ).map((findings, index) => {
    const row = rows[index];
    if (!row) return [...findings];
    return findings.flatMap((finding) => {
      const passage = row.givenPassage(finding);
      return passage ? [placed(lines[index] ?? '', finding.kind, passage)] : [];
    });
  });
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    // What is complete at the end of a line does not go on in the next.
    if (next === undefined || found[index]?.some(({ end }) => end === line.trimEnd().length)) continue;
    for (const { kind, first, second } of brokenNumbers(line, next, context)) {
      addTo(found[index], line, kind, first);
      addTo(found[index + 1], next, kind, second);
    }
  }
  return found;
}

/** An empty line parts one text from the next. */
function findInTexts(lines: readonly string[], context: PrivacyContext): readonly (readonly PrivacyFinding[])[] {
  const texts: string[][] = [[]];
  for (const line of lines) {
    texts.at(-1)?.push(line);
    if (line.trim() === '') texts.push([]);
  }
  return texts.flatMap((text) => findInParagraphs(text, context));
}

function placed(line: string, kind: PrivacyKind, { start, end }: Passage): PrivacyFinding {
  return { kind, start, end, text: line.slice(start, end), message: messageOf(kind) };
}

/** Halves that were taken for something else are what the whole number is. */
function addTo(found: PrivacyFinding[] | undefined, line: string, kind: PrivacyKind, passage: Passage): void {
  if (!found) return;
  const others = found.filter(({ start, end }) => end <= passage.start || start >= passage.end);
  found.splice(0, found.length, ...others, placed(line, kind, passage));
  found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const REACH = 110;
const LONGEST_HALF = 24;

interface BrokenNumber {
  readonly kind: PrivacyKind;
  readonly first: Passage;
  readonly second: Passage;
}

function brokenNumbers(line: string, next: string, context: PrivacyContext): readonly BrokenNumber[] {
  const [end = ''] = /\d[\d .–-]*(?:[A-Z]{1,2}[ –-]?)?$/u.exec(line) ?? [];
  const [head = ''] = /^\s*\d[\d .–-]*(?![\p{L}|\t])/u.exec(next) ?? [];
  // A list's "1." or a year that begins a sentence goes on with words and is no half.
  if (end === '' || head === '' || /^\s*(?:\d{1,2}[.)]?(?:\s|$)|(?:19|20)\d\d\s+\p{L})/u.test(next)) return [];
  const from = Math.max(0, line.length - REACH);
  const tail = line.slice(from).trimEnd();
  const start = next.length - next.trimStart().length;
  const joined = `${tail} ${next.slice(start, start + LONGEST_HALF)}`;
  const plain = toPlainText(joined);
  const plates = findPlates(plain).map((passage) => ({ ...passage, kind: 'plate' as const }));
  return [...findNumbers(plain, context), ...plates].flatMap(({ kind, ...passage }) => {
    const given = plain.givenPassage(passage);
    if (given.start >= tail.length || given.end <= tail.length + 1) return [];
    return [
      {
        kind,
        first: { start: from + given.start, end: from + tail.length },
        second: { start, end: start + given.end - tail.length - 1 },
      },
    ];
  });
}
