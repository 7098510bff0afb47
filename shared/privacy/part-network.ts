/** A small network: what a person's signs say one by one, and what they say together. */

/** A source without a name is told by other words than one with a name. */
export const LEARNT = ['victim', 'informant', 'minor', 'described'] as const;
export type Learnt = (typeof LEARNT)[number];

/** Numbers of each sign that go into what is said together. */
const DEPTH = 8;
/** The paragraph, the ones beside it, the person, what stands before and behind a mention. */
const PLACES = 5;
export const CELLS = 16;
/** Numbers of each sign: points for each part, then its depth. */
export const WIDTH = LEARNT.length + DEPTH;
/** Numbers of all signs of one person together. */
export const SUMS = LEARNT.length + PLACES * DEPTH;
export const INPUTS = PLACES * DEPTH;

/** What the cells make of the sums: weights into each cell, its threshold, weights out of it, and the parts' own thresholds. */
export const LAYER_PARTS = {
  into: 0,
  threshold: INPUTS * CELLS,
  out: INPUTS * CELLS + CELLS,
  start: INPUTS * CELLS + CELLS + CELLS * LEARNT.length,
} as const;
export const LAYER_SIZE = LAYER_PARTS.start + LEARNT.length;

/** What the rules found: they were mended with many of the texts that are learnt from, and are surer there than elsewhere. */
const BY_RULE = new Set(['#victim', '#informant']);

/** Words far from the name say less than the ones beside it. */
export function scaleOf(sign: string): number {
  if (BY_RULE.has(sign)) return 0.4;
  if (sign.startsWith('~')) return isOfPerson(sign) ? 0.5 : 0.2;
  if (sign.startsWith('*')) return 0.35;
  return /^[#|^=]/u.test(sign) ? 1 : 0.8;
}

/** Where the depth of a sign is added up: by what it is said of. */
export function placeOf(sign: string): number {
  if (sign.startsWith('*')) return 0;
  if (sign.startsWith('~')) return isOfPerson(sign) ? 2 : 1;
  if (/^\|?</u.test(sign)) return 3;
  return /^(?:\|>|[>!?])/u.test(sign) ? 4 : 2;
}

/** What the paragraphs beside say of the same person. */
function isOfPerson(sign: string): boolean {
  return sign.startsWith('~>') || sign.startsWith('~=');
}

export interface Said {
  /** Of each cell, from −1 to 1. */
  readonly cells: Float64Array;
  /** For each of `LEARNT`; above zero speaks for it. */
  readonly points: Float64Array;
}

/** From the sums of a person's signs (`SUMS` numbers) and the layer (`LAYER_SIZE` numbers). */
export function listen(sums: Float64Array, layer: Float64Array): Said {
  const cells = new Float64Array(CELLS);
  const points = new Float64Array(LEARNT.length);
  for (let cell = 0; cell < CELLS; cell += 1) {
    let told = layer[LAYER_PARTS.threshold + cell] ?? 0;
    for (let input = 0; input < INPUTS; input += 1)
      told += (sums[LEARNT.length + input] ?? 0) * (layer[input * CELLS + cell] ?? 0);
    cells[cell] = Math.tanh(told);
  }
  for (let part = 0; part < LEARNT.length; part += 1) {
    let sum = (layer[LAYER_PARTS.start + part] ?? 0) + (sums[part] ?? 0);
    for (let cell = 0; cell < CELLS; cell += 1)
      sum += (cells[cell] ?? 0) * (layer[LAYER_PARTS.out + cell * LEARNT.length + part] ?? 0);
    points[part] = sum;
  }
  return { cells, points };
}

/** Adds one sign to the sums; `vectors` holds `WIDTH` numbers of each. */
export function addSign(
  sums: Float64Array,
  vectors: ArrayLike<number>,
  { number, place, scale }: { readonly number: number; readonly place: number; readonly scale: number },
): void {
  const from = number * WIDTH;
  for (let at = 0; at < LEARNT.length; at += 1) sums[at] = (sums[at] ?? 0) + (vectors[from + at] ?? 0) * scale;
  const to = LEARNT.length + place * DEPTH;
  for (let at = 0; at < DEPTH; at += 1)
    sums[to + at] = (sums[to + at] ?? 0) + (vectors[from + LEARNT.length + at] ?? 0) * scale;
}

export function depthAt(place: number): number {
  return LEARNT.length + place * DEPTH;
}
