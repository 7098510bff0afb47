/** What Meilisearch is asked: the readings of the query in clean words, and one question more for each chosen filter. */
import type { MultiSearchQuery } from 'meilisearch';
import type { AnalysedQuery, QueryKnowledge, QueryReading, QuerySlot } from 'shared/search/analysed-query';
import type { FacetCounts, SearchFilters } from 'shared/search/search-engine';
import { isNumberKey } from 'shared/search/tokenize';
import { FACETS, type Facet } from 'shared/search/search-facets';

interface QueriesRequest {
  readonly analysed: AnalysedQuery;
  readonly filters: SearchFilters;
  readonly indexName: string;
  readonly limit: number;
  readonly knowledge: QueryKnowledge;
}

export interface MeiliQuestions {
  readonly queries: MultiSearchQuery[];
  /** How many of them, from the first, look for documents; the others count. */
  readonly readings: number;
}

const MOST_READINGS = 3;
/** From this many words on, the commonest may be missing, as in a question. */
const WORDS_OF_A_QUESTION = 3;
const DAY_MS = 86_400_000;

export function meiliQuestions({ analysed, filters, indexName, limit, knowledge }: QueriesRequest): MeiliQuestions {
  const chosen = FACETS.filter((facet) => filters[facet] !== undefined);
  const readings = analysed.readings.slice(0, MOST_READINGS);
  const questionOf = (reading: QueryReading): Pick<MultiSearchQuery, 'indexUid' | 'q' | 'matchingStrategy'> => ({
    indexUid: indexName,
    q: reading.slots
      .filter(isAsked)
      .map((slot) => wordOf(slot, knowledge))
      .join(' '),
    matchingStrategy: reading.slots.length >= WORDS_OF_A_QUESTION ? 'frequency' : 'all',
  });
  const finding = readings.map((reading, index) => ({
    ...questionOf(reading),
    filter: filterOf(filters),
    limit,
    attributesToRetrieve: ['key', 'documentKind', 'id', 'version'],
    ...(index === 0 ? { facets: FACETS.filter((facet) => !chosen.includes(facet)) } : {}),
  }));
  const [first] = readings;
  const counting = chosen.flatMap((facet) =>
    first === undefined
      ? []
      : [{ ...questionOf(first), filter: filterOf({ ...filters, [facet]: undefined }), limit: 0, facets: [facet] }],
  );
  return { queries: [...finding, ...counting], readings: readings.length };
}

/** Each facet is counted by exactly one of the answers. */
export function countsOfAnswers(
  answers: readonly { readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>> }[],
): FacetCounts {
  const of = (facet: Facet): ReadonlyMap<string, number> => {
    const counted = answers.find((answer) => answer.facetDistribution?.[facet] !== undefined);
    return new Map(Object.entries(counted?.facetDistribution?.[facet] ?? {}).filter(([value]) => value !== ''));
  };
  return { kind: of('kind'), scamType: of('scamType'), section: of('section'), unit: of('unit'), year: of('year') };
}

/** Words of grammar and amounts in a story may be missing, so the server is not asked for them. */
function isAsked(slot: QuerySlot): boolean {
  return !slot.isOptional && (slot.isStrictNumber || !isNumberKey(slot.typed.folded));
}

/** What was typed where documents hold it, else the likeliest word that they hold. A number is asked for as a phrase. */
function wordOf(slot: QuerySlot, { vocabulary }: QueryKnowledge): string {
  const { folded } = slot.typed;
  if (slot.isStrictNumber) return `"${folded}"`;
  if (vocabulary.frequencyOf(folded) > 0) return folded;
  const [best] = slot.alternatives
    .filter((alternative) => vocabulary.frequencyOf(alternative.folded) > 0)
    .sort((one, other) => other.weight - one.weight);
  return best?.folded ?? folded;
}

function filterOf(filters: SearchFilters): string[] {
  const equal = FACETS.flatMap((facet) => {
    const value = filters[facet];
    return value === undefined ? [] : [`${facet} = ${quoted(value)}`];
  });
  const { from, to } = filters;
  return [
    'gone = false',
    ...equal,
    ...(from === undefined ? [] : [`day >= ${dayNumber(from)}`]),
    ...(to === undefined ? [] : [`day <= ${dayNumber(to)}`]),
  ];
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / DAY_MS);
}
