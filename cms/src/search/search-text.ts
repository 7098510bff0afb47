/** The one derived text by which an editor finds a document: its words without accents, then its text to rank by. */
import type { Field } from 'payload';
import { STAGE_LABELS, STAGES } from 'shared/editorial/workflow-table';
import { normalizeText, tokenize } from 'shared/search/tokenize';
import { listContentFields } from '../editorial/content-fields.ts';
import { contentText } from '../editorial/content-text.ts';

type Doc = Readonly<Record<string, unknown>>;

/** Stands on both sides of every word, so that a part of the text is a whole word on both databases. */
const BORDER = '·';
/** The same round the words of the title: where thousands hold a word, those that are named by it come first. */
const TITLE_BORDER = '¦';
const LONGEST_TEXT = 30_000;
const NOT_SEARCHED = new Set(['slug', 'unit', 'headline']);

interface SearchTextOf {
  readonly fields: readonly Field[];
  readonly doc: Doc;
  readonly author: string;
}

/** "¦lua¦dao¦" for the title and "·lua·dao·" for everything in one line; below it the text itself, beginning with stage and author. */
export function searchTextOf({ fields, doc, author }: SearchTextOf): string {
  const stage = STAGES.find((candidate) => candidate === doc['stage']);
  const about = [stage === undefined ? '' : STAGE_LABELS[stage], author].filter((part) => part !== '').join(' · ');
  const texts = listContentFields(fields)
    .filter(({ name }) => !NOT_SEARCHED.has(name))
    .map(({ field, name }) => contentText(field, doc[name], () => ''))
    .filter((text) => text !== '');
  const text = normalizeText([about, ...texts].join('\n')).slice(0, LONGEST_TEXT);
  const titleWords = borderedWords(titleOf(doc), TITLE_BORDER);
  return `${titleWords}${borderedWords(`${titleOf(doc)}\n${text}`, BORDER)}\n${text}`;
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

function titleOf(doc: Doc): string {
  return typeof doc['headline'] === 'string' ? doc['headline'] : '';
}
