/** From the marked texts to the table of weights. */
import { LEARNT, type Learnt, type Part } from 'shared/privacy/weigh-parts';
import type { MarkedPerson } from './list-examples.ts';
import { numberSigns, trainWeights, type Example } from './train-weights.ts';
import { tableOf } from './weights-table.ts';

export function learnTable(people: readonly MarkedPerson[]): string {
  const { names, rows } = numberSigns(people.map(({ signs }) => signs));
  const examplesOf = (learnt: Learnt): readonly Example[] => {
    const part: Part = learnt === 'described' ? 'informant' : learnt;
    return people.flatMap(({ parts, doubtful, share, isDescribed }, index) => {
      const row = rows[index];
      if (!row || isDescribed !== (learnt === 'described') || doubtful.has(part)) return [];
      return [{ row, isOfPart: parts.has(part), share }];
    });
  };
  return tableOf(LEARNT.map((learnt) => [learnt, trainWeights(names, examplesOf(learnt))] as const));
}
