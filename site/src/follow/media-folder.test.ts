import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { success } from 'shared/kernel/result';
import { createMediaFolder } from './media-folder.ts';

const BYTES = Buffer.from('bài thu tiếng Nghệ');
const CONTENT = createHash('sha256').update(BYTES).digest('hex').slice(0, 32);
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function openFolder() {
  const root = mkdtempSync(join(tmpdir(), 'media-folder-'));
  folders.push(root);
  const folder = join(root, 'media');
  mkdirSync(folder);
  const doors = { download: () => Promise.resolve(success(BYTES)) };
  return createMediaFolder({ folder, temporaryFolder: join(root, 'tmp'), doors });
}

it.each([
  ['the file of a content', `${CONTENT}.mp3`],
  ['the file of a second document of it', `${CONTENT}-394f8e55-6dc7-417f-b8f0-3729ab4ae4b7.mp3`],
])('fetches %s', async (_case, file) => {
  const media = openFolder();
  expect((await media.fetch(file)).ok).toBe(true);
  expect(media.has(file)).toBe(true);
});

it('keeps nothing whose name promises something else', async () => {
  const media = openFolder();
  const file = `${'0'.repeat(32)}.mp3`;
  expect(await media.fetch(file)).toEqual({ ok: false, failure: { kind: 'wrongContent' } });
  expect(media.has(file)).toBe(false);
});
