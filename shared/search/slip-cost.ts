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
const LETTER_A = 97;
const LETTERS = 26;
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

/** How far other words are from the typed one; Infinity as soon as the limit is passed. */
export type SlipMeasure = (meant: string) => number;

/**
 * Weighted distance of folded words from the typed one: swapped letters, doubled letters and neighbouring keys cost
 * less than others; the first letter costs what any letter costs. "qaun" is 0.7 from "quan".
 */
export function createSlipMeasure(typed: string, limit: number): SlipMeasure {
  // One set of rows for all words: thousands are measured for each word with a slip.
  const width = Math.floor(typed.length + limit / DOUBLED_COST) + 2;
  const rows: SlipRows = {
    beforeLast: new Float64Array(width),
    last: new Float64Array(width),
    current: new Float64Array(width),
  };
  const neighbours = Array.from(typed, neighboursOf);
  return (meant) => {
    if (Math.abs(typed.length - meant.length) > limit / DOUBLED_COST) return Infinity;
    for (let column = 0; column <= meant.length; column += 1) rows.last[column] = column;
    for (let row = 1; row <= typed.length; row += 1) {
      const best = fillRow(rows, { typed, meant, row, neighbours: neighbours[row - 1] ?? 0 });
      if (best > limit) return Infinity;
      const { beforeLast, last, current } = rows;
      rows.beforeLast = last;
      rows.last = current;
      rows.current = beforeLast;
    }
    const cost = rows.last[meant.length] ?? Infinity;
    return cost > limit ? Infinity : cost;
  };
}

interface SlipRows {
  beforeLast: Float64Array;
  last: Float64Array;
  current: Float64Array;
}

interface SlipRow {
  readonly typed: string;
  readonly meant: string;
  readonly row: number;
  readonly neighbours: number;
}

/** The least cost in the row: no way that goes through it can cost less. */
function fillRow({ beforeLast, last, current }: SlipRows, { typed, meant, row, neighbours }: SlipRow): number {
  const key = typed.charCodeAt(row - 1);
  const keyBefore = row > 1 ? typed.charCodeAt(row - 2) : 0;
  const cutCost = key === keyBefore ? DOUBLED_COST : 1;
  let letterBefore = 0;
  let best = row;
  current[0] = row;
  for (let column = 1; column <= meant.length; column += 1) {
    const letter = meant.charCodeAt(column - 1);
    const exchange = key === letter ? 0 : isIn(neighbours, letter) ? NEIGHBOUR_COST : 1;
    let cost = Math.min(
      (last[column - 1] ?? Infinity) + exchange,
      (last[column] ?? Infinity) + cutCost,
      (current[column - 1] ?? Infinity) + (letter === letterBefore ? DOUBLED_COST : 1),
    );
    if (row > 1 && column > 1 && key === letterBefore && letter === keyBefore && key !== letter) {
      cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + SWAP_COST);
    }
    current[column] = cost;
    if (cost < best) best = cost;
    letterBefore = letter;
  }
  return best;
}

export const HEARD_SLIP_COST = HEARD_COST;

function alternativesOf(groups: readonly (readonly string[])[], part: string): readonly string[] {
  return groups.filter((group) => group.includes(part)).flatMap((group) => group.filter((other) => other !== part));
}

/** The keys round a key, a bit for each letter. */
function neighboursOf(key: string): number {
  for (const [index, row] of KEY_ROWS.entries()) {
    const place = row.indexOf(key);
    if (place < 0) continue;
    const below = KEY_ROWS[index + 1] ?? '';
    const above = KEY_ROWS[index - 1] ?? '';
    const keys = [row[place - 1], row[place + 1], below[place], below[place - 1], above[place], above[place + 1]];
    return keys.reduce((bits, near) => bits | (near === undefined ? 0 : 1 << (near.charCodeAt(0) - LETTER_A)), 0);
  }
  return 0;
}

function isIn(letters: number, code: number): boolean {
  const place = code - LETTER_A;
  return place >= 0 && place < LETTERS && ((letters >>> place) & 1) === 1;
}
