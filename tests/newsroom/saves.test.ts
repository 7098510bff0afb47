/** A document stays whole: under parallel saves, and when the machine dies in the middle of one. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase, openTestPayload, testDatabases, type TestPayload } from '../support/databases.ts';
import { repositoryRoot } from '../support/source-files.ts';
import { importWeekly, WEEKLY_HEADLINES } from './import-weekly.ts';
import { idOf, latestOf, liveOf, openNewsroom, tacticData, type Newsroom } from './newsroom.ts';

const Marked = z.looseObject({ headline: z.string(), signs: z.array(z.looseObject({ text: z.string() })) });
/** Each begins at another step: importing, typing, publishing at once or by the clock. */
const KILLS = 4;

describeEachDatabase('saving', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  it('keeps the lists of one document whole through 20 parallel saves', async () => {
    const id = idOf(await room.editor.rest('POST', '/tactics', tacticData(room.units.ward)));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const mark = `Lượt ${index}`;
        const signs = Array.from({ length: 5 }, () => ({ text: mark }));
        return room.editor.rest('PATCH', `/tactics/${id}`, { headline: mark, signs });
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    const latest = Marked.parse(await latestOf(room.payload, 'tactics', id));
    expect(latest.signs.map(({ text }) => text)).toEqual(Array.from({ length: 5 }, () => latest.headline));
  });

  it('takes 75 creations at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 75 }, (_, index) =>
        room.editor.rest('POST', '/tactics', tacticData(room.units.ward, `Thủ đoạn số ${index}`)),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(75);
  });

  it.each([
    ['exemplars', 'launchedOn', { launchedOn: 'hôm qua' }],
    ['exemplars', 'metrics.0.asOf', { metrics: [{ label: 'Số hộ', value: 48, unit: 'hộ', asOf: '31/2/2022' }] }],
    ['exemplars', 'cost.value', { cost: { value: -5 } }],
    ['events', 'startsAt', { startsAt: 'ngày mai' }],
    ['articles', 'headline', { headline: 'a'.repeat(40_001) }],
    ['articles', 'standfirst', { standfirst: 'e\u0302\u0301'.repeat(40_001) }],
    ['tactics', 'signs.0.text', { signs: [{ text: 'a'.repeat(40_001) }] }],
  ])('says at once which field of a draft of %s holds nonsense: %s', async (collection, path, data) => {
    const draft = { headline: 'Mục thử', unit: room.units.ward, ...data };
    const message = expect.stringMatching(/không có|từ 0 trở lên|nhiều nhất 40.000 ký tự/);
    expect(await room.editor.rest('POST', `/${collection}?draft=true`, draft)).toMatchObject({
      status: 400,
      body: { errors: [{ data: { errors: [{ path, message }] } }] },
    });
  });

  it('gives a translation in another script the address of its original', async () => {
    const [address, unit] = ['/legal-guides?draft=true', room.units.ward];
    const original = idOf(await room.editor.rest('POST', address, { unit, headline: 'Bị lừa thì báo ở đâu' }));
    const translation = { unit, headline: 'របៀបរាយការណ៍', language: 'km', translationOf: original };
    const khmer = await room.editor.rest('POST', address, translation);
    expect(khmer.body).toMatchObject({ doc: { slug: 'bi-lua-thi-bao-o-dau-km' } });
  });

  it('goes on after a refused save, which leaves nothing behind', async () => {
    const before = await room.payload.count({ collection: 'editorial-log' });
    const refused = await room.editor.rest('POST', '/tactics', tacticData(room.units.other));
    expect(refused.status).toBe(403);
    expect(await room.payload.count({ collection: 'editorial-log' })).toEqual(before);
    expect((await room.editor.rest('POST', '/tactics', tacticData(room.units.ward))).status).toBe(201);
  });
});

describeEachDatabase('an import', (database) => {
  it('writes the text and the key of the text at once, so that no kill can part them', async () => {
    const room = await openNewsroom(database);
    const saves: unknown[] = [];
    for (const round of [0, 3]) {
      expect(await importWeekly(room.payload, room.units.ward, round)).toBe(true);
      const { docs } = await room.payload.findVersions({ collection: 'articles', depth: 0, limit: 0 });
      saves.push(docs.map(({ version }) => typeof version['importKey']));
    }
    expect(saves).toEqual([['string'], ['string', 'string']]);
    await room.remove();
  });
});

for (const database of testDatabases.filter(({ name }) => name === 'MongoDB')) {
  it('killed between a document and its version, the program lists every draft once after the next start', async () => {
    const room = await openNewsroom(database);
    const draft = async (headline: string) =>
      idOf(await room.editor.rest('POST', '/tactics', tacticData(room.units.ward, headline)));
    const [twice, never] = [await draft('Hiện hai lần'), await draft('Không hiện')];
    const written = await room.editor.rest('PATCH', `/tactics/${twice}?draft=true`, { headline: 'Hiện một lần' });
    expect(written.status).toBe(200);
    const versions = room.payload.db.versions['tactics'];
    await versions?.updateMany({ parent: twice }, { $set: { latest: true } }, { timestamps: false });
    await versions?.deleteMany({ parent: never });
    await room.payload.destroy();

    const opened = await openTestPayload({ name: 'MongoDB', create: async () => room });
    const { docs } = await opened.payload.find({ collection: 'tactics', draft: true, depth: 0, sort: 'headline' });
    expect(docs.map(({ id, headline }) => [id, headline])).toEqual([
      [twice, 'Hiện một lần'],
      [never, 'Không hiện'],
    ]);
    expect(await latestOf(opened.payload, 'tactics', never)).toMatchObject({ stage: 'draft' });
    await opened.close();
  });
}

describeEachDatabase('a program killed while saving', (database) => {
  it(
    `leaves what was typed, scheduled and imported whole and every stage as recorded, ${KILLS} times`,
    { timeout: 240_000 },
    async () => {
      const room = await openNewsroom(database);
      const id = idOf(await room.editor.rest('POST', '/tactics', tacticData(room.units.ward)));
      const args = [id, room.editor.id, room.approver.id, room.units.ward];
      await room.payload.destroy();
      for (let kill = 0; kill < KILLS; kill += 1) {
        await saveUntilKilled(room.env, [...args, String(kill * 1001)], 60 + kill * 80);
        await expectWhole(room.env, id, { unit: room.units.ward, round: kill * 1001 });
      }
      await room.remove();
    },
  );
});

/** Runs the program for so many milliseconds of saving, then kills it as a power cut would. */
async function saveUntilKilled(
  env: Readonly<Record<string, string>>,
  args: readonly string[],
  forMs: number,
): Promise<void> {
  const script = path.join(repositoryRoot, 'tests', 'newsroom', 'saving-program.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    env: { ...process.env, ...env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<string | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    void ended.then(() => reject(new Error('The saving program ended by itself')));
  });
  await new Promise((resolve) => setTimeout(resolve, forMs));
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

/** Opens the same database as a restarted program would. */
async function expectWhole(
  env: Readonly<Record<string, string>>,
  id: string,
  imports: { readonly unit: string; readonly round: number },
): Promise<void> {
  const opened = await openTestPayload({
    name: 'SQLite',
    create: async () => ({ dataDir: '', env, remove: async () => undefined }),
  });
  const { payload } = opened;
  for (const doc of [await latestOf(payload, 'tactics', id), await liveOf(payload, 'tactics', id)]) {
    const { headline, signs } = Marked.parse(doc);
    const isFirst = headline === tacticData('').headline;
    expect(new Set(signs.map(({ text }) => text))).toEqual(
      isFirst ? new Set(tacticData('').signs.map(({ text }) => text)) : new Set([headline]),
    );
    if (!isFirst) expect(signs).toHaveLength(8);
  }
  const { docs } = await payload.find({ collection: 'editorial-log', sort: '-number', limit: 0 });
  expect(docs.filter((line) => line['applied'] !== true)).toEqual([]);
  const latest = await latestOf(payload, 'tactics', id);
  expect(docs.find((line) => line['documentId'] === id)?.['to']).toBe(latest['stage']);
  // What was scheduled waits for its time; what has been published waits no more.
  expect([latest['stage'], Boolean(latest['scheduledFor'])]).not.toEqual(['published', true]);
  await expectImportsWhole(payload, imports);
  await opened.close();
}

/** Nothing half imported, nothing twice, and the import goes on where it was cut off. */
async function expectImportsWhole(
  payload: TestPayload,
  { unit, round }: { readonly unit: string; readonly round: number },
): Promise<void> {
  expect(await importWeekly(payload, unit, round)).toBe(true);
  const where = { headline: { in: [...WEEKLY_HEADLINES] } };
  const { docs } = await payload.find({ collection: 'articles', where, draft: true, depth: 0, limit: 0 });
  const headlines = docs.map(({ headline }) => headline);
  expect(headlines).toContain(WEEKLY_HEADLINES[round % WEEKLY_HEADLINES.length]);
  expect(new Set(headlines).size).toBe(headlines.length);
  // The first of six paragraphs becomes the standfirst.
  for (const { body } of docs) {
    const rounds = JSON.stringify(body).match(/vòng \d+/gu) ?? [];
    expect([rounds.length, new Set(rounds).size]).toEqual([5, 1]);
  }
}
