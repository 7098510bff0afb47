/** Whether the demonstration ward was ever asked for, stands, or was taken away: kept in the database it stands in. */
import type { Payload } from 'payload';
import { z } from 'zod';

const KEY = 'demo-ward';
const DemoState = z.enum(['seeding', 'complete', 'removing', 'removed']);
export type DemoState = z.infer<typeof DemoState>;

/** Undefined before the first decision. */
export async function loadDemoState(payload: Payload): Promise<DemoState | undefined> {
  const stored: unknown = await payload.kv.get(KEY);
  return stored === null || stored === undefined ? undefined : z.object({ state: DemoState }).parse(stored).state;
}

export async function writeDemoState(payload: Payload, state: DemoState): Promise<void> {
  await payload.kv.set(KEY, { state });
}

/**
 * True where the ward is to be made or completed now: on the very first start, or after one that was cut short.
 * The decision is written down before anybody has an account, so that a kill in between does not change it, and a ward
 * that was removed, or whose accounts somebody deleted, does not come back.
 */
export async function decideDemo(payload: Payload, isWanted: boolean): Promise<boolean> {
  const state = await loadDemoState(payload);
  if (!isWanted || state !== undefined) return isWanted && state === 'seeding';
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return false;
  await writeDemoState(payload, 'seeding');
  return true;
}
