/** `npm run report` as people script against it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { runCommand } from '../support/installation.ts';
import { readDocx } from './read-docx.ts';

const JUNE = ['--from', '2026-06-15', '--to', '2026-07-14'] as const;

describeEachDatabase('the report command', (database) => {
  let room: Newsroom;
  let folder = '';
  beforeAll(async () => {
    room = await openNewsroom(database);
    folder = await mkdtemp(path.join(tmpdir(), 'tieng-mo-bao-cao-'));
    const row = {
      day: '2026-06-20',
      kind: 'article',
      documentId: 'd',
      unitId: room.units.ward,
      node: 'n',
      sequence: 1,
    };
    await room.payload.db.create({
      collection: 'daily-reach',
      data: { ...row, id: '2026-06-20:article-d:n', views: 1632 },
      req: {},
    });
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await room.close();
  });
  const run = (...args: readonly string[]) => runCommand({ ...process.env, ...room.env }, 'report', args);

  it('prints exactly one object as json', async () => {
    const result = await run('--unit', 'phuong-thu', ...JUNE, '--format', 'json');
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({
      unit: { id: room.units.ward, slug: 'phuong-thu', name: 'Phường Thử' },
      from: '2026-06-15',
      to: '2026-07-14',
      withSubunits: false,
      sentence: expect.stringContaining('1.632 lượt xem'),
      figures: expect.arrayContaining([
        {
          code: 'views',
          label: 'Lượt xem trên trang tin',
          value: 1632,
          unit: 'lượt xem',
          qualifier: null,
          evidence: ['2026-06-20:article-d:n'],
        },
      ]),
    });
  });

  it('reports on the unit of the installation where none is named', async () => {
    const { installSettings } = await import('cms/settings/install-settings');
    await installSettings({ payload: room.payload, data: { unit: room.units.ward }, reason: 'Cài đặt.' });
    const result = await run(...JUNE, '--format', 'text');
    expect(result.code).toBe(0);
    expect(result.stdout).toContain('Phường Thử');
    expect(result.stdout).toMatch(/Lượt xem trên trang tin +1\.632 {2}lượt xem/u);
  });

  it('writes a document into the named file', async () => {
    const out = path.join(folder, 'bao-cao.docx');
    expect(await run(...JUNE, '--unit', 'phuong-thu', '--format', 'docx', '--out', out)).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(await readDocx(await readFile(out))).toContain('1.632 lượt xem');
  });

  it('ends with 2 and a sentence where it was not understood', async () => {
    for (const args of [
      [...JUNE, '--format', 'xlsx'],
      ['--unit', 'khong-co', ...JUNE, '--format', 'json'],
    ]) {
      const result = await run(...args);
      expect([result.code, result.stdout]).toEqual([2, '']);
      expect(result.stderr.trim()).toMatch(/\.$/u);
    }
  });
});
