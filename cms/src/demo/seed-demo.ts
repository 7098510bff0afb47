/** Makes the demonstration ward. May be killed anywhere and called again: it goes on where it stopped and doubles nothing. */
import type { Payload } from 'payload';
import { writeDemoState } from './demo-state.ts';
import { seedAccounts, type DemoCredentials } from './seed-accounts.ts';
import { seedDesk } from './seed-desk.ts';
import { seedItems } from './seed-items.ts';
import { seedLeaflets } from './seed-leaflets.ts';
import { seedPictures } from './seed-pictures.ts';
import { seedWard } from './seed-ward.ts';

export type SeedStep = 'ward' | 'accounts' | 'pictures' | 'items';

interface DemoSeeding {
  readonly payload: Payload;
  /** Called before accounts are made; see `seedAccounts`. */
  readonly keepCredentials: (credentials: DemoCredentials) => Promise<void>;
  readonly onStep?: (step: SeedStep) => void;
}

/** The credentials made by this call. */
export async function seedDemo({ payload, keepCredentials, onStep }: DemoSeeding): Promise<DemoCredentials> {
  await writeDemoState(payload, 'seeding');
  onStep?.('ward');
  await seedWard(payload);
  onStep?.('accounts');
  const credentials = await seedAccounts({ payload, keepCredentials });
  onStep?.('pictures');
  await seedPictures(payload);
  await seedLeaflets(payload);
  onStep?.('items');
  const nowMs = Date.now();
  await seedItems(payload, nowMs);
  await seedDesk(payload, nowMs);
  await writeDemoState(payload, 'complete');
  return credentials;
}
