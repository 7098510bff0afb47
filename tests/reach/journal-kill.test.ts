import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readJournal } from 'site/journal/append-only-journal';
import { startProgram, type RunningProgram } from './killed-program.ts';

const KILLS = 32;

let folder: string;
let program: RunningProgram | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-kill-'));
});
afterEach(async () => {
  await program?.kill();
  await rm(folder, { recursive: true });
});

test(`a journal killed ${KILLS} times keeps everything it promised, once`, { timeout: 120_000 }, async () => {
  const promised = new Set<string>();
  for (let round = 0; round < KILLS; round += 1) {
    program = startProgram(new URL('./journal-program.ts', import.meta.url), [folder, `${round * 1_000_000}`]);
    await program.said(1);
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 40));
    await program.kill();
    for (const line of program.output().split('\n').slice(0, -1)) promised.add(line);
    if (round % 3 === 0) await appendFile(await newestFile(), `${round}999`);
  }
  const { records, tornBytes } = await readJournal({ folder, name: 'so' });
  const kept = new Set(records);
  expect(kept.size).toBe(records.length);
  expect([...promised].filter((record) => !kept.has(record))).toEqual([]);
  expect(promised.size).toBeGreaterThan(KILLS);
  expect(tornBytes).toBeGreaterThan(0);
  expect(records.some((record) => record.endsWith('999') && Number(record) < 32_000)).toBe(false);
});

async function newestFile(): Promise<string> {
  const newest = (await readdir(folder)).sort().at(-1);
  if (newest === undefined) throw new Error('No journal file');
  return join(folder, newest);
}
