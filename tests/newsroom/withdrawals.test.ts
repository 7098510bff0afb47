/** Three reasons to take a page away, and the emergency that a second person looks at afterwards. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PreviewRequest, type PreviewAnswer, type PreviewPermit } from 'shared/contract/preview';
import { listen } from '../reach/listen.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { articleData, idOf, latestOf, liveOf, openNewsroom, type Newsroom, type Person } from './newsroom.ts';

function move(person: Person, id: string, action: string, more: Record<string, unknown> = {}) {
  return person.rest('POST', `/articles/${id}/move`, { action, ...more });
}

type PreviewTaker = Awaited<ReturnType<typeof takePreviews>>;

/** Stands where the site stands, and keeps what it is asked to show. */
async function takePreviews() {
  const permits: PreviewPermit[] = [];
  const server = createServer((request, response) => {
    void keep(request, response);
  });
  const keep = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    permits.push(PreviewRequest.parse(JSON.parse(await text(request))).permit);
    response.end(JSON.stringify({ path: `/xem-truoc/${'0'.repeat(32)}/` } satisfies PreviewAnswer));
  };
  return {
    port: await listen(server),
    newest: (): PreviewPermit => {
      const permit = permits.at(-1);
      if (!permit) throw new Error('Nothing was asked');
      return permit;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

describeEachDatabase('a withdrawal', (database) => {
  let room: Newsroom;
  let site: PreviewTaker;
  beforeAll(async () => {
    site = await takePreviews();
    room = await openNewsroom(database, { SITE_PORT: String(site.port) });
  });
  afterAll(async () => {
    await room.close();
    await site.close();
  });

  const latest = (id: string) => latestOf(room.payload, 'articles', id);
  const live = (id: string) => liveOf(room.payload, 'articles', id);
  const published = async (headline?: string) => {
    const id = idOf(await room.reporter.rest('POST', '/articles', articleData(room.units.ward, headline)));
    await move(room.reporter, id, 'submit');
    await move(room.approver, id, 'approve');
    await move(room.editor, id, 'publish');
    return id;
  };
  const goneOf = async (id: string) => {
    const { loadGone } = await import('cms/publishing/gone-reason');
    return loadGone(room.payload, 'article', id);
  };

  it('of an outdated text keeps the page under a notice, until it is corrected', async () => {
    const id = await published();
    const withdrawal = { reason: 'Số điện thoại trong bài đã đổi.', withdrawReason: 'outdated' };
    expect((await move(room.approver, id, 'withdraw', withdrawal)).status).toBe(200);
    const page = await live(id);
    expect(page).toMatchObject({
      _status: 'published',
      stage: 'withdrawn',
      withdrawal: { reason: 'outdated', explanation: 'Số điện thoại trong bài đã đổi.', review: null },
    });
    expect((await move(room.approver, id, 'withdraw', withdrawal)).status).toBe(409);
    expect((await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Sửa thẳng' })).status).toBe(403);
    await move(room.editor, id, 'correct', { reason: 'Cập nhật số điện thoại' });
    await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Số điện thoại mới' });
    expect(await live(id)).toMatchObject({ _status: 'published', withdrawal: { reason: 'outdated' } });
    await move(room.editor, id, 'submit');
    await move(room.approver, id, 'approve');
    await move(room.editor, id, 'publish');
    expect(await live(id)).toMatchObject({
      headline: 'Số điện thoại mới',
      withdrawal: { reason: null, explanation: null },
      changeNotes: [{ note: 'Cập nhật số điện thoại' }],
    });
  });

  it('of an outdated text never lets out a correction that nobody approved', async () => {
    const id = await published();
    await move(room.editor, id, 'correct', { reason: 'Sửa' });
    await room.editor.rest('PATCH', `/articles/${id}`, { headline: 'Bản sửa dở' });
    const refused = await move(room.approver, id, 'withdraw', { reason: 'Cũ', withdrawReason: 'outdated' });
    expect(refused.status).toBe(409);
    expect(await live(id)).toMatchObject({ headline: articleData('').headline, _status: 'published' });
  });

  it('in favour of another page needs one that residents can open, and leads to the last of a chain', async () => {
    const [first, second, third] = [await published(), await published(), await published('Trang cuối cùng')];
    const replace = (id: string, replacedBy: string) =>
      move(room.approver, id, 'withdraw', { reason: 'Trùng', withdrawReason: 'replaced', replacedBy });
    for (const bad of ['', 'article:', `article:${first}`, 'article:khong-co', `hotline:${second}`, 'tactic']) {
      expect((await replace(first, bad)).status, bad).toBe(400);
    }
    expect((await replace(first, `article:${second}`)).status).toBe(200);
    expect((await replace(third, `article:${first}`)).status).toBe(400);
    const slug = String((await latest(second))['slug']);
    expect(await goneOf(first)).toEqual({ state: 'gone', reason: 'replaced', replacedBy: `/tin-bai/${slug}/` });
    expect((await replace(second, `article:${third}`)).status).toBe(200);
    expect(await goneOf(first)).toMatchObject({ replacedBy: '/tin-bai/trang-cuoi-cung/' });
    await move(room.approver, first, 'republish', { reason: 'Đăng lại' });
    expect((await replace(third, `article:${first}`)).status).toBe(200);
    // First was put back and is now the end of the chain: second leads to it over third, and nothing leads round.
    const firstSlug = String((await latest(first))['slug']);
    expect(await goneOf(second)).toMatchObject({ replacedBy: `/tin-bai/${firstSlug}/` });
  });

  it('closes what was on show as a preview, as signing out does, and losing the right to read it', async () => {
    const { isPreviewOpen } = await import('cms/preview/preview-permit');
    const preview = async (person: Person, id: string) => {
      expect((await person.rest('POST', `/articles/${id}/preview`)).status).toBe(200);
      const permit = site.newest();
      return () => isPreviewOpen(room.payload, permit, Date.now());
    };
    const draft = idOf(await room.reporter.rest('POST', '/articles', articleData(room.units.ward)));
    const [shown, withdrawn] = [await published(), await published()];
    await move(room.approver, withdrawn, 'withdraw', { reason: 'Lộ tên nạn nhân', withdrawReason: 'error' });
    const ofOthers = await preview(room.approver, draft);
    const ofLyingThere = await preview(room.approver, withdrawn);
    const ofShown = await preview(room.approver, shown);
    expect([await ofOthers(), await ofLyingThere(), await ofShown()]).toEqual([true, true, true]);
    await move(room.approver, shown, 'withdraw', { reason: 'Lộ tên nạn nhân', withdrawReason: 'error' });
    expect([await ofShown(), await ofLyingThere()]).toEqual([false, true]);

    const person = await room.hire(`xem-truoc-${database.name}@thu.vn`, 'approver', room.units.ward);
    const beforeTheMove = await preview(person, draft);
    await room.administrator.rest('PATCH', `/users/${person.id}`, { unit: room.units.other });
    expect(await beforeTheMove()).toBe(false);
    await room.administrator.rest('PATCH', `/users/${person.id}`, { unit: room.units.ward });
    expect(await beforeTheMove()).toBe(true);
    await person.rest('POST', '/users/logout');
    expect([await beforeTheMove(), await ofOthers()]).toEqual([false, true]);
    await room.reporter.rest('DELETE', `/articles/${draft}`);
    expect(await ofOthers()).toBe(false);
  });

  it('in error leaves nothing in the feed', async () => {
    const id = await published();
    await move(room.approver, id, 'withdraw', { reason: 'Lộ tên nạn nhân', withdrawReason: 'error' });
    expect(await live(id)).toMatchObject({ _status: 'draft', stage: 'withdrawn' });
    expect(await goneOf(id)).toEqual({ state: 'gone', reason: 'error' });
  });

  it('in an emergency is one action, and waits for somebody else', async () => {
    const id = await published();
    expect((await move(room.reporter, id, 'withdrawUrgently', { reason: 'Lộ mặt trẻ em' })).status).toBe(403);
    expect((await move(room.editor, id, 'withdrawUrgently', { reason: 'Lộ mặt trẻ em' })).status).toBe(200);
    expect(await live(id)).toMatchObject({ _status: 'draft', withdrawal: { reason: 'error', review: 'open' } });
    expect(await goneOf(id)).toEqual({ state: 'gone', reason: 'error' });
    const where = { 'withdrawal.review': { equals: 'open' } };
    const waiting = await room.payload.find({ collection: 'articles', draft: true, where });
    expect(waiting.docs.map((doc) => doc.id)).toContain(id);
    expect((await move(room.editor, id, 'archive')).status).toBe(409);
    expect((await move(room.editor, id, 'confirmWithdrawal')).status).toBe(403);
    expect((await move(room.approver, id, 'confirmWithdrawal')).status).toBe(200);
    expect(await latest(id)).toMatchObject({ stage: 'withdrawn', withdrawal: { reason: 'error', review: 'done' } });
    expect((await move(room.administrator, id, 'confirmWithdrawal')).status).toBe(409);
    expect((await move(room.editor, id, 'archive')).status).toBe(200);
  });

  it('in an emergency is undone only by a second person', async () => {
    const id = await published();
    await move(room.approver, id, 'withdrawUrgently', { reason: 'Nghi sai' });
    expect((await move(room.approver, id, 'confirmWithdrawal')).status).toBe(403);
    expect((await move(room.approver, id, 'republish', { reason: 'Bấm nhầm' })).status).toBe(403);
    const body = { reason: 'Đã kiểm tra, nội dung đúng' };
    expect((await move(room.administrator, id, 'republish', body)).status).toBe(200);
    expect(await live(id)).toMatchObject({ _status: 'published', withdrawal: { review: null } });
  });
});

describeEachDatabase('a unit with an editing stage', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
    await room.payload.update({ collection: 'units', id: room.units.ward, data: { skipsEditing: false } });
  });
  afterAll(() => room.close());

  it('lets an editor read first what a reporter wrote, also in the units below it', async () => {
    for (const unit of [room.units.ward, room.units.group]) {
      const id = idOf(await room.reporter.rest('POST', '/articles', articleData(unit)));
      const step = (person: Person, action: string) => person.rest('POST', `/articles/${id}/move`, { action });
      expect((await step(room.reporter, 'submit')).body).toMatchObject({ stage: 'editing' });
      expect((await step(room.approver, 'approve')).status).toBe(409);
      expect((await step(room.reporter, 'submit')).status).toBe(403);
      expect((await step(room.editor, 'submit')).body).toMatchObject({ stage: 'approval' });
    }
  });

  it('passes it by where the unit or one above it says so', async () => {
    await room.payload.update({ collection: 'units', id: room.units.ward, data: { skipsEditing: true } });
    const id = idOf(await room.reporter.rest('POST', '/articles', articleData(room.units.group)));
    expect((await room.reporter.rest('POST', `/articles/${id}/move`, { action: 'submit' })).body).toMatchObject({
      stage: 'approval',
    });
  });
});
