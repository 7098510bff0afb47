/** How likely one word was typed for another: fingers, ears and regions each make slips of their own. */

/** Heard alike in some region, or written one for the other: the beginning of a syllable. */
const ONSET_SLIPS: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['l', 'n'],
  ['d', 'gi', 'r', 'v'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['c', 'k', 'q', 'kh'],
  ['ph', 'f'],
  ['t', 'th'],
];
/** The same at the end of a syllable. */
const CODA_SLIPS: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['c', 't', 'ch'],
  ['i', 'y'],
  ['o', 'u'],
];
const HEARD_COST = 0.5;
const SWAP_COST = 0.7;
const DOUBLED_COST = 0.5;
const NEIGHBOUR_COST = 0.8;
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
const SYLLABLE_PARTS = /^(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|[bcdfghklmnpqrstvx])?([aeiouy]+?)(ch|ng|nh|[cmnptiyou])?$/;

/** Words that sound or read like this one, each a slip of one kind: "xo" → "so"; "nuong" → "luong", "nuon". */
export function heardLike(folded: string): readonly string[] {
  const [, onset = '', rhyme, coda = ''] = SYLLABLE_PARTS.exec(folded) ?? [];
  if (rhyme === undefined) return [];
  return [
    ...alternativesOf(ONSET_SLIPS, onset).map((other) => other + rhyme + coda),
    ...alternativesOf(CODA_SLIPS, coda).map((other) => onset + rhyme + other),
  ];
}

/** The longest way from one word to another that still counts as a slip, by the length of what was typed. */
export function slipLimit(length: number): number {
  if (length <= 2) return 0.7;
  if (length <= 4) return 1;
  return length <= 7 ? 1.6 : 2;
}

/**
 * Weighted distance of two folded words: swapped letters, doubled letters and neighbouring keys cost less than others;
 * the first letter costs what any letter costs. Infinity as soon as `limit` is passed.
 */
export function slipCost(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) > limit / DOUBLED_COST) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row * 1];
    let best = row;
    for (let column = 1; column <= meant.length; column += 1) {
      const cost = cheapestStep({ typed, meant, row, column, beforeLast, last, current });
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  const cost = last[meant.length] ?? Infinity;
  return cost > limit ? Infinity : cost;
}

interface Step {
  readonly typed: string;
  readonly meant: string;
  readonly row: number;
  readonly column: number;
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly current: readonly number[];
}

function cheapestStep({ typed, meant, row, column, beforeLast, last, current }: Step): number {
  const key = typed[row - 1] ?? '';
  const letter = meant[column - 1] ?? '';
  const isDoubled = key === typed[row - 2];
  const isHalved = letter === meant[column - 2];
  let cost = Math.min(
    (last[column - 1] ?? Infinity) + (key === letter ? 0 : areNeighbours(key, letter) ? NEIGHBOUR_COST : 1),
    (last[column] ?? Infinity) + (isDoubled ? DOUBLED_COST : 1),
    (current[column - 1] ?? Infinity) + (isHalved ? DOUBLED_COST : 1),
  );
  if (row > 1 && column > 1 && key === meant[column - 2] && letter === typed[row - 2] && key !== letter) {
    cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + SWAP_COST);
  }
  return cost;
}

export const HEARD_SLIP_COST = HEARD_COST;

function alternativesOf(groups: readonly (readonly string[])[], part: string): readonly string[] {
  return groups.filter((group) => group.includes(part)).flatMap((group) => group.filter((other) => other !== part));
}

function areNeighbours(one: string, other: string): boolean {
  for (const [index, row] of KEY_ROWS.entries()) {
    const place = row.indexOf(one);
    if (place < 0) continue;
    const below = KEY_ROWS[index + 1] ?? '';
    const above = KEY_ROWS[index - 1] ?? '';
    return (
      Math.abs(row.indexOf(other) - place) === 1 ||
      below[place] === other ||
      below[place - 1] === other ||
      above[place] === other ||
      above[place + 1] === other
    );
  }
  return false;
}
