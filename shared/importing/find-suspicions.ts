/** Spelling doubts of a draft, for a person to look at. Nothing is ever corrected here. */
import type { ArticleDraft, Suspicion } from './article-draft.ts';
import { findHalfWords } from './find-half-words.ts';
import { findLostMarks } from './find-lost-marks.ts';
import { findSlips, type Slip } from './find-slips.ts';
import { findSpacingSlips } from './find-spacing-slips.ts';
import { createCompoundTable } from './vietnamese-compounds.ts';
import { createSyllableTable } from './vietnamese-syllables.ts';

type CheckedParts = Pick<ArticleDraft, 'headline' | 'standfirst' | 'captions' | 'body'>;

/** Each doubt once a paragraph, in reading order; `paragraph` 0 is headline, standfirst and captions. */
export function findSuspicions(draft: CheckedParts): readonly Suspicion[] {
  const tables = { syllables: createSyllableTable(), compounds: createCompoundTable() };
  const check = (text: string, paragraph: number): readonly Suspicion[] =>
    withoutOverlaps([
      ...findSlips(text, tables),
      ...findLostMarks(text, tables),
      ...findHalfWords(text),
      ...findSpacingSlips(text),
    ])
      .toSorted((a, b) => a.start - b.start)
      .map((slip) => ({ text: slip.text, suggestion: slip.suggestion, paragraph }));
  const outside = [draft.headline, draft.standfirst, ...draft.captions].flatMap((text) => check(text, 0));
  const inside = draft.body.flatMap((block, index) => check(block.text, index + 1));
  return withoutRepeats([...outside, ...inside]);
}

/** The first finder that names a word has named it. */
function withoutOverlaps(slips: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  for (const slip of slips) {
    const overlaps = ({ start, text }: Slip): boolean =>
      slip.start < start + text.length && start < slip.start + slip.text.length;
    if (!kept.some(overlaps)) kept.push(slip);
  }
  return kept;
}

function withoutRepeats(suspicions: readonly Suspicion[]): readonly Suspicion[] {
  const byKey = new Map(suspicions.map((suspicion) => [`${suspicion.paragraph}\n${suspicion.text}`, suspicion]));
  return [...byKey.values()];
}
