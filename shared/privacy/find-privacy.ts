/** Everything in a text that could harm a person if it were published. */
import { findBirthYears } from './find-birth-years.ts';
import { findLinks } from './find-links.ts';
import { findNumbers } from './find-numbers.ts';
import { findParts } from './find-parts.ts';
import { findPlates } from './find-plates.ts';
import { findSpokenNumbers } from './find-spoken-numbers.ts';
import { messageOf, type Passage, type PrivacyContext, type PrivacyFinding, type PrivacyKind } from './finding.ts';
import { listPeople, type Person } from './people.ts';
import { toPlainText, type PlainText } from './plain-text.ts';
import { stretchesOf } from './stretches.ts';

/**
 * In order of the text; offsets are UTF-16 units of `paragraph` as given, whether NFC or NFD. One passage may be of
 * several kinds. Example: "Chị Lê Thị Hoa (SN 1990) bị lừa" → `name-with-birth-year` and `victim`.
 * Rules: Personal Data Law 2025, Children Law 2016 article 21, Law on the Protection of Secrecy of Denunciations.
 */
export function findPrivacy(paragraph: string, context: PrivacyContext): readonly PrivacyFinding[] {
  return findInParagraphs([paragraph], context)[0] ?? [];
}

interface Piece extends Passage {
  readonly line: number;
  readonly plain: PlainText;
  readonly people: readonly Person[];
}

/** The same for each paragraph of one text: what the others tell of a person counts too. */
export function findInParagraphs(
  paragraphs: readonly string[],
  context: PrivacyContext,
): readonly (readonly PrivacyFinding[])[] {
  const pieces = paragraphs.flatMap((paragraph, line) =>
    stretchesOf(paragraph).map(({ start, end }): Piece => {
      const plain = toPlainText(paragraph.slice(start, end));
      return { line, start, end, plain, people: listPeople(plain) };
    }),
  );
  const parts = findParts(
    pieces.map(({ plain, people }) => ({ pair: plain, people })),
    context,
  );
  const found = pieces.map((piece, index) =>
    placed(paragraphs[piece.line] ?? '', piece, [...findAlone(piece, context), ...(parts[index] ?? [])]),
  );
  return paragraphs.map((_paragraph, line) => found.filter((_one, index) => pieces[index]?.line === line).flat());
}

type Found = Passage & { readonly kind: PrivacyKind };

/** What one paragraph shows by itself. */
function findAlone({ plain, people }: Piece, context: PrivacyContext): readonly Found[] {
  const links = findLinks(plain.text, context);
  const isOutsideLinks = ({ start, end }: Passage): boolean =>
    !links.some((link) => start >= link.start && end <= link.end);
  return [
    ...findNumbers(plain, context).filter(isOutsideLinks),
    ...findSpokenNumbers(plain, context),
    ...ofKind('plate', findPlates(plain)).filter(isOutsideLinks),
    ...ofKind('name-with-birth-year', findBirthYears(plain, people)),
    ...ofKind('live-link', links),
  ];
}

function placed(paragraph: string, { plain, start: from }: Piece, found: readonly Found[]): readonly PrivacyFinding[] {
  return found
    .map((one) => {
      const given = plain.givenPassage(one);
      const [start, end] = [from + given.start, from + given.end];
      return { kind: one.kind, start, end, text: paragraph.slice(start, end), message: messageOf(one.kind) };
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function ofKind(kind: PrivacyKind, passages: readonly Passage[]): readonly Found[] {
  return passages.map(({ start, end }) => ({ kind, start, end }));
}
