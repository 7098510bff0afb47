/** What an editor looks for, in every kind of document that this person may read, by the residents' own search layer. */
import type { PayloadRequest, Where } from 'payload';
import type { AnalysedQuery, QuerySlot } from 'shared/search/analysed-query';
import { createExpressions } from 'shared/search/expressions';
import { analyseQuery } from 'shared/search/query-analysis';
import { rankTexts, type RankedText } from 'shared/search/rank-texts';
import { tokenize } from 'shared/search/tokenize';
import { createVocabulary, type Vocabulary } from 'shared/search/vocabulary';
import { findItems, type FoundItem } from '../admin/find-items.ts';
import { readableTextOf, wordPattern } from './search-text.ts';

export interface FoundDocument {
  readonly item: FoundItem;
  readonly words: ReadonlySet<string>;
}

const SHOWN = 12;
const MOST_READINGS = 4;
const MOST_PATTERNS = 6;
const SLIP_WORDS_FROM = 3;
const NEVER = { id: { equals: '' } } as const satisfies Where;

/** Best first. Asks the database for whole words; where it knows none of them, takes them for slips in the newest texts. */
export async function findAnything(req: PayloadRequest, text: string): Promise<readonly FoundDocument[]> {
  const query = analyseQuery(text);
  if (query.tokens.length === 0) return [];
  const whole = await findItems(req, whereOf(query, 'and'));
  const candidates = whole.length > 0 ? whole : await findItems(req, whereOf(query, 'or'));
  const vocabulary = vocabularyOf(candidates);
  const isKnown = query.tokens.every((token) => vocabulary.frequencyOf(token.folded) > 0);
  if (candidates.length > 0 && (whole.length > 0 || isKnown)) return ranked(candidates, query, vocabulary);
  return findSlips(req, text, candidates);
}

async function findSlips(
  req: PayloadRequest,
  text: string,
  candidates: readonly FoundItem[],
): Promise<readonly FoundDocument[]> {
  if (text.trim().length < SLIP_WORDS_FROM) return [];
  const newest = await findItems(req, { id: { not_equals: '' } });
  const items = [...new Map([...candidates, ...newest].map((item) => [`${item.kind} ${item.id}`, item])).values()];
  const vocabulary = vocabularyOf(items);
  const query = analyseQuery(text, { vocabulary, expressions: createExpressions() });
  return ranked(items, query, vocabulary);
}

function ranked(items: readonly FoundItem[], query: AnalysedQuery, vocabulary: Vocabulary): readonly FoundDocument[] {
  const rarityOf = (folded: string): number =>
    Math.max(
      0.1,
      Math.log(1 + items.length / Math.max(1, vocabulary.frequencyOf(folded))) / Math.log(1 + items.length),
    );
  const newestMs = Math.max(...items.map(({ doc }) => Date.parse(doc.updatedAt)));
  const texts = items.map((item) => ({ item, ...rankedTextOf(item, newestMs) }));
  const all = rankTexts(texts, { query, rarityOf });
  const whole = all.filter((rank) => rank.isWhole);
  return (whole.length > 0 ? whole : all).slice(0, SHOWN).map(({ text, words }) => ({ item: text.item, words }));
}

function rankedTextOf(item: FoundItem, newestMs: number): RankedText {
  const summary = item.fields['summary'] ?? item.fields['standfirst'];
  return {
    title: item.doc.headline,
    summary: typeof summary === 'string' ? summary : '',
    body: readableTextOf(storedTextOf(item)),
    warning: 'none',
    ageDays: (newestMs - Date.parse(item.doc.updatedAt)) / 86_400_000,
  };
}

function vocabularyOf(items: readonly FoundItem[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const item of items) {
    const words = tokenize(`${item.doc.headline}\n${readableTextOf(storedTextOf(item))}`).map((token) => token.folded);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const vocabulary = createVocabulary((folded) => counts.get(folded) ?? 0);
  for (const word of counts.keys()) vocabulary.add(word);
  return vocabulary;
}

function storedTextOf({ fields }: FoundItem): string {
  const stored = fields['searchText'];
  return typeof stored === 'string' ? stored : '';
}

function whereOf(query: AnalysedQuery, joined: 'and' | 'or'): Where {
  const readings = query.readings.slice(0, MOST_READINGS).map(({ slots }): Where => {
    const needed = slots.filter((slot) => !slot.isOptional);
    const last = slots.at(-1);
    const parts = needed.map((slot) => whereOfSlot(slot, query.endsInWord && slot === last));
    return joined === 'and' ? { and: parts } : { or: parts };
  });
  return readings.length === 0 ? NEVER : { or: readings };
}

function whereOfSlot(slot: QuerySlot, isBeginning: boolean): Where {
  const words = [...new Set(slot.alternatives.map(({ folded }) => folded))].slice(0, MOST_PATTERNS);
  return { or: words.map((word) => ({ searchText: { contains: wordPattern(word, isBeginning) } })) };
}
