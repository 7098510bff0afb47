/** A time of publication is kept whatever happens to the program, and never lets out what was not approved. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEachDatabase } from '../support/databases.ts';
import { articleData, idOf, latestOf, liveOf, messageOf, openNewsroom, type Newsroom } from './newsroom.ts';

const HOUR_MS = 3_600_000;

describeEachDatabase('a schedule', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const at = new Date(Date.now() + HOUR_MS).toISOString();
  const move = (id: string, action: string, more: Record<string, unknown> = {}, person = room.approver) =>
    person.rest('POST', `/articles/${id}/move`, { action, ...more });
  const latest = (id: string) => latestOf(room.payload, 'articles', id);
  const live = (id: string) => liveOf(room.payload, 'articles', id);
  const approved = async () => {
    const id = idOf(await room.reporter.rest('POST', '/articles', articleData(room.units.ward)));
    await move(id, 'submit', {}, room.reporter);
    await move(id, 'approve');
    return id;
  };
  const scheduled = async () => {
    const id = await approved();
    expect((await move(id, 'schedule', { scheduledFor: at }, room.editor)).status).toBe(200);
    return id;
  };
  const reachTime = async (nowMs: number) => {
    const { publishDue } = await import('cms/editorial/publish-scheduled');
    return publishDue({ payload: room.payload, clock: () => nowMs, log: () => undefined });
  };
  const later = Date.parse(at) + 1;

  it('publishes at its time, not before, in the name of whoever set it, once', async () => {
    const id = await scheduled();
    expect(await latest(id)).toMatchObject({ stage: 'approved', scheduledFor: at, scheduledBy: room.editor.id });
    await reachTime(Date.parse(at) - 60_000);
    expect(await live(id)).toMatchObject({ _status: 'draft' });
    await Promise.all([reachTime(later), reachTime(later)]);
    await reachTime(later + 1);
    expect(await live(id)).toMatchObject({ _status: 'published', stage: 'published', scheduledFor: null });
    const { docs } = await room.payload.find({
      collection: 'editorial-log',
      where: { documentId: { equals: id }, action: { equals: 'publish' } },
    });
    expect(docs).toMatchObject([{ by: room.editor.id }]);
  });

  it('says when it looks next', async () => {
    const id = await scheduled();
    expect(await reachTime(Date.parse(at) - 1000)).toBe(Date.parse(at));
    await move(id, 'cancelSchedule');
  });

  it('stays where the text changed since, and tells why', async () => {
    const id = await scheduled();
    await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Đổi tít sau khi hẹn giờ' });
    await reachTime(later);
    const doc = await latest(id);
    expect(doc).toMatchObject({ stage: 'approval', scheduledFor: null });
    expect(doc['scheduleProblem']).toContain('Mục chưa được duyệt');
    expect(await live(id)).toMatchObject({ _status: 'draft' });
    const { body } = await room.approver.rest('GET', `/articles/${id}/moves`);
    expect(body).toMatchObject({ scheduleProblem: expect.stringContaining('chưa lên trang') });
    await reachTime(later + 1);
    await move(id, 'approve');
    await move(id, 'schedule', { scheduledFor: at }, room.editor);
    expect(await latest(id)).toMatchObject({ scheduleProblem: null, scheduledFor: at });
    await reachTime(later);
    expect(await live(id)).toMatchObject({ _status: 'published', headline: 'Đổi tít sau khi hẹn giờ' });
  });

  it('publishes what was changed and approved again before its time', async () => {
    const id = await scheduled();
    await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Sửa rồi duyệt lại' });
    await move(id, 'approve');
    await reachTime(later);
    expect(await live(id)).toMatchObject({ _status: 'published', headline: 'Sửa rồi duyệt lại' });
  });

  it('can be cancelled, and ends when the item is published by hand', async () => {
    const cancelled = await scheduled();
    expect((await move(cancelled, 'cancelSchedule')).status).toBe(200);
    const published = await scheduled();
    await move(published, 'publish');
    await move(published, 'withdraw', { reason: 'Đăng nhầm', withdrawReason: 'error' });
    await reachTime(later);
    expect(await live(cancelled)).toMatchObject({ _status: 'draft', stage: 'draft' });
    expect(await latest(cancelled)).toMatchObject({ stage: 'approved', scheduledFor: null });
    expect(await live(published)).toMatchObject({ _status: 'draft', stage: 'withdrawn' });
  });

  it('is refused in the past, without a time and for what was not approved', async () => {
    const id = await approved();
    const past = await move(id, 'schedule', { scheduledFor: '2020-01-01T07:00:00+07:00' });
    expect([past.status, messageOf(past)]).toEqual([400, expect.stringContaining('đã qua')]);
    expect((await move(id, 'schedule')).status).toBe(400);
    expect((await move(id, 'schedule', { scheduledFor: 'mai' })).status).toBe(400);
    const draft = idOf(await room.reporter.rest('POST', '/articles', articleData(room.units.ward)));
    expect((await move(draft, 'schedule', { scheduledFor: at })).status).toBe(409);
  });

  it('does not act for somebody who may no longer publish', async () => {
    const id = await approved();
    const leaving = await room.hire(`sapnghi-${database.name}@thu.vn`, 'editor', room.units.ward);
    await move(id, 'schedule', { scheduledFor: at }, leaving);
    await room.payload.update({ collection: 'users', id: leaving.id, data: { role: 'analyst' } });
    await reachTime(later);
    expect(await live(id)).toMatchObject({ _status: 'draft' });
    expect((await latest(id))['scheduleProblem']).toContain('không còn quyền');
  });
});
