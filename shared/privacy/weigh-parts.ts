/** What part each person of a text plays, weighed from many small signs. */
import { listSignsOfPeople, type PersonSigns, type RuledParagraph } from './person-signs.ts';
import { chainsOf } from './told-together.ts';
import { isDescribed, type Person } from './people.ts';
import { PART_WEIGHTS } from './part-weights-table.ts';

export const PARTS = ['victim', 'informant', 'minor'] as const;
export type Part = (typeof PARTS)[number];

type Weights = ReadonlyMap<string, number>;

/** What the rules found: they were mended with many of the texts that are learnt from, and are surer there than elsewhere. */
const BY_RULE = new Set(['#victim', '#informant']);

const readWeights = (table: string): Weights =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [weight = '', ...signs] = line.split('\t');
        return signs.map((sign) => [sign, Number(weight) * scaleOf(sign)] as const);
      }),
  );
/** A source without a name is told by other words than one with a name. */
export const LEARNT = [...PARTS, 'described'] as const;
export type Learnt = (typeof LEARNT)[number];

const WEIGHTS: Readonly<Record<Learnt, Weights>> = {
  victim: readWeights(PART_WEIGHTS.victim),
  informant: readWeights(PART_WEIGHTS.informant),
  minor: readWeights(PART_WEIGHTS.minor),
  described: readWeights(PART_WEIGHTS.described),
};

/** Words far from the name say less than the ones beside it. */
export function scaleOf(sign: string): number {
  if (BY_RULE.has(sign)) return 0.4;
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
  const told = listSignsOfPeople(paragraphs);
  return paragraphs.map((paragraph, index) => {
    const weigh = weigher();
    const weighed = (told[index] ?? []).map((person) => ({ names: person.names, points: weigh(person) }));
    return shareInLists(paragraph, weighed);
  });
}

/** For the persons of one paragraph: what is common to them is weighed once. */
function weigher(): (person: PersonSigns) => WeighedPerson['points'] {
  const ofCommon = new Map<Learnt, number>();
  return ({ names, signs, common }) => {
    const pointsFor = (learnt: Learnt): number => {
      const most = ofCommon.get(learnt) ?? sumOf(common, learnt);
      ofCommon.set(learnt, most);
      return most + sumOf(signs, learnt);
    };
    // Whoever has no name can only be told apart as a source.
    if (names.every(isDescribed)) return { victim: -Infinity, informant: pointsFor('described'), minor: -Infinity };
    return { victim: pointsFor('victim'), informant: pointsFor('informant'), minor: pointsFor('minor') };
  };
}

function sumOf(signs: ReadonlySet<string>, learnt: Learnt): number {
  let points = 0;
  for (const sign of signs) points += WEIGHTS[learnt].get(sign) ?? 0;
  return points;
}

/** "bà Trần Thị Nho, ông Lương Văn Kỷ và bà Lan đều mất xe": what is told of one is told of all. */
function shareInLists({ pair, people }: RuledParagraph, weighed: readonly WeighedPerson[]): readonly WeighedPerson[] {
  const shared = new Map(weighed.map(({ names, points }) => [names[0]?.key ?? '', points] as const));
  const minorOf = (key: string): number => shared.get(key)?.minor ?? -Infinity;
  for (const chain of chainsOf(pair, people)) {
    const known = chain.flatMap(({ key }) => shared.get(key) ?? []);
    const most = (part: Part): number => Math.max(...known.map((points) => points[part]));
    const points = { victim: most('victim'), informant: most('informant') };
    const minors = chain.map((person) => Math.max(...asChild(chain, person).map(({ key }) => minorOf(key))));
    for (const [index, { key }] of chain.entries())
      shared.set(key, { ...points, minor: minors[index] ?? minorOf(key) });
  }
  return weighed.map((one) => ({ ...one, points: shared.get(one.names[0]?.key ?? '') ?? one.points }));
}

/** "các cháu Lan, Huệ" and "Lan và Huệ, lớp 5"; not "ông Tâm, Phúc và em Rít, anh Kha": who is called an adult is no child. */
function asChild(chain: readonly Person[], one: Person): readonly Person[] {
  if (one.titleKind === 'adult') return [one];
  const before = chain.slice(0, chain.indexOf(one) + 1);
  const since = before.slice(before.findLastIndex(({ titleKind }) => titleKind === 'adult') + 1);
  return [...since, ...chain.slice(before.length).filter(({ titleKind }) => titleKind === one.titleKind)];
}
