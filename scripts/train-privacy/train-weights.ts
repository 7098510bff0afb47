/** Logistic regression with one weight for each sign: the same texts always give the same table. */
import { scaleOf } from 'shared/privacy/weigh-parts';

export interface Example {
  readonly signs: readonly string[];
  readonly isOfPart: boolean;
  /** How much this example counts. */
  readonly share: number;
}

const FEWEST = 5;
const RESTRAINT = 2;
const ROUNDS = 60;
const STEP = 0.3;

/** Signs that occur in fewer than five examples are left out. */
export function trainWeights(examples: readonly Example[]): ReadonlyMap<string, number> {
  const numberOf = numberSigns(examples);
  const scales = Float64Array.from(numberOf.keys(), scaleOf);
  const rows = examples.map(({ signs }) => Int32Array.from(signs.flatMap((sign) => numberOf.get(sign) ?? [])));
  const weights = new Float64Array(numberOf.size);
  const squares = new Float64Array(numberOf.size).fill(1e-6);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = weights.map((weight) => RESTRAINT * weight);
    for (const [index, { isOfPart, share }] of examples.entries()) {
      const row = rows[index] ?? [];
      let points = 0;
      for (const at of row) points += (weights[at] ?? 0) * (scales[at] ?? 0);
      const error = (1 / (1 + Math.exp(-points)) - (isOfPart ? 1 : 0)) * share;
      for (const at of row) slopes[at] = (slopes[at] ?? 0) + error * (scales[at] ?? 0);
    }
    for (const [at, slope] of slopes.entries()) {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return new Map([...numberOf].map(([sign, at]) => [sign, weights[at] ?? 0]));
}

function numberSigns(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= FEWEST).map(([sign], index) => [sign, index]));
}
