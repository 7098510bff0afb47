/** Victims, informants and children of a text: what the rules name, and what the signs of the whole text weigh. */
import { findInformants } from './find-informants.ts';
import { findMinors } from './find-minors.ts';
import { listDescribed } from './described-people.ts';
import { findVictims } from './find-victims.ts';
import type { Passage, PrivacyContext } from './finding.ts';
import { hasAddress } from './has-address.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';
import type { RuledParagraph } from './person-signs.ts';
import { isDescribed } from './people.ts';
import { PARTS, weighParts, type Part, type WeighedPerson } from './weigh-parts.ts';

interface Paragraph {
  readonly pair: TextPair;
  readonly people: readonly Person[];
}

type FoundPart = Passage & { readonly kind: Part };

/** From so many points on somebody is taken for it though no rule says so, and below the other whatever a rule says. */
const LIMITS: Readonly<Record<Part, { readonly found: number; readonly dropped: number }>> = {
  victim: { found: 0.1, dropped: -1 },
  informant: { found: -0.4, dropped: -1.5 },
  minor: { found: 0, dropped: -1 },
};

/** Somebody without a name is shown as a source from so many points on; where others told too, sooner. */
const DESCRIBED_FROM = { alone: -0.4, amongSources: -0.8 } as const;
/** "bà Hoa, chủ quán nước" is one source: letters between a name and a description of the same person. */
const SAME_SOURCE = 30;
const SURE = 1;

export function findParts(
  paragraphs: readonly Paragraph[],
  context: PrivacyContext,
): readonly (readonly FoundPart[])[] {
  const ruled = paragraphs.map((paragraph) => ruledIn(paragraph, context));
  const weighed = weighParts(ruled);
  return ruled.map((paragraph, index) =>
    PARTS.flatMap((kind) => {
      const people = (weighed[index] ?? []).filter(({ names }) => names.every(({ role }) => canPlay(role, kind)));
      const kept = ruledAs(paragraph, kind).filter((passage) => !people.some((one) => isDropped(one, kind, passage)));
      const added = people
        .filter((one) => isAdded(one, kind, paragraph) && !isIn(one.names, kept))
        .flatMap((one) => shownOf(paragraph, one, kind));
      const shown = [...kept, ...added];
      const described = kind === 'informant' ? sourceWithoutName(weighed[index] ?? [], shown) : [];
      return [...shown, ...described].map(({ start, end }) => ({ kind, start, end }));
    }),
  );
}

/** One source without a name, unless a description is shown already; one beside a name says who that is. */
function sourceWithoutName(people: readonly WeighedPerson[], shown: readonly Passage[]): readonly Passage[] {
  const described = people.filter(({ names }) => names.every(isDescribed));
  if (described.some(({ names }) => isIn(names, shown))) return [];
  const from = shown.length > 0 ? DESCRIBED_FROM.amongSources : DESCRIBED_FROM.alone;
  const isApart = (one: Passage): boolean =>
    !shown.some(({ start, end }) => start < one.end + SAME_SOURCE && one.start < end + SAME_SOURCE);
  return described
    .filter(({ points }) => points.informant > from)
    .toSorted((a, b) => b.points.informant - a.points.informant)
    .flatMap(({ names }) => names.slice(0, 1))
    .filter(isApart)
    .slice(0, 1);
}

function ruledAs(paragraph: RuledParagraph, kind: Part): readonly Passage[] {
  return { victim: paragraph.victims, informant: paragraph.informants, minor: paragraph.minors }[kind];
}

function isIn(names: readonly Person[], passages: readonly Passage[]): boolean {
  return names.some((name) => passages.some(({ start, end }) => name.start < end && start < name.end));
}

function isDropped({ names, points }: WeighedPerson, kind: Part, passage: Passage): boolean {
  if (names.every(isDescribed) || !isIn(names, [passage])) return false;
  const isSourceRather = kind === 'victim' && points.victim < Math.min(0, points.informant);
  return isSourceRather || points[kind] < LIMITS[kind].dropped;
}

function isAdded({ names, points }: WeighedPerson, kind: Part, paragraph: RuledParagraph): boolean {
  if (names.every(isDescribed)) return false;
  if (points[kind] <= LIMITS[kind].found || isAnother(kind, paragraph.pair, names)) return false;
  // Who is known to have told of others was hardly harmed.
  return kind !== 'victim' || points.victim > SURE || !isIn(names, paragraph.informants);
}

/** Nobody who is invented plays a part; officers and authors tell by profession. */
function canPlay(role: Person['role'], kind: Part): boolean {
  if (role === 'invented') return false;
  return kind !== 'informant' || (role !== 'police' && role !== 'suspect');
}

/** "Em Đỗ Văn Mạnh (22 tuổi), sinh viên" */
const GROWN = /^\.?[^.;]{0,30}?(?:(?:1[89]|[2-9]\d) ?tuổi|sinh viên|đại học|cao đẳng)/u;

/** "Con trai 8 tuổi của anh Đặng Văn Quý bị đuối nước" */
const PARENT_OF = /(?<![\p{L}])(?:con trai|con gái|con|cháu)(?: [\p{L}\d]+){0,4} của (?:vợ chồng )?(?:\p{L}+ )?$/u;

/** Punished: "Cơ sở của Trần Thanh Mẫn … bị xử phạt", "Ông chồng Bàn Văn Chòi đã bị lập hồ sơ xử lý" */
const PUNISHED =
  /^[^.;]{0,90} bị (?:lập hồ sơ|lập biên bản|cấm tiếp xúc|xử phạt|khởi tố|bắt giữ|bắt khẩn|tạm giữ|tạm giam|truy nã|truy tố|kết án)/u;

/** "Cháu N.M.K. (5 tuổi) bị lạc ở chợ": looked for, not harmed. */
const LOST = /^\.?[^.;]{0,30}? (?:bị|đi) lạc(?![\p{L}])/u;

/** "Mẹ bé, chị Trần Phương Uyên", "Bố của M., ông Lý Phù Chìn", "chồng chị là anh Khuất Duy Hải" */
const KIN_OF_ANOTHER =
  /(?<![\p{L}])(?:mẹ|bố|cha|ba|má|chồng|vợ)(?: của)? (?:nạn nhân|bị hại|bé|cháu|em|chị|anh|\p{L}\.?)(?: ấy)?(?:,| là|, là) (?:ông |bà |anh |chị |cô |em |cháu )?$/u;

/** Grown up where a child is looked for, named only as a parent where somebody harmed is. */
function isAnother(kind: Part, { low }: TextPair, names: readonly Person[]): boolean {
  if (kind === 'minor') return names.some(({ end }) => GROWN.test(low.slice(end, end + 60)));
  return (
    kind === 'victim' &&
    names.every(
      ({ start, end }) =>
        PARENT_OF.test(low.slice(Math.max(0, start - 60), start)) ||
        KIN_OF_ANOTHER.test(low.slice(Math.max(0, start - 40), start)) ||
        LOST.test(low.slice(end, end + 40)) ||
        PUNISHED.test(low.slice(end, end + 120)),
    )
  );
}

/** Where a person is named most fully; initials without an address hide an adult, but no child that is told apart. */
function shownOf({ pair, minors }: RuledParagraph, { names, points }: WeighedPerson, kind: Part): readonly Passage[] {
  const named = names.find(({ form }) => form === 'full') ?? names.find(({ form }) => form === 'given');
  const isChild = kind === 'minor' || points.minor > LIMITS.minor.found || isIn(names, minors);
  const shown = named ?? names.find((name) => isChild || hasAddress(pair, name));
  return shown ? [{ start: shown.start, end: shown.end }] : [];
}

export function ruledIn({ pair, people }: Paragraph, context: PrivacyContext): RuledParagraph {
  const victims = findVictims(pair, people);
  return {
    pair,
    people,
    described: listDescribed(pair, people),
    victims,
    informants: findInformants(pair, people, victims),
    minors: findMinors(pair, people, context),
  };
}
