/** What an editor looks for, in every kind of document that this person may read, by the residents' own search layer. */
import type { PayloadRequest, Where } from 'payload';
import type { AnalysedQuery, QuerySlot } from 'shared/search/analysed-query';
import { createExpressions, type Expressions } from 'shared/search/expressions';
import { analyseQuery } from 'shared/search/query-analysis';
import { rankTexts, type RankedText, type TextRank } from 'shared/search/rank-texts';
import { tokenize } from 'shared/search/tokenize';
import { createVocabulary, type Vocabulary } from 'shared/search/vocabulary';
import { z } from 'zod';
import { findItems, findItemsOfKinds, MOST_ITEMS_PER_KIND, type FoundItem } from '../admin/find-items.ts';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { Lines, rows, StoredText } from '../publishing/stored-fields.ts';
import { readableTextOf, searchTextOf, wordPattern } from './search-text.ts';
import { authorName } from './search-text-field.ts';

export interface FoundDocument {
  readonly item: FoundItem;
  readonly words: ReadonlySet<string>;
}

const SHOWN = 12;
const PER_KIND_BY_TITLE = 12;
const UNREAD = { searchText: { exists: false } } as const satisfies Where;
const AddedNames = z.object({
  synonyms: rows(z.object({ words: Lines })),
  abbreviations: rows(z.object({ short: StoredText, long: StoredText })),
});
const MOST_READINGS = 4;
const MOST_PATTERNS = 6;
const SLIP_WORDS_FROM = 3;
const NEVER = { id: { equals: '' } } as const satisfies Where;

/**
 * Best first. Asks the database for whole words, in titles and anywhere, at most two hundred documents together; where
 * it knows none of them, takes them for slips in the newest texts.
 */
export async function findAnything(req: PayloadRequest, text: string): Promise<readonly FoundDocument[]> {
  const expressions = await expressionsOf(req);
  const query = analyseQuery(text, { expressions });
  if (query.tokens.length === 0) return [];
  const inTitle = await findItemsOfKinds({ req, where: whereOf(query, 'title'), perKind: PER_KIND_BY_TITLE });
  const anywhere = await findItemsOfKinds({
    req,
    where: { or: [whereOf(query, 'all'), UNREAD] },
    perKind: MOST_ITEMS_PER_KIND - PER_KIND_BY_TITLE,
  });
  const whole = await withTexts(req, onceEach([...inTitle, ...anywhere]));
  const best = ranked(whole, query);
  if (best.some((rank) => rank.isWhole)) return shown(best);
  const some = onceEach([...whole, ...(await withTexts(req, await findItems(req, whereOf(query, 'any'))))]);
  const vocabulary = vocabularyOf(some);
  const isKnown = query.tokens.every((token) => vocabulary.frequencyOf(token.folded) > 0);
  return isKnown ? shown(ranked(some, query)) : findSlips({ req, text, candidates: some, expressions });
}

/** What editors added to the settings counts here as it does for residents. */
async function expressionsOf(req: PayloadRequest): Promise<Expressions> {
  const settings: unknown = await req.payload.findByID({
    collection: 'settings',
    id: 'settings',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const added = AddedNames.safeParse(settings);
  if (!added.success) return createExpressions();
  const { synonyms, abbreviations } = added.data;
  return createExpressions({ synonyms: synonyms.map(({ words }) => words), abbreviations });
}

function onceEach(items: readonly FoundItem[]): readonly FoundItem[] {
  return [...new Map(items.map((item) => [`${item.kind} ${item.id}`, item])).values()];
}

/** A document written before there was a derived text is read as it stands; its next save derives it. */
async function withTexts(req: PayloadRequest, items: readonly FoundItem[]): Promise<readonly FoundItem[]> {
  return Promise.all(
    items.map(async (item) => {
      if (storedTextOf(item) !== '') return item;
      const collection = req.payload.collections[COLLECTION_OF_KIND[item.kind]]?.config ?? { admin: {}, fields: [] };
      const author = await authorName(req, item.fields['author']);
      return {
        ...item,
        fields: { ...item.fields, searchText: searchTextOf({ collection, doc: item.fields, author }) },
      };
    }),
  );
}

interface SlipsRequest {
  readonly req: PayloadRequest;
  readonly text: string;
  readonly candidates: readonly FoundItem[];
  readonly expressions: Expressions;
}

async function findSlips({ req, text, candidates, expressions }: SlipsRequest): Promise<readonly FoundDocument[]> {
  if (text.trim().length < SLIP_WORDS_FROM) return [];
  const newest = await withTexts(req, await findItems(req, { id: { not_equals: '' } }));
  const items = onceEach([...candidates, ...newest]);
  return shown(ranked(items, analyseQuery(text, { vocabulary: vocabularyOf(items), expressions })));
}

type RankedItem = TextRank<RankedText & { readonly item: FoundItem }>;

function ranked(items: readonly FoundItem[], query: AnalysedQuery): readonly RankedItem[] {
  const vocabulary = vocabularyOf(items);
  const rarityOf = (folded: string): number =>
    Math.max(
      0.1,
      Math.log(1 + items.length / Math.max(1, vocabulary.frequencyOf(folded))) / Math.log(1 + items.length),
    );
  const newestMs = Math.max(...items.map(({ doc }) => Date.parse(doc.updatedAt)));
  const texts = items.map((item) => ({ item, ...rankedTextOf(item, newestMs) }));
  return rankTexts(texts, { query, rarityOf });
}

function shown(ranks: readonly RankedItem[]): readonly FoundDocument[] {
  const whole = ranks.filter((rank) => rank.isWhole);
  return (whole.length > 0 ? whole : ranks).slice(0, SHOWN).map(({ text, words }) => ({ item: text.item, words }));
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

function whereOf(query: AnalysedQuery, held: 'title' | 'all' | 'any'): Where {
  const readings = query.readings.slice(0, MOST_READINGS).map(({ slots }): Where => {
    const needed = slots.filter((slot) => !slot.isOptional);
    const last = slots.at(-1);
    const parts = needed.map((slot) =>
      whereOfSlot({ slot, isBeginning: query.endsInWord && slot === last, isInTitle: held === 'title' }),
    );
    return held === 'any' ? { or: parts } : { and: parts };
  });
  return readings.length === 0 ? NEVER : { or: readings };
}

interface SlotAsked {
  readonly slot: QuerySlot;
  readonly isBeginning: boolean;
  readonly isInTitle: boolean;
}

function whereOfSlot({ slot, isBeginning, isInTitle }: SlotAsked): Where {
  const words = [...new Set(slot.alternatives.map(({ folded }) => folded))].slice(0, MOST_PATTERNS);
  return {
    or: words.map((folded) => ({ searchText: { contains: wordPattern({ folded, isBeginning, isInTitle }) } })),
  };
}
