/** What the feed promises, on any database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doors } from 'cms/doors/start-doors';
import type { Publisher } from 'cms/publishing/publish-changes';
import { LiveStatus, type FeedChange } from 'shared/contract/feed';
import { LineStatus } from 'shared/contract/line-status';
import type { SiteReport } from 'shared/contract/site-report';
import type { LogEntry } from 'shared/kernel/log';
import {
  bodyOf,
  eventually,
  isAvailable,
  openTestCms,
  SECRET,
  tacticOf,
  type Engine,
  type TestCms,
} from './open-test-cms.ts';
import { plainPng } from './plain-png.ts';
import { callDoor, keyOf, readAll, readPage, report } from './test-site.ts';

const anHourOn = (): number => Date.now() + 3_600_000;

export function describePublishing(engine: Engine): void {
  describe.skipIf(!isAvailable(engine))(`publishing on ${engine}`, () => {
    let cms: TestCms;
    let publisher: Publisher;
    let doors: Doors;
    let wakeUps = 0;
    const events: LogEntry[] = [];
    const log = (entry: LogEntry): void => void events.push(entry);

    beforeAll(async () => {
      cms = await openTestCms(engine);
      const { startPublisher } = await import('cms/publishing/publish-changes');
      const { startDoors } = await import('cms/doors/start-doors');
      const { payload } = cms;
      publisher = startPublisher({ payload, clock: Date.now, log, onWritten: () => (wakeUps += 1) });
      doors = await startDoors({ payload, port: 0, secret: SECRET, clock: Date.now, log, publisher });
    });
    afterAll(async () => {
      await publisher.close();
      await doors.close();
      await cms.close();
    });

    const find = async (key: string): Promise<FeedChange> => {
      const change = (await readAll(doors.port)).find((candidate) => keyOf(candidate) === key);
      if (!change) throw new Error(`${key} is not in the feed`);
      return change;
    };
    const untilLive = (key: string, expected: Readonly<Record<string, unknown>>): Promise<FeedChange> =>
      eventually(async () => {
        const change = await find(key);
        expect(change).toMatchObject({ state: 'live', document: expected });
        return change;
      });
    const statusOf = async (key: string): Promise<LiveStatus> =>
      LiveStatus.parse((await callDoor(doors.port, { path: `/live-status?document=${key}` })).body);

    it('a published warning is in the feed, with its unit; a draft is not; the site is woken', async () => {
      const draft = await cms.write('tactic', tacticOf('Bản nháp chưa ai duyệt'));
      const id = await cms.write('tactic', tacticOf('Giả danh cán bộ điện lực'));
      await cms.publish('tactic', id);
      publisher.nudge();
      const change = await untilLive(`tactic:${id}`, {
        headline: 'Giả danh cán bộ điện lực',
        slug: 'gia-danh-can-bo-dien-luc',
        unit: { id: cms.unitId, name: 'Phường Tiếng Mõ' },
        signs: ['Gọi từ số lạ'],
      });
      expect(change.sequence).toBeGreaterThan(2 ** 32);
      await expect(find(`tactic:${draft}`)).rejects.toThrow('not in the feed');
      await eventually(async () => expect(wakeUps).toBeGreaterThan(0));
    });

    it('a correction in progress changes nothing on the page; publishing it does, with a note', async () => {
      const id = await cms.write('tactic', tacticOf('Trúng thưởng xe máy'));
      await cms.publish('tactic', id);
      publisher.nudge();
      const before = await untilLive(`tactic:${id}`, { headline: 'Trúng thưởng xe máy' });
      await cms.move('tactic', id, 'correct', 'Sai tên loại xe.');
      await cms.change('tactic', id, { headline: 'Trúng thưởng xe đạp điện' });
      publisher.nudge();
      const marker = await cms.write('tactic', tacticOf('Mốc thời gian'));
      await cms.publish('tactic', marker);
      publisher.nudge();
      await untilLive(`tactic:${marker}`, {});
      expect(await find(`tactic:${id}`)).toEqual(before);
      await cms.publish('tactic', id);
      publisher.nudge();
      const after = await untilLive(`tactic:${id}`, { headline: 'Trúng thưởng xe đạp điện' });
      expect(after.sequence).toBeGreaterThan(before.sequence);
      expect(after).toMatchObject({ document: { changeNotes: [{ note: 'Kiểm thử' }] } });
    });

    it('a withdrawn document is gone with its address, and comes back when it is published again', async () => {
      const id = await cms.write('tactic', tacticOf('Vay tiền qua mạng'));
      await cms.publish('tactic', id);
      publisher.nudge();
      await untilLive(`tactic:${id}`, {});
      await cms.move('tactic', id, 'withdraw', 'Cần kiểm tra lại.');
      publisher.nudge();
      await eventually(async () =>
        expect(await find(`tactic:${id}`)).toMatchObject({
          state: 'gone',
          reason: 'error',
          slug: 'vay-tien-qua-mang',
        }),
      );
      await cms.move('tactic', id, 'republish', 'Đã kiểm tra.');
      publisher.nudge();
      await untilLive(`tactic:${id}`, { headline: 'Vay tiền qua mạng' });
    });

    it('a document withdrawn once more for another reason says so, also where nobody looked in between', async () => {
      const id = await cms.write('tactic', tacticOf('Mời góp vốn'));
      const other = await cms.write('tactic', tacticOf('Mời góp vốn, bản mới'));
      for (const each of [id, other]) await cms.publish('tactic', each);
      publisher.nudge();
      await untilLive(`tactic:${id}`, {});
      await untilLive(`tactic:${other}`, {});
      const untilGone = (expected: Readonly<Record<string, unknown>>): Promise<void> => {
        publisher.nudge();
        return eventually(async () => expect(await find(`tactic:${id}`)).toMatchObject({ state: 'gone', ...expected }));
      };
      await cms.withdraw('tactic', id, 'replaced', `tactic:${other}`);
      await untilGone({ reason: 'replaced', replacedBy: '/canh-bao/moi-gop-von-ban-moi/' });
      await cms.move('tactic', id, 'republish', 'Vẫn còn đúng.');
      await cms.withdraw('tactic', id, 'error');
      await untilGone({ reason: 'error' });
      expect(await find(`tactic:${id}`)).not.toHaveProperty('replacedBy');
    });

    it('a deleted document is gone without anybody telling', async () => {
      const id = await cms.write('tactic', tacticOf('Xóa thẳng khỏi cơ sở dữ liệu'));
      await cms.publish('tactic', id);
      publisher.nudge();
      await untilLive(`tactic:${id}`, {});
      await cms.payload.delete({ collection: 'tactics', id });
      await eventually(async () =>
        expect(await find(`tactic:${id}`)).toMatchObject({ state: 'gone', reason: 'deleted' }),
      );
    });

    it('what stands in other documents is changed there too: unit, section, hotline, picture', async () => {
      const data = plainPng(640, 400, 90);
      const media = await cms.payload.create({
        collection: 'media',
        data: { alt: 'Nền đỏ', credit: 'Ảnh: phường', consent: 'nobody' },
        file: { data, mimetype: 'image/png', name: 'nen đỏ.png', size: data.length },
      });
      const section = await cms.payload.create({
        collection: 'sections',
        data: { name: 'Việc tốt', slug: 'viec-tot', order: 1 },
      });
      const unit = await cms.payload.create({
        collection: 'units',
        data: { name: 'Tổ 9', slug: 'to-9', type: 'neighbourhood', parent: cms.unitId },
      });
      const hotline = await cms.write('hotline', {
        headline: 'Trực ban',
        number: '0236 000 0113',
        dial: '02360000113',
        source: 'Công an phường',
        verifiedOn: '2026-11-01T05:00:00.000Z',
      });
      await cms.publish('hotline', hotline);
      const tactic = await cms.write('tactic', { ...tacticOf('Kèm đường dây nóng'), hotlines: [hotline] });
      await cms.publish('tactic', tactic);
      const article = await cms.write('article', {
        headline: 'Tổ 9 ra quân',
        genre: 'brief',
        unit: unit.id,
        section: section.id,
        cover: media.id,
        body: bodyOf('Sáng nay, tổ 9 ra quân.'),
      });
      await cms.publish('article', article);
      publisher.nudge();
      await untilLive(`article:${article}`, {
        unit: { name: 'Tổ 9' },
        section: { name: 'Việc tốt' },
        cover: { alt: 'Nền đỏ' },
      });
      await untilLive(`tactic:${tactic}`, { hotlines: [{ id: hotline, purpose: 'Trực ban' }] });

      await cms.payload.update({ collection: 'units', id: unit.id, data: { name: 'Tổ dân phố số 9' } });
      await cms.payload.update({ collection: 'sections', id: section.id, data: { name: 'Gương sáng' } });
      await cms.payload.update({ collection: 'media', id: media.id, data: { alt: 'Tấm phông đỏ' } });
      await untilLive(`article:${article}`, {
        unit: { name: 'Tổ dân phố số 9' },
        section: { name: 'Gương sáng' },
        cover: { alt: 'Tấm phông đỏ' },
      });
      await untilLive(`unit:${String(unit.id)}`, { name: 'Tổ dân phố số 9', parent: { id: cms.unitId } });
      await cms.move('hotline', hotline, 'withdraw', 'Số đã đổi.');
      await untilLive(`tactic:${tactic}`, { hotlines: [] });
      await cms.payload.delete({ collection: 'media', id: media.id });
      await eventually(async () => {
        const change = await find(`article:${article}`);
        expect(change.state === 'live' && 'cover' in change.document && change.document.cover).toBeFalsy();
      });
    });

    it('a new translation is named at its original, and says when the original has changed since', async () => {
      const original = await cms.write('tactic', tacticOf('Bản gốc'));
      await cms.publish('tactic', original);
      await untilLive(`tactic:${original}`, { translations: [] });
      const english = { ...tacticOf('In English'), language: 'en', translationOf: original };
      const translation = await cms.write('tactic', english);
      await cms.publish('tactic', translation);
      await untilLive(`tactic:${original}`, { translations: [{ id: translation, language: 'en' }] });
      await untilLive(`tactic:${translation}`, { translationOf: { id: original }, originalChanged: false });
      await cms.move('tactic', original, 'correct', 'Thêm dấu hiệu.');
      await cms.change('tactic', original, { summary: 'Tự xưng cán bộ để đòi tiền mặt.' });
      await cms.publish('tactic', original);
      await untilLive(`tactic:${translation}`, { originalChanged: true });
    });

    it('the installation’s identity is in the feed', async () => {
      const { installSettings } = await import('cms/settings/install-settings');
      const data = { headline: 'Mõ phường', organisation: 'Ban Chỉ đạo', unit: cms.unitId };
      const administrator = { name: 'Quản trị', email: 'quantri@phuong.example', role: 'administrator' };
      await cms.payload.create({ collection: 'users', data: { ...administrator, password: 'mot-cau-rat-dai' } });
      expect(await installSettings({ payload: cms.payload, data, reason: 'Cài đặt.' })).toMatchObject({ ok: true });
      await untilLive('settings:settings', { siteName: 'Mõ phường', demo: false, unit: { id: cms.unitId } });
    });

    it('a cursor of any age works: every document once, in order, whatever the size of the pages', async () => {
      const all = await readAll(doors.port);
      const sequences = all.map((change) => change.sequence);
      expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
      expect(new Set(sequences).size).toBe(sequences.length);
      expect(new Set(all.map(keyOf)).size).toBe(all.length);
      expect(await readAll(doors.port, 1)).toEqual(all);
      const middle = sequences[Math.floor(sequences.length / 2)] ?? 0;
      expect((await readPage(doors.port, middle)).changes).toEqual(all.filter((change) => change.sequence > middle));
      const last = sequences.at(-1) ?? 0;
      expect(await readPage(doors.port, last)).toEqual({ changes: [], cursor: last, more: false });
    });

    it('tells a reader from another life of the database where the feed really ends', async () => {
      const last = (await readAll(doors.port)).at(-1)?.sequence ?? 0;
      expect((await readPage(doors.port, last + 2 ** 40)).cursor).toBe(last);
    });

    it('one document that cannot be shown keeps its old page, says why, and stops no other', async () => {
      const broken = await cms.write('tactic', tacticOf('Bản sẽ hỏng'));
      await cms.publish('tactic', broken);
      publisher.nudge();
      const before = await untilLive(`tactic:${broken}`, { headline: 'Bản sẽ hỏng' });
      await cms.payload.db.updateOne({
        collection: 'tactics',
        id: broken,
        data: { summary: '', headline: 'Bản hỏng' },
        req: {},
      });
      const healthy = await cms.write('tactic', tacticOf('Bản lành'));
      await cms.publish('tactic', healthy);
      await untilLive(`tactic:${healthy}`, { headline: 'Bản lành' });
      await eventually(async () => expect((await statusOf(`tactic:${broken}`)).problem).toContain('summary'));
      expect(await find(`tactic:${broken}`)).toEqual(before);
      expect(
        events.filter(({ event, row }) => event === 'ProjectionFailed' && row === `tactic:${broken}`),
      ).toHaveLength(1);
      await cms.payload.db.updateOne({ collection: 'tactics', id: broken, data: { summary: 'Đã sửa.' }, req: {} });
      await untilLive(`tactic:${broken}`, { headline: 'Bản hỏng', summary: 'Đã sửa.' });
      expect((await statusOf(`tactic:${broken}`)).problem).toBeUndefined();
    });

    it('the editor sees when the page is up: what the site acknowledged, not a guess', async () => {
      const id = await cms.write('tactic', tacticOf('Đang lên trang'));
      expect(await statusOf(`tactic:${id}`)).toMatchObject({ state: 'unknown', sequence: 0 });
      await cms.publish('tactic', id);
      publisher.nudge();
      const { sequence } = await untilLive(`tactic:${id}`, {});
      expect((await statusOf(`tactic:${id}`)).reachedAt).toBeUndefined();
      await report(doors.port, { reached: sequence });
      const status = await statusOf(`tactic:${id}`);
      expect(status).toMatchObject({ state: 'live', sequence });
      expect(Math.abs(Date.parse(status.reachedAt ?? '') - Date.now())).toBeLessThan(60_000);
      expect(status.siteSilentSeconds).toBeLessThan(60);
    });

    it('one document that is kept back keeps no other back, and an urgent one counts before those it overtook', async () => {
      const [slow, urgent] = [
        await cms.write('tactic', tacticOf('Chờ ảnh')),
        await cms.write('tactic', tacticOf('Khẩn')),
      ];
      await cms.publish('tactic', slow);
      publisher.nudge();
      const first = await untilLive(`tactic:${slow}`, {});
      await cms.publish('tactic', urgent);
      publisher.nudge();
      const { sequence } = await untilLive(`tactic:${urgent}`, {});
      const ahead: SiteReport['ahead'] = [{ kind: 'tactic', id: urgent, sequence }];
      await report(doors.port, { reached: first.sequence - 1, ahead });
      expect((await statusOf(`tactic:${urgent}`)).reachedAt).toBeDefined();
      expect((await statusOf(`tactic:${slow}`)).reachedAt).toBeUndefined();
      const held = { kind: 'tactic', id: slow, reason: 'mediaMissing' } as const;
      await report(doors.port, { reached: sequence, behind: [{ ...held, attempts: 1 }] });
      expect((await statusOf(`tactic:${slow}`)).behind).toBeUndefined();
      await report(doors.port, { reached: sequence, behind: [{ ...held, attempts: 5 }], trouble: 'diskFull' });
      expect(await statusOf(`tactic:${slow}`)).toMatchObject({ behind: 'mediaMissing', trouble: 'diskFull' });
      expect((await statusOf(`tactic:${urgent}`)).trouble).toBeUndefined();
      await report(doors.port, { reached: sequence });
      expect((await statusOf(`tactic:${slow}`)).reachedAt).toBeDefined();
    });

    it('nothing new is a 304, and something new is not', async () => {
      const { cursor } = await readPage(doors.port, 0, 500);
      const path = `/feed?after=${cursor}&limit=100`;
      const first = await callDoor(doors.port, { path });
      expect(first).toMatchObject({ status: 200, body: { changes: [], cursor, more: false } });
      expect(await callDoor(doors.port, { path, knownTag: first.tag })).toMatchObject({ status: 304 });
      const id = await cms.write('tactic', tacticOf('Sau câu hỏi trước'));
      await cms.publish('tactic', id);
      publisher.nudge();
      await untilLive(`tactic:${id}`, {});
      expect(await callDoor(doors.port, { path, knownTag: first.tag })).toMatchObject({ status: 200 });
    });

    it('an address that was left is named with every later change, also of the text and of the end', async () => {
      const unit = await cms.payload.create({
        collection: 'units',
        data: { name: 'Khu phố 3', slug: 'khu-pho-3', type: 'neighbourhood', parent: cms.unitId },
      });
      publisher.nudge();
      await untilLive(`unit:${unit.id}`, { slug: 'khu-pho-3' });
      await cms.payload.update({ collection: 'units', id: unit.id, data: { slug: 'khu-pho-so-3' } });
      publisher.nudge();
      const { sequence } = await untilLive(`unit:${unit.id}`, { slug: 'khu-pho-so-3' });
      const formerSlugs = [{ slug: 'khu-pho-3', leftAt: sequence }];
      expect(await find(`unit:${unit.id}`)).toMatchObject({ formerSlugs });
      await cms.payload.update({ collection: 'units', id: unit.id, data: { name: 'Khu phố số 3' } });
      publisher.nudge();
      await untilLive(`unit:${unit.id}`, { name: 'Khu phố số 3' });
      expect(await find(`unit:${unit.id}`)).toMatchObject({ formerSlugs });
      await cms.payload.delete({ collection: 'units', id: unit.id });
      publisher.nudge();
      await eventually(async () =>
        expect(await find(`unit:${unit.id}`)).toMatchObject({ state: 'gone', slug: 'khu-pho-so-3', formerSlugs }),
      );
    });

    it('administrators see the line, and two presses on rebuild are one order while it is under way', async () => {
      const line = async (order?: string): Promise<LineStatus> =>
        LineStatus.parse(
          (await callDoor(doors.port, { path: '/line', ...(order && { body: JSON.stringify({ order }) }) })).body,
        );
      await report(doors.port, { reached: 0 });
      const before = await line();
      expect(before).toMatchObject({ feed: { isLeading: true }, rebuildOrder: 0 });
      expect(before.sites[0]).toMatchObject({ queue: before.feed.rows, report: { node: 'kiem-thu' } });
      expect(before.sites[0]?.waitingSince).toBeDefined();
      expect((await line('rebuild')).rebuildOrder).toBe(1);
      expect((await line('rebuild')).rebuildOrder).toBe(1);
      expect(await report(doors.port, { reached: 0, rebuilt: 1 })).toEqual({ rebuild: 1 });
      expect((await line('rebuild')).rebuildOrder).toBe(2);
      await eventually(async () => expect((await line()).feed.isSweeping).toBe(false));
      const { sweptAt } = (await line()).feed;
      await line('sweep');
      await line('sweep');
      await eventually(async () => {
        const { feed } = await line();
        expect(feed.isSweeping).toBe(false);
        expect(feed.sweptAt).not.toBe(sweptAt);
      });
    });

    it('a row written late by a former holder gets a new number, though its content is right', async () => {
      const id = await cms.write('tactic', tacticOf('Bị ghi muộn'));
      await cms.publish('tactic', id);
      publisher.nudge();
      const before = await untilLive(`tactic:${id}`, {});
      const row = `tactic:${id}`;
      await cms.payload.db.updateOne({ collection: 'feed-rows', id: row, data: { sequence: 7 }, req: {} });
      const repaired = await eventually(async () => {
        const change = await find(row);
        expect(change.sequence).toBeGreaterThan(before.sequence);
        return change;
      });
      expect(repaired).toEqual({ ...before, sequence: repaired.sequence });
    });

    it('an older number never replaces a newer one', async () => {
      const { writeRow } = await import('cms/publishing/feed-table');
      const row = (await readAll(doors.port)).find((change) => change.state === 'live');
      if (row?.state !== 'live') throw new Error('no live row');
      const { kind, id } = row.document;
      const content = { state: 'gone', reason: 'withdrawn' } as const;
      const isWritten = await writeRow({
        payload: cms.payload,
        kind,
        documentId: id,
        sequence: row.sequence - 1,
        content,
      });
      expect(isWritten).toBe(false);
      expect(await find(`${kind}:${id}`)).toEqual(row);
    });

    it('knows how much is not in the feed yet, and says so as long as it fills it', async () => {
      const { createChangeScan } = await import('cms/publishing/change-scan');
      const { createFeedState } = await import('cms/publishing/feed-state');
      const { listRowSummaries } = await import('cms/publishing/feed-table');
      const { readFeed, tagOfFeed } = await import('cms/doors/read-feed');
      const { payload } = cms;
      const missingIn = (rows: Awaited<ReturnType<typeof listRowSummaries>>): Promise<number> =>
        createChangeScan({
          payload,
          clock: Date.now,
          state: createFeedState(rows),
          epoch: 1,
          startedAtMs: 0,
        }).countMissing();
      const rows = await listRowSummaries(payload);
      const live = rows.filter((row) => row.state === 'live');
      expect(await missingIn([])).toBe((await missingIn(rows)) + live.length);
      const question = { after: 0, limit: 1, isFilling: true };
      expect(await readFeed(payload, question)).toMatchObject({ more: true, filling: true });
      expect(await tagOfFeed(payload, question)).not.toBe(await tagOfFeed(payload, { ...question, isFilling: false }));
      expect(publisher.status()).toMatchObject({ isSweeping: false, isFilling: false });
    });

    it('leaves a turn to everything else in the program between two documents', async () => {
      const { createFeedState } = await import('cms/publishing/feed-state');
      const { createFeedWriter } = await import('cms/publishing/feed-writer');
      const { listRowSummaries } = await import('cms/publishing/feed-table');
      const { createPayloadSources } = await import('cms/publishing/payload-sources');
      const { payload } = cms;
      const rows = await listRowSummaries(payload);
      const lease = {
        epoch: 1,
        takeovers: {},
        isHeld: () => false,
        renewWhenDue: async () => false,
        release: async () => {},
      };
      const writer = createFeedWriter({ payload, lease, state: createFeedState(rows), log });
      let turns = 0;
      let isConverging = true;
      const countTurns = (): void => {
        turns += 1;
        if (isConverging) setImmediate(countTurns);
      };
      setImmediate(countTurns);
      for (const row of rows) await writer.converge([row], createPayloadSources(payload));
      isConverging = false;
      expect(turns).toBeGreaterThanOrEqual(rows.length);
      expect(writer.written()).toBe(0);
    });

    it('a second program waits while the first holds the feed, and goes on with higher numbers when it ends', async () => {
      const { startPublisher } = await import('cms/publishing/publish-changes');
      const heard: LogEntry[] = [];
      const second = startPublisher({ payload: cms.payload, clock: Date.now, log: (entry) => void heard.push(entry) });
      const highest = (await readAll(doors.port)).at(-1)?.sequence ?? 0;
      expect(heard.filter(({ event }) => event === 'PublisherLeading')).toEqual([]);
      await publisher.close();
      const id = await cms.write('tactic', tacticOf('Người kế tiếp đăng'));
      await cms.publish('tactic', id);
      const change = await untilLive(`tactic:${id}`, {});
      expect(change.sequence - highest).toBeGreaterThan(2 ** 30);
      await second.close();
    });

    it('what was published and withdrawn while nobody looked is gone at its address, and a draft never was there', async () => {
      const { startPublisher } = await import('cms/publishing/publish-changes');
      const [draft, error, replaced] = [
        await cms.write('tactic', tacticOf('Chưa ai thấy')),
        await cms.write('tactic', tacticOf('Thấy một lúc thôi')),
        await cms.write('tactic', tacticOf('Có bài thay rồi')),
      ];
      const other = await cms.write('tactic', tacticOf('Bài thay'));
      for (const id of [error, replaced, other]) await cms.publish('tactic', id);
      await cms.withdraw('tactic', error, 'error');
      await cms.withdraw('tactic', replaced, 'replaced', `tactic:${other}`);
      // An hour on, none of this is news: only the comparison of everything can find it.
      const later = startPublisher({ payload: cms.payload, clock: anHourOn, log });
      await eventually(async () =>
        expect(await find(`tactic:${replaced}`)).toMatchObject({
          state: 'gone',
          reason: 'replaced',
          slug: 'co-bai-thay-roi',
          replacedBy: '/canh-bao/bai-thay/',
        }),
      );
      expect(await find(`tactic:${error}`)).toMatchObject({
        state: 'gone',
        reason: 'error',
        slug: 'thay-mot-luc-thoi',
      });
      await expect(find(`tactic:${draft}`)).rejects.toThrow('not in the feed');
      await later.close();
    });
  });
}
