/**
 * SQLite knows capitals of A to Z alone, so that “đoàn” did not find “Đoàn thanh niên”. Each word of a search is asked for
 * as it was typed, small, with a capital and in capitals; MongoDB needs none of it.
 */
import type { CollectionBeforeOperationHook, CollectionConfig, Where } from 'payload';
import { z } from 'zod';

const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** More would be a sentence copied into the box: it is asked for as it stands. */
const MOST_WORDS = 12;

const Search = z.looseObject({ like: z.string() });
const Asked = z.custom<Where>((value) => typeof value === 'object' && value !== null);
const Conditions = z.array(Asked);
const Read = z.looseObject({ where: Asked });

/** Lists and pickers of the collection find words whatever their capitals. */
export function withVietnameseSearch(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection;
  return { ...collection, hooks: { ...hooks, beforeOperation: [widenQuestion, ...(hooks?.beforeOperation ?? [])] } };
}

const widenQuestion: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const question = operation === 'read' && req.payload.db.name === 'sqlite' ? Read.safeParse(args) : undefined;
  // What asks for no words is left as it is.
  if (!question?.success || !isSearch(question.data.where)) return args;
  return { ...args, where: widenSearch(question.data.where) };
};

function isSearch(where: Where): boolean {
  return Object.entries(where).some(([field, condition]) => {
    const inner = field === 'and' || field === 'or' ? Conditions.safeParse(condition) : undefined;
    return inner?.success ? inner.data.some(isSearch) : Search.safeParse(condition).success;
  });
}

/** The same conditions; those that search for words, in every way of writing them. */
export function widenSearch(where: Where): Where {
  const conditions = Object.entries(where).map(([field, condition]): Where => {
    const inner = field === 'and' || field === 'or' ? Conditions.safeParse(condition) : undefined;
    if (inner?.success) return { [field]: inner.data.map(widenSearch) };
    const search = Search.safeParse(condition);
    return search.success ? widened(field, search.data) : { [field]: condition };
  });
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { and: conditions };
}

function widened(field: string, { like, ...others }: z.infer<typeof Search>): Where {
  const words = like.normalize('NFC').trim().split(/\s+/);
  if (!words.some((word) => BEYOND_ASCII.test(word)) || words.length > MOST_WORDS) {
    return { [field]: { ...others, like } };
  }
  const found = words.map((word) => ({ or: spellingsOf(word).map((spelling) => ({ [field]: { like: spelling } })) }));
  return { and: [...found, ...(Object.keys(others).length > 0 ? [{ [field]: others }] : [])] };
}

function spellingsOf(word: string): readonly string[] {
  if (!BEYOND_ASCII.test(word)) return [word];
  const small = word.toLocaleLowerCase('vi');
  const [first = ''] = small;
  const capital = first.toLocaleUpperCase('vi') + small.slice(first.length);
  return [...new Set([word, small, capital, word.toLocaleUpperCase('vi')])];
}
