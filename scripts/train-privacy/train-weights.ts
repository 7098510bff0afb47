/** Logistic regression with one weight for each sign: the same texts always give the same table. */
import { scaleOf } from 'shared/privacy/weigh-parts';
import { lowestOf, type Lookout } from './lowest-of.ts';

export interface Example {
  /** The numbers of its signs. */
  readonly row: Int32Array;
  readonly isOfPart: boolean;
  /** How much this example counts. */
  readonly share: number;
}

export interface NumberedSigns {
  readonly names: readonly string[];
  /** For each list of signs the numbers of those that have one. */
  readonly rows: readonly Int32Array[];
}

const FEWEST = 5;
/** Weights that tell little apart stay near zero. */
const RESTRAINT = 2;
const ROUNDS = 22;

/** Signs that occur in fewer than five of the lists get no number. */
export function numberSigns(lists: readonly (readonly string[])[]): NumberedSigns {
  const counts = new Map<string, number>();
  for (const signs of lists) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= FEWEST);
  const numbers = new Map(names.map((sign, number) => [sign, number]));
  return { names, rows: lists.map((signs) => Int32Array.from(signs.flatMap((sign) => numbers.get(sign) ?? []))) };
}

/** Signs that occur in fewer than five of the examples are left out. */
export function trainWeights(names: readonly string[], examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Int32Array(names.length);
  for (const { row } of examples) for (const sign of row) counts[sign] = (counts[sign] ?? 0) + 1;
  const isLearnt = (sign: number): boolean => (counts[sign] ?? 0) >= FEWEST;
  const scales = Float64Array.from(names, (name, sign) => (isLearnt(sign) ? scaleOf(name) : 0));
  const weights = lowestOf(lossOf(examples, scales), names.length, ROUNDS);
  return new Map(names.flatMap((name, sign) => (isLearnt(sign) ? [[name, weights[sign] ?? 0] as const] : [])));
}

/** How far the weights are from the marks, and how heavy they are. */
function lossOf(examples: readonly Example[], scales: Float64Array): (weights: Float64Array) => Lookout {
  return (weights) => {
    const slopes = new Float64Array(weights.length);
    let height = 0;
    for (const { row, isOfPart, share } of examples) {
      let points = 0;
      for (let at = 0; at < row.length; at += 1) {
        const sign = row[at] ?? 0;
        points += (weights[sign] ?? 0) * (scales[sign] ?? 0);
      }
      const against = isOfPart ? -points : points;
      height += share * (Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against))));
      const error = (1 / (1 + Math.exp(-points)) - (isOfPart ? 1 : 0)) * share;
      for (let at = 0; at < row.length; at += 1) {
        const sign = row[at] ?? 0;
        slopes[sign] = (slopes[sign] ?? 0) + error * (scales[sign] ?? 0);
      }
    }
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      height += (RESTRAINT / 2) * weight * weight;
      slopes[at] = (slopes[at] ?? 0) + RESTRAINT * weight;
    }
    return { height, slopes };
  };
}
