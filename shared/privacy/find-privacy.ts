/** Everything in one paragraph that could harm a person if it were published. */
import { findBirthYears } from './find-birth-years.ts';
import { findInformants } from './find-informants.ts';
import { findLinks } from './find-links.ts';
import { findMinors } from './find-minors.ts';
import { findNumbers } from './find-numbers.ts';
import { findPlates } from './find-plates.ts';
import { findSpokenNumbers } from './find-spoken-numbers.ts';
import { findVictims } from './find-victims.ts';
import { messageOf, type Passage, type PrivacyContext, type PrivacyFinding, type PrivacyKind } from './finding.ts';
import { listPeople } from './people.ts';
import { toPlainText } from './plain-text.ts';
import { stretchesOf } from './stretches.ts';

/**
 * In order of the text; offsets are UTF-16 units of `paragraph` as given, whether NFC or NFD. One passage may be of
 * several kinds. Example: "Chị Lê Thị Hoa (SN 1990) bị lừa" → `name-with-birth-year` and `victim`.
 * Rules: Personal Data Law 2025, Children Law 2016 article 21, Law on the Protection of Secrecy of Denunciations.
 */
export function findPrivacy(paragraph: string, context: PrivacyContext): readonly PrivacyFinding[] {
  return stretchesOf(paragraph).flatMap(({ start, end }) =>
    findInStretch(paragraph.slice(start, end), context).map((finding) => ({
      ...finding,
      start: finding.start + start,
      end: finding.end + start,
    })),
  );
}

function findInStretch(paragraph: string, context: PrivacyContext): readonly PrivacyFinding[] {
  const plain = toPlainText(paragraph);
  const people = listPeople(plain);
  const links = findLinks(plain.text, context);
  const victims = findVictims(plain, people);
  const isOutsideLinks = ({ start, end }: Passage): boolean =>
    !links.some((link) => start >= link.start && end <= link.end);
  const found: readonly (Passage & { readonly kind: PrivacyKind })[] = [
    ...findNumbers(plain, context).filter(isOutsideLinks),
    ...findSpokenNumbers(plain, context),
    ...ofKind('plate', findPlates(plain)).filter(isOutsideLinks),
    ...ofKind('name-with-birth-year', findBirthYears(plain, people)),
    ...ofKind('minor', findMinors(plain, people, context)),
    ...ofKind('victim', victims),
    ...ofKind('informant', findInformants(plain, people, victims)),
    ...ofKind('live-link', links),
  ];
  return found
    .map((one) => {
      const passage = plain.givenPassage(one);
      return {
        kind: one.kind,
        ...passage,
        text: paragraph.slice(passage.start, passage.end),
        message: messageOf(one.kind),
      };
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function ofKind(kind: PrivacyKind, passages: readonly Passage[]) {
  return passages.map(({ start, end }) => ({ kind, start, end }));
}
