/**
 * A word typed without marks finds the words with them: asked for where they are kept without, see `search-text.ts`.
 * A word with marks is meant as it is typed; but SQLite knows capitals of A to Z alone, so that “đoàn” did not find
 * “Đoàn thanh niên”: there it is asked for small, with a capital and in capitals too. Boxes of related items in the forms
 * show all that was found so.
 */
import type { CollectionBeforeOperationHook, CollectionConfig, Field, Where } from 'payload';
import { tokenize } from 'shared/search/tokenize';
import { z } from 'zod';
import { wordPattern } from '../search/search-text.ts';

const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** More would be a sentence copied into the box: it is asked for as it stands. */
const MOST_WORDS = 12;

const Search = z.looseObject({ like: z.string() });
const Asked = z.custom<Where>((value) => typeof value === 'object' && value !== null);
const Conditions = z.array(Asked);
const Read = z.looseObject({ where: Asked });

export interface HowToWiden {
  /** The field whose words are kept without marks; lists and pickers always ask in it. */
  readonly title: string | undefined;
  readonly knowsCapitals: boolean;
}

/** Lists and pickers of the collection find words whatever their capitals, and without marks. */
export function withVietnameseSearch(collection: CollectionConfig): CollectionConfig {
  const { admin, hooks } = collection;
  const title = admin?.hidden === true ? undefined : admin?.useAsTitle;
  const widenQuestion: CollectionBeforeOperationHook = ({ args, operation, req }) => {
    const question = operation === 'read' ? Read.safeParse(args) : undefined;
    // What asks for no words is left as it is.
    if (!question?.success || !isSearch(question.data.where)) return args;
    return {
      ...args,
      where: widenSearch(question.data.where, { title, knowsCapitals: req.payload.db.name !== 'sqlite' }),
    };
  };
  return {
    ...collection,
    fields: collection.fields.map(withFindableOptions),
    hooks: { ...hooks, beforeOperation: [widenQuestion, ...(hooks?.beforeOperation ?? [])] },
  };
}

/** The form shows what was found: Payload's own box sorts it out again by the words as they were typed. */
function withFindableOptions(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withFindableOptions) })) };
  }
  if (field.type === 'relationship') {
    const components = { Field: '/fields/RelationInput.tsx#RelationInput', ...field.admin?.components };
    return Object.assign({}, field, { admin: { ...field.admin, components } });
  }
  return 'fields' in field ? Object.assign({}, field, { fields: field.fields.map(withFindableOptions) }) : field;
}

function isSearch(where: Where): boolean {
  return Object.entries(where).some(([field, condition]) => {
    const inner = field === 'and' || field === 'or' ? Conditions.safeParse(condition) : undefined;
    return inner?.success ? inner.data.some(isSearch) : Search.safeParse(condition).success;
  });
}

/** The same conditions; those that search for words, in every way of writing them. */
export function widenSearch(where: Where, how: HowToWiden): Where {
  const conditions = Object.entries(where).map(([field, condition]): Where => {
    const inner = field === 'and' || field === 'or' ? Conditions.safeParse(condition) : undefined;
    if (inner?.success) return { [field]: inner.data.map((each) => widenSearch(each, how)) };
    const search = Search.safeParse(condition);
    return search.success ? widened(field, search.data, how) : { [field]: condition };
  });
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { and: conditions };
}

function widened(field: string, { like, ...others }: z.infer<typeof Search>, how: HowToWiden): Where {
  const words = like.normalize('NFC').trim().split(/\s+/);
  const ways = words.map((word) => waysToAsk(field, word, how));
  if (words.length > MOST_WORDS || ways.every((each) => each.length === 1)) return { [field]: { ...others, like } };
  const found = ways.map((or) => ({ or }));
  return { and: [...found, ...(Object.keys(others).length > 0 ? [{ [field]: others }] : [])] };
}

function waysToAsk(field: string, word: string, { title, knowsCapitals }: HowToWiden): Where[] {
  const spellings = knowsCapitals ? [word] : spellingsOf(word);
  const asTyped = spellings.map((spelling): Where => ({ [field]: { like: spelling } }));
  if (field !== title || BEYOND_ASCII.test(word)) return asTyped;
  const keys = tokenize(word).map(({ folded }) => folded);
  if (keys.length === 0) return asTyped;
  const withoutMarks = keys.map((folded) => ({
    searchText: { contains: wordPattern({ folded, isBeginning: true, isInTitle: true }) },
  }));
  return [...asTyped, { and: withoutMarks }];
}

function spellingsOf(word: string): readonly string[] {
  if (!BEYOND_ASCII.test(word)) return [word];
  const small = word.toLocaleLowerCase('vi');
  const [first = ''] = small;
  const capital = first.toLocaleUpperCase('vi') + small.slice(first.length);
  return [...new Set([word, small, capital, word.toLocaleUpperCase('vi')])];
}
