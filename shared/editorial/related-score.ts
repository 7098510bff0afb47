/** How much two items have to do with each other: a proposal for an editor, never a decision. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import { tacticGroupOf, type TACTIC_TYPES } from './content-terms.ts';

export interface RelatedCandidate {
  /** Headline and summary; the story itself would make everything related to everything. */
  readonly text: string;
  readonly section: string | undefined;
  readonly exemplars: readonly string[];
  readonly type: keyof typeof TACTIC_TYPES | undefined;
}

/** What stands in nearly every item says nothing about two of them. */
const COMMON_PAIRS = new Set([
  'to dan',
  'dan pho',
  'cong an',
  'an phuong',
  'phuong tieng',
  'tieng mo',
  'mo hinh',
  'an ninh',
  'ke gian',
  'ninh trat',
  'trat tu',
]);
const ENOUGH = 2;

/**
 * Points: three for each exemplar both name and for the same type of trick, one for its group and for the same section,
 * one for each pair of neighbouring syllables both use, at most four. Below 2 it is no proposal: undefined.
 * Example: two warnings of type A4 that both speak of "giao hàng" → 5.
 */
export function relatedScore(item: RelatedCandidate, other: RelatedCandidate): number | undefined {
  const exemplars = item.exemplars.filter((id) => other.exemplars.includes(id)).length;
  const pairs = pairsOf(other.text);
  const words = Math.min(4, [...pairsOf(item.text)].filter((pair) => pairs.has(pair)).length);
  const section = item.section !== undefined && item.section === other.section ? 1 : 0;
  const score = exemplars * 3 + kinship(item.type, other.type) + section + words;
  return score >= ENOUGH ? score : undefined;
}

function kinship(a: RelatedCandidate['type'], b: RelatedCandidate['type']): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 3;
  return tacticGroupOf(a) === tacticGroupOf(b) ? 1 : 0;
}

/** Vietnamese words are mostly of two syllables: pairs stand for words, without a dictionary. */
function pairsOf(text: string): ReadonlySet<string> {
  const syllables = foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];
  const pairs = syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
  return new Set(pairs.filter((pair) => !COMMON_PAIRS.has(pair)));
}
