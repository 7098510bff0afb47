import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadOrCreateSecrets } from './secrets.ts';

describe('secrets', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'secrets-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are made once, whoever asks first, and are readable by their owner only', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateSecrets(folder)));
    expect(new Set(all.map((secrets) => JSON.stringify(secrets))).size).toBe(1);
    expect(await readdir(folder)).toEqual(['secrets.json']);
    expect((await stat(path.join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
    expect(await loadOrCreateSecrets(folder)).toEqual(all[0]);
  });

  it('are shut again where a copy opened them', async () => {
    await loadOrCreateSecrets(folder);
    const file = path.join(folder, 'secrets.json');
    await chmod(file, 0o644);
    await loadOrCreateSecrets(folder);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('are never made anew over a damaged file', async () => {
    await writeFile(path.join(folder, 'secrets.json'), '{}');
    await expect(loadOrCreateSecrets(folder)).rejects.toThrow('bị hỏng');
  });
});
