/** Asks the table of two-syllable words. hoà and hòa are the same syllable here. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import { COMPOUNDS, GOOD_PAIRS, STANDING_ALONE } from './compound-table.ts';

export interface CompoundTable {
  /** The syllable is half of one of the compounds. */
  isHalf(syllable: string): boolean;
  has(first: string, second: string): boolean;
  /** Good Vietnamese although it looks like a slip. */
  isGoodPair(first: string, second: string): boolean;
  standsAlone(syllable: string): boolean;
  /** The compound that the two syllables are without marks, where both halves have some: `dia`, `ban` → `địa bàn`. */
  findBare(first: string, second: string): string | undefined;
  /** Compounds that share a syllable in the same place: the candidates of a slip. */
  listSharing(first: string, second: string): readonly (readonly [string, string])[];
}

export function createCompoundTable(): CompoundTable {
  const compounds = parsePairs(COMPOUNDS);
  const known = new Set(compounds.map(keyOfPair));
  const good = new Set(parsePairs(GOOD_PAIRS).map(keyOfPair));
  const byFirst = groupBy(compounds, ([first]) => spellingKey(first));
  const bySecond = groupBy(compounds, ([, second]) => spellingKey(second));
  const bare = new Map(
    compounds.filter(hasMarksInBoth).map((pair) => [pair.map(foldVietnamese).join(' '), pair.join(' ')]),
  );
  return {
    isHalf: (syllable) => byFirst.has(spellingKey(syllable)) || bySecond.has(spellingKey(syllable)),
    has: (first, second) => known.has(keyOfPair([first, second])),
    isGoodPair: (first, second) => good.has(keyOfPair([first, second])),
    standsAlone: (syllable) => STANDING_ALONE.has(syllable),
    findBare: (first, second) => bare.get(`${first} ${second}`),
    listSharing: (first, second) => [
      ...(byFirst.get(spellingKey(first)) ?? []),
      ...(bySecond.get(spellingKey(second)) ?? []),
    ],
  };
}

function hasMarksInBoth(pair: Pair): boolean {
  return pair.every((syllable) => /\P{ASCII}/u.test(syllable));
}

function keyOfPair([first, second]: Pair): string {
  return `${spellingKey(first)} ${spellingKey(second)}`;
}

/** The same for hoà and hòa: letters first, then the tone mark. */
function spellingKey(syllable: string): string {
  const decomposed = syllable.normalize('NFD');
  const tone = decomposed.replace(/[^\u0300\u0301\u0303\u0309\u0323]/gu, '');
  return `${decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')}${tone}`;
}

type Pair = readonly [string, string];

function parsePairs(table: string): readonly Pair[] {
  return table
    .split(/[·\n]/u)
    .map((entry) => entry.trim().split(' '))
    .flatMap(([first, second]): readonly Pair[] => (first && second ? [[first, second]] : []));
}

function groupBy(pairs: readonly Pair[], keyOf: (pair: Pair) => string): ReadonlyMap<string, readonly Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return groups;
}
