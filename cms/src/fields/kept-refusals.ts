/**
 * What the server refused stands beside its field for as long as the field holds what was refused. Payload asks the server
 * about a form after every change, the refusal itself included, and takes each answer for the last word: those that know
 * only the rules of the fields, and those asked for before the save, would take the message away again.
 */
import type { FormState } from 'payload';

interface Refusal {
  readonly message: string;
  /** What the form held when it was refused. */
  readonly held: string;
}
export type Refusals = ReadonlyMap<string, Refusal>;

/** The refusals that the form shows now; one that was known keeps what it was said of. */
export function noteRefusals(known: Refusals, fields: FormState): Refusals {
  const shown = Object.entries(fields).flatMap(([path, { valid, errorMessage }]) => {
    if (valid !== false || errorMessage === undefined) return [];
    const before = known.get(path);
    const isSame = before !== undefined && before.message === errorMessage;
    return [[path, isSame ? before : { message: errorMessage, held: heldBy(path, fields) }] as const];
  });
  return new Map(shown);
}

/** The server's answer, with the refusals in it that it does not know of and that still hold. */
export function keepRefusals(answer: FormState, fields: FormState, refusals: Refusals): FormState {
  const kept: FormState = { ...answer };
  for (const [path, { message, held }] of refusals) {
    const field = answer[path];
    if (!field || field.valid === false || fields[path]?.valid !== false || heldBy(path, fields) !== held) continue;
    kept[path] = { ...field, valid: false, errorMessage: message };
    // The numbers on the tabs and rows above it.
    for (const [above, { errorPaths }] of Object.entries(fields)) {
      const known = kept[above];
      if (!known || !errorPaths?.includes(path)) continue;
      kept[above] = { ...known, errorPaths: [...new Set([...(known.errorPaths ?? []), path])] };
    }
  }
  return kept;
}

/** A list is wrong only by its rows, and Payload counts it on its tab beside them: one wrong number would be two. */
export function countedOnce(state: FormState): FormState {
  return Object.fromEntries(
    Object.entries(state).map(([path, field]) => {
      const isWrongByRows = field.errorMessage === undefined && (field.errorPaths ?? []).length > 0;
      return [path, isWrongByRows ? { ...field, valid: true } : field];
    }),
  );
}

/**
 * A draft is sent whatever its form believes, so its refusals wait for their own field. Any other form is held back by a
 * field that is marked as wrong, and what was wrong may be mended in another one: there a refusal lasts until any change.
 */
function heldBy(path: string, fields: FormState): string {
  if ('_status' in fields) return JSON.stringify(fields[path]?.value ?? null);
  return JSON.stringify(Object.entries(fields).map(([name, { value }]) => [name, value ?? null]));
}
