/** How well one document answers one reading of a query. Every engine ranks through here, so that all rank alike. */
import {
  FIELD_WEIGHTS,
  FRESHNESS_HALF_LIFE_DAYS,
  NEARNESS,
  OPTIONAL_WORD_WEIGHT,
  PHRASE_WEIGHTS,
  SCORE_PARTS,
  TURNED_ROUND,
} from './ranking-table.ts';
import type { Alternative, QueryReading, QuerySlot } from './analysed-query.ts';

/** A word of the document that fills a slot of the reading. */
export interface SlotMatch {
  readonly slot: number;
  readonly position: number;
  readonly weight: number;
}

export type SearchedField = keyof typeof FIELD_WEIGHTS;
export const SEARCHED_FIELDS = ['title', 'summary', 'body'] as const satisfies readonly SearchedField[];

export interface MatchedDocument {
  /** In the order of their positions. */
  readonly fields: Readonly<Record<SearchedField, readonly SlotMatch[]>>;
  readonly titleLength: number;
  readonly state: WarningState;
  /** Days behind the newest document. */
  readonly ageDays: number;
  /** Where an index has told already, so that not every field must be read. */
  readonly knownPresence?: number;
}

/** `none` is everything that is no warning. */
export type WarningState = 'active' | 'none' | 'over';

const STATE_WORTH = { active: 1, none: 0.5, over: 0 } as const satisfies Record<WarningState, number>;

/** A reading with what each slot and each pair of neighbours weighs, adding up to 1. */
export interface WeighedReading {
  readonly reading: QueryReading;
  readonly slotWeights: readonly number[];
  /** Neighbours that carry content, with how far apart they were typed. */
  readonly pairs: readonly NeighbourPair[];
}

interface NeighbourPair {
  readonly first: number;
  readonly second: number;
  readonly gap: number;
  readonly weight: number;
  /** What standing together in a body is worth at best. */
  readonly mostInBody: number;
}

/** `rarityOf`: how much a slot says about what is looked for, 0 to 1 (rare words say more). */
export function weighReading(reading: QueryReading, rarityOf: (slot: QuerySlot) => number): WeighedReading {
  const raw = reading.slots.map((slot) => rarityOf(slot) * (slot.isOptional ? OPTIONAL_WORD_WEIGHT : 1));
  const content = reading.slots.flatMap((slot, index) => (slot.isOptional ? [] : [index]));
  const neighbours = content.slice(1).map((second, index) => {
    const first = content[index] ?? 0;
    return { first, second, gap: second - first, raw: (raw[first] ?? 0) + (raw[second] ?? 0) };
  });
  const pairWeights = shares(neighbours.map((pair) => pair.raw));
  const highest = reading.slots.map(({ alternatives }) => Math.max(0, ...alternatives.map(bestWeightOf)));
  const pairs = neighbours.map(({ first, second, gap }, index) => ({
    first,
    second,
    gap,
    weight: pairWeights[index] ?? 0,
    mostInBody: PHRASE_WEIGHTS.body * Math.min(highest[first] ?? 0, highest[second] ?? 0),
  }));
  return { reading, slotWeights: shares(raw), pairs };
}

function bestWeightOf({ weight, otherAccentsWeight }: Alternative): number {
  return Math.max(weight, otherAccentsWeight);
}

export type Scorer = (document: MatchedDocument) => number;

/** The score of a document: the table `SCORE_PARTS` read from top to bottom. Keeps its scratch paper between documents. */
export function createScorer(weighed: WeighedReading): Scorer {
  const measure = createPhraseMeasure(weighed);
  return (document) => {
    const presence = document.knownPresence ?? presenceOf(weighed, document);
    return scoreOf({ weighed, document, presence, phrase: phraseOf(measure, document, presence) });
  };
}

export interface HeadScore {
  readonly score: number;
  /** The most it can become once the body is read; equal to the score where the body changes nothing. */
  readonly possible: number;
}

/** The score of a document by its title and summary alone, whose presence an index has told. */
export function createHeadScorer(weighed: WeighedReading): (document: MatchedDocument, presence: number) => HeadScore {
  const measure = createPhraseMeasure(weighed);
  return (document, presence) => {
    const phrase = phraseOf(measure, document, presence);
    const score = scoreOf({ weighed, document, presence, phrase });
    const gain = weighed.pairs.length === 0 ? 0 : measure.mostWithBody() - phrase;
    return { score, possible: score + SCORE_PARTS.phrase * gain * weighed.reading.weight };
  };
}

interface ScoreRequest {
  readonly weighed: WeighedReading;
  readonly document: MatchedDocument;
  readonly presence: number;
  readonly phrase: number;
}

function scoreOf({ weighed, document, presence, phrase }: ScoreRequest): number {
  const fit = SCORE_PARTS.phrase * phrase + SCORE_PARTS.presence * presence;
  return fit * weighed.reading.weight + priorOf(document) + SCORE_PARTS.focus * focusOf(document);
}

/** A single word stands together wherever it is present. */
function phraseOf(measure: PhraseMeasure, document: MatchedDocument, presence: number): number {
  return measure.pairs === 0 ? presence : measure.phraseOf(document);
}

/** The most that a document can score which has all its pairs in the body and nothing of them in title or summary. */
export function mostFromBody(weighed: WeighedReading, presence: number): number {
  const phrase = weighed.pairs.reduce((sum, pair) => sum + pair.weight * pair.mostInBody, 0);
  return (SCORE_PARTS.phrase * phrase + SCORE_PARTS.presence * presence) * weighed.reading.weight + SCORE_PARTS.focus;
}

/** What speaks for a document whatever was asked. */
export function priorOf({ state, ageDays }: Pick<MatchedDocument, 'state' | 'ageDays'>): number {
  const freshness = 2 ** (-Math.max(0, ageDays) / FRESHNESS_HALF_LIFE_DAYS);
  return SCORE_PARTS.state * STATE_WORTH[state] + SCORE_PARTS.freshness * freshness;
}

function presenceOf({ slotWeights }: WeighedReading, { fields }: MatchedDocument): number {
  const best = new Float64Array(slotWeights.length);
  for (const field of SEARCHED_FIELDS) {
    for (const { slot, weight } of fields[field]) {
      const worth = weight * FIELD_WEIGHTS[field];
      if (worth > (best[slot] ?? 0)) best[slot] = worth;
    }
  }
  return slotWeights.reduce((sum, weight, slot) => sum + weight * (best[slot] ?? 0), 0);
}

const LONG_AGO = -1000;

interface PhraseMeasure {
  readonly pairs: number;
  phraseOf(document: MatchedDocument): number;
  /** Of the document that was measured last, whose body was not among what was measured. */
  mostWithBody(): number;
}

function createPhraseMeasure({ slotWeights, pairs }: WeighedReading): PhraseMeasure {
  const best = new Float64Array(pairs.length);
  const lastAt = new Int32Array(slotWeights.length);
  const lastWeight = new Float64Array(slotWeights.length);
  const pairsOfSlot = slotWeights.map((_, slot) =>
    pairs.flatMap((pair, index) => (pair.first === slot || pair.second === slot ? [{ ...pair, index }] : [])),
  );
  const phraseOf = ({ fields }: MatchedDocument): number => {
    best.fill(0);
    for (const field of SEARCHED_FIELDS) {
      if (fields[field].length < 2) continue;
      lastAt.fill(LONG_AGO);
      for (const { slot, position, weight } of fields[field]) {
        for (const { first, second, gap, index } of pairsOfSlot[slot] ?? []) {
          const other = slot === second ? first : second;
          const distance = position - (lastAt[other] ?? LONG_AGO);
          if (distance <= 0) continue;
          const nearness =
            slot === second
              ? (NEARNESS[Math.max(0, distance - gap)] ?? 0)
              : (NEARNESS[distance - 1] ?? 0) * TURNED_ROUND;
          const worth = nearness * PHRASE_WEIGHTS[field] * Math.min(weight, lastWeight[other] ?? 0);
          if (worth > (best[index] ?? 0)) best[index] = worth;
        }
        lastAt[slot] = position;
        lastWeight[slot] = weight;
      }
    }
    return pairs.reduce((sum, pair, index) => sum + pair.weight * (best[index] ?? 0), 0);
  };
  return {
    pairs: pairs.length,
    phraseOf,
    mostWithBody: () =>
      pairs.reduce((sum, pair, index) => sum + pair.weight * Math.max(best[index] ?? 0, pair.mostInBody), 0),
  };
}

function focusOf({ fields, titleLength }: MatchedDocument): number {
  if (titleLength === 0) return 0;
  let words = 0;
  let last = -1;
  for (const { position } of fields.title) {
    if (position !== last) words += 1;
    last = position;
  }
  return words / titleLength;
}

function shares(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => (sum === 0 ? 0 : value / sum));
}
