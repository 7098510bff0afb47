/** Findings of the privacy lint between an item and its approval, on each database. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { articleData, bodyOf, openNewsroom, type Newsroom, type Person } from './newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';

const Made = z.object({ doc: z.object({ id: z.string() }) });
const TEXT = 'Bà con không gọi lại số 0912 345 678 khi thấy lạ.';

const move = (person: Person, id: string, action: string) => person.rest('POST', `/articles/${id}/move`, { action });

describeEachDatabase('a finding of the privacy lint', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const write = async (text: string): Promise<string> => {
    const made = await room.reporter.rest('POST', '/articles', {
      ...articleData(room.units.ward, 'Chuyện số lạ'),
      body: bodyOf(text),
    });
    expect(made.status).toBe(201);
    return Made.parse(made.body).doc.id;
  };
  const answer = {
    kind: 'phone',
    text: '0912 345 678',
    paragraph: TEXT,
    reason: 'Số này đã bị thu hồi, nêu để nhận ra.',
  };

  it('stops the item until somebody answers for it, and is asked again when the text changes', async () => {
    const id = await write(TEXT);
    const refused = await move(room.reporter, id, 'submit');
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('số điện thoại “0912 345 678” ở Chính văn');

    const path = `/articles/${id}/privacy-overrules`;
    expect((await room.anyone('POST', path, answer)).status).toBe(401);
    expect((await room.stranger.rest('POST', path, answer)).status).toBe(404);
    expect((await room.editor.rest('POST', path, { ...answer, reason: '' })).status).toBe(400);
    expect((await room.editor.rest('POST', path, { ...answer, text: '0912 345 679' })).status).toBe(409);
    for (let time = 0; time < 2; time += 1) expect((await room.editor.rest('POST', path, answer)).status).toBe(200);
    const { body } = await room.approver.rest('GET', `/articles/${id}/privacy`);
    expect(body).toMatchObject({
      overrules: [{ text: '0912 345 678', reason: answer.reason, byName: 'bientap@thu.vn' }],
    });
    expect((await move(room.reporter, id, 'submit')).status).toBe(200);
    expect((await move(room.approver, id, 'approve')).status).toBe(200);

    await room.reporter.rest('PATCH', `/articles/${id}?draft=true`, { body: bodyOf(`${TEXT} Hãy cẩn thận.`) });
    await room.editor.rest('PATCH', `/articles/${id}?draft=true`, { body: bodyOf(`${TEXT} Hãy cẩn thận.`) });
    expect((await move(room.approver, id, 'approve')).status).not.toBe(200);
  });

  it('asks for the tick where secrets of the state are named, and only advises on figures without a source', async () => {
    const id = await write('Đơn vị xác lập chuyên án mang bí số 226T. Có 12 vụ, 35 đối tượng, thu 2 tỷ đồng.');
    const refused = await move(room.reporter, id, 'submit');
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('có thể là bí mật nhà nước “chuyên án mang bí số');
    expect(JSON.stringify(refused.body)).not.toContain('12 vụ');
    await room.reporter.rest('PATCH', `/articles/${id}?draft=true`, { secretsChecked: true });
    expect((await move(room.reporter, id, 'submit')).status).toBe(200);
  });

  it('keeps the record of an answer from being changed or removed', async () => {
    const { docs } = await room.payload.find({ collection: 'privacy-overrules', limit: 1 });
    const id = String(docs[0]?.id);
    await expect(room.payload.delete({ collection: 'privacy-overrules', id })).rejects.toThrow('không xóa được');
    expect((await room.administrator.rest('PATCH', `/privacy-overrules/${id}`, { reason: 'khác' })).status).toBe(403);
  });
});
