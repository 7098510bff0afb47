/** The admin's way to the doors: how the line is doing, and what an administrator asks of it. */
import { DOORS } from 'shared/contract/feed';
import { LineStatus, type LineOrder } from 'shared/contract/line-status';
import { SIGNATURE_HEADER, signDoorRequest } from 'shared/contract/door-signature';
import { readCmsEnv } from '../platform/env.ts';
import { loadOrCreateSecrets } from '../platform/secrets.ts';

const TIMEOUT_MS = 3000;

/** With an order, after it was taken. Undefined where the doors do not answer. */
export async function askLine(order?: LineOrder): Promise<LineStatus | undefined> {
  const env = readCmsEnv();
  const secret = env.doorsSecret ?? (await loadOrCreateSecrets(env.dataDir)).doorsSecret;
  const method = order ? 'POST' : 'GET';
  const body = order ? JSON.stringify(order) : '';
  const signature = signDoorRequest({ secret, method, path: DOORS.line, body, nowMs: Date.now() });
  try {
    const response = await fetch(`http://127.0.0.1:${env.doorsPort}${DOORS.line}`, {
      method,
      headers: { [SIGNATURE_HEADER]: signature },
      ...(order && { body }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const parsed = LineStatus.safeParse(await response.json());
    return response.ok && parsed.success ? parsed.data : undefined;
  } catch {
    // Not ignored: the page says that the doors do not answer and what to do.
    return undefined;
  }
}
