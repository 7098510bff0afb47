/**
 * Writes the one initial migration anew from the collections as they stand, for developers before the first release:
 * `DATA_DIR=$(mktemp -d) node cms/src/platform/write-migration.ts`. Later changes get migrations of their own.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload } from 'payload';

const NAME = '20261123_initial';
const folder = path.join(import.meta.dirname, '..', 'migrations');

async function writeMigration(): Promise<void> {
  const { default: config } = await import('../payload.config.ts');
  const payload = await getPayload({ config, disableOnInit: true });
  const temporary = await mkdtemp(path.join(tmpdir(), 'migration-'));
  payload.db.migrationDir = temporary;
  await payload.db.createMigration({ payload, migrationName: 'initial', forceAcceptWarning: true });
  await payload.destroy();
  await replaceMigration(temporary);
  await rm(temporary, { recursive: true });
}

/** Payload's files, made loadable by plain Node and acceptable to the strict compiler. */
async function replaceMigration(temporary: string): Promise<void> {
  const made = await readdir(temporary);
  const load = (ending: string) =>
    readFile(path.join(temporary, made.find((name) => name.endsWith(ending)) ?? ''), 'utf8');
  const text = await load('_initial.ts');
  // The snapshot's id is made by chance: a constant one keeps the same schema the same file.
  const snapshot = (await load('_initial.json')).replace(
    /"id": "[0-9a-f-]{36}"/,
    '"id": "00000000-0000-4000-8000-000000000001"',
  );
  await writeFile(path.join(folder, `${NAME}.json`), snapshot);
  await writeFile(
    path.join(folder, `${NAME}.ts`),
    text
      .replace(
        'import { MigrateUpArgs, MigrateDownArgs, sql }',
        'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
      )
      .replaceAll('{ db, payload, req }', '{ db }'),
  );
  await writeFile(
    path.join(folder, 'index.ts'),
    `import { down, up } from './${NAME}.ts';\n\nexport const migrations = [{ name: '${NAME}', up, down }];\n`,
  );
}

await writeMigration();
