/** A found document as a result shows it: its title, and the passage where the words of the query stand. */
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { excerptOf } from 'shared/search/excerpt';
import { isSearchedKind } from 'shared/search/search-document';
import type { SearchHit } from 'shared/search/search-engine';
import { textColumn, type Row } from '../store/row.ts';
import type { ResolvedReading } from './resolved-reading.ts';
import { wordsColumn, type SearchMemory } from './search-memory.ts';
import { unpackGrowing, unpackTokens } from './token-blob.ts';

export const HIT_COLUMNS =
  'kind, document_id, path, title, summary, body, warning, published_on, body_words, body_starts';

interface HitRequest {
  readonly row: Row;
  readonly document: number;
  readonly reading: ResolvedReading;
  readonly memory: SearchMemory;
}

export interface ShownHit {
  readonly hit: SearchHit;
  /** The folded words of the document that were meant. */
  readonly words: ReadonlySet<string>;
}

/** Words of the body round its best passage that the excerpt is cut from. */
const PASSAGE_WORDS = 70;
const PASSAGE_LEAD = 12;
/** Words that fit a slot nearly as well as the best one are marked too. */
const NEARLY_AS_WELL = 0.1;

export function shownHit({ row, document, reading, memory }: HitRequest): ShownHit {
  const body = unpackTokens(wordsColumn(row, 'body_words'));
  const { words: head, titleLength } = memory.facts.headOf(document);
  const meant = meantWords(reading, new Set([...head, ...body]));
  const words = new Set([...meant].map((word) => memory.words.get(word).folded));
  const isInSummary = countMeant(head.subarray(titleLength), meant) >= Math.min(2, countMeant(body, meant));
  const text = isInSummary ? textColumn(row, 'summary') : passageOf({ row, body, meant });
  return { hit: plainHitOf(row, excerptOf(text, words)), words };
}

export function plainHitOf(row: Row, excerpt: string): SearchHit {
  const kind = DOCUMENT_KINDS.find((candidate) => candidate === row['kind']);
  if (kind === undefined || !isSearchedKind(kind)) throw new TypeError('The index holds a document of an unknown kind');
  const warning = textColumn(row, 'warning');
  return {
    kind,
    id: textColumn(row, 'document_id'),
    title: textColumn(row, 'title'),
    path: textColumn(row, 'path'),
    excerpt,
    warning: warning === 'active' || warning === 'over' ? warning : 'none',
    publishedOn: textColumn(row, 'published_on'),
  };
}

function meantWords({ slotWords }: ResolvedReading, present: ReadonlySet<number>): ReadonlySet<number> {
  return new Set(
    slotWords.flatMap((slot) => {
      const here = [...slot].filter(([word]) => present.has(word));
      const best = Math.max(0, ...here.map(([, weight]) => weight));
      return here.filter(([, weight]) => weight >= best - NEARLY_AS_WELL).map(([word]) => word);
    }),
  );
}

function countMeant(words: Uint32Array, meant: ReadonlySet<number>): number {
  return new Set(words.filter((word) => meant.has(word))).size;
}

interface PassageRequest {
  readonly row: Row;
  readonly body: Uint32Array;
  readonly meant: ReadonlySet<number>;
}

/** The part of the body where most of the meant words stand near each other, without reading all of it again. */
function passageOf({ row, body, meant }: PassageRequest): string {
  const text = textColumn(row, 'body');
  const starts = unpackGrowing(wordsColumn(row, 'body_starts'));
  const places = Array.from(body.keys()).filter((place) => meant.has(body[place] ?? 0));
  let best = { place: 0, words: 0 };
  for (const [index, place] of places.entries()) {
    const near = places.slice(index, index + 24).filter((other) => other - place < PASSAGE_WORDS / 3);
    const words = new Set(near.map((other) => body[other])).size;
    if (words > best.words) best = { place, words };
  }
  const from = starts[Math.max(0, best.place - PASSAGE_LEAD)] ?? 0;
  if (best.words === 0 || (starts[best.place] ?? 0) >= text.length)
    return `${textColumn(row, 'summary')}\n${text.slice(0, 600)}`;
  const to = starts[best.place + PASSAGE_WORDS] ?? text.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}`;
}
