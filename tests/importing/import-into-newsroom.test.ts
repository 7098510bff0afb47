/** Old articles into a real newsroom, on each database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from 'shared/importing/read-article';
import { latestOf, openNewsroom, type Newsroom, type Person } from '../newsroom/newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';

const TEXT = `Thôn Hạ giữ bến bình yên - Báo Đồng Xa điện tử
Thôn Hạ giữ bến bình yên

21:40 30/11/2012

Từ đầu năm đến nay, thôn Hạ đã vận động bà con góp công thắp sáng con đường ven sông, nhờ đó việc đi lại ban đêm của học sinh và công nhân tan ca an toàn hơn nhiều.

Bà con thôn Hạ dựng cột đèn
Bà con thôn Hạ dựng cột đèn

Ông Lò Văn Thủy kể rằng trước kia cứ chập tối là bến vắng người, nay đèn sáng tới khuya, hàng quán mở thêm, xe cộ qua lại đông vui và ai cũng yên tâm khi ra đường.

VIỆC CÒN LẠI

Thời gian tới, thôn sẽ rà soát những đoạn đường còn tối, lắp thêm bóng đèn tiết kiệm điện và phân công từng hộ trông coi để công trình được bền lâu.

Lệ Thu
`;

const report = (from: number, cases: number, fines: number) =>
  `Tình hình trong tuần\n\nTrong tuần, tình hình an ninh trật tự trên địa bàn phường cơ bản ổn định, các tổ tự quản duy trì tuần tra đều đặn vào ban đêm.\n\nTừ ngày ${from} đến ngày ${from + 6}, công an phường tiếp nhận ${cases} tin báo, nhắc nhở ${fines} trường hợp đỗ xe sai quy định và vận động bà con ký cam kết.`;
const weekly = (body: string): string => `Tin vắn trong tuần\n\n${body}`;
const titled = (headline: string) => TEXT.replaceAll('Thôn Hạ giữ bến bình yên', headline);

const move = (person: Person, id: string, action: string) => person.rest('POST', `/articles/${id}/move`, { action });

describeEachDatabase('importing old articles', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const importText = async (
    text: string,
    options: { dryRun?: boolean; email?: string; fileName?: string; unit?: string } = {},
  ) => {
    const { importArticle } = await import('cms/importing/import-article');
    const { findImporter } = await import('cms/importing/importer');
    const importer = await findImporter(room.payload, { email: options.email, unit: options.unit ?? room.units.ward });
    const article = readArticle(text);
    if (!importer.ok || !article.ok) throw new Error('The test asked for an import that cannot begin');
    const imported = await importArticle({
      payload: room.payload,
      importer: importer.value,
      draft: article.value,
      sourceText: text,
      fileName: options.fileName ?? `${article.value.headline}.txt`,
      dryRun: options.dryRun ?? false,
    });
    return imported.ok ? { ok: true, value: imported.value.outcome } : imported;
  };
  const find = async (headline: string) => {
    const { docs } = await room.payload.find({
      collection: 'articles',
      where: { headline: { equals: headline } },
      draft: true,
      depth: 0,
    });
    return docs.map((doc) => String(doc.id));
  };

  it('makes a whole draft that belongs to whoever imported it', async () => {
    expect(await importText(TEXT, { email: 'phongvien@thu.vn' })).toEqual({ ok: true, value: 'created' });
    const [id = ''] = await find('Thôn Hạ giữ bến bình yên');
    const doc = await latestOf(room.payload, 'articles', id);
    expect(doc).toMatchObject({
      stage: 'draft',
      author: room.reporter.id,
      contributors: [room.reporter.id],
      unit: room.units.ward,
      slug: 'thon-ha-giu-ben-binh-yen',
      genre: 'brief',
      byline: 'Lệ Thu',
      source: 'Báo Đồng Xa điện tử',
      originallyPublishedAt: '2012-11-30T21:40:00+07:00',
      photos: [{ caption: 'Bà con thôn Hạ dựng cột đèn' }],
    });
    expect(JSON.stringify(doc['body'])).toContain('"tag":"h2"');
  });

  it('changes nothing the second time, also from a copy, with other line ends or at once', async () => {
    const again = [TEXT, TEXT.replaceAll('\n', '\r\n'), `\n${TEXT}`];
    for (const text of again)
      expect(await importText(text, { fileName: 'ban-sao.txt' })).toMatchObject({ value: 'unchanged' });
    const atOnce = titled('Hai lần cùng lúc');
    await Promise.all([importText(atOnce), importText(atOnce), importText(atOnce)]);
    expect(await find('Hai lần cùng lúc')).toHaveLength(1);
  });

  it('keeps another text of the same headline and day apart, and each of them known', async () => {
    const [, lead = '', ...others] = TEXT.split('\n\n').slice(1);
    const first = weekly([lead, ...others].join('\n\n'));
    const second = weekly(
      'Sáng nay, các hộ ven chợ dọn lối thoát hiểm, kiểm tra bình chữa cháy và tập cho bà con tiểu thương cách thoát nạn khi có khói.\n\nBan quản lý chợ hẹn mỗi quý tập lại một lần, ghi sổ những sạp còn thiếu bình để góp tiền mua thêm trước mùa hanh khô.',
    );
    expect(await importText(first, { fileName: '1/tin.txt' })).toMatchObject({ value: 'created' });
    expect(await importText(second, { fileName: '2/tin.txt' })).toMatchObject({ value: 'created' });
    expect(await find('Tin vắn trong tuần')).toHaveLength(2);
    expect(await importText(first, { fileName: '1/tin.txt' })).toMatchObject({ value: 'unchanged' });
    expect(await importText(second, { fileName: '2/tin.txt' })).toMatchObject({ value: 'unchanged' });
    expect(await importText(second.replace('khi có khói', 'khi có khói đặc'), { fileName: '2/tin.txt' })).toMatchObject(
      {
        value: 'updated',
      },
    );
    expect(await find('Tin vắn trong tuần')).toHaveLength(2);
  });

  it('keeps the first of two files with the same article, and says from which it has it', async () => {
    const text = titled('Một bài hai tệp');
    expect(await importText(text, { fileName: 'bai.txt' })).toMatchObject({ value: 'created' });
    const page = text.replace('Lệ Thu', 'Theo Báo Đồng Xa');
    for (const [written, fileName] of [
      [page, 'bai.html'],
      [text, 'bai.txt'],
      [page, 'bai.html'],
      [text.replace('21:40 30/11/2012\n\n', ''), 'bai-khong-ngay.docx'],
    ] as const)
      expect(await importText(written, { fileName })).toMatchObject({ value: 'unchanged' });
    const [id = '', ...others] = await find('Một bài hai tệp');
    expect(others).toEqual([]);
    expect(await latestOf(room.payload, 'articles', id)).toMatchObject({ byline: 'Lệ Thu' });
  });

  it('keeps the first of two files of one name in two folders, in whatever order they come', async () => {
    const text = titled('Một bài hai thư mục');
    const later = text.replace('Lệ Thu', 'Minh Hạ');
    expect(await importText(text, { fileName: '2023/thon.txt' })).toMatchObject({ value: 'created' });
    for (const [written, fileName] of [
      [later, '2024/thon.txt'],
      [text, '2023/thon.txt'],
      [later, 'kho.zip/2024/thon.txt'],
    ] as const)
      expect(await importText(written, { fileName })).toMatchObject({ value: 'unchanged' });
    // Sent alone it may be the file known before; what was known about its folder stays known.
    expect(await importText(`${text} Hết.`, { fileName: 'thon.txt' })).toMatchObject({ value: 'updated' });
    expect(await importText(later, { fileName: '2024/thon.txt' })).toMatchObject({ value: 'unchanged' });
    expect(await find('Một bài hai thư mục')).toHaveLength(1);
  });

  it('keeps reports apart that have the same file name and words, and other figures', async () => {
    for (const text of [report(1, 4, 21), report(8, 2, 17), report(15, 5, 30)])
      expect(await importText(text, { fileName: 'tuan.txt' })).toMatchObject({ value: 'created' });
    expect(await importText(report(8, 2, 17), { fileName: 'tuan.txt' })).toMatchObject({ value: 'unchanged' });
    expect(await importText(`${report(15, 5, 30)} Hết.`, { fileName: 'tuan.txt' })).toMatchObject({ value: 'updated' });
    expect(await find('Tình hình trong tuần')).toHaveLength(3);
  });

  it('knows the same text again when it comes for another unit', async () => {
    const text = titled('Cùng một bài cho hai nơi');
    expect(await importText(text)).toMatchObject({ value: 'created' });
    expect(await importText(text, { unit: room.units.group })).toMatchObject({ value: 'unchanged' });
    expect(await find('Cùng một bài cho hai nơi')).toHaveLength(1);
  });

  it('writes nothing in a dry run, and says what would happen', async () => {
    const text = titled('Chạy thử');
    expect(await importText(text, { dryRun: true })).toMatchObject({ value: 'created' });
    expect(await find('Chạy thử')).toEqual([]);
  });

  it('brings an untouched draft up to date, also under a changed headline', async () => {
    const text = titled('Bến cũ');
    await importText(text, { fileName: 'ben.txt' });
    const [id = ''] = await find('Bến cũ');
    expect(await importText(text.replace('Lệ Thu', 'Minh Hạ'), { fileName: 'ben.txt' })).toMatchObject({
      value: 'updated',
    });
    const renamed = titled('Bến cũ thay tên').replace('Lệ Thu', 'Minh Hạ');
    expect(await importText(renamed, { fileName: 'ben.txt', dryRun: true })).toMatchObject({ value: 'updated' });
    expect(await importText(renamed, { fileName: 'ben.txt' })).toMatchObject({ value: 'updated' });
    expect(await latestOf(room.payload, 'articles', id)).toMatchObject({
      headline: 'Bến cũ thay tên',
      byline: 'Minh Hạ',
    });
    expect(await importText(renamed, { fileName: 'ben.txt' })).toMatchObject({ value: 'unchanged' });
  });

  it('never writes over what a person has changed or moved on', async () => {
    const text = titled('Có người sửa');
    await importText(text);
    const [id = ''] = await find('Có người sửa');
    await room.editor.rest('PATCH', `/articles/${id}`, { standfirst: 'Sa-pô viết lại.' });
    expect(await importText(text)).toMatchObject({ value: 'unchanged' });
    expect(await importText(text.replace('Lệ Thu', 'Minh Hạ'))).toMatchObject({ failure: { kind: 'editedSince' } });
    expect(await latestOf(room.payload, 'articles', id)).toMatchObject({ standfirst: 'Sa-pô viết lại.' });

    const moved = titled('Đã trình duyệt');
    await importText(moved);
    const [movedId = ''] = await find('Đã trình duyệt');
    await move(room.editor, movedId, 'submit');
    expect(await importText(moved.replace('Lệ Thu', 'Minh Hạ'))).toMatchObject({
      failure: { kind: 'movedOn', stage: 'approval' },
    });
  });

  it('keeps the rule of the second person: nobody approves what was imported in the own name', async () => {
    await importText(titled('Cần người thứ hai'), { email: 'duyet@thu.vn' });
    const [id = ''] = await find('Cần người thứ hai');
    await move(room.approver, id, 'submit');
    expect((await move(room.approver, id, 'approve')).status).toBe(403);
    expect((await move(room.administrator, id, 'approve')).status).toBe(200);
    expect((await move(room.editor, id, 'publish')).status).toBe(200);
  });

  it('gives nobody more rights than the admin would', async () => {
    const refused = await importText(titled('Không có quyền'), { email: 'baocao@thu.vn' });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'notSaved' } });
    expect(await find('Không có quyền')).toEqual([]);
  });

  describe('in whose name', () => {
    it('is the first administrator without a wish, and a clear answer for an unknown one', async () => {
      const { findImporter } = await import('cms/importing/importer');
      const first = await findImporter(room.payload, { email: undefined, unit: 'to-1' });
      expect(first).toMatchObject({ value: { user: { email: 'quantri@thu.vn' }, unitId: room.units.group } });
      expect(await findImporter(room.payload, { email: 'ai@do.vn', unit: undefined })).toMatchObject({
        failure: { kind: 'unknownPerson' },
      });
      expect(await findImporter(room.payload, { email: undefined, unit: 'khong-co' })).toMatchObject({
        failure: { kind: 'unknownUnit' },
      });
    });
  });
});
