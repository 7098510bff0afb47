/** Editors find what they may read, from one box, by the residents' own layer; a second warning about one trick is noticed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillNameWords } from 'cms/search/name-words';
import { z } from 'zod';
import { describeEachDatabase } from '../support/databases.ts';
import { articleData, bodyOf, idOf, openNewsroom, tacticData, type Newsroom, type Person } from './newsroom.ts';

const Found = z.object({
  items: z.array(z.object({ id: z.string(), stage: z.string(), headline: z.array(z.object({ text: z.string() })) })),
});
const Listed = z.object({ docs: z.array(z.object({ id: z.string() })) });
const Similar = z.object({ warnings: z.array(z.object({ headline: z.string() })) });

const find = async (person: Person, text: string): Promise<readonly string[]> => {
  const answer = await person.rest('GET', `/tim-noi-dung?${new URLSearchParams({ q: text })}`);
  expect(answer.status).toBe(200);
  return Found.parse(answer.body).items.map((item) => item.id);
};

const similarTo = async (person: Person, text: string, except = ''): Promise<readonly string[]> => {
  const query = new URLSearchParams({ 'van-ban': text, tru: except });
  const answer = await person.rest('GET', `/canh-bao-gan-giong?${query}`);
  return Similar.parse(answer.body).warnings.map((warning) => warning.headline);
};

const idsIn = async (
  person: Person,
  collection: string,
  where: Readonly<Record<string, string>>,
): Promise<readonly string[]> => {
  const answer = await person.rest('GET', `/${collection}?draft=true&depth=0&${new URLSearchParams(where)}`);
  expect(answer.status).toBe(200);
  return Listed.parse(answer.body).docs.map(({ id }) => id);
};

describeEachDatabase('the search of the newsroom', (database) => {
  let room: Newsroom;
  let market: string;
  let tactic: string;

  beforeAll(async () => {
    room = await openNewsroom(database);
    market = idOf(
      await room.reporter.rest('POST', '/articles?draft=true', {
        ...articleData(room.units.ward, 'Chợ đêm Hoà Khánh treo đèn lồng'),
        body: bodyOf('Bà con bán lụa đào, kĩ năng gói bánh và số 0912.345.678 của ban quản lý.'),
      }),
    );
    tactic = idOf(
      await room.reporter.rest('POST', '/tactics?draft=true', tacticData(room.units.ward, 'Giả danh công an gọi điện')),
    );
    await room.reporter.rest('POST', '/articles?draft=true', articleData(room.units.ward, 'Tổ dân phố trồng hoa'));
  });
  afterAll(() => room.close());

  it.each([
    ['without accents', 'cho dem hoa khanh'],
    ['with the tone at its other place', 'hòa khánh'],
    ['decomposed', 'chợ đêm'.normalize('NFD')],
    ['as it is being typed', 'đèn lồ'],
    ['by its body', 'lụa đào'],
    ['with i for y', 'kỹ năng gói bánh'],
    ['by a number with other dots', '0912 345 678'],
    ['with the keyboard off', 'chowj ddeem'],
    ['with a slip', 'cho dem hoa khanhh'],
  ])('finds an article %s', async (_, text) => {
    expect((await find(room.reporter, text))[0]).toBe(market);
  });

  it('finds by state and by author too', async () => {
    expect(await find(room.editor, 'nháp giả danh')).toEqual([tactic]);
    expect(await find(room.editor, 'phongvien giả danh')).toEqual([tactic]);
  });

  it('finds what is named by the words before many newer texts that mention them', async () => {
    const named = idOf(
      await room.reporter.rest('POST', '/articles?draft=true', articleData(room.units.ward, 'Múa rối nước đình làng')),
    );
    for (let index = 0; index < 27; index += 1) {
      await room.reporter.rest('POST', '/articles?draft=true', {
        ...articleData(room.units.ward, `Tin vắn số ${index}`),
        body: bodyOf('Cuối tuần có múa rối nước, đình làng mở cửa.'),
      });
    }
    expect((await find(room.reporter, 'mua roi nuoc dinh lang'))[0]).toBe(named);
  });

  it('finds a document that was written before there was a text to find it by', async () => {
    const id = idOf(
      await room.reporter.rest('POST', '/articles?draft=true', articleData(room.units.ward, 'Sửa cầu Kênh Đào')),
    );
    const { docs } = await room.payload.db.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      limit: 0,
    });
    for (const version of docs) {
      await room.payload.db.updateVersion({
        collection: 'articles',
        id: version.id,
        versionData: { version: { ...version.version, searchText: null } },
      });
    }
    expect(await find(room.reporter, 'sửa cầu kênh đào')).toEqual([id]);
    expect(await find(room.stranger, 'sửa cầu kênh đào')).toEqual([]);
  });

  describe('the search of a list or a picker', () => {
    it.each([
      ['without marks', 'cho dem hoa'],
      ['while the last word is typed', 'cho dem tr'],
      ['with the marks of some words', 'chợ dem den'],
      ['in capitals', 'CHO ĐÊM'],
    ])('finds a text by its title %s', async (_, like) => {
      expect(await idsIn(room.editor, 'articles', { 'where[headline][like]': like })).toEqual([market]);
    });

    it('takes words with marks at their word, and looks into no body', async () => {
      expect(await idsIn(room.editor, 'articles', { 'where[headline][like]': 'chớ dem' })).toEqual([]);
      expect(await idsIn(room.editor, 'articles', { 'where[headline][like]': 'lua dao' })).toEqual([]);
    });

    it('finds units, also those from before there was a text to find them by', async () => {
      expect(await idsIn(room.editor, 'units', { 'where[name][like]': 'phuong thu' })).toEqual([room.units.ward]);
      await room.payload.update({ collection: 'units', id: room.units.ward, data: { name: 'Phường Đã Đổi' } });
      expect(await idsIn(room.editor, 'units', { 'where[name][like]': 'da doi' })).toEqual([room.units.ward]);
      await room.payload.db.updateOne({ collection: 'units', id: room.units.ward, data: { searchText: null } });
      expect(await idsIn(room.editor, 'units', { 'where[name][like]': 'da doi' })).toEqual([]);
      await fillNameWords(room.payload);
      expect(await idsIn(room.editor, 'units', { 'where[name][like]': 'da doi' })).toEqual([room.units.ward]);
    });
  });

  it('finds a changed text at once, and the old one no more', async () => {
    const id = idOf(await room.reporter.rest('POST', '/articles?draft=true', articleData(room.units.ward, 'Thả diều')));
    await room.reporter.rest('PATCH', `/articles/${id}?draft=true`, { headline: 'Đua thuyền rồng' });
    expect(await find(room.reporter, 'đua thuyền rồng')).toEqual([id]);
    expect(await find(room.reporter, 'thả diều')).not.toContain(id);
  });

  it('shows nobody what the person may not read', async () => {
    expect(await find(room.stranger, 'chợ đêm hoà khánh')).not.toContain(market);
    expect((await room.anyone('GET', '/tim-noi-dung?q=cho')).status).toBe(401);
    expect((await room.anyone('GET', '/canh-bao-gan-giong?van-ban=cho')).status).toBe(401);
  });

  it.each(['', '   ', '·', "'; DROP TABLE articles; --", '.*(', '\u0000', 'a'.repeat(10_000), '👮', '%_%'])(
    'answers whatever is typed: %j',
    async (text) => {
      await find(room.reporter, text);
    },
  );

  describe('a warning like one that is there', () => {
    it('is noticed while it is written', async () => {
      expect(await similarTo(room.reporter, 'Tự xưng công an gọi điện, dọa bắt rồi đòi chuyển tiền')).toEqual([
        'Giả danh công an gọi điện',
      ]);
    });

    it('is not the one that is being written, nor one about something else', async () => {
      expect(await similarTo(room.reporter, 'Tự xưng công an gọi điện, dọa bắt', tactic)).toEqual([]);
      expect(await similarTo(room.reporter, 'Lịch phun thuốc muỗi ở khu chợ')).toEqual([]);
    });
  });
});
