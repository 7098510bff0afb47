import { DatabaseSync } from 'node:sqlite';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { DOCUMENT_KINDS, PublishedDocument, type DocumentKind } from 'shared/contract/documents';
import type { SearchEngine } from 'shared/search/search-engine';
import { createEmbeddedSearch } from './embedded-search.ts';
import { findSearchDocument } from 'shared/search/search-document';
import { wordKeysOf } from 'shared/search/word-keys';
import { createSearchWriter, createTables, type SearchWriter } from './search-tables.ts';

let db: DatabaseSync;
let writer: SearchWriter;
let engine: SearchEngine;

beforeEach(() => {
  db = new DatabaseSync(':memory:');
  createTables(db);
  createTables(db);
  writer = createSearchWriter(db);
  engine = createEmbeddedSearch({ db });
});

function indexDocument(document: PublishedDocument): void {
  const found = findSearchDocument(document);
  if (found) writer.put(found);
}

function example(kind: DocumentKind, changes: Readonly<Record<string, unknown>> = {}): PublishedDocument {
  const file = new URL(`../../../shared/contract/examples/${kind}.json`, import.meta.url);
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return PublishedDocument.parse({ ...Object(document), ...changes });
}

/** An article that says nothing but what the test gives it. */
function article(id: string, headline: string, rest: Readonly<Record<string, unknown>> = {}): void {
  const empty = { standfirst: '', body: [], photos: [], attachments: [], section: undefined, cover: undefined };
  indexDocument(example('article', { ...empty, id, slug: id, headline, ...rest }));
}

function warning(id: string, state: string, publishedAt: string): void {
  indexDocument(example('tactic', { id, slug: id, headline: 'Giả danh cán bộ thuế', state, publishedAt }));
}

const paragraph = (text: string) => [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }];

async function idsFor(text: string): Promise<readonly string[]> {
  return (await engine.search({ text, limit: 20, offset: 0 })).hits.map((hit) => hit.id);
}

describe('finding', () => {
  test.each([
    ['without accents', 'lua dao'],
    ['with accents', 'lừa đảo'],
    ['decomposed', 'lừa đảo'.normalize('NFD')],
    ['in capitals', 'LỪA ĐẢO'],
    ['as it is being typed', 'lừa đả'],
    ['in another order', 'đảo lừa'],
    ['with marks around', '“lừa-đảo”?'],
  ])('a headline %s', async (_, text) => {
    article('a', 'Cảnh giác lừa đảo qua mạng');
    article('b', 'Ngày hội toàn dân');
    expect(await idsFor(text)).toEqual(['a']);
  });

  test('the old and the new place of the tone mark alike', async () => {
    article('a', 'Phường Hoà Thuận');
    expect(await idsFor('hòa thuận')).toEqual(['a']);
  });

  test.each(['0900123456', '0900 123 456', '+84 900.123.456'])('a telephone number typed as %s', async (text) => {
    article('a', 'Số lạ gọi đến', { body: paragraph('Số 0900.123.456 tự xưng là cán bộ.') });
    article('b', 'Số khác', { body: paragraph('Số 0900.123.457 là của đơn vị.') });
    expect(await idsFor(text)).toEqual(['a']);
  });

  test('a number exactly, never one that begins with it', async () => {
    article('a', 'Gọi 113 khi khẩn cấp');
    article('b', 'Số nhà 1130');
    expect(await idsFor('113')).toEqual(['a']);
  });

  test('what has all words, and only then what has some', async () => {
    article('a', 'Việc nhẹ lương cao');
    article('b', 'Lương hưu');
    expect(await idsFor('việc nhẹ lương cao')).toEqual(['a']);
    expect(new Set(await idsFor('lương tháng xyz'))).toEqual(new Set(['a', 'b']));
  });

  test('every kind that has a page, and the hotlines', async () => {
    for (const kind of DOCUMENT_KINDS) indexDocument(example(kind));
    const rows = db.prepare('SELECT DISTINCT kind FROM search_documents').all();
    expect(new Set(rows.map((row) => row['kind']))).toEqual(
      new Set(['article', 'tactic', 'exemplar', 'legalGuide', 'event', 'hotline', 'unit', 'section']),
    );
    const hotline = (await engine.search({ text: '02360000113', limit: 5, offset: 0 })).hits.find(
      (hit) => hit.kind === 'hotline',
    );
    expect(hotline?.path).toBe('/duong-day-nong/');
  });

  test('the newest text of a document and nothing of a removed one', async () => {
    article('a', 'Tin cũ');
    article('a', 'Tin mới');
    expect(await idsFor('cũ')).toEqual([]);
    expect(await idsFor('mới')).toEqual(['a']);
    writer.remove('article', 'a');
    writer.remove('article', 'a');
    expect(await idsFor('mới')).toEqual([]);
  });

  test('nothing of a transaction that was rolled back', async () => {
    db.exec('BEGIN');
    article('a', 'Tin mới');
    db.exec('ROLLBACK');
    expect(await idsFor('tin')).toEqual([]);
  });
});

describe('order', () => {
  test('a headline goes before a summary and a summary before a body', async () => {
    article('body', 'Tin phường', { body: paragraph('Chuyện về pháo nổ.') });
    article('summary', 'Tin xã', { standfirst: 'Chuyện về pháo nổ.' });
    article('title', 'Chuyện về pháo nổ');
    article('other', 'Tin khác');
    expect(await idsFor('pháo nổ')).toEqual(['title', 'summary', 'body']);
  });

  test('accents as typed go before other words with the same letters', async () => {
    article('silk', 'Lụa đào Vạn Phúc', { publishedAt: '2026-01-01T00:00:00Z' });
    article('fraud', 'Lừa đảo qua mạng', { publishedAt: '2026-11-01T00:00:00Z' });
    expect(await idsFor('lụa đào')).toEqual(['silk', 'fraud']);
    expect(await idsFor('lừa đảo')).toEqual(['fraud', 'silk']);
  });

  test('words that stand together go before words far apart', async () => {
    article('apart', 'Chuyện nhà', { body: paragraph('Công việc ở xã rất an toàn, phường khen ngợi.') });
    article('together', 'Chuyện phố', { body: paragraph('Tổ công an đến từng nhà, phường khen ngợi.') });
    article('other', 'Chuyện khác');
    expect(await idsFor('công an phường')).toEqual(['together', 'apart']);
  });

  test('words that stand together in one body are found behind hundreds of documents that hold them apart', async () => {
    db.exec('BEGIN');
    article('phrase', 'Tin tối thứ hai', { body: paragraph('Kẻ gian xin mượn thẻ nhớ của học sinh.') });
    // More than are put in order by their heads; each with one of the words in its headline.
    for (let n = 0; n < 900; n += 1) article(`x${n}`, 'Thẻ gửi xe ở chợ', { body: paragraph('Các cháu cần nhớ số.') });
    db.exec('COMMIT');
    expect((await idsFor('thẻ nhớ'))[0]).toBe('phrase');
  });

  test('a trick being played now goes before one that is over, and the newer before the older', async () => {
    warning('over', 'old', '2026-11-03T00:00:00Z');
    warning('now', 'active', '2026-11-01T00:00:00Z');
    warning('newest', 'active', '2026-11-02T00:00:00Z');
    expect(await idsFor('giả danh thuế')).toEqual(['newest', 'now', 'over']);
  });
});

describe('an answer', () => {
  test('counts exactly and gives every hit on exactly one page', async () => {
    for (let index = 0; index < 47; index += 1) article(`a${index}`, `Tin số ${index} về pháo`);
    const seen: string[] = [];
    for (let offset = 0; offset < 60; offset += 10) {
      const { hits, total } = await engine.search({ text: 'pháo', limit: 10, offset });
      expect(total).toBe(47);
      seen.push(...hits.map((hit) => hit.id));
    }
    expect(new Set(seen).size).toBe(47);
    expect(seen).toHaveLength(47);
  });

  test('gives equal hits that are known by their bodies alone on one page each', async () => {
    for (let index = 0; index < 47; index += 1)
      article(`a${index}`, 'Tin tối', { body: paragraph('Đội đi tuần dọc bờ đê, dặn trẻ đừng ra chỗ đê bờ lở.') });
    const seen: string[] = [];
    for (let offset = 0; offset < 60; offset += 10) {
      seen.push(...(await engine.search({ text: 'bờ đê', limit: 10, offset })).hits.map((hit) => hit.id));
    }
    expect(new Set(seen).size).toBe(47);
  });

  test('shows the place where the words stand, in the words of the text', async () => {
    const filler = 'Người dân trong phường cần chú ý. '.repeat(20);
    article('a', 'Tin', { body: paragraph(`${filler}Kẻ gian dựng trạm BTS giả. ${filler}`) });
    const { hits } = await engine.search({ text: 'tram bts gia', limit: 1, offset: 0 });
    expect(hits[0]?.excerpt).toContain('dựng trạm BTS giả.');
  });

  test.each([
    ['another name, with its accents', 'otp', ['mã', 'xác', 'thực']],
    ['every word with the letters typed', 'ma', ['mã', 'mà']],
  ])('names the words it was found by: %s', async (_, text, expected) => {
    article('a', 'Lộ mã xác thực', { standfirst: 'Thức khuya chờ tin nhắn, mà không gặp mặt.' });
    const { words } = await engine.search({ text, limit: 1, offset: 0 });
    expect(words).toEqual(new Set(expected.map((word) => wordKeysOf(word).exact)));
  });

  test.each([
    ['keys of a keyboard that was off', 'luwaf ddaor mật khẩu', 'lừa đảo mật khẩu'],
    ['words without a space', 'luadao', 'lừa đảo'],
    ['a slip', 'lua dapo', 'lừa đảo'],
    ['accents that were typed are kept', 'luwaf ddaor mất khẩu', 'lừa đảo mất khẩu'],
    ['the word that stands beside its neighbour', 'luadao lay mat', 'lừa đảo lấy mật'],
    ['another name is no correction', 'đổi bằng lái', undefined],
    ['accents alone are no correction', 'lua dao', undefined],
  ])('says what was understood: %s', async (_, text, expected) => {
    article('a', 'Cảnh giác lừa đảo lấy mật khẩu', { standfirst: 'Mắt thường khó thấy, mất lấy lại được.' });
    article('b', 'Đổi giấy phép lái xe');
    const { hits, correction } = await engine.search({ text, limit: 1, offset: 0 });
    expect(hits).toHaveLength(1);
    expect(correction).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['operators', 'a AND OR NOT NEAR( "" * ^ : { } - +'],
    ['column filters', 'title: lừa'],
    ['SQL', `' OR 1=1; DROP TABLE search_documents; --`],
    ['a NUL', '\0lừa\0'],
    ['quotes', '"""""'],
    ['a lone surrogate', '\uDC00 lừa'],
    ['letters younger than the tokenizer', '\u{1E900}\u{1E4D0} lừa'],
    ['emoji', '👮‍♀️'],
    ['ten kilobytes', 'lừa đảo '.repeat(1300)],
    ['a word without end', 'ă'.repeat(10_000)],
    ['right-to-left marks', '\u202Elừa\u202C'],
    ['combining marks alone', '\u0301\u0323'],
  ])('comes whatever is typed: %s', async (_, text) => {
    article('a', 'Cảnh giác lừa đảo');
    const { hits, total } = await engine.search({ text, limit: 10, offset: 0 });
    expect(hits.length).toBe(total);
    expect(await idsFor('lừa')).toEqual(['a']);
  });
});
