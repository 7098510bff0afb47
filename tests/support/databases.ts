/** The integration tests' databases: SQLite always, MongoDB where `MONGODB_TEST_URL` names a server. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { describe, vi } from 'vitest';

export interface TestDatabase {
  readonly name: 'SQLite' | 'MongoDB';
  /** A fresh data folder with an empty database of its own, and the settings that lead a program to it. */
  create(): Promise<TestInstallation>;
}

export interface TestInstallation {
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

export const sqliteDatabase: TestDatabase = {
  name: 'SQLite',
  create: async () => {
    const dataDir = await makeDataDir();
    return {
      dataDir,
      env: { DATA_DIR: dataDir, DATABASE_URL: `file:${path.join(dataDir, 'cms', 'tieng-mo.db')}` },
      remove: () => rm(dataDir, { recursive: true, force: true }),
    };
  },
};

function mongodbAt(serverUrl: string): TestDatabase {
  return {
    name: 'MongoDB',
    create: async () => {
      const dataDir = await makeDataDir();
      const name = `tieng-mo-test-${randomUUID()}`;
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      return {
        dataDir,
        env: { DATA_DIR: dataDir, DATABASE_URL: url.href },
        remove: async () => {
          const client = await MongoClient.connect(url.href);
          await client.db(name).dropDatabase();
          await client.close();
          await rm(dataDir, { recursive: true, force: true });
        },
      };
    },
  };
}

const mongodbUrl = process.env['MONGODB_TEST_URL'];
export const testDatabases: readonly TestDatabase[] = [sqliteDatabase, ...(mongodbUrl ? [mongodbAt(mongodbUrl)] : [])];

/** `describe` once for each database there is. */
export function describeEachDatabase(name: string, body: (database: TestDatabase) => void): void {
  for (const database of testDatabases) describe(`${name} (${database.name})`, () => body(database));
}

export type TestPayload = Awaited<ReturnType<typeof openTestPayload>>['payload'];

/**
 * Opens Payload on a fresh database. Modules are loaded anew, because settings are read once per process: a test imports
 * the CMS's own functions with `await import('cms/…')` after this, never at the top.
 */
export async function openTestPayload(database: TestDatabase, extra: Readonly<Record<string, string>> = {}) {
  const installation = await database.create();
  for (const [name, value] of Object.entries({ LOG_LEVEL: 'error', ...installation.env, ...extra })) {
    vi.stubEnv(name, value);
  }
  vi.resetModules();
  const { openPayload } = await import('cms/platform/open-payload');
  const key = randomUUID();
  const payload = await openPayload({ key });
  return {
    ...installation,
    payload,
    /** For `handleEndpoints`. */
    key,
    close: async () => {
      await payload.destroy();
      await installation.remove();
      vi.unstubAllEnvs();
    },
  };
}

function makeDataDir(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'tieng-mo-test-'));
}
