/** The one derived text by which an editor finds a document: its words without accents, then its text to rank by. */
import type { CollectionConfig, Field } from 'payload';
import { STAGE_LABELS, STAGES } from 'shared/editorial/workflow-table';
import { normalizeText, tokenize } from 'shared/search/tokenize';
import { listContentFields } from '../editorial/content-fields.ts';
import { contentText } from '../editorial/content-text.ts';

type Doc = Readonly<Record<string, unknown>>;

/** Stands on both sides of every word, so that a part of the text is a whole word on both databases. */
const BORDER = '·';
/** The same round the words of the title and of what else lists search in: where thousands hold a word, those that are named by it come first. */
const TITLE_BORDER = '¦';
const LONGEST_TEXT = 30_000;
const NOT_SEARCHED = new Set(['slug', 'unit', 'headline']);

/** What lists search in. */
export type Named = Pick<CollectionConfig, 'admin'>;

interface SearchTextOf {
  readonly collection: Named & { readonly fields: readonly Field[] };
  readonly doc: Doc;
  readonly author: string;
}

/** "¦lua¦dao¦" for the title and "·lua·dao·" for everything in one line; below it the text itself, beginning with stage and author. */
export function searchTextOf({ collection, doc, author }: SearchTextOf): string {
  const stage = STAGES.find((candidate) => candidate === doc['stage']);
  const about = [stage === undefined ? '' : STAGE_LABELS[stage], author].filter((part) => part !== '').join(' · ');
  const texts = listContentFields(collection.fields)
    .filter(({ name }) => !NOT_SEARCHED.has(name))
    .map(({ field, name }) => contentText(field, doc[name], () => ''))
    .filter((text) => text !== '');
  const text = normalizeText([about, ...texts].join('\n')).slice(0, LONGEST_TEXT);
  return `${nameWordsOf(collection, doc)}${borderedWords(`${textIn(doc, 'headline')}\n${text}`, BORDER)}\n${text}`;
}

/** "¦lua¦dao¦": the words that lists search in, those of the address left out, which are the title's. */
export function nameWordsOf({ admin }: Named, doc: Doc): string {
  const names = (admin?.listSearchableFields ?? [admin?.useAsTitle ?? 'headline']).filter((name) => name !== 'slug');
  return borderedWords(names.map((name) => textIn(doc, name)).join('\n'), TITLE_BORDER);
}

/** The part of the derived text that is to be ranked and shown. */
export function readableTextOf(searchText: string): string {
  const end = searchText.indexOf('\n');
  return end < 0 ? '' : searchText.slice(end + 1);
}

export interface WordPattern {
  readonly folded: string;
  readonly isBeginning: boolean;
  readonly isInTitle: boolean;
}

/** What a database looks for to find a whole word, or one that begins so. */
export function wordPattern({ folded, isBeginning, isInTitle }: WordPattern): string {
  const border = isInTitle ? TITLE_BORDER : BORDER;
  return `${border}${folded}${isBeginning ? '' : border}`;
}

function borderedWords(text: string, border: string): string {
  const words = new Set(tokenize(text).map((token) => token.folded));
  return `${border}${[...words].join(border)}${border}`;
}

function textIn(doc: Doc, name: string): string {
  const value = doc[name];
  return typeof value === 'string' ? value : '';
}
