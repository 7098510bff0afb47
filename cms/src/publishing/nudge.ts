/** Tells the doors that something was saved, so that they look at once. May be lost: their scan finds it anyway. */
import { DOORS } from 'shared/contract/feed';
import { SIGNATURE_HEADER, signDoorRequest } from 'shared/contract/door-signature';
import { readCmsEnv } from '../platform/env.ts';
import { loadOrCreateSecrets } from '../platform/secrets.ts';

const TIMEOUT_MS = 2_000;

/** Returns at once and never fails. Call it after the commit. */
export function nudgeDoors(): void {
  void sendNudge().catch(() => undefined);
}

async function sendNudge(): Promise<void> {
  const { dataDir, doorsPort, doorsSecret } = readCmsEnv();
  const secret = doorsSecret ?? (await loadOrCreateSecrets(dataDir)).doorsSecret;
  await postNudge({ url: `http://127.0.0.1:${doorsPort}`, secret, nowMs: Date.now() });
}

/** A signed, empty POST to the nudge path of a program; true if it was taken. Throws where nobody listens. */
export async function postNudge(target: {
  readonly url: string;
  readonly secret: string;
  readonly nowMs: number;
}): Promise<boolean> {
  const { url, secret, nowMs } = target;
  const signature = signDoorRequest({ secret, method: 'POST', path: DOORS.nudge, body: '', nowMs });
  const response = await fetch(url + DOORS.nudge, {
    method: 'POST',
    headers: { [SIGNATURE_HEADER]: signature },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  return response.ok;
}
