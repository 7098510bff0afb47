/** What old office disks hold: other encodings, damaged files, Word's and the web's odd corners. */
import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { listArticleFiles } from 'cms/importing/article-files';
import { ZIP_LIMITS } from 'cms/importing/open-archive';
import { readImportArticle } from 'cms/importing/read-import-article';
import { readSource } from 'cms/importing/read-source';
import { explainSourceFailure } from 'shared/importing/decode-source';
import { TCVN3, VNI } from 'shared/importing/old-encoding-table';
import { docxOf, wordParagraph, zipOf } from './zip-of.ts';

const HEADLINE = 'Xóm Bến giữ đường sáng';
const LEAD =
  'Từ đầu năm đến nay, xóm Bến đã vận động bà con góp công thắp sáng con đường ven sông, nhờ đó việc đi lại ban đêm của học sinh và công nhân tan ca an toàn hơn nhiều.';
const SECOND =
  'Mô hình “Ngõ sáng bình yên” được dân quan tâm, nay đèn sáng tới khuya, hàng quán mở thêm, xe cộ qua lại đông vui và ai cũng yên tâm khi ra đường.';
const THIRD =
  'Thời gian tới, xóm sẽ rà soát những đoạn đường còn tối, lắp thêm bóng đèn tiết kiệm điện và phân công từng hộ trông coi để công trình được bền lâu.';
/** Without signs that the old encodings lack. */
const PLAIN = [HEADLINE, LEAD, SECOND.replace(/[“”]/gu, '"'), THIRD].join('\n\n');

const picture = await sharp(randomBytes(64 * 48 * 3), { raw: { width: 64, height: 48, channels: 3 } })
  .png()
  .toBuffer();

async function readAs(name: string, content: Uint8Array | string) {
  const document = await readSource(name, typeof content === 'string' ? Buffer.from(content) : content);
  const article = document.ok ? readImportArticle(document.value) : document;
  if (!article.ok) return { ...NOTHING, failure: article.failure.kind, message: explainSourceFailure(article.failure) };
  const { draft, ...rest } = article.value;
  return { ...NOTHING, ...rest, ...draft, bodyText: draft.body.map(({ text }) => text) };
}

const NOTHING = { failure: undefined, message: '', bodyText: [], pictures: [] };

async function list(bytes: Buffer) {
  const files = await listArticleFiles({ path: 'kho.zip', source: 'kho.zip', bytes, limits: ZIP_LIMITS });
  if (!files.ok) return files.failure.kind;
  return Promise.all(
    files.value.map(async (file) => {
      const read = await file.read();
      return [file.path, read.ok ? 'read' : read.failure.kind];
    }),
  );
}

function inOldSigns(text: string, table: ReadonlyMap<string, string>): string {
  const signOf = new Map([...table].map(([sign, letter]) => [letter, sign]));
  return Array.from(text)
    .map((letter) => signOf.get(letter) ?? letter)
    .join('');
}

/** The code page of Vietnamese Windows: letters with their hats, tones behind them as marks of their own. */
function inWindows1258(text: string): Buffer {
  const marks: Readonly<Record<string, number>> = { '̀': 0xcc, '̉': 0xd2, '̃': 0xde, '́': 0xec, '̣': 0xf2 };
  const letters: Readonly<Record<string, number>> = {
    ă: 0xe3,
    â: 0xe2,
    đ: 0xf0,
    ê: 0xea,
    ô: 0xf4,
    ơ: 0xf5,
    ư: 0xfd,
    Đ: 0xd0,
  };
  const spelt = Array.from(
    text
      .normalize('NFD')
      .replace(/([aeo])(\p{M}?)̂/gu, '$1̂$2')
      .replace(/a(\p{M}?)̆/gu, 'ă$1')
      .replace(/([ou])(\p{M}?)̛/gu, '$1̛$2'),
  );
  const composed = spelt.join('').replace(/[aeo]̂|ă|[ou]̛/gu, (letter) => letter.normalize('NFC'));
  return Buffer.from(Array.from(composed).map((sign) => marks[sign] ?? letters[sign] ?? sign.charCodeAt(0)));
}

describe('encodings of old offices', () => {
  it.each([
    ['TCVN3', Buffer.from(inOldSigns(PLAIN, TCVN3), 'latin1')],
    ['VNI', Buffer.from(inOldSigns(PLAIN, VNI), 'latin1')],
    ['Windows-1258', inWindows1258(PLAIN)],
    ['TCVN3', Buffer.from(inOldSigns(PLAIN, TCVN3))],
  ])('%s becomes Unicode, and the person is told', async (encoding, bytes) => {
    const read = await readAs('bai.txt', bytes);
    expect(read).toMatchObject({ headline: HEADLINE, standfirst: LEAD, notes: [expect.stringContaining(encoding)] });
    expect(read.bodyText).toEqual([SECOND.replace(/[“”]/gu, '"'), THIRD]);
  });

  it.each(['utf16le', 'utf16be'])('%s is read with and without its mark', async (order) => {
    const encode = (text: string): Buffer => {
      const bytes = Buffer.from(text, 'utf16le');
      return order === 'utf16be' ? bytes.swap16() : bytes;
    };
    for (const mark of ['', '\ufeff']) {
      expect(await readAs('bai.txt', encode(`${mark}${PLAIN}`))).toMatchObject({ headline: HEADLINE, notes: [] });
    }
  });

  it('reads a Word file in an old font, and capitals of that font', async () => {
    const old = [HEADLINE.toUpperCase(), LEAD, SECOND, THIRD].map((text) =>
      inOldSigns(
        text === text.toUpperCase() ? text.toLowerCase().replace(/[a-z]/gu, (letter) => letter.toUpperCase()) : text,
        TCVN3,
      ),
    );
    const read = await readAs('bai.docx', docxOf(old, picture));
    expect(read).toMatchObject({ headline: HEADLINE.toUpperCase(), standfirst: LEAD });
  });

  it('never takes Unicode text or a Western language for an old encoding', async () => {
    expect(await readAs('bai.txt', PLAIN)).toMatchObject({ notes: [], headline: HEADLINE });
    const french = 'Le café de la forêt était fermé, hélas, à cause de l’été. '.repeat(6);
    expect(await readAs('bai.txt', Buffer.from(`Une journée\n\n${french}\n\n${french} Voilà.`))).toMatchObject({
      notes: [],
    });
  });
});

describe('files that are no article', () => {
  it.each([
    ['trong.txt', Buffer.alloc(0), 'empty'],
    ['anh.txt', picture, 'notText'],
    ['nhi-phan.txt', randomBytes(4000), 'notText'],
    ['kho.txt', zipOf({ 'a.txt': 'x' }), 'notText'],
    ['so.odt', zipOf({ 'content.xml': 'x' }), 'unsupported'],
    ['pdf.txt', Buffer.from('%PDF-1.7\n…'), 'unsupported'],
    ['rtf.txt', Buffer.from('{\\rtf1\\ansi Tieng Viet}'), 'unsupported'],
    ['cu.doc', Buffer.from('gì cũng được'), 'unsupported'],
    ['kho.rar', Buffer.from('Rar!\u001a\u0007'), 'unsupported'],
    ['cu.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'oldWord'],
    [
      'khoa.docx',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'lockedWord',
    ],
    ['cut.docx', docxOf(['Tít', LEAD, SECOND], picture).subarray(0, 900), 'damagedWord'],
    ['khong-co-bai.docx', zipOf({ 'gi-do.xml': '<a/>' }), 'damagedWord'],
    ['long-sau.html', Buffer.from(`${'<div>'.repeat(20_000)}${LEAD}`), 'tooTangled'],
    ['chi-co-tit.txt', Buffer.from('Một dòng tít mà thôi'), 'noBody'],
  ])('%s gets one clear line', async (name, bytes, kind) => {
    const read = await readAs(name, bytes);
    expect(read.failure).toBe(kind);
    expect(read.message).toMatch(/^[^\n]+\.$/u);
  });
});

describe('archives', () => {
  it.each([
    ['a path that leads out of it', zipOf({ 'bai.txt': PLAIN, '../../leo.txt': PLAIN }), 'unsafePath'],
    ['an absolute path', zipOf({ '/etc/bai.txt': PLAIN }), 'unsafePath'],
    ['a path of Windows', zipOf({ '..\\..\\leo.txt': PLAIN }), 'unsafePath'],
    ['one file that grows beyond measure', zipOf({ 'bom.txt': Buffer.alloc(41_000_000, 48) }), 'archiveBomb'],
    [
      'ten thousand entries',
      zipOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.txt`, 'a']))),
      'tooManyEntries',
    ],
    ['a password', withPassword(zipOf({ 'bai.txt': PLAIN })), 'lockedArchive'],
    ['nothing to read', zipOf({ 'anh.png': picture }), 'noArticles'],
    ['a missing end', zipOf({ 'bai.txt': PLAIN }).subarray(0, 200), 'damagedArchive'],
  ])('with %s are not opened', async (_name, bytes, kind) => {
    expect(await list(bytes)).toBe(kind);
  });

  it('lose only the entry that is damaged, nested or of an old program', async () => {
    const bytes = zipOf({ 'hong.txt': LEAD, 'lanh.txt': PLAIN, 'trong.zip': zipOf({ 'a.txt': PLAIN }), 'cu.doc': 'x' });
    const damaged = Buffer.from(bytes);
    const at = damaged.indexOf('hong.txt') + 'hong.txt'.length;
    damaged.fill(0xff, at, at + 12);
    expect(await list(damaged)).toEqual([
      ['kho.zip/cu.doc', 'unsupported'],
      ['kho.zip/hong.txt', 'damagedEntry'],
      ['kho.zip/lanh.txt', 'read'],
      ['kho.zip/trong.zip', 'nestedArchive'],
    ]);
  });
});

it('reads the names that old Windows packs in its own code page', async () => {
  const names = zipOf({ 'XaXXi.txt': PLAIN });
  const packed = Buffer.from(names.toString('latin1').replaceAll('XaXXi', 'B\u00e0i\u00f4i'), 'latin1');
  expect(await list(packed)).toEqual([['kho.zip/Bàiôi.txt', 'read']]);
});

/** The mark that an entry is encrypted, in both places where an archive keeps it. */
function withPassword(zip: Buffer): Buffer {
  const locked = Buffer.from(zip);
  for (const [signature, offset] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    const at = locked.indexOf(signature) + offset;
    locked.writeUInt16LE(locked.readUInt16LE(at) | 1, at);
  }
  return locked;
}

describe('Word documents', () => {
  it('are read under the ending of a text and of an old Word file too', async () => {
    for (const name of ['word.txt', 'word.doc', 'word.docm'])
      expect(await readAs(name, docxOf([HEADLINE, LEAD, SECOND], picture))).toMatchObject({ headline: HEADLINE });
  });

  it('keep inserted words, drop deleted ones, read tables row by row and name footnotes apart', async () => {
    const table = `<w:tbl>${[
      ['Tổ', 'Số hộ'],
      ['Tổ 1', '42 hộ'],
    ]
      .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>`;
    const changed = `<w:p><w:r><w:t xml:space="preserve">${SECOND}</w:t></w:r><w:del w:id="1"><w:r><w:delText> Câu đã xóa.</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t xml:space="preserve"> Câu mới thêm.</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const read = await readAs(
      'bai.docx',
      docxOf(
        [HEADLINE, LEAD, changed, table, THIRD, '<picture>', 'Bà con ra quân. Ảnh: Hữu Phước', 'Lệ Thu'],
        picture,
        'Số liệu do tổ cung cấp',
      ),
    );
    expect(read).toMatchObject({
      headline: HEADLINE,
      standfirst: LEAD,
      byline: 'Lệ Thu',
      captions: ['Bà con ra quân. Ảnh: Hữu Phước'],
      pictures: [{ caption: 'Bà con ra quân. Ảnh: Hữu Phước', credit: 'Hữu Phước' }],
      notes: ['Chú thích cuối trang không nằm trong chính văn: “Số liệu do tổ cung cấp”.'],
    });
    expect(read.bodyText).toEqual([`${SECOND} Câu mới thêm.`, '- Tổ 1; Số hộ: 42 hộ', THIRD]);
  });
});

describe('captions of Word documents', () => {
  it('belong to their picture under a number too', async () => {
    const shown = 'Hình 1. Bà con ký cam kết. Ảnh: Hữu Phước';
    const read = await readAs('bai.docx', docxOf([HEADLINE, LEAD, '<picture>', shown, SECOND, THIRD], picture));
    expect(read.pictures).toMatchObject([{ caption: 'Bà con ký cam kết. Ảnh: Hữu Phước', credit: 'Hữu Phước' }]);
  });

  it('are every line of a story told in pictures', async () => {
    const shown = ['6 giờ, anh ra chốt.', '9 giờ, anh đến nhà cụ Thìn.', 'Nửa đêm, đèn phòng trực vẫn sáng.'];
    const lines = shown.flatMap((text) => ['<picture>', text]);
    const read = await readAs('bai.docx', docxOf([HEADLINE, 'Một ngày của anh ở xóm Bến.', ...lines], picture));
    expect(read).toMatchObject({ kind: 'photo-story', pictures: shown.map((caption) => ({ caption })) });
  });
});

function heading(text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

describe('headings of Word documents', () => {
  it('are sections where text stands before them, else the headline', async () => {
    const sections = await readAs('bai.docx', docxOf([HEADLINE, LEAD, heading('Cách làm'), SECOND, THIRD], picture));
    expect(sections).toMatchObject({ headline: HEADLINE, bodyText: expect.arrayContaining(['Cách làm']) });
    const first = await readAs('bai.docx', docxOf(['PHƯỜNG CẦU GÁO', heading(HEADLINE), LEAD, SECOND, THIRD], picture));
    expect(first).toMatchObject({ headline: HEADLINE });
  });
});

describe('pages', () => {
  it('lose scripts, styles, menus and hidden parts, whatever tables and entities they are built of', async () => {
    const page = `<!DOCTYPE html><html><head><title>B&aacute;o Đồng Xa</title><style>p{color:red}</style><meta property="article:section" content="Gương người tốt"></head><body>
      <table><tr><td><table><tr><td><a href="/">Trang chủ</a></td></tr></table></td><td>
      <h1>X&oacute;m B&#7871;n giữ đường s&aacute;ng</h1><script>alert('x')</script><noscript>tắt</noscript>
      <p>${LEAD}</p><p style="display:none">Chữ ẩn</p><p>${SECOND}&nbsp;</p>
      <figure><img src="data:image/gif;base64,R0lGOD" data-src="anh/cot.png" alt=""><figcaption>Bà con dựng cột</figcaption></figure>
      <img src="data:image/png;base64,${picture.toString('base64')}"><p>${THIRD}</p><p><b>Hải Yến</b></p></td></tr></table></body></html>`;
    const read = await readAs('trang.html', page);
    expect(read).toMatchObject({
      headline: HEADLINE,
      standfirst: LEAD,
      byline: 'Hải Yến',
      captions: ['Bà con dựng cột'],
      statedSection: 'Gương người tốt',
      missingPictures: ['anh/cot.png'],
    });
    expect(read.bodyText).toEqual([SECOND, THIRD]);
    expect(read.pictures).toHaveLength(1);
  });

  it('are known by their content under the ending of a text', async () => {
    expect(
      await readAs(
        'trang.txt',
        `<?xml version="1.0"?>\n<!-- lưu --><html><body><h1>${HEADLINE}</h1><p>${LEAD}</p><p>${SECOND}</p></body></html>`,
      ),
    ).toMatchObject({ headline: HEADLINE });
  });
});

describe('heads of Markdown files', () => {
  it.each([
    [
      '---\ntitle: "Xóm Bến: giữ đường sáng"\ndate: 2021-06-05 08:30:00 +0700\nauthor: Hải Yến\ncategory: An ninh cơ sở\n---',
      'Xóm Bến: giữ đường sáng',
      '2021-06-05T08:30:00+07:00',
    ],
    [
      "---\r\nTiêu đề: 'Xóm Bến giữ đường sáng'\r\nNgày: 25/06/2021\r\nTác giả: Hải Yến\r\nChuyên mục: An ninh cơ sở\r\n---",
      HEADLINE,
      '2021-06-25',
    ],
    [
      '+++\ntitle = "Xóm Bến giữ đường sáng"\ndate = 2021-06-05\nauthor = "Hải Yến"\nsection = "An ninh cơ sở"\n+++',
      HEADLINE,
      '2021-06-05',
    ],
    [
      '---\ntitle: Xóm Bến giữ đường sáng\ndate: 2021-06-05T08:30:00Z\nauthors:\n  - Hải Yến\n  - Minh Hạ\ncategories: [An ninh cơ sở, Tin]\n---',
      HEADLINE,
      '2021-06-05T15:30:00+07:00',
    ],
  ])('of every common form: %#', async (head, headline, publishedAt) => {
    expect(await readAs('bai.md', `${head}\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}\n`)).toMatchObject({
      headline,
      publishedAt,
      byline: head.includes('Minh Hạ') ? 'Hải Yến, Minh Hạ' : 'Hải Yến',
      statedSection: 'An ninh cơ sở',
      standfirst: LEAD,
    });
  });

  it('leave a day open that could be two, and say so', async () => {
    const read = await readAs('bai.md', `---\ntitle: ${HEADLINE}\ndate: 05/06/2021\n---\n\n${LEAD}\n\n${SECOND}\n`);
    expect(read).toMatchObject({
      publishedAt: null,
      suspicions: [{ text: '05/06/2021', suggestion: '2021-06-05 hoặc 2021-05-06', paragraph: 0 }],
    });
  });
});
