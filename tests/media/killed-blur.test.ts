/** A power cut while pictures are blurred: what was acknowledged stays blurred, and nothing half done is left. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase, openTestPayload } from '../support/databases.ts';
import { repositoryRoot } from '../support/source-files.ts';

const PICTURES = 12;
const ACCOUNT = { email: 'a@thu.vn', password: 'mot-mat-khau-du-dai' };
const Doc = z.object({
  id: z.string(),
  filename: z.string(),
  renditions: z.array(z.object({ file: z.string() })),
});
type Doc = z.infer<typeof Doc>;

describeEachDatabase('a kill while pictures are blurred', (database) => {
  it.each([90, 500])('after %i ms', async (forMs) => {
    const opened = await openTestPayload(database);
    const folder = path.join(opened.dataDir, 'cms', 'media');
    const { payload } = opened;
    await payload.create({ collection: 'users', data: { ...ACCOUNT, name: 'A', role: 'administrator' } });
    const before: Doc[] = [];
    for (let number = 0; number < PICTURES; number += 1) {
      before.push(
        Doc.parse(
          await payload.create({
            collection: 'media',
            data: { alt: 'Ảnh', credit: 'Ảnh' },
            file: await picture(number),
          }),
        ),
      );
    }
    const acknowledged = await blurUntilKilled({
      env: opened.env,
      args: [ACCOUNT.email, ACCOUNT.password, ...before.map(({ id }) => id)],
      forMs,
    });

    const { settleBlurs } = await import('cms/media/settle-blur');
    await settleBlurs(payload, folder);
    const present = new Set(readdirSync(folder));
    for (const old of before) {
      const now = Doc.parse(await payload.findByID({ collection: 'media', id: old.id, depth: 0 }));
      for (const file of filesOf(now)) expect(present, `shown: ${file}`).toContain(file);
      const isBlurred = now.filename !== old.filename;
      if (isBlurred) for (const file of filesOf(old)) expect(present, `must be gone: ${file}`).not.toContain(file);
      if (acknowledged.includes(old.id)) expect(isBlurred).toBe(true);
    }
    const open = await payload.count({ collection: 'media-log', where: { settled: { equals: false } } });
    expect(open.totalDocs).toBe(0);
    await opened.close();
  });
});

function filesOf({ filename, renditions }: Doc): readonly string[] {
  return [filename, ...renditions.map(({ file }) => file)];
}

async function picture(number: number) {
  const data = await sharp({
    create: { width: 300, height: 200, channels: 3, background: { r: number * 20, g: 90, b: 40 } },
  })
    .png()
    .toBuffer();
  return { data, mimetype: 'image/png', name: 'anh.png', size: data.length };
}

/** The ids that were answered with "done" before the end. */
async function blurUntilKilled(run: {
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly forMs: number;
}): Promise<readonly string[]> {
  const script = path.join(repositoryRoot, 'tests', 'media', 'blurring-program.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...run.args], {
    env: { ...process.env, ...run.env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const ended = new Promise<string | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      resolve();
    });
    void ended.then(() => reject(new Error('The blurring program ended by itself')));
  });
  await new Promise((resolve) => setTimeout(resolve, run.forMs));
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  return printed.split('\n').slice(1, -1);
}
