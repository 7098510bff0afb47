/** The admin's REST API without Next: the same endpoints on a plain request. */
import { handleEndpoints } from 'payload';

/** `key` names the Payload instance that `openPayload` was given. */
export async function answerRest(request: Request, key: string): Promise<Response> {
  const { default: config } = await import('../payload.config.ts');
  return handleEndpoints({ config, request, payloadInstanceCacheKey: key });
}
