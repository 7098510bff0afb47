/** Every format, pictures and damaged files through the command, on each database. */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { latestOf, openNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { runCommand } from '../support/installation.ts';
import { docxOf, zipOf } from './zip-of.ts';

const LEAD =
  'Từ đầu năm đến nay, xóm Bến đã vận động bà con góp công thắp sáng con đường ven sông, nhờ đó việc đi lại ban đêm của học sinh và công nhân tan ca an toàn hơn nhiều.';
const SECOND =
  'Mô hình “Ngõ sáng bình yên” được dân quan tâm, nay đèn sáng tới khuya, hàng quán mở thêm, xe cộ qua lại đông vui và ai cũng yên tâm khi ra đường.';
const THIRD =
  'Thời gian tới, xóm sẽ rà soát những đoạn đường còn tối, lắp thêm bóng đèn tiết kiệm điện và phân công từng hộ trông coi để công trình được bền lâu.';
const ADDRESS = 'https://congan.dongxa.gov.vn/den-sang';
const LINKED = SECOND.replace('đèn sáng', `<a href="${ADDRESS}">đèn sáng</a>`);

const Report = z.object({
  created: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  items: z.array(
    z.object({
      file: z.string(),
      outcome: z.string(),
      headline: z.string(),
      byline: z.string(),
      publishedAt: z.string().nullable(),
      captions: z.array(z.string()),
      bodyText: z.string(),
      message: z.string(),
    }),
  ),
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tieng-mo-kho-bai-'));
  const picture = await sharp(randomBytes(64 * 48 * 3), { raw: { width: 64, height: 48, channels: 3 } })
    .png()
    .toBuffer();
  const page = (headline: string, source: string) =>
    `<!doctype html><html><head><title>Báo Đồng Xa</title><meta property="article:published_time" content="2020-03-04T08:30:00+07:00"></head><body><nav>Trang chủ</nav><article><h1>${headline}</h1><p>${LEAD}</p><figure><img src="${source}" alt="Bà con dựng cột"><figcaption>Bà con dựng cột đèn. Ảnh: Văn Bến</figcaption></figure><img src="https://anh.example/xa.jpg"><p>${LINKED}</p><script>alert(1)</script></article><footer>Bản quyền</footer></body></html>`;
  await mkdir(path.join(folder, 'anh'));
  const files: Readonly<Record<string, string | Buffer>> = {
    'anh/cot.png': picture,
    'bai.md': `---\nauthor: Hải Yến\ndate: 2021-06-05\n---\n# Xóm Bến giữ đường sáng\n\n${LEAD}\n\n${SECOND}\n`,
    'trang.html': page('Xóm Bến thắp sáng đường ven sông', 'anh/cot.png'),
    'word.docx': docxOf(
      [
        'Hiệu quả từ tổ liên gia',
        'Thứ Sáu, 22/09/2017, 07:56 (GMT+7)',
        LEAD,
        '<picture>',
        'Bà con ra quân. Ảnh: Hữu Phước',
        SECOND,
        THIRD,
        'Bài, ảnh: Diệu Hoa',
      ],
      picture,
    ),
    'kho.zip': zipOf({
      'trong/mot.txt': `Cổng chợ văn minh ra mắt\n\n7/22/2021\n\n${LEAD}\n\n${SECOND}\n`,
      'trong/cho.html': page('Chợ Bến an toàn', '../anh/cot.png'),
      'anh/cot.png': picture,
      '__MACOSX/trong/._mot.txt': 'rác',
    }),
    'utf16.txt': Buffer.from(`\ufeffBến đò mở lại\n\n${LEAD}\n\n${SECOND}\n`, 'utf16le'),
    'hong/bom.zip': zipOf({ 'bom.txt': Buffer.alloc(30_000_000, 48) }),
    'hong/cut.docx': docxOf(['Tít', LEAD, SECOND], picture).subarray(0, 700),
    'hong/leo.zip': zipOf({ '../../leo.txt': LEAD }),
    'hong/nhi-phan.txt': randomBytes(4000),
    'hong/sai-duoi.docx': 'Đây không phải tài liệu Word.',
    'hong/viscii.txt': Buffer.from(
      'C\xe1c tr\xdf\xb6ng \xf0\xd5i h\xf7c v\xe0 c\xe1c b\xd5n tham gia khai m\xd5c '.repeat(4),
      'latin1',
    ),
    'hong/trong.txt': '',
  };
  await mkdir(path.join(folder, 'hong'));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeEachDatabase('files of every format', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());
  const run = async () => {
    const done = await runCommand({ ...process.env, ...room.env }, 'import', [
      '--json',
      '--unit',
      'phuong-thu',
      folder,
    ]);
    return { code: done.code, report: Report.parse(JSON.parse(done.stdout)) };
  };

  it('become drafts with their pictures; damaged ones get one line each, and nothing is made twice', async () => {
    const { code, report } = await run();
    expect(code).toBe(1);
    const item = (name: string) => report.items.find(({ file }) => file.endsWith(name));
    expect(report).toMatchObject({ created: 6, failed: 7 });
    expect(item('bai.md')).toMatchObject({
      headline: 'Xóm Bến giữ đường sáng',
      byline: 'Hải Yến',
      publishedAt: '2021-06-05',
    });
    expect(item('/trang.html')).toMatchObject({
      publishedAt: '2020-03-04T08:30:00+07:00',
      captions: ['Bà con dựng cột đèn. Ảnh: Văn Bến'],
      message: 'Ảnh không nhập: https://anh.example/xa.jpg.',
    });
    expect(item('word.docx')).toMatchObject({
      headline: 'Hiệu quả từ tổ liên gia',
      byline: 'Diệu Hoa',
      publishedAt: '2017-09-22T07:56:00+07:00',
      captions: ['Bà con ra quân. Ảnh: Hữu Phước'],
      bodyText: `${SECOND}\n\n${THIRD}`,
    });
    expect(item('utf16.txt')?.headline).toBe('Bến đò mở lại');
    expect(item('kho.zip/trong/mot.txt')?.publishedAt).toBe('2021-07-22');
    for (const { outcome, message } of report.items)
      if (outcome === 'failed') expect(message).toMatch(/^Tệp [^\n]+\.$/u);

    const { docs: pictures } = await room.payload.find({ collection: 'media', depth: 0 });
    expect(pictures).toHaveLength(1);
    const { docs } = await room.payload.find({
      collection: 'articles',
      where: { headline: { equals: 'Hiệu quả từ tổ liên gia' } },
      draft: true,
      depth: 0,
    });
    const article = await latestOf(room.payload, 'articles', String(docs[0]?.id));
    expect(article['photos']).toMatchObject([{ image: pictures[0]?.id, caption: 'Bà con ra quân.' }]);

    const { docs: linked } = await room.payload.find({
      collection: 'articles',
      where: { headline: { equals: 'Chợ Bến an toàn' } },
      draft: true,
      depth: 0,
    });
    const { body } = await latestOf(room.payload, 'articles', String(linked[0]?.id));
    expect(body).toMatchObject({
      root: {
        children: [
          {
            children: [
              { text: SECOND.slice(0, SECOND.indexOf('đèn sáng')) },
              { type: 'link', fields: { url: ADDRESS }, children: [{ text: 'đèn sáng' }] },
              { text: SECOND.slice(SECOND.indexOf('đèn sáng') + 'đèn sáng'.length) },
            ],
          },
        ],
      },
    });

    const again = await run();
    expect(again.report).toMatchObject({ created: 0, unchanged: 6, failed: 7 });
  }, 180_000);
});
