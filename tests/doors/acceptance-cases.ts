/** What the doors take from the site and what they refuse, on any database. */
import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doors } from 'cms/doors/start-doors';
import { AiringBatchAnswer, type Airing } from 'shared/contract/airing';
import { SIGNATURE_HEADER, signDoorRequest } from 'shared/contract/door-signature';
import { removeTotalsOf } from 'cms/reach/remove-totals';
import { ReachTotalsAnswer, type ReachTotalsRow } from 'shared/contract/reach-totals';
import { isAvailable, openTestCms, SECRET, tacticOf, type Engine, type TestCms } from './open-test-cms.ts';
import { plainPng } from './plain-png.ts';
import { callDoor, send } from './test-site.ts';

export function describeAcceptance(engine: Engine): void {
  describe.skipIf(!isAvailable(engine))(`the doors on ${engine}`, () => {
    let cms: TestCms;
    let doors: Doors;
    const open = async (): Promise<Doors> => {
      const { startDoors } = await import('cms/doors/start-doors');
      return startDoors({ payload: cms.payload, port: 0, secret: SECRET, clock: Date.now, log: () => undefined });
    };
    beforeAll(async () => {
      cms = await openTestCms(engine);
      doors = await open();
    });
    afterAll(async () => {
      await doors.close();
      await cms.close();
    });

    const deliver = async (node: string, rows: readonly ReachTotalsRow[]): Promise<ReachTotalsAnswer> => {
      const answer = await callDoor(doors.port, { path: '/reach-totals', body: JSON.stringify({ node, rows }) });
      return ReachTotalsAnswer.parse(answer.body);
    };
    const viewsOf = async (documentId: string): Promise<Readonly<Record<string, number>>> => {
      const { docs } = await cms.payload.find({
        collection: 'daily-reach',
        where: { documentId: { equals: documentId } },
        limit: 100,
      });
      return Object.fromEntries(docs.map((row) => [`${String(row.day)} ${String(row.node)}`, Number(row.views)]));
    };

    it('keeps of every day, document and site server the newest total, in whatever order and however often it comes', async () => {
      const id = randomUUID();
      const row = (day: string, sequence: number, views: number) => ({
        day,
        document: `tactic:${id}`,
        sequence,
        views,
      });
      expect(await deliver('mot', [row('2026-11-22', 3, 30), row('2026-11-23', 1, 4)])).toEqual({
        applied: 2,
        stale: 0,
      });
      expect(await deliver('mot', [row('2026-11-22', 3, 30), row('2026-11-22', 2, 20)])).toEqual({
        applied: 0,
        stale: 2,
      });
      expect(await deliver('hai', [row('2026-11-22', 1, 7)])).toEqual({ applied: 1, stale: 0 });
      expect(
        await deliver('mot', [row('2026-11-22', 5, 50), row('2026-11-22', 4, 40), row('2026-11-23', 2, 9)]),
      ).toEqual({
        applied: 2,
        stale: 1,
      });
      expect(await viewsOf(id)).toEqual({ '2026-11-22 mot': 50, '2026-11-22 hai': 7, '2026-11-23 mot': 9 });
    });

    it('counts exactly when the same totals arrive at once on many connections, and after the doors were restarted', async () => {
      const ids = Array.from({ length: 30 }, () => randomUUID());
      const rowsAt = (sequence: number) =>
        ids.map((id, index) => ({
          day: '2026-11-23',
          document: `article:${id}`,
          sequence,
          views: sequence * 10 + index,
        }));
      const deliveries = [5, 1, 4, 5, 2, 3, 5, 4].map((sequence) => deliver('song-song', rowsAt(sequence)));
      const answers = await Promise.all(deliveries);
      expect(answers.every(({ applied, stale }) => applied + stale === ids.length)).toBe(true);
      await doors.close();
      doors = await open();
      expect(await deliver('song-song', rowsAt(5))).toEqual({ applied: 0, stale: ids.length });
      for (const [index, id] of ids.entries())
        expect(await viewsOf(id)).toEqual({ '2026-11-23 song-song': 50 + index });
    });

    it('takes no views of a document that was taken away for good, and keeps none', async () => {
      const id = randomUUID();
      const row = { day: '2026-11-23', document: `article:${id}`, sequence: 3, views: 3 };
      expect(await deliver('mot', [row])).toEqual({ applied: 1, stale: 0 });
      const feedRow = {
        id: `article:${id}`,
        kind: 'article',
        documentId: id,
        state: 'gone',
        reason: 'deleted',
        sequence: 1,
      };
      await cms.payload.db.create({ collection: 'feed-rows', data: feedRow, req: {} });
      await removeTotalsOf(cms.payload, { kind: 'article', documentId: id });
      expect(await deliver('mot', [row, { ...row, sequence: 4, views: 4 }])).toEqual({ applied: 0, stale: 2 });
      expect(await viewsOf(id)).toEqual({});
    });

    it('takes the largest batch the contract allows', async () => {
      const rows = Array.from({ length: 2000 }, (_, index) => ({
        day: '2026-11-21',
        document: `article:lon-${index}`,
        sequence: 1,
        views: 1,
      }));
      expect(await deliver('lon', rows)).toEqual({ applied: 2000, stale: 0 });
      expect(await deliver('lon', rows)).toEqual({ applied: 0, stale: 2000 });
    });

    const report = async (airings: readonly Airing[]): Promise<AiringBatchAnswer> => {
      const answer = await callDoor(doors.port, { path: '/airings', body: JSON.stringify({ airings }) });
      return AiringBatchAnswer.parse(answer.body);
    };
    const upload = (data: Buffer, name: string, mimetype: string) =>
      cms.payload.create({
        collection: 'media',
        data: { alt: 'Thử', credit: 'Thử' },
        file: { data, mimetype, name, size: data.length },
      });

    describe('airings', () => {
      let scriptId: string;
      let stationId: string;
      beforeAll(async () => {
        const tactic = await cms.write('tactic', tacticOf('Nguồn của bài phát thanh'));
        scriptId = await cms.write('script', {
          headline: 'Bà con cảnh giác',
          lead: 'Kính thưa bà con.',
          sourceItem: { relationTo: 'tactics', value: tactic },
        });
        const station = await cms.payload.create({
          collection: 'stations',
          data: { name: 'Đài phường', unit: cms.unitId, syllablesPerMinute: 200 },
        });
        stationId = String(station.id);
      });

      const airing = (fields: Partial<Airing> = {}): Airing => ({
        id: randomUUID(),
        scriptId,
        stationId,
        airedAt: '2026-11-23T06:05:00+07:00',
        recordedAt: '2026-11-23T06:05:02+07:00',
        ...fields,
      });
      it('records a tap once, however often and over however many connections it is delivered', async () => {
        const once = airing();
        const answers = await Promise.all(Array.from({ length: 6 }, () => report([once, once])));
        for (const answer of answers) expect(answer).toEqual({ accepted: [once.id, once.id], refused: [] });
        const { docs } = await cms.payload.find({
          collection: 'airings',
          where: { id: { equals: once.id } },
          depth: 0,
        });
        expect(docs).toHaveLength(1);
        expect(docs[0]).toMatchObject({
          script: scriptId,
          headline: 'Bà con cảnh giác',
          station: stationId,
          unitId: cms.unitId,
          airedAt: '2026-11-22T23:05:00.000Z',
        });
      });

      it('refuses what names no script or no station of ours, and says which', async () => {
        const [good, noScript, noStation] = [
          airing(),
          airing({ scriptId: 'khong-co' }),
          airing({ stationId: 'khong-co' }),
        ];
        expect(await report([noScript, good, noStation])).toEqual({
          accepted: [good.id],
          refused: [
            { id: noScript.id, reason: 'unknown-script' },
            { id: noStation.id, reason: 'unknown-station' },
          ],
        });
      });
    });

    it('serves pictures by the name of their content, for ever, and nothing else of the disk', async () => {
      const data = plainPng(500, 300, 60);
      const media = await cms.payload.create({
        collection: 'media',
        data: { alt: 'Nền xám', credit: 'Ảnh: phường' },
        file: { data, mimetype: 'image/png', name: 'a.png', size: data.length },
      });
      const [smallest] = Array.isArray(media.renditions) ? media.renditions : [];
      const file = typeof smallest === 'object' && smallest && 'file' in smallest ? String(smallest.file) : '';
      const found = await fetch(`http://127.0.0.1:${doors.port}/media/${file}`);
      expect(found.status).toBe(200);
      expect(found.headers.get('content-type')).toBe('image/avif');
      expect(found.headers.get('cache-control')).toContain('immutable');
      expect((await found.arrayBuffer()).byteLength).toBe(Number(found.headers.get('content-length')));
      const head = await fetch(`http://127.0.0.1:${doors.port}/media/${file}`, { method: 'HEAD' });
      expect(head.status).toBe(200);

      await writeFile(join(cms.dataDir, 'cms', 'bi-mat.webp'), 'bí mật');
      const paths = [
        '/media/../bi-mat.webp',
        '/media/%2e%2e/bi-mat.webp',
        '/media/..%2fbi-mat.webp',
        '/media/',
        '/media/x.webp',
      ];
      for (const path of paths) expect(await statusOfRaw(doors.port, path)).toBe(404);
      expect(await statusOfRaw(doors.port, `/media/${'0'.repeat(32)}.webp`)).toBe(404);
    });

    it('refuses an upload that is no picture, whatever it calls itself, and keeps the same picture twice apart', async () => {
      await expect(upload(Buffer.from('<svg onload="a()"/>'), 'anh.jpg', 'image/jpeg')).rejects.toThrow(/Chỉ nhận ảnh/);
      const [first, second] = [
        await upload(plainPng(40, 30, 9), 'a.png', 'x/y'),
        await upload(plainPng(40, 30, 9), 'b.exe', 'x/y'),
      ];
      expect(first.renditions).toEqual(second.renditions);
      expect(first.filename).not.toBe(second.filename);
      expect(first.mimeType).toBe('image/png');
    });

    it('removes files that no document names any more, and never young ones', async () => {
      const { removeUnusedFiles } = await import('cms/media/remove-unused-files');
      await upload(plainPng(50, 40, 33), 'a.png', 'image/png');
      const folder = join(cms.dataDir, 'cms', 'media');
      const used = await readdir(folder);
      const unused = `${'f'.repeat(32)}.webp`;
      await writeFile(join(folder, unused), 'ảnh đã xóa');
      const remove = (nowMs: number) => removeUnusedFiles({ payload: cms.payload, folder, nowMs });
      expect(await remove(Date.now())).toEqual([]);
      expect(await remove(Date.now() + 2 * 24 * 3_600_000)).toEqual([unused]);
      expect(await readdir(folder)).toEqual(used);
    });

    describe('a request that is not the site’s', () => {
      const body = JSON.stringify({ node: 'gia', rows: [] });
      it.each([
        ['without a signature', {}, '/reach-totals', 401],
        [
          'with another secret',
          sign({ method: 'POST', path: '/reach-totals', body, secret: 'khác' }),
          '/reach-totals',
          401,
        ],
        ['signed for another path', sign({ method: 'POST', path: '/airings', body }), '/reach-totals', 401],
        ['signed for another body', sign({ method: 'POST', path: '/reach-totals', body: '{}' }), '/reach-totals', 401],
        [
          'signed an hour ago',
          sign({ method: 'POST', path: '/reach-totals', body, nowMs: Date.now() - 3_600_000 }),
          '/reach-totals',
          401,
        ],
        ['to a path that is no door', sign({ method: 'POST', path: '/admin', body }), '/admin', 404],
        ['with the wrong method', sign({ method: 'POST', path: '/live-status', body }), '/live-status', 405],
      ])('is refused: %s', async (_case, headers, path, status) => {
        expect((await send(doors.port, { path, method: 'POST', body, headers })).status).toBe(status);
      });

      it.each([
        ['nonsense', '/reach-totals', 'không phải JSON', 400],
        [
          'a wrong day',
          '/reach-totals',
          JSON.stringify({ node: 'a', rows: [{ day: '2026-02-30', document: 'tactic:1', sequence: 1, views: 1 }] }),
          400,
        ],
        [
          'negative views',
          '/reach-totals',
          JSON.stringify({ node: 'a', rows: [{ day: '2026-02-20', document: 'tactic:1', sequence: 1, views: -1 }] }),
          400,
        ],
        ['a node that is a path', '/reach-totals', JSON.stringify({ node: '../a', rows: [] }), 400],
        ['more than a body may hold', '/reach-totals', 'x'.repeat(1024 * 1024 + 1), 413],
        ['a body where none belongs', '/nudge', '{}', 413],
        ['an airing without an id', '/airings', JSON.stringify({ airings: [{ scriptId: 'a' }] }), 400],
      ])('is refused though signed: %s', async (_case, path, text, status) => {
        expect((await callDoor(doors.port, { path, body: text })).status).toBe(status);
      });

      it.each([
        '/feed',
        '/feed?after=-1',
        '/feed?after=x',
        '/feed?after=0&limit=0',
        '/feed?after=0&limit=100000',
        '/live-status?document=passwd',
      ])('is refused though signed: a question that makes no sense, %s', async (path) => {
        expect((await callDoor(doors.port, { path })).status).toBe(400);
      });

      it('is cut off when its body never ends', async () => {
        const socket = connect(doors.port, '127.0.0.1');
        socket.on('error', () => undefined);
        socket.write('POST /airings HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
        const line = `${(64 * 1024).toString(16)}\r\n${'x'.repeat(64 * 1024)}\r\n`;
        const answered = new Promise<string>((resolve) =>
          socket.once('data', (data) => resolve(data.toString('latin1'))),
        );
        for (let sent = 0; sent < 10; sent += 1) socket.write(line);
        expect(await answered).toContain(' 413 ');
        socket.destroy();
      });

      it('leaves the doors open for the next', async () => {
        expect(await send(doors.port, { path: '/healthz' })).toMatchObject({ status: 200 });
        expect((await callDoor(doors.port, { path: '/nudge', method: 'POST' })).status).toBe(200);
      });
    });
  });
}

function sign(call: { method: string; path: string; body: string; secret?: string; nowMs?: number }) {
  return { [SIGNATURE_HEADER]: signDoorRequest({ secret: SECRET, nowMs: Date.now(), ...call }) };
}

/** fetch() tidies `..` away before sending; this does not. */
async function statusOfRaw(port: number, path: string): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return Number(text.split(' ')[1]);
}
