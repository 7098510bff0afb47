/** `npm run import` as people script against it: beside a running newsroom, and before anything is installed. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { runCommand } from '../support/installation.ts';

const ARTICLE = `Thôn Hạ giữ bến bình yên 11/30/2012

Từ đầu năm đến nay, thôn Hạ đã vận động bà con góp công thắp sáng con đường ven sông, nhờ đó việc đi lại ban đêm của học sinh và công nhân tan ca an toàn hơn nhiều.

Mô hình “Bến sáng đèn” được dân quan tân, nay đèn sáng tới khuya, hàng quán mở thêm, xe cộ qua lại đông vui và ai cũng yên tâm khi ra đường./.

PV
`;

const Report = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  items: z.array(z.looseObject({ file: z.string(), outcome: z.string(), message: z.string() })),
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tieng-mo-bai-cu-'));
  await mkdir(path.join(folder, 'cu'));
  await writeFile(path.join(folder, 'cu', 'ben.txt'), ARTICLE);
  await writeFile(path.join(folder, 'cu', 'ghi-chu.doc'), 'Không phải bài.');
  await mkdir(path.join(folder, '.rieng'));
  await writeFile(path.join(folder, '.rieng', 'cho.txt'), ARTICLE.replace('Thôn Hạ giữ', 'Chợ Hạ giữ'));
  await writeFile(path.join(folder, 'hong.txt'), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff]));
  await writeFile(path.join(folder, 'trong.txt'), '');
  await writeFile(path.join(folder, 'to.txt'), Buffer.alloc(10_000_000, 'a'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeEachDatabase('the import command beside a running newsroom', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());
  const run = (...args: readonly string[]) => runCommand({ ...process.env, ...room.env }, 'import', args);

  it('imports what it can, says one clear line about the rest, and changes nothing the second time', async () => {
    const first = await run('--json', '--unit', 'phuong-thu', folder);
    expect(first.code).toBe(1);
    const report = Report.parse(JSON.parse(first.stdout));
    expect(report).toMatchObject({ created: 1, updated: 0, unchanged: 0, failed: 4 });
    expect(report.items.map((item) => [path.basename(item.file), item.outcome])).toEqual([
      ['ben.txt', 'created'],
      ['ghi-chu.doc', 'failed'],
      ['hong.txt', 'failed'],
      ['to.txt', 'failed'],
      ['trong.txt', 'failed'],
    ]);
    for (const item of report.items.slice(1)) expect(item.message).toMatch(/^Tệp [^\n]+\.$/u);
    expect(report.items[0]).toMatchObject({
      kind: 'brief',
      headline: 'Thôn Hạ giữ bến bình yên',
      byline: 'PV',
      publishedAt: '2012-11-30',
      captions: [],
      exemplars: ['Bến sáng đèn'],
      suspicions: [{ text: 'quan tân', suggestion: 'quan tâm', paragraph: 1 }],
      proposals: { kind: 'likely', date: 'sure', unit: null, section: null, exemplars: [] },
    });
    const second = await run('--json', '--unit', 'phuong-thu', path.join(folder, 'cu', 'ben.txt'));
    expect(second.code).toBe(0);
    expect(Report.parse(JSON.parse(second.stdout))).toMatchObject({ unchanged: 1, created: 0 });
  });

  it('prints a table for people on standard error, and nothing on standard output', async () => {
    const result = await run('--dry-run', '--unit', room.units.group, path.join(folder, '.rieng', 'cho.txt'));
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(result.stderr).toContain('tạo mới 1, cập nhật 0, giữ nguyên 0');
    expect(result.stderr).toContain('quan tân → quan tâm');
    expect(result.stderr).toMatch(/^Kết quả {2,}Tệp {2,}Thể loại {2,}Ngày đăng/mu);
    expect(result.stderr).toMatch(/^tạo mới {2,}cho\.txt {2,}Tin {2,}2012-11-30/mu);
  });

  it('ends with 2 where it was not understood', async () => {
    for (const args of [
      ['--la', folder],
      ['--as', 'ai@do.vn', folder],
    ]) {
      const result = await run(...args);
      expect([result.code, result.stdout]).toEqual([2, '']);
      expect(result.stderr.trim()).not.toBe('');
    }
  });
});

const bare = () => ({ ...process.env, DATA_DIR: path.join(folder, 'du-lieu'), DATABASE_URL: '', LOG_LEVEL: 'error' });

describe('the import command before anything is installed', () => {
  it('counts everything as created in a dry run and writes nothing', async () => {
    const result = await runCommand(bare(), 'import', ['--dry-run', '--json', path.join(folder, 'cu', 'ben.txt')]);
    expect(result.code).toBe(0);
    expect(Report.parse(JSON.parse(result.stdout))).toMatchObject({ created: 1, failed: 0 });
    expect(await readdir(folder)).not.toContain('du-lieu');
  });

  it('asks for the first start otherwise', async () => {
    const result = await runCommand(bare(), 'import', [path.join(folder, 'cu')]);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('npm start');
  });
});
