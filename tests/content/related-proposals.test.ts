/** Related items are proposed from what is published; whoever writes decides. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RelatedAnswer } from 'cms/content/related-answer';
import { idOf, openNewsroom, tacticData, type Newsroom } from '../newsroom/newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';

describeEachDatabase('proposals of related items', (database) => {
  let room: Newsroom;

  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const writeTactic = async (headline: string, change: object): Promise<string> =>
    idOf(await room.reporter.rest('POST', '/tactics', { ...tacticData(room.units.ward, headline), ...change }));
  const publish = async (id: string): Promise<void> => {
    const moves = [
      ['submit', room.reporter],
      ['approve', room.approver],
      ['publish', room.approver],
    ] as const;
    for (const [action, person] of moves) {
      const moved = await room.moveStage({ payload: room.payload, user: person.user, kind: 'tactic', id, action });
      if (!moved.ok) throw new Error(`${action}: ${JSON.stringify(moved.failure)}`);
    }
  };

  test('are published items of the same kind of trick first, and never the item itself or a draft', async () => {
    const same = await writeTactic('Giả danh tòa án gửi giấy triệu tập', { type: 'A1' });
    const other = await writeTactic('Vé máy bay giá rẻ', { type: 'E1', summary: 'Bán vé giả rồi khóa máy.' });
    for (const id of [same, other]) await publish(id);
    await writeTactic('Giả danh kiểm sát viên', { type: 'A1' });
    const item = await writeTactic('Giả danh công an gọi video', { type: 'A1' });
    const answer = await room.reporter.rest('GET', `/tactics/${item}/related-proposals`);
    expect(answer.status).toBe(200);
    expect(RelatedAnswer.parse(answer.body).proposals).toEqual([
      {
        relationTo: 'tactics',
        value: same,
        headline: 'Giả danh tòa án gửi giấy triệu tập',
        kindLabel: 'Cảnh báo thủ đoạn',
      },
    ]);
    expect((await room.anyone('GET', `/tactics/${item}/related-proposals`)).status).toBe(401);
    expect((await room.reporter.rest('GET', '/tactics/khong-co/related-proposals')).status).toBe(404);
  });
});
