/**
 * The instant that a line of the log names: now. Only the made-up ward has a past that is told when it is made; its
 * seeding hands the instant in with Payload's context, which no request can fill.
 */
import type { RequestContext } from 'payload';

const KEY = 'toldMoment';

/** A context in which everything is written down as having happened then; undefined means now. */
export function contextOfMoment(at: string | undefined): RequestContext {
  return at === undefined ? {} : { [KEY]: at };
}

export function momentOf(context: RequestContext): string {
  const told = context[KEY];
  return typeof told === 'string' ? told : new Date().toISOString();
}
