/** What part each person of a text plays, weighed from many small signs. */
import { listSignsOfPeople, type PersonSigns, type RuledParagraph } from './person-signs.ts';
import { chainsOf } from './told-together.ts';
import { isDescribed, type Person } from './people.ts';
import { addSign, LEARNT, listen, placeOf, scaleOf, SUMS, WIDTH } from './part-network.ts';
import { PART_NETWORK } from './part-network-table.ts';

export const PARTS = ['victim', 'informant', 'minor'] as const;
export type Part = (typeof PARTS)[number];

/** Each sign with where it stands in the table. */
const SIGNS = new Map(
  PART_NETWORK.signs
    .trim()
    .split(/[\t\n]/u)
    .map((sign, number) => [sign, { number, place: placeOf(sign), scale: scaleOf(sign) }] as const),
);
const VECTORS = readVectors();
const LAYER = Float64Array.from(PART_NETWORK.layer.trim().split(/\s/u), Number);

function readVectors(): Float64Array {
  const { points, depth } = PART_NETWORK.steps;
  const bytes = Int8Array.from(atob(PART_NETWORK.vectors), (letter) => letter.charCodeAt(0));
  return Float64Array.from(bytes, (byte, at) => byte * (at % WIDTH < LEARNT.length ? points : depth));
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

/** For the persons of one paragraph: what is common to them is added up once. */
function weigher(): (person: PersonSigns) => WeighedPerson['points'] {
  let ofCommon: Float64Array | undefined;
  return ({ names, signs, common }) => {
    ofCommon ??= withSigns(new Float64Array(SUMS), common);
    const [victim = 0, informant = 0, minor = 0, described = 0] = listen(
      withSigns(ofCommon.slice(), signs),
      LAYER,
    ).points;
    // Whoever has no name can only be told apart as a source.
    if (names.every(isDescribed)) return { victim: -Infinity, informant: described, minor: -Infinity };
    return { victim, informant, minor };
  };
}

function withSigns(sums: Float64Array, signs: ReadonlySet<string>): Float64Array {
  for (const sign of signs) {
    const known = SIGNS.get(sign);
    if (known) addSign(sums, VECTORS, known);
  }
  return sums;
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
