/** Seeding and removal killed in the middle, as a power cut would, and run again. */
import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase, type TestInstallation } from '../support/databases.ts';
import { repositoryRoot } from '../support/source-files.ts';
import { countEverything, listUnfinished, openDemoCms } from './demo-cms.ts';

interface Run {
  readonly installation: TestInstallation;
  readonly script: 'seed' | 'demo-remove';
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Killed with SIGKILL so many milliseconds after it printed this. */
  readonly killAfter?: { readonly words: string; readonly ms: number };
}

function run({
  installation,
  script,
  args = [],
  env = {},
  killAfter,
}: Run): Promise<{ code: number | null; said: string }> {
  const program = path.join(repositoryRoot, 'scripts', `${script}.ts`);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, LOG_LEVEL: 'error', ...installation.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (killAfter && timer === undefined && said.includes(killAfter.words)) {
      timer = setTimeout(() => child.kill('SIGKILL'), killAfter.ms);
    }
  });
  child.stdout.resume();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ code, said });
    });
  });
}

const Line = z.object({ name: z.string(), secret: z.string() });

async function readAccounts(installation: TestInstallation) {
  const text = await readFile(path.join(installation.dataDir, 'accounts.txt'), 'utf8');
  const lines = text.split('\n').map((line) => /^(?<name>\S+) {2}(?<secret>\S+) {2}/u.exec(line)?.groups);
  return lines.filter((groups) => groups !== undefined).map((groups) => Line.parse(groups));
}

async function expectCommandToRemove(installation: TestInstallation): Promise<void> {
  const shown = await run({ installation, script: 'demo-remove' });
  expect(shown.said).toContain('Sẽ gỡ: 21 tin bài, 20 cảnh báo');
  expect((await run({ installation, script: 'demo-remove', args: ['--yes'] })).code).toBe(0);
  expect((await run({ installation, script: 'demo-remove', args: ['--yes'] })).code).toBe(0);
  expect(await readAccounts(installation)).toHaveLength(1);
}

describeEachDatabase('an interrupted seeding', (database) => {
  test(
    'is completed by the next one without doubling anything, and every account can sign in',
    { timeout: 600_000 },
    async () => {
      const installation = await database.create();
      const kills = [
        { words: 'đang tạo tài khoản', ms: 150 },
        { words: 'đang vẽ tranh', ms: 1500 },
        { words: 'đang soạn', ms: 600 },
      ];
      for (const killAfter of kills) await run({ installation, script: 'seed', killAfter });
      expect((await run({ installation, script: 'seed' })).code).toBe(0);

      const cms = await openDemoCms(installation);
      expect(await listUnfinished(cms)).toEqual([]);
      const counts = await countEverything(cms);
      expect(counts).toMatchObject({ users: 7, units: 24, sections: 3, stations: 1, media: 20 });
      for (const action of ['submit', 'approve', 'publish']) {
        const ofItems = { documentId: { in: cms.listDemoItems().map(({ id }) => id) } };
        const first = { number: { less_than_equal: 3 } };
        const where = { and: [ofItems, first, { action: { equals: action } }] };
        const lines = await cms.payload.count({ collection: 'editorial-log', where });
        expect(lines.totalDocs).toBe(cms.listDemoItems().length);
      }
      for (const { name, secret } of await readAccounts(installation)) {
        if (!name.includes('@')) continue;
        const { user } = await cms.payload.login({ collection: 'users', data: { email: name, password: secret } });
        expect(user).toMatchObject({ email: name });
      }
      expect((await readAccounts(installation)).map(({ name }) => name)).toHaveLength(8);
      expect((await stat(path.join(installation.dataDir, 'accounts.txt'))).mode & 0o777).toBe(0o600);
      await cms.close();

      const secondStart = await run({ installation, script: 'seed' });
      expect(secondStart).toEqual({ code: 0, said: '' });

      // What the command does to a database is tried on each in demo-ward.test.ts; here it is only asked to do it.
      if (database.name === 'SQLite') await expectCommandToRemove(installation);
      await installation.remove();
    },
  );

  test(
    'leaves an installation without the ward one administrator, one unit and its settings',
    { timeout: 120_000 },
    async () => {
      const installation = await database.create();
      const env = { DEMO: 'no', ADMIN_EMAIL: 'toi@xa.example', ADMIN_PASSWORD: 'mot-cau-rat-dai' };
      const first = await run({ installation, script: 'seed', env });
      expect(first.said).toContain('Hãy vào trang quản trị, mục Đơn vị, để đặt tên đơn vị.');
      expect(first.said).not.toContain(env.ADMIN_PASSWORD);
      expect(await run({ installation, script: 'seed', env })).toEqual({ code: 0, said: '' });
      // Asking for the ward later does not put it beside what somebody has begun.
      expect(await run({ installation, script: 'seed' })).toEqual({ code: 0, said: '' });
      const cms = await openDemoCms(installation);
      expect(await countEverything(cms)).toMatchObject({ users: 1, units: 1, articles: 0, media: 0 });
      const settings: unknown = await cms.payload.findByID({ collection: 'settings', id: 'settings', depth: 1 });
      expect(settings).toMatchObject({ _status: 'published', unit: { name: 'Đơn vị chưa đặt tên', type: 'ward' } });
      await cms.close();
      await installation.remove();
    },
  );
});
