/** The network of `shared/privacy/part-network.ts`, learnt by Adam in small batches: the same texts give the same numbers. */
import {
  addSign,
  CELLS,
  depthAt,
  INPUTS,
  LAYER_PARTS,
  LAYER_SIZE,
  LEARNT,
  listen,
  placeOf,
  scaleOf,
  SUMS,
  WIDTH,
} from 'shared/privacy/part-network';
import { adam } from './adam.ts';
import { chanceFrom } from './chance-from.ts';

export interface Example {
  /** The numbers of its signs. */
  readonly row: Int32Array;
  /** For each of `LEARNT` whether it is so; where nothing is known, it is not asked. */
  readonly isOfPart: readonly (boolean | undefined)[];
  /** How much this example counts. */
  readonly share: number;
}

export interface LearntNetwork {
  readonly vectors: Float64Array;
  readonly layer: Float64Array;
}

const ROUNDS = 6;
const BATCH = 128;
const FASTEST = 4e-3;
/** Numbers that tell little apart stay near zero. */
const RESTRAINT = 3e-4;
/** Of the signs of a person so many are hidden each time, so that none is relied on alone. */
const HIDDEN = 0.3;

export function trainNetwork(names: readonly string[], examples: readonly Example[]): LearntNetwork {
  const chance = chanceFrom(1);
  const signs = names.map((name, number) => ({
    number,
    place: placeOf(name),
    scale: scaleOf(name) / (1 - HIDDEN),
  }));
  const vectors = Float64Array.from({ length: names.length * WIDTH }, (_one, at) =>
    at % WIDTH < LEARNT.length ? 0 : 0.05 * chance.normal(),
  );
  const layer = Float64Array.from({ length: LAYER_SIZE }, (_one, at) => startOf(at, chance.normal()));
  const slopes = { vectors: new Float64Array(vectors.length), layer: new Float64Array(layer.length) };
  const stepVectors = adam(vectors, slopes.vectors);
  const stepLayer = adam(layer, slopes.layer);
  const perRound = Math.floor(examples.length / BATCH);
  for (let step = 0; step < ROUNDS * perRound; step += 1) {
    if (step % perRound === 0) examples = chance.shuffled(examples);
    slopes.layer.fill(0);
    for (let at = 0; at < vectors.length; at += 1) slopes.vectors[at] = RESTRAINT * (vectors[at] ?? 0);
    const from = (step % perRound) * BATCH;
    for (const example of examples.slice(from, from + BATCH)) {
      const seen: Sign[] = [];
      for (const number of example.row) {
        const sign = signs[number];
        if (sign && chance.even() >= HIDDEN) seen.push(sign);
      }
      addSlopes({ vectors, layer }, slopes, example, seen);
    }
    const speed = (FASTEST / 2) * (1 + Math.cos((Math.PI * step) / (ROUNDS * perRound)));
    stepVectors(speed);
    stepLayer(speed);
  }
  return { vectors, layer };
}

function startOf(at: number, normal: number): number {
  if (at >= LAYER_PARTS.start) return -2;
  return at >= LAYER_PARTS.threshold && at < LAYER_PARTS.out ? 0 : 0.3 * normal;
}

type Sign = Parameters<typeof addSign>[2];

/** How far one example is from its marks, as slopes of every number that took part. */
function addSlopes(
  { vectors, layer }: LearntNetwork,
  slopes: LearntNetwork,
  { isOfPart, share }: Example,
  seen: readonly Sign[],
): void {
  const sums = new Float64Array(SUMS);
  for (const sign of seen) addSign(sums, vectors, sign);
  const { cells, points } = listen(sums, layer);
  const errors = Float64Array.from(points, (point, part) => {
    const isSo = isOfPart[part];
    return isSo === undefined ? 0 : ((1 / (1 + Math.exp(-point)) - (isSo ? 1 : 0)) * share) / BATCH;
  });
  const back = new Float64Array(SUMS);
  back.set(errors);
  for (const [part, error] of errors.entries()) add(slopes.layer, LAYER_PARTS.start + part, error);
  for (let cell = 0; cell < CELLS; cell += 1) {
    const cellValue = cells[cell] ?? 0;
    let error = 0;
    for (let part = 0; part < LEARNT.length; part += 1) {
      const at = LAYER_PARTS.out + cell * LEARNT.length + part;
      add(slopes.layer, at, (errors[part] ?? 0) * cellValue);
      error += (errors[part] ?? 0) * (layer[at] ?? 0);
    }
    error *= 1 - cellValue * cellValue;
    add(slopes.layer, LAYER_PARTS.threshold + cell, error);
    for (let input = 0; input < INPUTS; input += 1) {
      const at = input * CELLS + cell;
      add(slopes.layer, at, error * (sums[LEARNT.length + input] ?? 0));
      add(back, LEARNT.length + input, error * (layer[at] ?? 0));
    }
  }
  for (const { number, place, scale } of seen) {
    const from = number * WIDTH;
    for (let at = 0; at < WIDTH; at += 1) {
      const error = back[at < LEARNT.length ? at : depthAt(place) + at - LEARNT.length] ?? 0;
      add(slopes.vectors, from + at, error * scale);
    }
  }
}

function add(numbers: Float64Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}
