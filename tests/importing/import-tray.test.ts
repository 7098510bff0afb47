/** Old articles through the admin: sent, read, changed, chosen, imported; by whom it may be done, and what a kill leaves. */
import { readdir, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TrayAnswer, type TrayItem } from 'cms/importing/tray-shapes';
import { z } from 'zod';
import { idOf, latestOf, messageOf, openNewsroom, type Newsroom, type Person } from '../newsroom/newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { docxOf, zipOf } from './zip-of.ts';

const LEAD =
  'Từ đầu năm đến nay, tổ 1 đã vận động bà con góp công thắp sáng con đường ven sông, nhờ đó việc đi lại ban đêm của học sinh và công nhân tan ca an toàn hơn nhiều.';
const SECOND =
  'Mô hình “Ngõ sáng bình yên” được dân quan tâm, nay đèn sáng tới khuya, hàng quán mở thêm, xe cộ qua lại đông vui và ai cũng yên tâm khi ra đường.';
const THIRD =
  'Thời gian tới, xóm sẽ rà soát những đoạn đường còn tối, lắp thêm bóng đèn tiết kiệm điện và phân công từng hộ trông coi để công trình được bền lâu.';
const textOf = (headline: string): string => `${headline}\n\n7/22/2021\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n`;

const picture = await sharp(randomBytes(64 * 48 * 3), { raw: { width: 64, height: 48, channels: 3 } })
  .png()
  .toBuffer();
const word = docxOf(
  ['Tổ 1 giữ đường sáng', LEAD, SECOND, '<picture>', 'Bà con ra quân. Ảnh: Hữu Phước', THIRD, 'Lệ Thu'],
  picture,
);

const Outcome = z.object({ outcome: z.string(), articleId: z.string(), message: z.string() });

const send = (person: Person, name: string, content: Buffer | string) =>
  person.sendFile('/nhap-bai/tep', Buffer.from(content), name);
const itemsOf = async (person: Person): Promise<readonly TrayItem[]> =>
  TrayAnswer.parse((await person.rest('GET', '/nhap-bai')).body).items;
const itemNamed = async (person: Person, ending: string): Promise<TrayItem> => {
  const item = (await itemsOf(person)).find(({ reading }) => reading.path.endsWith(ending));
  if (!item) throw new Error(`nothing in the tray ends with ${ending}`);
  return item;
};
const importItem = async (person: Person, key: string) =>
  Outcome.parse((await person.rest('POST', `/nhap-bai/${key}/nhap`)).body);

describeEachDatabase('old articles sent from the admin', (database) => {
  let room: Newsroom;
  let sectionId = '';
  let exemplarId = '';
  beforeAll(async () => {
    room = await openNewsroom(database);
    sectionId = idOf(await room.administrator.rest('POST', '/sections', { name: 'Gương người tốt' }));
    exemplarId = idOf(
      await room.administrator.rest('POST', '/exemplars', { headline: 'Ngõ sáng bình yên', unit: room.units.ward }),
    );
  });
  afterAll(() => room.close());

  const articlesNamed = async (headline: string): Promise<readonly string[]> => {
    const { docs } = await room.payload.find({
      collection: 'articles',
      where: { headline: { equals: headline } },
      draft: true,
      depth: 0,
    });
    return docs.map(({ id }) => String(id));
  };

  it('are for editors, approvers and administrators, each with a tray of their own', async () => {
    for (const person of [room.reporter, room.broadcaster, room.analyst]) {
      expect((await person.rest('GET', '/nhap-bai')).status).toBe(403);
      expect((await send(person, 'bai.txt', textOf('Không được gửi'))).status).toBe(403);
    }
    expect((await room.anyone('GET', '/nhap-bai')).status).toBe(401);
    expect((await room.anyone('POST', '/nhap-bai/0123456789abcdef0123456789abcdef/nhap')).status).toBe(401);
    await send(room.approver, 'bai.txt', textOf('Của người duyệt'));
    const { key } = await itemNamed(room.approver, 'bai.txt');
    expect(await itemsOf(room.editor)).toEqual([]);
    for (const [method, rest] of [
      ['POST', '/nhap'],
      ['POST', '/chon'],
    ] as const)
      expect((await room.editor.rest(method, `/nhap-bai/${key}${rest}`, {})).status).toBeGreaterThanOrEqual(400);
    await room.editor.rest('DELETE', `/nhap-bai/${key}`);
    expect(await itemsOf(room.approver)).toHaveLength(1);
  });

  it('tell a page that was reloaded meanwhile that more are still to come', async () => {
    const names = Array.from({ length: 30 }, (_, at) => [`cu/bai-${at}.txt`, textOf(`Tổ ${at} họp bàn việc chung`)]);
    const isReading = async (): Promise<boolean> =>
      TrayAnswer.parse((await room.editor.rest('GET', '/nhap-bai')).body).isReading;
    const isTold = async (): Promise<boolean> => {
      for (let asked = 0; asked < 100; asked += 1) if (await isReading()) return true;
      return false;
    };
    const sending = send(room.editor, 'kho.zip', zipOf(Object.fromEntries(names)));
    expect(await isTold()).toBe(true);
    await sending;
    expect(await isReading()).toBe(false);
    expect(await itemsOf(room.editor)).toHaveLength(names.length);
    await room.editor.rest('DELETE', '/nhap-bai');
  });

  it('are read with proposals and certainty; what is damaged gets one clear line and the rest goes on', async () => {
    const archive = zipOf({
      'cu/bai.txt': textOf('Tổ 1 họp bàn việc chung'),
      'cu/hong.docx': 'không phải Word',
      'cu/trong.txt': '',
    });
    for (const [name, content] of [
      ['kho.zip', archive],
      ['word.docx', word],
      ['anh.txt', picture],
      ['bom.zip', zipOf({ 'b.txt': Buffer.alloc(41_000_000, 48) })],
    ] as const)
      expect((await send(room.editor, name, content)).status).toBe(200);
    const items = await itemsOf(room.editor);
    expect(items.map(({ reading }) => [reading.path, reading.problem === ''])).toEqual([
      ['anh.txt', false],
      ['bom.zip', false],
      ['kho.zip/cu/bai.txt', true],
      ['kho.zip/cu/hong.docx', false],
      ['kho.zip/cu/trong.txt', false],
      ['word.docx', true],
    ]);
    for (const { reading } of items) if (!reading.article) expect(reading.problem).toMatch(/^Tệp [^\n]+\.$/u);
    const read = await itemNamed(room.editor, 'cu/bai.txt');
    expect(read.reading.article).toMatchObject({
      draft: { headline: 'Tổ 1 họp bàn việc chung', publishedAt: '2021-07-22' },
      proposals: {
        date: 'sure',
        unit: { id: room.units.group, certainty: 'sure' },
        exemplars: [{ id: exemplarId, certainty: 'sure' }],
      },
    });
    expect(read.choice).toMatchObject({
      isChosen: true,
      unitId: room.units.group,
      exemplarIds: [exemplarId],
      sectionId: '',
    });
    expect((await itemNamed(room.editor, 'word.docx')).choice?.pictures).toEqual([
      {
        isTaken: true,
        alt: 'Bà con ra quân.',
        caption: 'Bà con ra quân. Ảnh: Hữu Phước',
        credit: 'Hữu Phước',
      },
    ]);
    const { docs } = await room.payload.find({ collection: 'media', depth: 0 });
    expect(docs, 'nothing that was sent has become media').toEqual([]);
  });

  it('are imported as the editor changed them, once', async () => {
    const { key, choice } = await itemNamed(room.editor, 'word.docx');
    if (!choice) throw new Error('an article without a choice');
    const changed = {
      ...choice,
      kind: 'feature',
      sectionId,
      publishedAt: '2019-08-19',
      unitId: room.units.ward,
      exemplarIds: [],
      pictures: choice.pictures.map((one) => ({ ...one, caption: 'Bà con tổ 1 dựng cột đèn', credit: 'Minh Hạ' })),
    };
    expect((await room.editor.rest('POST', `/nhap-bai/${key}/chon`, changed)).status).toBe(200);
    expect((await itemNamed(room.editor, 'word.docx')).choice).toEqual(changed);
    const outcome = await importItem(room.editor, key);
    expect(outcome).toMatchObject({ outcome: 'created', message: '' });
    const article = await latestOf(room.payload, 'articles', outcome.articleId);
    expect(article).toMatchObject({
      stage: 'draft',
      author: room.editor.id,
      genre: 'feature',
      section: sectionId,
      unit: room.units.ward,
      originallyPublishedAt: '2019-08-19',
      exemplars: [],
      photos: [{ caption: 'Bà con tổ 1 dựng cột đèn' }],
    });
    const { docs } = await room.payload.find({ collection: 'media', depth: 0 });
    expect(docs).toMatchObject([{ credit: 'Minh Hạ' }]);

    await send(room.editor, 'word.docx', word);
    const again = await itemNamed(room.editor, 'word.docx');
    expect(again.reading.article?.already).toContain('đã nhập');
    expect(await importItem(room.editor, again.key)).toMatchObject({
      outcome: 'unchanged',
      articleId: outcome.articleId,
    });
    expect(await articlesNamed('Tổ 1 giữ đường sáng')).toHaveLength(1);
  });

  it('are never doubled by a kill: what was cut off before it was noted is imported again without harm', async () => {
    const { key } = await itemNamed(room.editor, 'cu/bai.txt');
    const tray = path.join(room.env['DATA_DIR'] ?? '', 'cms', 'import-tray');
    const [owner = ''] = (await readdir(tray, { recursive: true })).filter((name) =>
      name.endsWith(`${key}/reading.json`),
    );
    const both = await Promise.all([importItem(room.editor, key), importItem(room.editor, key)]);
    expect(both.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
    expect(await articlesNamed('Tổ 1 họp bàn việc chung')).toHaveLength(1);
    await rm(path.join(tray, path.dirname(owner), 'outcome.json'));
    expect((await itemNamed(room.editor, 'cu/bai.txt')).outcome).toBeNull();
    expect(await importItem(room.editor, key)).toMatchObject({ outcome: 'unchanged' });
    expect(await articlesNamed('Tổ 1 họp bàn việc chung')).toHaveLength(1);
    await rm(path.join(tray, owner));
    expect((await itemsOf(room.editor)).some((item) => item.key === key)).toBe(false);
  });

  it('keep to the units of the person, and refuse what is no choice', async () => {
    await send(room.editor, 'pham-vi.txt', textOf('Bài ngoài phạm vi'));
    const { key, choice } = await itemNamed(room.editor, 'pham-vi.txt');
    const elsewhere = await room.editor.rest('POST', `/nhap-bai/${key}/chon`, { ...choice, unitId: room.units.other });
    expect([elsewhere.status, messageOf(elsewhere)]).toEqual([403, 'Đơn vị này ngoài phạm vi của bạn.']);
    expect((await room.editor.rest('POST', `/nhap-bai/${key}/chon`, { ...choice, publishedAt: '31/2' })).status).toBe(
      400,
    );
    expect((await room.editor.rest('POST', '/nhap-bai/..%2F..%2Fmedia/nhap')).status).toBe(404);
    const { units } = TrayAnswer.parse((await room.editor.rest('GET', '/nhap-bai')).body);
    expect(units.map(({ id }) => id).toSorted()).toEqual([room.units.ward, room.units.group].toSorted());
  });

  it('show their pictures drawn anew, and leave the tray when they are done', async () => {
    const { key } = await itemNamed(room.editor, 'word.docx');
    const shown = await room.editor.rest('GET', `/nhap-bai/${key}/anh/0`);
    expect([shown.status, shown.response.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await room.editor.rest('GET', `/nhap-bai/${key}/anh/7`)).status).toBe(404);
    expect((await room.approver.rest('GET', `/nhap-bai/${key}/anh/0`)).status).toBe(404);
    await room.editor.rest('DELETE', '/nhap-bai?done=1');
    expect((await itemsOf(room.editor)).map(({ reading }) => reading.path)).toEqual(['pham-vi.txt']);
    await room.editor.rest('DELETE', '/nhap-bai');
    expect(await itemsOf(room.editor)).toEqual([]);
  });
});
