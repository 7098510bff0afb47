/** What part each person of a text plays, weighed from many small signs. */
import { listSignsOfPeople, type PersonSigns, type RuledParagraph } from './person-signs.ts';
import type { Person } from './people.ts';
import { PART_WEIGHTS } from './part-weights-table.ts';

export const PARTS = ['victim', 'informant', 'minor'] as const;
export type Part = (typeof PARTS)[number];

type Weights = ReadonlyMap<string, number>;

const readWeights = (table: string): Weights =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [weight = '', ...signs] = line.split('\t');
        return signs.map((sign) => [sign, Number(weight)] as const);
      }),
  );
const WEIGHTS: Readonly<Record<Part, Weights>> = {
  victim: readWeights(PART_WEIGHTS.victim),
  informant: readWeights(PART_WEIGHTS.informant),
  minor: readWeights(PART_WEIGHTS.minor),
};

/** Words far from the name say less than the ones beside it. */
export function scaleOf(sign: string): number {
  if (sign.startsWith('~')) return sign.startsWith('~>') || sign.startsWith('~=') ? 0.5 : 0.2;
  if (sign.startsWith('*')) return 0.35;
  return /^[#|^=]/u.test(sign) ? 1 : 0.8;
}

export interface WeighedPerson {
  readonly names: readonly Person[];
  readonly points: Readonly<Record<Part, number>>;
}

/** For each paragraph of one text, each person it names; points above zero speak for the part. */
export function weighParts(paragraphs: readonly RuledParagraph[]): readonly (readonly WeighedPerson[])[] {
  return listSignsOfPeople(paragraphs).map((people) =>
    people.map(({ names, signs }) => ({
      names,
      points: {
        victim: pointsOf(signs, 'victim'),
        informant: pointsOf(signs, 'informant'),
        minor: pointsOf(signs, 'minor'),
      },
    })),
  );
}

function pointsOf(signs: PersonSigns['signs'], part: Part): number {
  let points = 0;
  for (const sign of signs) points += (WEIGHTS[part].get(sign) ?? 0) * scaleOf(sign);
  return points;
}
