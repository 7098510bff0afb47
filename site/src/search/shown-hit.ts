/** A found document as a result shows it: its title, and the passage where the words of the query stand. */
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { excerptOf } from 'shared/search/excerpt';
import { NEARLY_AS_WELL } from 'shared/search/ranking-table';
import { isSearchedKind } from 'shared/search/search-document';
import type { SearchHit } from 'shared/search/search-engine';
import { textColumn, type Row } from '../store/row.ts';
import { eachWord } from './packed-words.ts';
import type { ResolvedReading } from './resolved-reading.ts';
import { wordsColumn, type SearchMemory } from './search-memory.ts';
import { unpackGrowing } from './token-blob.ts';

export const HIT_COLUMNS = 'kind, document_id, path, title, summary, body, warning, published_on, body_starts';

interface HitRequest {
  readonly row: Row;
  readonly document: number;
  readonly reading: ResolvedReading;
  readonly memory: SearchMemory;
}

export interface ShownHit {
  readonly hit: SearchHit;
  /** The words of the document that were meant, as exact keys. */
  readonly words: ReadonlySet<string>;
}

/** Words of the body round its best passage that the excerpt is cut from. */
const PASSAGE_WORDS = 70;
const PASSAGE_LEAD = 12;
const MOST_NEAR = 24;

export function shownHit({ row, document, reading, memory }: HitRequest): ShownHit {
  const fitting = fittingWords(document, reading, memory);
  const meant = meantWords(reading, new Set([...fitting.title, ...fitting.summary, ...fitting.body].map(wordOf)));
  const words = new Set([...meant].map((word) => memory.words.get(word).exact));
  const places = fitting.body.filter(({ word }) => meant.has(word));
  const inSummary = new Set(fitting.summary.map(wordOf).filter((word) => meant.has(word))).size;
  const isInSummary = inSummary >= Math.min(2, new Set(places.map(wordOf)).size);
  const text = isInSummary ? textColumn(row, 'summary') : passageOf(row, places);
  return { hit: plainHitOf(row, excerptOf(text, words)), words };
}

interface PlacedWord {
  readonly word: number;
  readonly place: number;
}

function wordOf({ word }: PlacedWord): number {
  return word;
}

/** The words of the document that fill a slot of the reading, by field. */
function fittingWords(document: number, { slotsOfWord }: ResolvedReading, memory: SearchMemory) {
  const [title, summary, body]: [PlacedWord[], PlacedWord[], PlacedWord[]] = [[], [], []];
  const head = memory.facts.headOf(document);
  eachWord(head, (word, place) => {
    if (slotsOfWord.has(word)) (place < head.titleLength ? title : summary).push({ word, place });
  });
  eachWord(memory.bodyOf(document), (word, place) => {
    if (slotsOfWord.has(word)) body.push({ word, place });
  });
  return { title, summary, body };
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

/** The part of the body where most of the meant words stand near each other, without reading all of it again. */
function passageOf(row: Row, places: readonly PlacedWord[]): string {
  const text = textColumn(row, 'body');
  const starts = unpackGrowing(wordsColumn(row, 'body_starts'));
  let best = { place: 0, words: 0 };
  for (const [index, { place }] of places.entries()) {
    const near = new Set<number>();
    for (let next = index; next < Math.min(places.length, index + MOST_NEAR); next += 1) {
      const other = places[next];
      if (!other || other.place - place >= PASSAGE_WORDS / 3) break;
      near.add(other.word);
    }
    if (near.size > best.words) best = { place, words: near.size };
  }
  const from = starts[Math.max(0, best.place - PASSAGE_LEAD)] ?? 0;
  if (best.words === 0 || (starts[best.place] ?? 0) >= text.length)
    return `${textColumn(row, 'summary')}\n${text.slice(0, 600)}`;
  const to = starts[best.place + PASSAGE_WORDS] ?? text.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}`;
}
