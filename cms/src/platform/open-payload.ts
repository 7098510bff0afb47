/** Payload without Next, ready to use: migrated, and with everything put right that a crash left half done. */
import { getPayload, type Payload } from 'payload';
import { repairStages } from '../editorial/repair-stages.ts';
import { fillNameWords } from '../search/name-words.ts';
import { runMigrations } from './run-migrations.ts';
import { settleVersions } from './settle-versions.ts';

/** `key` gives a second, separate instance in one process (tests that stand for two processes). */
export async function openPayload(options: { readonly key?: string } = {}): Promise<Payload> {
  // Imported here, because the config reads the settings: a test sets them before its first call.
  const { default: config } = await import('../payload.config.ts');
  const payload = await getPayload({ config, ...(options.key === undefined ? {} : { key: options.key }) });
  await runMigrations(payload);
  await settleVersions(payload);
  await repairStages(payload);
  await fillNameWords(payload);
  return payload;
}
