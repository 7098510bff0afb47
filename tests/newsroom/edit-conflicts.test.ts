/** Two people change one item at once: nobody's text is lost, and whoever comes second sees both. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase } from '../support/databases.ts';
import {
  articleData,
  bodyOf,
  idOf,
  latestOf,
  messageOf,
  openNewsroom,
  type Newsroom,
  type Person,
} from './newsroom.ts';

const Based = z.object({ baseVersion: z.string() });

describeEachDatabase('two people at one item', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const write = async () => idOf(await room.reporter.rest('POST', '/articles', articleData(room.units.ward)));
  const latest = (id: string) => latestOf(room.payload, 'articles', id);
  const open = async (id: string) =>
    Based.parse((await room.editor.rest('GET', `/articles/${id}?draft=true`)).body).baseVersion;
  const save = (id: string, data: Record<string, unknown>, person = room.editor) =>
    person.rest('PATCH', `/articles/${id}`, data);

  it('refuses the second save and keeps the first', async () => {
    const id = await write();
    const base = await open(id);
    expect((await save(id, { headline: 'Tít của biên tập viên', baseVersion: base })).status).toBe(200);
    const second = await save(id, { headline: 'Tít của phóng viên', baseVersion: base }, room.reporter);
    expect([second.status, messageOf(second)]).toEqual([409, expect.stringContaining('người khác đã lưu')]);
    expect(await latest(id)).toMatchObject({ headline: 'Tít của biên tập viên' });
    const again = await save(id, { headline: 'Sửa tiếp', baseVersion: await open(id) }, room.reporter);
    expect(again.status).toBe(200);
  });

  it('lets at most one of many saves on one text through', async () => {
    const id = await write();
    const base = await open(id);
    const answers = await Promise.all(
      [1, 2, 3, 4].map((number) => save(id, { headline: `Bản thứ ${number}`, baseVersion: base })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(3);
  });

  it('sees no conflict where nothing but the stage changed, or both wrote the same', async () => {
    const id = await write();
    const base = await open(id);
    await room.reporter.rest('POST', `/articles/${id}/move`, { action: 'submit' });
    expect((await save(id, { headline: 'Sửa sau khi trình', baseVersion: base })).status).toBe(200);
    expect((await save(id, { headline: 'Sửa sau khi trình', baseVersion: base })).status).toBe(200);
  });

  it('takes saves of programs, which name no version', async () => {
    const id = await write();
    await save(id, { headline: 'Một' });
    expect((await save(id, { headline: 'Hai' })).status).toBe(200);
  });

  it('shows both texts field by field, and who changed what', async () => {
    const id = await write();
    const base = await open(id);
    await save(id, { headline: 'Tít mới', body: bodyOf('Chiều nay, tổ dân phố họp.') });
    const before = await latest(id);
    const mine = {
      ...before,
      headline: articleData('').headline,
      body: bodyOf('Tối nay, tổ dân phố họp.'),
      standfirst: 'Sa-pô của tôi',
    };
    const { status, body } = await room.reporter.rest('POST', `/articles/${id}/compare`, { base, mine });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      updatedAt: before['updatedAt'],
      byName: 'bientap@thu.vn',
      fields: [
        { field: 'headline', changedBy: 'them', theirs: 'Tít mới', theirValue: 'Tít mới' },
        { label: 'Sa-pô', changedBy: 'me', mine: 'Sa-pô của tôi', theirs: '' },
        { field: 'body', changedBy: 'both', mine: 'Tối nay, tổ dân phố họp.', theirs: 'Chiều nay, tổ dân phố họp.' },
      ],
    });
    expect((await room.stranger.rest('POST', `/articles/${id}/compare`, { base, mine })).status).toBe(404);
    expect((await room.reporter.rest('POST', `/articles/${id}/compare`, { mine: 'x' })).status).toBe(400);
  });

  it('tells each who else has the item open, until the other leaves', async () => {
    const id = await write();
    const tell = (person: Person, body: unknown = { isTyping: false, isLeaving: false }) =>
      person.rest('POST', `/articles/${id}/presence`, body);
    expect((await tell(room.reporter, { isTyping: true, isLeaving: false })).body).toMatchObject({ others: [] });
    expect((await tell(room.editor)).body).toMatchObject({
      others: [{ name: 'phongvien@thu.vn', isTyping: true }],
      updatedAt: (await latest(id))['updatedAt'],
    });
    await tell(room.reporter, { isTyping: false, isLeaving: true });
    expect((await tell(room.editor)).body).toMatchObject({ others: [] });
    expect((await tell(room.stranger)).status).toBe(404);
    expect((await tell(room.editor, { isTyping: 'x' })).status).toBe(400);
    expect((await room.anyone('POST', `/articles/${id}/presence`, {})).status).toBe(401);
  });
});
