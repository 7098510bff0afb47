/** One move for many items: each is decided by itself, and each says what became of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BulkAnswer } from 'cms/editorial/bulk-answer';
import { describeEachDatabase } from '../support/databases.ts';
import { articleData, idOf, latestOf, openNewsroom, type Newsroom } from './newsroom.ts';

describeEachDatabase('a move of many', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const write = async (headline: string, person = room.reporter) =>
    idOf(await person.rest('POST', '/articles', articleData(room.units.ward, headline)));
  const stageOf = async (id: string) => (await latestOf(room.payload, 'articles', id))['stage'];
  const bulk = (ids: readonly string[], action: string, more: Record<string, unknown> = {}, person = room.approver) =>
    person.rest('POST', '/articles/bulk-move', { ids, action, ...more });

  it('says per item what happened, and leaves alone what it refuses', async () => {
    const [open, own, draft] = [await write('Một'), await write('Hai', room.approver), await write('Ba')];
    const submitted = await bulk([open, own], 'submit', {}, room.editor);
    expect(submitted.body).toMatchObject({ items: [{ ok: true }, { ok: true }] });
    const answer = await bulk([open, own, draft, 'khong-co', open], 'approve');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      items: [
        { id: open, headline: 'Một', ok: true, message: 'Đã chuyển sang “Đã duyệt”.' },
        { id: own, headline: 'Hai', ok: false, message: expect.stringContaining('không thể tự duyệt') },
        { id: draft, headline: 'Ba', ok: false, message: expect.stringContaining('“Nháp”') },
        { id: 'khong-co', headline: '', ok: false, message: expect.stringContaining('Không tìm thấy') },
      ],
    });
    expect([await stageOf(open), await stageOf(own), await stageOf(draft)]).toEqual(['approved', 'approval', 'draft']);
  });

  it('sent twice moves once', async () => {
    const ids = [await write('Bốn'), await write('Năm')];
    const moveId = crypto.randomUUID();
    const answers = await Promise.all([1, 2].map(() => bulk(ids, 'submit', { moveId }, room.reporter)));
    for (const { body } of answers) expect(body).toMatchObject({ items: [{ ok: true }, { ok: true }] });
    const { totalDocs } = await room.payload.count({
      collection: 'editorial-log',
      where: { documentId: { in: ids }, action: { equals: 'submit' } },
    });
    expect(totalDocs).toBe(2);
  });

  it('ordered by two people at once moves each item one step', async () => {
    const { id: unit } = await room.payload.create({
      collection: 'units',
      data: { name: 'Có biên tập', type: 'ward' },
    });
    const make = async (headline: string) =>
      idOf(await room.administrator.rest('POST', '/articles', articleData(String(unit), headline)));
    const ids = [await make('Mười một'), await make('Mười hai'), await make('Mười ba')];
    // Each has the list in an order of their own, so that one comes to what the other has moved before.
    const answers = await Promise.all(
      [ids, ids.toReversed()].map((listed) => bulk(listed, 'submit', {}, room.administrator)),
    );
    const made = answers.flatMap(({ body }) => BulkAnswer.parse(body).items).filter(({ ok }) => ok);
    expect(made.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await Promise.all(ids.map(stageOf))).toEqual(ids.map(() => 'editing'));
  });

  it('decides on nothing that was saved after the list was shown', async () => {
    const ids = [await write('Chín'), await write('Mười')];
    const [first = '', second = ''] = ids;
    await bulk(ids, 'submit', {}, room.reporter);
    const seen = Object.fromEntries(
      await Promise.all(
        ids.map(async (id) => [id, String((await latestOf(room.payload, 'articles', id))['updatedAt'])]),
      ),
    );
    await room.editor.rest('PATCH', `/articles/${second}`, { headline: 'Mười đã sửa' });
    const answer = await bulk(ids, 'approve', { seen });
    expect(answer.body).toMatchObject({ items: [{ ok: true }, { ok: false }] });
    expect([await stageOf(first), await stageOf(second)]).toEqual(['approved', 'approval']);
  });

  it('asks for the reason and the time once for all', async () => {
    const ids = [await write('Sáu'), await write('Bảy')];
    await bulk(ids, 'submit', {}, room.reporter);
    expect((await bulk(ids, 'sendBack')).body).toMatchObject({ items: [{ ok: false }, { ok: false }] });
    expect((await bulk(ids, 'sendBack', { reason: 'Thiếu ảnh' })).body).toMatchObject({
      items: [{ ok: true }, { ok: true }],
    });
  });

  it('shows nobody what they may not read, and takes no nonsense', async () => {
    const id = await write('Tám');
    const answer = await bulk([id], 'submit', {}, room.stranger);
    expect(answer.body).toMatchObject({ items: [{ id, headline: '', ok: false }] });
    expect((await room.anyone('POST', '/articles/bulk-move', { ids: [id], action: 'submit' })).status).toBe(401);
    for (const body of [{}, { ids: [], action: 'submit' }, { ids: [id], action: 'vote' }, { ids: 'x' }]) {
      expect((await room.approver.rest('POST', '/articles/bulk-move', body)).status).toBe(400);
    }
    const many = Array.from({ length: 501 }, (_, index) => `a${index}`);
    expect((await bulk(many, 'submit')).status).toBe(400);
  });
});
