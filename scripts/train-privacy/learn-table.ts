/** From the marked texts to the table of weights. */
import { LEARNT, type Learnt, type Part } from 'shared/privacy/weigh-parts';
import type { MarkedPerson } from './list-examples.ts';
import { trainWeights, type Example } from './train-weights.ts';
import { tableOf } from './weights-table.ts';

export function learnTable(people: readonly MarkedPerson[]): string {
  return tableOf(LEARNT.map((learnt) => [learnt, trainWeights(examplesOf(people, learnt))] as const));
}

function examplesOf(people: readonly MarkedPerson[], learnt: Learnt): readonly Example[] {
  const part: Part = learnt === 'described' ? 'informant' : learnt;
  return people
    .filter(({ isDescribed, doubtful }) => isDescribed === (learnt === 'described') && !doubtful.has(part))
    .map(({ signs, parts, share }) => ({ signs, isOfPart: parts.has(part), share }));
}
