/**
 * Payload has a few sentences for which it never looks at the language: they reach people at the form in English. And in the
 * built admin the error of a refused form may be another copy of its class, of which Payload says the sentence alone: the
 * form would not know which fields to mark.
 */
import type { AfterErrorHook } from 'payload';
import { en } from '@payloadcms/translations/languages/en';
import { vietnameseAdmin } from '../admin/vietnamese.ts';
import { ENGLISH_ERRORS, ENGLISH_FIELD_LISTS, ENGLISH_PATTERNS, FIELD_NAMES } from './english-errors-table.ts';

/** Sentences that have a translation which Payload does not ask for everywhere. */
const VIETNAMESE = new Map<string, string>(Object.entries(vietnameseAdmin.supportedLanguages.vi.translations.error));
const TRANSLATED = new Map(
  Object.entries(en.translations.error).map(([key, english]) => [english, VIETNAMESE.get(key)] as const),
);

type Parts = Readonly<Record<string, unknown>>;

export const errorsInVietnamese: AfterErrorHook = ({ error, result }) => inVietnamese(error, result);

/** The same answer with each sentence in Vietnamese and the fields it is about; undefined where it is no list of errors. */
export function inVietnamese(error: unknown, result: unknown) {
  if (!isParts(result) || !Array.isArray(result['errors'])) return undefined;
  const about = isParts(error) && isListOfFields(error['data']) ? { data: error['data'] } : {};
  const errors: readonly unknown[] = result['errors'];
  return { response: { errors: errors.filter(isParts).map((each) => translated({ ...about, ...each })) } };
}

function translated({ name, field, message, data }: Parts) {
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof field === 'string' && { field }),
    message: typeof message === 'string' ? sentence(message) : '',
    ...(isParts(data) && { data: isListOfFields(data) ? { ...data, errors: data.errors.map(ofField) } : { ...data } }),
  };
}

function ofField(each: unknown): unknown {
  return isParts(each) && typeof each['message'] === 'string' ? { ...each, message: sentence(each['message']) } : each;
}

function isListOfFields(data: unknown): data is Parts & { readonly errors: readonly unknown[] } {
  return isParts(data) && Array.isArray(data['errors']);
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null;
}

function sentence(message: string): string {
  for (const [english, vietnamese] of Object.entries(ENGLISH_FIELD_LISTS)) {
    if (message.startsWith(english)) return `${vietnamese} ${fieldNames(message.slice(english.length))}`;
  }
  // The type is named after a colon, as the browser said it: nobody at the form knows it by that name.
  const [start = message] = message.split(": '");
  const pattern = ENGLISH_PATTERNS.find(([english]) => english.test(message))?.[1];
  return (
    pattern ??
    [message, start].map((english) => ENGLISH_ERRORS[english] ?? TRANSLATED.get(english)).find(Boolean) ??
    message
  );
}

function fieldNames(list: string): string {
  return list
    .split(',')
    .map((name) => FIELD_NAMES[name.trim()] ?? name.trim())
    .join(', ');
}
