/** The admin's REST API: one door, with Next in front of it or without. */
import { handleEndpoints } from 'payload';
import { explanationOf } from './explain-broken-body.ts';
import { refuse, SIGN_IN_FIRST } from './guard-endpoints.ts';

/** Payload takes these for collections, because it looks them up in a plain object. */
const NO_COLLECTION =
  /^\/api\/(?:globals\/)?(?:__proto__|constructor|toString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|__\w+__)(?:\/|$)/i;

/** `key` names the Payload instance that `openPayload` was given. */
export async function answerRest(request: Request, key?: string): Promise<Response> {
  if (NO_COLLECTION.test(new URL(request.url).pathname)) return refuse(401, SIGN_IN_FIRST);
  const { default: config } = await import('../payload.config.ts');
  try {
    return await handleEndpoints({ config, request, ...(key !== undefined && { payloadInstanceCacheKey: key }) });
  } catch (error) {
    // A question sent as a body is read outside of what Payload answers for.
    const message = error instanceof Error ? explanationOf(error) : undefined;
    if (message === undefined) throw error;
    return refuse(400, message);
  }
}
