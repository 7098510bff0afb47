/**
 * In the built admin error classes have no names, and of an error without a name Payload says "An unknown error occurred."
 * instead of its message: every sentence that a hook refuses with would be lost to the person at the form.
 */
import type { AfterErrorHook } from 'payload';
import { z } from 'zod';

const NAMELESS = ['An unknown error occurred.', 'Something went wrong.'];
const Nameless = z.object({ errors: z.tuple([z.object({ message: z.enum(NAMELESS) })]) });
const Refusal = z.object({ message: z.string().min(1), status: z.number().min(400).max(499) });

export const keepErrorMessage: AfterErrorHook = (args) => answerOf(args);

/** Undefined where the answer may stand as it is. */
export function answerOf({ error, result }: { readonly error: Error; readonly result?: object }) {
  if (!Nameless.safeParse(result).success) return undefined;
  // What is not meant for people (a fault of the program or the database) keeps its details to itself.
  const refusal = Refusal.safeParse(error);
  const message = refusal.success
    ? refusal.data.message
    : 'Máy chủ gặp lỗi nên chưa làm được. Chữ bạn gõ vẫn còn; hãy thử lại sau ít phút.';
  return { response: { errors: [{ message }] } };
}
