/** Payload has a few sentences for which it never looks at the language: they reach people at the form in English. */
import type { AfterErrorHook } from 'payload';
import { z } from 'zod';
import { ENGLISH_ERRORS, ENGLISH_FIELD_LISTS, FIELD_NAMES } from './english-errors-table.ts';

const FieldErrors = z.looseObject({ message: z.string() });
const Errors = z.object({
  errors: z.array(
    z.looseObject({
      message: z.string(),
      data: z.looseObject({ errors: z.array(FieldErrors).optional() }).optional(),
    }),
  ),
});

export const errorsInVietnamese: AfterErrorHook = ({ result }) => inVietnamese(result);

/** The same answer with each sentence in Vietnamese; undefined where there is none to say otherwise. */
export function inVietnamese(result: unknown) {
  const answer = Errors.safeParse(result);
  if (!answer.success) return undefined;
  const errors = answer.data.errors.map(({ data, message, ...rest }) => ({
    ...rest,
    message: sentence(message),
    ...(data && { data: data.errors ? { ...data, errors: data.errors.map(fieldError) } : data }),
  }));
  return { response: { errors } };
}

function fieldError({ message, ...rest }: z.infer<typeof FieldErrors>) {
  return { ...rest, message: sentence(message) };
}

function sentence(message: string): string {
  for (const [english, vietnamese] of Object.entries(ENGLISH_FIELD_LISTS)) {
    if (message.startsWith(english)) return `${vietnamese} ${fieldNames(message.slice(english.length))}`;
  }
  // The type is named after a colon, as the browser said it: nobody at the form knows it by that name.
  const [start = message] = message.split(": '");
  return ENGLISH_ERRORS[message] ?? ENGLISH_ERRORS[start] ?? message;
}

function fieldNames(list: string): string {
  return list
    .split(',')
    .map((name) => FIELD_NAMES[name.trim()] ?? name.trim())
    .join(', ');
}
