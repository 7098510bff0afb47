/** Every row of the workflow and every door around it, on each database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase } from '../support/databases.ts';
import {
  articleData,
  bodyOf,
  idOf,
  latestOf,
  liveOf,
  messageOf,
  openNewsroom,
  tacticData,
  type Newsroom,
  type Person,
} from './newsroom.ts';

function move(person: Person, id: string, action: string, more: Record<string, unknown> = {}) {
  return person.rest('POST', `/articles/${id}/move`, { action, ...more });
}

describeEachDatabase('the workflow', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const write = async (person: Person, headline?: string) =>
    idOf(await person.rest('POST', '/articles', articleData(room.units.ward, headline)));
  const latest = (id: string) => latestOf(room.payload, 'articles', id);
  const live = (id: string) => liveOf(room.payload, 'articles', id);
  const logOf = async (id: string) => {
    const { docs } = await room.payload.find({
      collection: 'editorial-log',
      where: { documentId: { equals: id } },
      sort: 'at',
      limit: 0,
    });
    return docs.map((line) => String(line['action']));
  };
  const approved = async (writer: Person = room.reporter) => {
    const id = await write(writer);
    await move(writer, id, 'submit');
    await move(room.approver, id, 'approve');
    return id;
  };
  const published = async (writer: Person = room.reporter) => {
    const id = await approved(writer);
    await move(room.editor, id, 'publish');
    return id;
  };

  const interrupt = async (id: string, digest: string) => {
    const number = 2;
    await room.payload.create({
      collection: 'editorial-log',
      data: {
        id: `${id}-${number}`,
        kind: 'article',
        documentId: id,
        number,
        moveId: crypto.randomUUID(),
        action: 'approve',
        from: 'approval',
        to: 'approved',
        by: room.approver.id,
        byName: 'Người duyệt',
        at: new Date().toISOString(),
        digest,
        applied: false,
      },
    });
  };
  const submitted = async () => {
    const id = await write(room.reporter);
    await move(room.reporter, id, 'submit');
    const { docs } = await room.payload.find({
      collection: 'editorial-log',
      where: { documentId: { equals: id }, action: { equals: 'submit' } },
    });
    return { id, digest: String(docs[0]?.['digest']) };
  };

  describe('the way of an item', () => {
    it('goes from a draft over approval by someone else to the page', async () => {
      const id = await write(room.reporter);
      expect(await latest(id)).toMatchObject({ stage: 'draft', contributors: [room.reporter.id], lastMove: 0 });
      expect((await move(room.reporter, id, 'submit')).status).toBe(200);
      expect((await move(room.approver, id, 'approve')).status).toBe(200);
      expect(await latest(id)).toMatchObject({ stage: 'approved', contributors: [] });
      expect(await live(id)).toMatchObject({ _status: 'draft' });
      expect((await move(room.editor, id, 'publish')).status).toBe(200);
      const page = await live(id);
      expect(page).toMatchObject({ stage: 'published', _status: 'published', changeNotes: [] });
      expect(page['firstPublishedAt']).toBe(page['revisedAt']);
      expect(await logOf(id)).toEqual(['create', 'submit', 'approve', 'publish']);
    });

    it('marks only the first publication as the one that reports count', async () => {
      const id = await published();
      const first = (await live(id))['firstPublishedAt'];
      await move(room.editor, id, 'correct', { reason: 'Sai ngày tổ chức' });
      await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Tít đã sửa' });
      await move(room.editor, id, 'submit');
      await move(room.approver, id, 'approve');
      await move(room.editor, id, 'publish');
      const page = await live(id);
      expect(page).toMatchObject({ firstPublishedAt: first, headline: 'Tít đã sửa' });
      expect(page['changeNotes']).toMatchObject([{ note: 'Sai ngày tổ chức' }]);
      const { docs } = await room.payload.find({
        collection: 'editorial-log',
        where: { documentId: { equals: id }, firstLive: { equals: true } },
      });
      expect(docs).toHaveLength(1);
    });

    it('keeps the live text while a correction is written, and takes it off at once when withdrawn', async () => {
      const id = await published();
      await move(room.editor, id, 'correct', { reason: 'Sai tên' });
      await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Đang sửa dở' });
      expect(await live(id)).toMatchObject({ _status: 'published', headline: articleData('').headline });
      const other = await published();
      expect((await move(room.approver, other, 'withdraw', { reason: 'Thông tin chưa kiểm chứng' })).status).toBe(200);
      expect(await live(other)).toMatchObject({ _status: 'draft', stage: 'withdrawn' });
      expect((await move(room.approver, other, 'republish', { reason: 'Đã kiểm chứng' })).status).toBe(200);
      expect(await live(other)).toMatchObject({ _status: 'published', stage: 'published' });
      await move(room.approver, other, 'withdraw', { reason: 'Hết hiệu lực' });
      expect((await move(room.editor, other, 'archive')).status).toBe(200);
      expect(await latest(other)).toMatchObject({ stage: 'archived' });
      expect((await room.editor.rest('PATCH', `/articles/${other}`, { headline: 'Sửa mục lưu trữ' })).status).toBe(403);
    });

    it('takes a wrong text off the page while its correction is still being written', async () => {
      const id = await published();
      await move(room.editor, id, 'correct', { reason: 'Sửa tít' });
      await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Sửa dở, chưa duyệt' });
      expect((await move(room.approver, id, 'withdraw', { reason: 'Sai sự thật' })).status).toBe(200);
      expect(await live(id)).toMatchObject({ _status: 'draft', stage: 'withdrawn' });
      expect((await move(room.approver, id, 'republish', { reason: 'Đăng lại' })).status).toBe(409);
      expect((await move(room.editor, id, 'submit')).status).toBe(200);
      expect((await move(room.approver, id, 'approve')).status).toBe(200);
      expect((await move(room.editor, id, 'publish')).status).toBe(200);
      expect(await live(id)).toMatchObject({ _status: 'published', headline: 'Sửa dở, chưa duyệt' });
    });

    it('drops a correction that is not wanted, leaves the page as it is and keeps what was written in the log', async () => {
      const id = idOf(await room.editor.rest('POST', '/tactics', tacticData(room.units.ward)));
      const step = (person: Person, action: string, reason = '') =>
        person.rest('POST', `/tactics/${id}/move`, { action, reason });
      await step(room.editor, 'submit');
      await step(room.approver, 'approve');
      await step(room.editor, 'publish');
      const before = await liveOf(room.payload, 'tactics', id);
      expect((await step(room.editor, 'discardCorrection', 'Chưa có gì để bỏ')).status).toBe(409);
      await step(room.editor, 'correct', 'Sai số tài khoản');
      const saved = await room.editor.rest('PATCH', `/tactics/${id}`, {
        headline: 'Tít sửa nhầm',
        howItWorks: bodyOf('Đoạn viết thêm.'),
        signs: [...z.array(z.unknown()).parse(before['signs']), { text: 'Dấu hiệu thêm' }],
        channels: ['call'],
        lastSeenOn: '2026-11-20',
      });
      expect(saved.status).toBe(200);
      await step(room.editor, 'submit');
      await step(room.approver, 'approve');
      expect(messageOf(await step(room.editor, 'discardCorrection'))).toBe('Hãy ghi lý do bỏ bản đính chính.');
      expect((await step(room.editor, 'discardCorrection', 'Bản cũ mới đúng')).status).toBe(200);

      const { updatedAt: _then, baseVersion: _same, lastMove: _number, ...page } = before;
      expect(await liveOf(room.payload, 'tactics', id)).toMatchObject(page);
      expect(await latestOf(room.payload, 'tactics', id)).toMatchObject({ ...page, lastMove: 7 });
      const { docs } = await room.payload.find({
        collection: 'editorial-log',
        where: { documentId: { equals: id }, action: { in: ['change', 'discardCorrection'] } },
        sort: 'at',
      });
      expect(docs).toMatchObject([
        { changes: expect.arrayContaining([expect.objectContaining({ after: 'Tít sửa nhầm' })]) },
        {
          reason: 'Bản cũ mới đúng',
          to: 'published',
          changes: expect.arrayContaining([expect.objectContaining({ before: 'Tít sửa nhầm' })]),
        },
      ]);

      await step(room.editor, 'correct', 'Thêm một dấu hiệu');
      await room.editor.rest('PATCH', `/tactics/${id}`, { headline: 'Tít đúng' });
      await step(room.editor, 'submit');
      await step(room.approver, 'approve');
      expect((await step(room.editor, 'publish')).status).toBe(200);
      const { headline, changeNotes } = await liveOf(room.payload, 'tactics', id);
      expect({ headline, changeNotes }).toMatchObject({
        headline: 'Tít đúng',
        changeNotes: [{ note: 'Thêm một dấu hiệu' }],
      });
    });

    it('sends back with a reason', async () => {
      const id = await write(room.reporter);
      await move(room.reporter, id, 'submit');
      const refused = await move(room.approver, id, 'sendBack');
      expect([refused.status, messageOf(refused)]).toEqual([400, 'Hãy ghi lý do trả lại.']);
      expect((await move(room.approver, id, 'sendBack', { reason: 'Thiếu nguồn' })).status).toBe(200);
      expect(await latest(id)).toMatchObject({ stage: 'draft' });
    });
  });

  describe('refusals', () => {
    it('says what is missing', async () => {
      const id = idOf(
        await room.reporter.rest('POST', '/tactics', { headline: 'Chưa xong', unit: room.units.ward, type: 'A1' }),
      );
      const answer = await room.reporter.rest('POST', `/tactics/${id}/move`, { action: 'submit' });
      expect(answer.status).toBe(400);
      expect(messageOf(answer)).toContain('dấu hiệu nhận biết');
    });

    it('creates an item once under the id that the caller brings', async () => {
      const data = { ...articleData(room.units.ward, 'Một lần'), id: crypto.randomUUID() };
      expect((await room.reporter.rest('POST', '/articles', data)).status).toBe(201);
      const again = await room.reporter.rest('POST', '/articles', { ...data, slug: 'lan-thu-hai' });
      expect([again.status, messageOf(again)]).toEqual([409, expect.stringContaining('đã được tạo rồi')]);
      expect(await latest(data.id)).toMatchObject({ headline: 'Một lần', slug: 'mot-lan' });
    });

    it('never lets the creator approve, not even what somebody else changed since its approval', async () => {
      const id = await approved(room.administrator);
      await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Biên tập viên sửa tít' });
      expect(await latest(id)).toMatchObject({ stage: 'approval', contributors: [room.editor.id] });
      expect((await move(room.administrator, id, 'approve')).status).toBe(403);
      expect((await move(room.approver, id, 'approve')).status).toBe(200);
    });

    it('lets nobody approve what they wrote or changed, administrators included', async () => {
      const id = await write(room.administrator);
      await move(room.administrator, id, 'submit');
      expect((await move(room.administrator, id, 'approve')).status).toBe(403);
      await room.approver.rest('PATCH', `/articles/${id}`, { headline: 'Người duyệt sửa một chữ' });
      const refused = await move(room.approver, id, 'approve');
      expect([refused.status, messageOf(refused)]).toEqual([
        403,
        'Bạn đã viết hoặc sửa nội dung này nên không thể tự duyệt. Hãy nhờ một người khác duyệt.',
      ]);
    });

    it('keeps to roles and units', async () => {
      const id = await write(room.reporter);
      await move(room.reporter, id, 'submit');
      expect((await move(room.reporter, id, 'approve')).status).toBe(403);
      expect((await move(room.analyst, id, 'approve')).status).toBe(403);
      expect((await move(room.stranger, id, 'approve')).status).toBe(404);
      expect((await room.anyone('POST', `/articles/${id}/move`, { action: 'approve' })).status).toBe(401);
      const local = await room.moveStage({
        payload: room.payload,
        user: room.stranger.user,
        kind: 'article',
        id,
        action: 'approve',
      });
      expect(local).toEqual({ ok: false, failure: { kind: 'otherUnit' } });
    });

    it('does not decide on a text that was saved after the person looked', async () => {
      const id = await write(room.reporter);
      await move(room.reporter, id, 'submit');
      const seenAt = String((await latest(id))['updatedAt']);
      await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Sửa sau lưng' });
      expect((await move(room.approver, id, 'approve', { seenAt })).status).toBe(409);
      const now = String((await latest(id))['updatedAt']);
      expect((await move(room.approver, id, 'approve', { seenAt: now })).status).toBe(200);
    });

    it('refuses words that are no action', async () => {
      const id = await write(room.reporter);
      expect((await move(room.reporter, id, 'vote')).status).toBe(400);
    });
  });

  describe('a click twice', () => {
    it('is one move', async () => {
      const id = await write(room.reporter);
      const moveId = crypto.randomUUID();
      const answers = await Promise.all([1, 2, 3].map(() => move(room.reporter, id, 'submit', { moveId })));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await logOf(id)).toEqual(['create', 'submit']);
      expect((await move(room.reporter, id, 'archive', { moveId })).status).toBe(409);
    });

    it('is one move under two ids: the second order knew nothing of the first', async () => {
      const unit = await room.payload.create({ collection: 'units', data: { name: 'Có biên tập', type: 'ward' } });
      const id = idOf(await room.administrator.rest('POST', '/articles', articleData(String(unit.id))));
      const submit = () =>
        room.moveStage({
          payload: room.payload,
          user: room.administrator.user,
          kind: 'article',
          id,
          action: 'submit',
        });
      const orders = await Promise.all([submit(), submit()]);
      expect(orders.filter(({ ok }) => ok)).toHaveLength(1);
      expect(orders).toContainEqual({ ok: false, failure: { kind: 'changedMeanwhile' } });
      expect((await latest(id))['stage']).toBe('editing');
      expect(await submit()).toMatchObject({ ok: true, value: { stage: 'approval' } });
    });

    it('is one move where the second order came before the first had ended, and was only read afterwards', async () => {
      const unit = await room.payload.create({ collection: 'units', data: { name: 'Đọc sau', type: 'ward' } });
      const id = idOf(await room.administrator.rest('POST', '/articles', articleData(String(unit.id))));
      const { payload } = room;
      const order = { payload, user: room.administrator.user, kind: 'article', id, action: 'submit' } as const;
      const arrivedAtMs = performance.now();
      expect((await room.moveStage(order)).ok).toBe(true);
      const late = await room.moveStage({ ...order, arrivedAtMs });
      expect(late).toEqual({ ok: false, failure: { kind: 'changedMeanwhile' } });
      expect((await latest(id))['stage']).toBe('editing');
    });

    it('of two people at once makes one move and one refusal', async () => {
      const id = await write(room.reporter);
      await move(room.reporter, id, 'submit');
      const answers = await Promise.all([
        move(room.approver, id, 'approve'),
        move(room.approver, id, 'approve'),
        move(room.administrator, id, 'sendBack', { reason: 'Thiếu ảnh' }),
      ]);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
      const log = (await logOf(id)).slice(2);
      const stage = (await latest(id))['stage'];
      expect(log.length).toBe(answers.filter(({ status }) => status === 200).length);
      expect(stage).toBe(log.at(-1) === 'approve' ? 'approved' : 'draft');
    });
  });

  describe('a save and a move at once', () => {
    it('lose neither the text nor the move', async () => {
      for (const round of [1, 2, 3, 4]) {
        const { id } = await submitted();
        const headline = `Lưu cùng lúc duyệt ${round}`;
        const baseVersion = (await latest(id))['updatedAt'];
        const [saved, moved] = await Promise.all([
          room.editor.rest('PATCH', `/articles/${id}`, { headline, baseVersion }),
          move(room.approver, id, 'approve'),
        ]);
        expect([saved.status, moved.status]).toEqual([200, 200]);
        const { stage, headline: kept, lastMove } = await latest(id);
        expect(kept).toBe(headline);
        // Approved before the save it is to be approved again; approved after it, it was approved as it stands.
        const actions = (await logOf(id)).slice(2);
        expect({ actions, stage, lastMove }).toEqual(
          actions[0] === 'approve'
            ? { actions: ['approve', 'change'], stage: 'approval', lastMove: 3 }
            : { actions: ['change', 'approve'], stage: 'approved', lastMove: 2 },
        );
      }
    });
  });

  describe('the doors around the workflow', () => {
    it('make drafts of creations that claim to be published', async () => {
      for (const query of ['', '?draft=false', '?publishAllLocales=true', '?autosave=true']) {
        const answer = await room.administrator.rest('POST', `/articles${query}`, {
          ...articleData(room.units.ward, `Tự đăng ${query}`),
          _status: 'published',
          stage: 'published',
          approvedDigest: 'x',
          contributors: [],
          firstPublishedAt: '2020-01-01T00:00:00.000Z',
          lastMove: 9,
          demo: true,
        });
        const id = idOf(answer);
        expect(await live(id)).toMatchObject({ _status: 'draft', stage: 'draft', firstPublishedAt: null, lastMove: 0 });
        expect(await latest(id)).toMatchObject({ contributors: [room.administrator.id], demo: false });
      }
    });

    it('make drafts of saves that claim to be published', async () => {
      const id = await write(room.reporter);
      await move(room.reporter, id, 'submit');
      const claims = { _status: 'published', stage: 'approved', contributors: [], approvedDigest: 'x', lastMove: 77 };
      for (const query of ['', '?draft=false', '?draft=true', '?publishAllLocales=true', '?unpublishAllLocales=true']) {
        await room.administrator.rest('PATCH', `/articles/${id}${query}`, claims);
        expect(await live(id)).toMatchObject({ _status: 'draft' });
        expect(await latest(id)).toMatchObject({ stage: 'approval', lastMove: 1, contributors: [room.reporter.id] });
      }
      await room.payload.update({
        collection: 'articles',
        id,
        data: claims,
        draft: false,
        user: room.administrator.user,
      });
      expect(await latest(id)).toMatchObject({ stage: 'approval', lastMove: 1 });
    });

    it('take changed content of an approved item back to approval', async () => {
      const id = await approved();
      await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Sửa sau khi duyệt' });
      expect(await latest(id)).toMatchObject({ stage: 'approval', contributors: [room.editor.id] });
      expect((await move(room.editor, id, 'publish')).status).toBe(409);
      expect(await logOf(id)).toEqual(['create', 'submit', 'approve', 'change']);
    });

    it('change what has been live only through a correction', async () => {
      const id = await published();
      const data = { body: bodyOf('Đoạn văn khác hẳn.') };
      expect((await room.editor.rest('PATCH', `/articles/${id}`, data)).status).toBe(403);
      await expect(
        room.payload.update({ collection: 'articles', id, data, user: room.administrator.user }),
      ).rejects.toThrow('Đính chính');
      expect(await latest(id)).toMatchObject({ stage: 'published', _status: 'published' });
      await move(room.editor, id, 'correct', { reason: 'Sai đoạn đầu' });
      expect((await room.editor.rest('PATCH', `/articles/${id}`, data)).status).toBe(200);
      expect(await latest(id)).toMatchObject({ stage: 'draft', _status: 'draft' });
      expect(await live(id)).toMatchObject({ stage: 'published', _status: 'published' });
    });

    it('leave an approved item alone when a save changes nothing', async () => {
      const id = await approved();
      const doc = await latest(id);
      await room.editor.rest('PATCH', `/articles/${id}`, {
        headline: doc['headline'],
        body: { root: { ...bodyOf('Sáng nay, tổ dân phố họp.').root, direction: 'ltr' } },
        standfirst: '',
      });
      expect(await latest(id)).toMatchObject({ stage: 'approved', contributors: [] });
      expect((await move(room.editor, id, 'publish')).status).toBe(200);
    });

    it('refuse bulk changes, and keep the rules where the program itself makes them', async () => {
      const id = await approved();
      const query = `?where[id][equals]=${id}`;
      const bulk = await room.administrator.rest('PATCH', `/articles${query}`, { _status: 'published' });
      expect(bulk.status).toBe(403);
      await room.payload.update({
        collection: 'articles',
        where: { id: { equals: id } },
        data: { _status: 'published', headline: 'Đổi hàng loạt' },
        user: room.administrator.user,
      });
      expect(await live(id)).toMatchObject({ _status: 'draft' });
      expect(await latest(id)).toMatchObject({ stage: 'approval', headline: 'Đổi hàng loạt' });
    });

    it('let nobody take the id of an item of another kind, whose log and moves would be theirs', async () => {
      const id = await write(room.reporter);
      await move(room.reporter, id, 'submit');
      await move(room.approver, id, 'sendBack', { reason: 'Bỏ tên người bị hại' });
      const taken = await room.stranger.rest('POST', '/tactics', { ...tacticData(room.units.other), id });
      expect(taken.status).toBe(409);
      expect((await room.stranger.rest('GET', `/tactics/${id}/moves`)).status).toBe(404);
      for (const name of ['../../x', '<b>', '', 'x'.repeat(65)]) {
        const answer = await room.editor.rest('POST', '/articles', { ...articleData(room.units.ward), id: name });
        expect(answer.status, name).toBe(400);
      }
    });

    it('make a duplicate a fresh draft of the person who duplicated', async () => {
      const id = await published();
      for (const query of ['', '?draft=false', '?draft=true']) {
        const copy = idOf(await room.approver.rest('POST', `/articles/${id}/duplicate${query}`, {}));
        expect(await live(copy)).toMatchObject({ _status: 'draft', stage: 'draft', firstPublishedAt: null });
        expect(await latest(copy)).toMatchObject({ contributors: [room.approver.id], author: room.approver.id });
      }
    });

    it('restore an old version only as a draft that has to be approved', async () => {
      const id = await published();
      await move(room.editor, id, 'correct', { reason: 'Sửa' });
      await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Bản mới' });
      const { docs } = await room.payload.findVersions({
        collection: 'articles',
        where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
      });
      const version = String(docs[0]?.id);
      for (const query of ['', '?draft=false', '?draft=true']) {
        expect((await room.approver.rest('POST', `/articles/versions/${version}${query}`)).status).toBe(200);
        expect(await latest(id)).toMatchObject({ stage: 'draft', headline: articleData('').headline });
        expect(await live(id)).toMatchObject({ _status: 'published', headline: articleData('').headline });
      }
      expect((await latest(id))['contributors']).toContain(room.approver.id);
      await expect(
        room.payload.restoreVersion({ collection: 'articles', id: version, user: room.approver.user }),
      ).rejects.toThrow('bản nháp');
    });

    it('refuse writes without a person', async () => {
      await expect(room.payload.create({ collection: 'articles', data: articleData(room.units.ward) })).rejects.toThrow(
        'người thực hiện',
      );
      expect((await room.anyone('POST', '/articles', articleData(room.units.ward))).status).toBe(401);
    });

    it('never delete what has been live', async () => {
      const id = await published();
      expect((await room.administrator.rest('DELETE', `/articles/${id}`)).status).toBe(403);
      await room.administrator.rest('DELETE', `/articles?where[id][equals]=${id}`);
      expect(await live(id)).toMatchObject({ _status: 'published' });
      const draft = await write(room.reporter);
      expect((await room.reporter.rest('DELETE', `/articles/${draft}`)).status).toBe(200);
    });

    it('of many at once delete only what each person may delete now, and keep the text in the log', async () => {
      const submitted = await write(room.reporter, 'Đã trình');
      await move(room.reporter, submitted, 'submit');
      const moved = await write(room.administrator, 'Đã chuyển sang đơn vị khác');
      await room.administrator.rest('PATCH', `/articles/${moved}`, { unit: room.units.other });
      const own = await write(room.reporter, 'Bản nháp bỏ đi');
      const all = `/articles?where[id][in]=${[submitted, moved, own].join(',')}`;
      for (const person of [room.reporter, room.editor]) {
        // An editor may delete what waits in the own unit, not what is another unit's by now.
        if (person === room.editor) await move(room.editor, submitted, 'sendBack', { reason: 'Chưa rõ' });
        await person.rest('DELETE', all);
        expect(await latest(moved)).toMatchObject({ unit: room.units.other });
        expect((await room.editor.rest('GET', `/articles/${moved}?draft=true`)).status).toBe(404);
        if (person === room.reporter) expect(await latest(submitted)).toMatchObject({ stage: 'approval' });
      }
      const log = await room.payload.find({
        collection: 'editorial-log',
        where: { action: { equals: 'delete' }, documentId: { in: [submitted, moved, own] } },
        depth: 0,
      });
      expect(new Set(log.docs.map(({ documentId }) => documentId))).toEqual(new Set([submitted, own]));
      expect(JSON.stringify(log.docs)).toContain('Bản nháp bỏ đi');
    });

    it('never take an item out of every unit', async () => {
      const id = await write(room.editor);
      expect((await room.editor.rest('PATCH', `/articles/${id}`, { unit: null })).status).toBe(403);
      expect(await latest(id)).toMatchObject({ unit: room.units.ward });
    });

    it('show other units of a page what residents read, and nothing of the correction under way', async () => {
      const id = await published();
      await move(room.editor, id, 'correct', { reason: 'Sai tên nạn nhân' });
      await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Tít đang sửa' });
      const asked = [
        ['GET', `/articles/${id}?draft=true&depth=2`, undefined],
        ['GET', `/articles/versions?where[parent][equals]=${id}`, undefined],
        ['GET', `/articles/${id}/moves`, undefined],
        ['GET', `/articles/${id}/privacy`, undefined],
        ['POST', `/articles/${id}/compare`, { mine: { headline: 'x' } }],
        ['POST', `/articles/${id}/duplicate`, { unit: room.units.other }],
        ['POST', '/articles/bulk-move', { action: 'submit', ids: [id] }],
      ] as const;
      for (const [method, path, body] of asked) {
        const seen = JSON.stringify((await room.stranger.rest(method, path, body)).body);
        expect(seen, path).not.toMatch(/Tít đang sửa|Sai tên nạn nhân/);
      }
      const compared = await room.approver.rest('POST', `/articles/${id}/compare`, { mine: { headline: 'x' } });
      expect(JSON.stringify(compared.body)).toContain('Tít đang sửa');
      expect(JSON.stringify((await room.approver.rest('GET', `/articles/${id}/moves`)).body)).toContain('Sai tên');
      const answer = { kind: 'phone', text: '0912345678', paragraph: '0912345678', reason: 'Số của người lạ' };
      expect((await room.stranger.rest('POST', `/articles/${id}/privacy-overrules`, answer)).status).toBe(404);
    });

    it('keep no character that nobody sees, in whatever field it comes', async () => {
      const id = await write(room.reporter, 'Chuông\u0007 reo\u202e gấp\u00ad');
      const body = bodyOf('Một\vhai\u200b ba\u0000');
      expect((await room.reporter.rest('PATCH', `/articles/${id}`, { body })).status).toBe(200);
      const kept = await latest(id);
      expect(kept).toMatchObject({ headline: 'Chuông reo gấp' });
      expect(JSON.stringify(kept['body'])).toContain('"Một hai ba"');
    });

    it('leave what was withdrawn to its own unit, old versions included', async () => {
      const id = await published();
      const versions = `/articles/versions?where[parent][equals]=${id}`;
      expect((await room.stranger.rest('GET', `/articles/${id}`)).status).toBe(200);
      await move(room.approver, id, 'withdraw', { withdrawReason: 'error', reason: 'Lộ danh tính' });
      expect((await room.stranger.rest('GET', `/articles/${id}`)).status).toBe(404);
      expect((await room.stranger.rest('GET', versions)).body).toMatchObject({ totalDocs: 0 });
      expect((await room.editor.rest('GET', versions)).body).not.toMatchObject({ totalDocs: 0 });
    });
  });

  describe('addresses', () => {
    it('are proposed from the headline, free of others, and fixed once public', async () => {
      const first = await latest(await write(room.reporter, 'Tít trùng nhau'));
      const second = await latest(await write(room.reporter, 'Tít trùng nhau'));
      expect([first['slug'], second['slug']]).toEqual(['tit-trung-nhau', 'tit-trung-nhau-2']);
      const taken = await room.reporter.rest('PATCH', `/articles/${second.id}`, { slug: 'tit-trung-nhau' });
      expect(taken.status).toBe(400);
      const id = await published();
      await move(room.editor, id, 'correct', { reason: 'Đổi đường dẫn' });
      expect((await room.editor.rest('PATCH', `/articles/${id}`, { slug: 'khac' })).status).toBe(400);
    });

    it('of drafts saved before their headline follow it, those that somebody chose do not', async () => {
      const id = idOf(await room.reporter.rest('POST', '/articles?draft=true', articleData(room.units.ward, '')));
      const { slug } = await latest(id);
      expect(slug).toMatch(/^chua-co-tieu-de/);
      await room.reporter.rest('PATCH', `/articles/${id}?draft=true`, { slug, headline: 'Nay đã có tít' });
      expect((await latest(id))['slug']).toBe('nay-da-co-tit');
      await room.reporter.rest('PATCH', `/articles/${id}?draft=true`, { slug: 'nay-da-co-tit', headline: 'Tít khác' });
      expect((await latest(id))['slug']).toBe('nay-da-co-tit');
    });
  });

  describe('the panel', () => {
    it('offers what the person may do and says whose turn it is', async () => {
      const id = await write(room.reporter);
      await move(room.reporter, id, 'submit');
      const mine = await room.reporter.rest('GET', `/articles/${id}/moves`);
      expect(mine.body).toMatchObject({
        stage: 'approval',
        stageLabel: 'Chờ duyệt',
        // Buttons of other people are left out; a sentence says whose they are.
        actions: [],
        notes: ['Duyệt: việc của người duyệt hoặc quản trị.'],
      });
      const theirs = await room.approver.rest('GET', `/articles/${id}/moves`);
      expect(theirs.body).toMatchObject({ actions: [{ action: 'sendBack', asks: 'reason' }, { action: 'approve' }] });
      expect(theirs.body).toMatchObject({ notes: [] });
      expect(JSON.stringify(theirs.body)).not.toContain('whyNot');
      expect((await room.stranger.rest('GET', `/articles/${id}/moves`)).status).toBe(404);
    });

    it('tells what a text lacks that is not saved yet, and keeps nothing of it', async () => {
      const id = await write(room.reporter, 'Tít đã lưu');
      const typed = { data: { headline: '', unit: room.units.ward, genre: 'brief' } };
      const asked = await room.reporter.rest('POST', `/articles/${id}/missing`, typed);
      expect(asked.body).toEqual({ missing: ['tiêu đề', 'nội dung chính'] });
      const first = await room.reporter.rest('POST', '/articles/moi/missing', { data: {} });
      expect(first.body).toEqual({ missing: ['tiêu đề', 'đơn vị', 'thể loại', 'nội dung chính'] });
      expect(await latest(id)).toMatchObject({ headline: 'Tít đã lưu' });
      expect((await room.stranger.rest('POST', `/articles/${id}/missing`, typed)).status).toBe(404);
      expect((await room.analyst.rest('POST', '/articles/moi/missing', typed)).status).toBe(404);
      expect((await room.reporter.rest('POST', `/articles/${id}/missing`, { data: [] })).status).toBe(400);
    });
  });

  describe('a record without its write, as a crash leaves it', () => {
    it('is carried out at the next start, once', async () => {
      const { repairStages } = await import('cms/editorial/repair-stages');
      const { id, digest } = await submitted();
      await interrupt(id, digest);
      await repairStages(room.payload);
      await repairStages(room.payload);
      expect(await latest(id)).toMatchObject({ stage: 'approved', approvedDigest: digest, lastMove: 2 });
      expect((await move(room.editor, id, 'publish')).status).toBe(200);
    });

    it('is carried out before the next move where nobody restarted', async () => {
      const { id, digest } = await submitted();
      await interrupt(id, digest);
      expect((await move(room.editor, id, 'publish')).status).toBe(200);
      expect(await logOf(id)).toEqual(['create', 'submit', 'approve', 'publish']);
    });

    it('is dropped where the content is another by now', async () => {
      const { repairStages } = await import('cms/editorial/repair-stages');
      const { id } = await submitted();
      await interrupt(id, 'dấu của một bản khác');
      await repairStages(room.payload);
      expect(await latest(id)).toMatchObject({ stage: 'approval' });
      expect(await logOf(id)).toEqual(['create', 'submit']);
    });
  });

  describe('kinds with lists', () => {
    it('keep their lines through every step', async () => {
      const id = idOf(await room.reporter.rest('POST', '/tactics', tacticData(room.units.ward)));
      await room.reporter.rest('POST', `/tactics/${id}/move`, { action: 'submit' });
      await room.approver.rest('POST', `/tactics/${id}/move`, { action: 'approve' });
      await room.editor.rest('POST', `/tactics/${id}/move`, { action: 'publish' });
      const page = await liveOf(room.payload, 'tactics', id);
      expect(page['signs']).toMatchObject([{ text: 'Gọi số lạ' }, { text: 'Dọa bắt' }, { text: 'Đòi chuyển tiền' }]);
      expect(page).toMatchObject({ _status: 'published', stage: 'published' });
    });
  });
});
