/** Further old articles as communes keep them: saved pages of common systems, letterheads, typescripts, posts. */
import { Buffer } from 'node:buffer';
import { A1, A2, A3, A4, A5, H, type CommuneFile } from './commune-files.cases.ts';

const BODY = [A2, A3, A4, A5];
const CLEAN = { headline: H, standfirst: A1, body: BODY };
const PLAIN = [A1, ...BODY].join('\n\n');
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (inner: string, title = H): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${inner}</body></html>`;

const typescripts: readonly CommuneFile[] = [
  {
    name: 'a typescript: indented first lines, no empty ones, names broken at the margin',
    content: [
      H,
      '',
      '   Xã Suối Rao vừa họp sơ kết phong trào, nêu các mô hình tiêu biểu gồm: “Cổng',
      'Làng bình yên”, “Loa nhắc việc đầu giờ” và “Đèn Ngõ sáng về khuya”, mỗi mô hình',
      'đều do chính bà con góp công, góp của mà thành.',
      '   Ông trưởng thôn kể rằng lúc đầu ít người tin, nhưng sau ba tháng không mất trộm',
      'vụ nào thì nhà nào cũng xin vào tổ, kể cả những hộ ở xa đường lớn nhất thôn.',
      '   Cuối buổi, bà con thống nhất góp thêm mỗi hộ hai mươi nghìn đồng để thay bóng',
      'đèn hỏng trước mùa mưa bão.',
      '                              THANH MAI',
    ].join('\n'),
    expected: {
      byline: 'THANH MAI',
      exemplars: ['Cổng Làng bình yên', 'Loa nhắc việc đầu giờ', 'Đèn Ngõ sáng về khuya'],
      body: [
        'Ông trưởng thôn kể rằng lúc đầu ít người tin, nhưng sau ba tháng không mất trộm vụ nào thì nhà nào cũng xin vào tổ, kể cả những hộ ở xa đường lớn nhất thôn.',
        'Cuối buổi, bà con thống nhất góp thêm mỗi hộ hai mươi nghìn đồng để thay bóng đèn hỏng trước mùa mưa bão.',
      ],
    },
  },
  {
    name: 'the issue it was printed in above, a month below',
    content: `BẢN TIN NỘI BỘ SỐ 3/2026\n\n${H}\n\n${PLAIN}\n\nSuối Rao, tháng 3/2026\nThanh Mai`,
    expected: {
      ...CLEAN,
      byline: 'Thanh Mai',
      publishedAt: null,
      suspicions: ['Suối Rao, tháng 3/2026 → không có ngày: hãy điền ngày đăng nếu biết'],
    },
  },
  {
    name: 'a contest it was written for',
    content: `BÀI DỰ THI VIẾT VỀ NGƯỜI TỐT, VIỆC TỐT\n\n${H}\n\n${PLAIN}\n\nThanh Mai`,
    expected: { ...CLEAN, byline: 'Thanh Mai' },
  },
  {
    name: 'a letter with greeting and thanks round the text',
    content: `Kính gửi: Ban biên tập\nEm gửi anh chị bài tuần này ạ.\n\n${H}\n\n${PLAIN}\n\nEm cảm ơn anh chị ạ.\nThanh Mai - VP UBND xã`,
    expected: { ...CLEAN, byline: 'Thanh Mai - VP UBND xã' },
  },
  {
    name: 'the two lines of a letterhead of the Youth Union, place and day in figures below',
    content: `XÃ SUỐI RAO\nBAN CHẤP HÀNH ĐOÀN\n\n${H}\n\n${PLAIN}\n\nSuối Rao, ngày 25/03/2026\nNgười viết\nTrần Thị Bưởi`,
    expected: { ...CLEAN, byline: 'Trần Thị Bưởi', publishedAt: '2026-03-25' },
  },
  {
    name: 'a notice whose matter stands below without “về việc”',
    content: `THÔNG BÁO\n${H}\n\n${PLAIN}`,
    expected: { ...CLEAN, headline: `Thông báo: ${H}` },
  },
  {
    name: 'the day on which it was read on the loudspeakers',
    content: `${H}\n\n(Phát trên Đài Truyền thanh xã ngày 25/3/2026)\n\n${PLAIN}\n\nThanh Mai`,
    expected: { ...CLEAN, publishedAt: '2026-03-25', captions: [] },
  },
  {
    name: 'places for pictures in square brackets',
    content: `${H}\n\n${A1}\n\n[Ảnh 1: Bà con nghe cán bộ công an xã kể chuyện]\n\n${BODY.join('\n\n')}`,
    expected: { ...CLEAN, captions: ['Bà con nghe cán bộ công an xã kể chuyện'] },
  },
  {
    name: 'a verse with who made it',
    content:
      'VÈ GIỮ XÓM\n\nNghe vẻ nghe ve\nNghe vè giữ xóm\nTối trời đóng cửa\nSố lạ chớ nghe\n\nSáng tác: Đội văn nghệ xã Suối Rao',
    expected: { headline: 'VÈ GIỮ XÓM', byline: 'Đội văn nghệ xã Suối Rao' },
  },
  {
    name: 'what Facebook prints above a post with pictures',
    content: `Trang tin xã Suối Rao đã thêm 5 ảnh mới.\n25 tháng 3, 2026\nĐã chia sẻ với Công khai\n${H}\n\n${PLAIN}`,
    expected: { ...CLEAN, publishedAt: '2026-03-25' },
  },
];

const systems: readonly CommuneFile[] = [
  {
    name: 'a page of Blogger: the site in the first heading, the article in its own class',
    file: 'blog.html',
    content: page(
      `<h1><a href="/">Xóm Suối</a></h1><p>Trang tin của bà con</p><div class="post hentry"><h3 class="post-title entry-title">${H}</h3><div class="entry-content"><div>${A1}</div><table><tr><td><img src="a.jpg"></td><td><img src="b.jpg"></td></tr><tr><td>Buổi gặp tại nhà văn hóa</td><td>Cụ Đa kể chuyện</td></tr></table>${BODY.map((text) => `<div>${text}</div>`).join('')}</div><div>Người đăng: <span class="fn">Thanh Mai</span> vào lúc <abbr class="published" title="2026-03-25T21:10:00+07:00">21:10</abbr></div></div>`,
      `Xóm Suối: ${H}`,
    ),
    expected: {
      ...CLEAN,
      byline: 'Thanh Mai',
      publishedAt: '2026-03-25T21:10:00+07:00',
      captions: ['Buổi gặp tại nhà văn hóa', 'Cụ Đa kể chuyện'],
    },
  },
  {
    name: 'a page of Joomla with its list of details',
    file: 'joomla.html',
    content: page(
      `<div class="item-page"><h2><a href="/x">${H}</a></h2><dl><dt>Chi tiết</dt><dd>Viết bởi Thanh Mai</dd><dd>Chuyên mục: <a>An ninh cơ sở</a></dd><dd>Được đăng: 25 Tháng 3 2026</dd></dl><div>${paragraphs(A1, ...BODY)}</div></div>`,
    ),
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25', section: 'An ninh cơ sở' },
  },
  {
    name: 'a portal whose window names only the place, writer in a box of its own, column in the path',
    file: 'cong.html',
    content: page(
      `<div class="breadcrumb">Trang chủ » An ninh cơ sở</div><table><tr><td class="titleNews">${H}</td></tr><tr><td>${paragraphs(A1, ...BODY)}</td></tr></table><div class="box"><p><strong>Tác giả bài viết: </strong>Thanh Mai</p></div>`,
      'xã Suối Rao - Tin hoạt động',
    ),
    expected: { ...CLEAN, byline: 'Thanh Mai', section: 'An ninh cơ sở' },
  },
  {
    name: 'a page for printing with the portal and its address above',
    file: 'in.html',
    content: page(
      `<div>CỔNG THÔNG TIN ĐIỆN TỬ XÃ SUỐI RAO</div><div>Địa chỉ: https://suoirao.dongxa.gov.vn</div><h1>${H}</h1>${paragraphs(A1, ...BODY)}`,
      'In bài viết',
    ),
    expected: CLEAN,
  },
  {
    name: 'a post whose day stands beside the name of the account',
    file: 'bai-dang.html',
    content: page(
      `<div role="article"><div><h3>Công an xã Suối Rao</h3><span>25 tháng 3, 2026</span></div><div class="message"><div>${H}</div>${[A1, ...BODY].map((text) => `<div>${text}</div>`).join('')}</div></div>`,
      'Facebook',
    ),
    expected: { ...CLEAN, publishedAt: '2026-03-25' },
  },
  {
    name: 'a letterhead of the Party, the list of copies beside the signature',
    file: 'dang.html',
    content: page(
      `<table><tr><td>ĐẢNG ỦY XÃ SUỐI RAO</td><td>ĐẢNG CỘNG SẢN VIỆT NAM<br>Suối Rao, ngày 25 tháng 3 năm 2026</td></tr></table><p><b>${H}</b></p>${paragraphs(A1, ...BODY)}<table><tr><td>Nơi nhận:<br>- Như trên;<br>- Lưu VP.</td><td>T/M BAN TUYÊN GIÁO<br>TRƯỞNG BAN<br>Trần Thị Bưởi</td></tr></table>`,
      'VB',
    ),
    expected: { ...CLEAN, byline: 'Trần Thị Bưởi', publishedAt: '2026-03-25' },
  },
  {
    name: 'a table with column names and row numbers, one without',
    file: 'bang.html',
    content: page(
      `<h1>${H}</h1><p>${A1}</p><table><tr><th>STT</th><th>Thôn</th><th>Số vụ</th></tr><tr><td>1</td><td>Thôn Hạ</td><td>3</td></tr></table><p>${A2}</p><table><tr><td>Thời gian</td><td>8 giờ</td></tr><tr><td>Nơi họp</td><td>Nhà văn hóa</td></tr></table><p>${A3}</p>`,
    ),
    expected: {
      body: ['- Thôn Hạ; Số vụ: 3', A2, '- Thời gian: 8 giờ', '- Nơi họp: Nhà văn hóa', A3],
    },
  },
  {
    name: 'Markdown with a head in Vietnamese without marks',
    file: 'bai.md',
    content: `---\ntieu_de: ${H}\nngay: 25/03/2026\ntac_gia: Thanh Mai\n---\n${PLAIN}`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25' },
  },
];

const quoted = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
    .replaceAll('</p>', '</p>=\r\n');
const saved = page(
  `<h1>${H}</h1>${paragraphs(A1, ...BODY)}<figure><img src="/a.png"><figcaption>Bà con họp thôn</figcaption></figure><p>Thanh Mai</p>`,
);

/** As browsers write it: the page with soft line ends, its pictures in base64. */
export const SAVED_PAGE = [
  'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--ranh"\r\n',
  `----ranh\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://suoirao.dongxa.gov.vn/tin/1\r\n\r\n${quoted(saved)}`,
  '----ranh\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://suoirao.dongxa.gov.vn/a.png\r\n\r\niVBORw0KGgo=',
  '----ranh--\r\n',
].join('\r\n');

const savedPages: readonly CommuneFile[] = [
  {
    name: 'a page that a browser saved in one file',
    file: 'trang.mhtml',
    content: SAVED_PAGE,
    expected: { ...CLEAN, byline: 'Thanh Mai', captions: ['Bà con họp thôn'] },
  },
  {
    name: 'a saved page that was cut off',
    file: 'trang.mht',
    content: SAVED_PAGE.slice(0, 200),
    expected: { failure: 'damagedPage' },
  },
];

export const FURTHER_FILES: readonly CommuneFile[] = [...typescripts, ...systems, ...savedPages];
