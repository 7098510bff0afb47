/** What place one has among all the persons of a story. */
import type { Passage } from './finding.ts';
import type { Person } from './people.ts';

interface Named {
  readonly people: readonly Person[];
  readonly victims: readonly Passage[];
  readonly informants: readonly Passage[];
}

interface Told {
  readonly paragraph: Named;
  readonly timesOf: ReadonlyMap<string, number>;
}

/** How much of the story is about one, and what the rules say of the others in it. */
export function amongOthers(key: string, { paragraph, timesOf }: Told, beside: readonly Told[]): readonly string[] {
  const elsewhere = beside.reduce((sum, other) => sum + (other.timesOf.get(key) ?? 0), 0);
  const rank = civilKeys(paragraph.people).indexOf(key);
  const isOther = (part: 'victims' | 'informants', one: Named): boolean =>
    one.people.some(
      (person) => person.key !== key && one[part].some(({ start, end }) => person.start < end && start < person.end),
    );
  return [
    `#rank ${Math.min(rank, 3)}`,
    `#times ${Math.min(timesOf.get(key) ?? 0, 4)}`,
    `#elsewhere ${Math.min(elsewhere, 3)}`,
    `#in all ${Math.min(elsewhere + (timesOf.get(key) ?? 0), 6)}`,
    ...(isOther('victims', paragraph) ? ['#other victim'] : []),
    ...(isOther('informants', paragraph) ? ['#other informant'] : []),
    ...(beside.some((other) => isOther('victims', other.paragraph)) ? ['#other victim beside'] : []),
  ];
}

export function civilKeys(people: readonly Person[]): readonly string[] {
  return [...new Set(people.filter(({ role }) => role === 'none').map(({ key }) => key))];
}
