/** The installation's settings: one document, named by the first administrator alone, changed by two persons ever after. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Action } from 'shared/editorial/workflow-table';
import { describeEachDatabase, openTestPayload, type TestPayload } from '../support/databases.ts';
import { latestOf, liveOf } from '../newsroom/newsroom.ts';

const ID = 'settings';

describeEachDatabase('the settings', (database) => {
  let opened: Awaited<ReturnType<typeof openTestPayload>>;
  let payload: TestPayload;
  let move: (user: unknown, action: Action, reason?: string) => Promise<string>;
  let administrator: Awaited<ReturnType<typeof hire>>;

  const hire = async (role: string, unit?: unknown) => {
    const account = { email: `${role}@xa.example`, password: `${randomUUID()}!`, mustChangePassword: false };
    const created = await payload.create({ collection: 'users', data: { name: role, ...account, role, unit } });
    return { ...created, collection: 'users' as const };
  };
  /** The stage it leads to, or the kind of the refusal. */
  const change = (user: typeof administrator, data: Readonly<Record<string, unknown>>) =>
    payload.update({ collection: 'settings', id: ID, data, draft: true, user, overrideAccess: false });

  beforeAll(async () => {
    opened = await openTestPayload(database);
    payload = opened.payload;
    const { moveStage } = await import('cms/editorial/move-stage');
    const { ensureOwnUnit } = await import('cms/demo/own-unit');
    move = async (user, action, reason = '') => {
      const moved = await moveStage({ payload, user, kind: 'settings', id: ID, action, reason });
      return moved.ok ? moved.value.stage : moved.failure.kind;
    };
    administrator = await hire('administrator');
    await ensureOwnUnit({ payload, askName: () => Promise.resolve('Xã Bến Mơ') });
  });
  afterAll(() => opened.close());

  test('stand on every site from the first start, recorded as what the installation wrote', async () => {
    expect(await liveOf(payload, 'settings', ID)).toMatchObject({ _status: 'published', headline: 'Tiếng Mõ' });
    const { docs } = await payload.find({ collection: 'editorial-log', where: { documentId: { equals: ID } } });
    expect(new Set(docs.map(({ action }) => action))).toEqual(new Set(['create', 'publish']));
  });

  test('are named by the first administrator, who has nobody beside them yet, once', async () => {
    expect(await move(administrator, 'correct', 'Đặt tên trang.')).toBe('draft');
    await change(administrator, { headline: 'Tiếng mõ Bến Mơ', organisation: 'Ủy ban nhân dân xã Bến Mơ' });
    expect(await move(administrator, 'submit')).toBe('approval');
    expect(await move(administrator, 'approve')).toBe('approved');
    expect(await move(administrator, 'publish')).toBe('published');
    expect(await liveOf(payload, 'settings', ID)).toMatchObject({ headline: 'Tiếng mõ Bến Mơ' });
    expect(await move(administrator, 'correct', 'Thêm số trực.')).toBe('draft');
    await change(administrator, { phone: '113' });
    expect(await move(administrator, 'submit')).toBe('approval');
    expect(await move(administrator, 'approve')).toBe('ownContent');
  });

  test('are changed by an administrator and approved by somebody else', async () => {
    const { unit } = await latestOf(payload, 'settings', ID);
    const approver = await hire('approver', unit);
    const editor = await hire('editor', unit);
    await expect(change(editor, { headline: 'Tên khác' })).rejects.toThrow();
    expect(await move(editor, 'approve')).toBe('wrongRole');
    expect((await latestOf(payload, 'settings', ID))['stage']).toBe('approval');
    expect(await move(approver, 'approve')).toBe('approved');
    expect(await move(approver, 'publish')).toBe('published');
    expect(await liveOf(payload, 'settings', ID)).toMatchObject({ phone: '113' });
  });

  test('are never taken away and never doubled', async () => {
    const create = payload.create({
      collection: 'settings',
      data: { headline: 'Hai', organisation: 'x' },
      draft: true,
      user: administrator,
      overrideAccess: false,
    });
    await expect(create).rejects.toThrow();
    await expect(
      payload.delete({ collection: 'settings', id: ID, user: administrator, overrideAccess: false }),
    ).rejects.toThrow();
    for (const action of ['withdraw', 'withdrawUrgently', 'archive'] as const) {
      expect(['wrongRole', 'wrongStage']).toContain(await move(administrator, action, 'Thử'));
    }
  });
});
