/** From the marked texts to the table of the network. */
import { LEARNT, type Learnt } from 'shared/privacy/part-network';
import type { MarkedPerson } from './list-examples.ts';
import { tableOf } from './network-table.ts';
import { numberSigns } from './number-signs.ts';
import { trainNetwork } from './train-network.ts';

/** What is seen more seldom tells nothing apart, and every sign makes the table longer. */
const FEWEST = 45;

export function learnTable(people: readonly MarkedPerson[]): string {
  const { names, rows } = numberSigns(
    people.map(({ signs }) => signs),
    FEWEST,
  );
  const examples = people.map((person, index) => ({
    row: rows[index] ?? new Int32Array(),
    isOfPart: LEARNT.map((learnt) => isOf(person, learnt)),
    share: person.share,
  }));
  return tableOf(names, trainNetwork(names, examples));
}

/** Nothing where the marks leave it open, or where it is asked of the others only. */
function isOf({ parts, doubtful, isDescribed }: MarkedPerson, learnt: Learnt): boolean | undefined {
  const part = learnt === 'described' ? 'informant' : learnt;
  if (isDescribed !== (learnt === 'described') || doubtful.has(part)) return undefined;
  return parts.has(part);
}
