/** From the marked texts to the table of weights. */
import { PARTS } from 'shared/privacy/weigh-parts';
import type { MarkedPerson } from './list-examples.ts';
import { trainWeights } from './train-weights.ts';
import { tableOf } from './weights-table.ts';

export function learnTable(people: readonly MarkedPerson[]): string {
  return tableOf(
    PARTS.map((part) => {
      const weights = trainWeights(
        people
          .filter(({ doubtful }) => !doubtful.has(part))
          .map(({ signs, parts, share }) => ({ signs, isOfPart: parts.has(part), share })),
      );
      return [part, weights] as const;
    }),
  );
}
