/** The log: who, when, what, why, with the old and the new text, and nobody takes a word out of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEachDatabase } from '../support/databases.ts';
import { bodyOf, idOf, openNewsroom, tacticData, type Newsroom } from './newsroom.ts';

describeEachDatabase('the editorial log', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const write = async () => idOf(await room.reporter.rest('POST', '/tactics', tacticData(room.units.ward)));
  const logOf = async (id: string) => {
    const { docs } = await room.payload.find({
      collection: 'editorial-log',
      where: { documentId: { equals: id } },
      sort: ['at', 'number'],
      limit: 0,
    });
    return docs;
  };

  it('keeps what was written first', async () => {
    const [created] = await logOf(await write());
    expect(created).toMatchObject({ action: 'create', byName: 'phongvien@thu.vn' });
    expect(created?.['changes']).toEqual(
      expect.arrayContaining([
        { field: 'headline', label: 'Tên thủ đoạn', before: '', after: 'Giả danh công an gọi điện' },
        { field: 'signs', label: 'Dấu hiệu nhận biết', before: '', after: 'Gọi số lạ\nDọa bắt\nĐòi chuyển tiền' },
        expect.objectContaining({ field: 'unit', after: 'Phường Thử' }),
        expect.objectContaining({ field: 'state', after: 'Đang diễn ra' }),
      ]),
    );
  });

  it('keeps the old and the new text of a change, and nothing of a save that changes nothing', async () => {
    const id = await write();
    const signs = [{ text: 'Gọi số lạ' }, { text: 'Đòi chuyển tiền ngay' }];
    await room.editor.rest('PATCH', `/tactics/${id}`, { signs, howItWorks: bodyOf('Chúng gọi hai lần.') });
    await room.editor.rest('PATCH', `/tactics/${id}`, { signs });
    const log = await logOf(id);
    expect(log.map(({ action }) => action)).toEqual(['create', 'change']);
    expect(log[1]).toMatchObject({ from: 'draft', to: 'draft', byName: 'bientap@thu.vn' });
    expect(log[1]?.['changes']).toEqual([
      {
        field: 'signs',
        label: 'Dấu hiệu nhận biết',
        before: 'Gọi số lạ\nDọa bắt\nĐòi chuyển tiền',
        after: 'Gọi số lạ\nĐòi chuyển tiền ngay',
      },
      expect.objectContaining({ field: 'howItWorks', before: '', after: 'Chúng gọi hai lần.' }),
    ]);
  });

  it('is changed and deleted through no door', async () => {
    const id = await write();
    const before = await logOf(id);
    const line = String(before[0]?.id);
    const claim = { reason: 'Sửa nhật ký' };
    for (const person of [room.administrator, room.approver]) {
      expect((await person.rest('PATCH', `/editorial-log/${line}`, claim)).status).toBe(403);
      expect((await person.rest('DELETE', `/editorial-log/${line}`)).status).toBe(403);
      expect((await person.rest('POST', '/editorial-log', { ...before[0], id: 'x' })).status).toBe(403);
      await person.rest('PATCH', `/editorial-log?where[documentId][equals]=${id}`, claim);
      await person.rest('DELETE', `/editorial-log?where[documentId][equals]=${id}`);
    }
    const { payload } = room;
    const where = { documentId: { equals: id } };
    await expect(payload.update({ collection: 'editorial-log', id: line, data: claim })).rejects.toThrow('không sửa');
    await expect(payload.update({ collection: 'editorial-log', where, data: claim })).rejects.toThrow('không sửa');
    await expect(payload.delete({ collection: 'editorial-log', id: line })).rejects.toThrow('không xóa');
    await expect(payload.delete({ collection: 'editorial-log', where })).rejects.toThrow('không xóa');
    expect(await logOf(id)).toEqual(before);
  });

  it('outlives the draft it speaks of', async () => {
    const id = await write();
    expect((await room.reporter.rest('DELETE', `/tactics/${id}`)).status).toBe(200);
    expect((await logOf(id)).map(({ action }) => action)).toEqual(['create', 'delete']);
  });
});
