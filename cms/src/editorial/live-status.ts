/** Asks the doors how far a document is on its way to the public page. */
import { DOORS, LiveStatus } from 'shared/contract/feed';
import { SIGNATURE_HEADER, signDoorRequest } from 'shared/contract/door-signature';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { readCmsEnv } from '../platform/env.ts';
import { loadOrCreateSecrets } from '../platform/secrets.ts';

const TIMEOUT_MS = 2000;

/** Undefined where the doors do not answer: the editor then sees that it is unknown, and nothing waits. */
export async function loadLiveStatus(document: {
  readonly kind: EditorialKind;
  readonly id: string;
}): Promise<LiveStatus | undefined> {
  const env = readCmsEnv();
  const secret = env.doorsSecret ?? (await loadOrCreateSecrets(env.dataDir)).doorsSecret;
  const path = `${DOORS.liveStatus}?document=${document.kind}:${document.id}`;
  const signature = signDoorRequest({ secret, method: 'GET', path, body: '', nowMs: Date.now() });
  try {
    const response = await fetch(`http://127.0.0.1:${env.doorsPort}${path}`, {
      headers: { [SIGNATURE_HEADER]: signature },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const parsed = LiveStatus.safeParse(await response.json());
    return response.ok && parsed.success ? parsed.data : undefined;
  } catch {
    // Not ignored: "unknown" is the answer, and the panel says so.
    return undefined;
  }
}
