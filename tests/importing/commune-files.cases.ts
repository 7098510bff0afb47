/** Old articles as communes keep them, in our own words, and what each of them should become. */
import { Buffer } from 'node:buffer';

export interface CommuneFile {
  readonly name: string;
  /** Default: `bai.txt`. */
  readonly file?: string;
  readonly content: string | Buffer;
  readonly expected: ExpectedArticle;
}

interface ExpectedArticle {
  readonly kind?: string;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly publishedAt?: string | null;
  readonly captions?: readonly string[];
  readonly body?: readonly string[];
  readonly exemplars?: readonly string[];
  /** Exactly these suspicions, as `text → suggestion`. */
  readonly suspicions?: readonly string[];
  readonly section?: string;
  readonly unit?: string;
  readonly links?: readonly string[];
  /** Part of a sentence for the person. */
  readonly note?: string;
  /** The kind of the refusal. */
  readonly failure?: string;
}

export const H = 'Suối Rao giúp người cao tuổi nhận ra cuộc gọi lừa đảo';
export const A1 =
  'Tại nhà văn hóa thôn Đồng Mít, Công an xã Suối Rao phối hợp Hội Liên hiệp Phụ nữ xã tổ chức buổi tuyên truyền về thủ đoạn lừa đảo qua mạng cho hơn 120 hội viên và người cao tuổi.';
export const A2 =
  'Tại buổi tuyên truyền, cán bộ công an xã kể lại ba vụ việc có thật, chỉ rõ cách kẻ gian giả danh nhân viên ngân hàng, nhân viên điện lực để lấy mã xác thực của người dân.';
export const A3 =
  'Bà con được hướng dẫn từng bước khóa thẻ, gọi tổng đài ngân hàng và báo tin cho công an xã ngay khi nghi ngờ, không tự mình chuyển tiền để chuộc lại số tiền đã mất.';
export const A4 =
  'Nhiều hội viên cho biết trước đây từng nhận được cuộc gọi lạ nhưng không biết phải hỏi ai, nay đã lưu sẵn số điện thoại trực ban của công an xã trong máy.';
export const A5 =
  'Trong quý II, xã sẽ tiếp tục tổ chức các buổi tuyên truyền tương tự tại bảy thôn còn lại, ưu tiên những nơi có nhiều người già sống một mình và công nhân ở trọ.';
const BODY = [A2, A3, A4, A5];
const PLAIN = [A1, ...BODY].join('\n\n');
const CLEAN = { headline: H, standfirst: A1, body: BODY, suspicions: [] };

const wrapped = (text: string, width: number): string =>
  text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last !== undefined && `${last} ${word}`.length <= width) return [...lines.slice(0, -1), `${last} ${word}`];
      return [...lines, word];
    }, [])
    .join('\n');

const plainFiles: readonly CommuneFile[] = [
  {
    name: 'plain text in UTF-8',
    content: `${H}\n\nThứ Sáu, 13/03/2026\n\n${PLAIN}\n\nTin, ảnh: Thanh Mai\n`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-13', captions: [], kind: 'brief' },
  },
  { name: 'a byte order mark', content: `\ufeff${H}\n\n${PLAIN}\n`, expected: { ...CLEAN, byline: '' } },
  { name: 'UTF-16', content: Buffer.from(`\ufeff${H}\r\n\r\n${PLAIN}`, 'utf16le'), expected: CLEAN },
  {
    name: 'line ends of Windows without blank lines',
    content: [H, '14:30 25/03/2026', A1, ...BODY, 'Bài và ảnh: Lê Văn Hòa'].join('\r\n'),
    expected: { ...CLEAN, byline: 'Lê Văn Hòa', publishedAt: '2026-03-25T14:30:00+07:00' },
  },
  {
    name: 'lines broken at 72 signs',
    content: [H, ...[A1, ...BODY].map((text) => wrapped(text, 72)), 'PV'].join('\n\n'),
    expected: { ...CLEAN, byline: 'PV' },
  },
  {
    name: 'lines broken at 80 signs with paragraphs only indented',
    content: [H, '', ...[A1, ...BODY].map((text) => wrapped(`\t${text}`, 80)), '\t\t\t\tThanh Mai'].join('\n'),
    expected: { ...CLEAN, byline: 'Thanh Mai' },
  },
  {
    name: 'paragraphs indented by spaces, the headline in capitals over two lines in the middle',
    content: [
      '             SUỐI RAO GIÚP NGƯỜI CAO TUỔI',
      '             NHẬN RA CUỘC GỌI LỪA ĐẢO',
      '',
      ...[A1, ...BODY].map((text) => `     ${text}`),
      '                                   Thanh Mai',
    ].join('\n'),
    expected: { ...CLEAN, headline: H.toUpperCase(), byline: 'Thanh Mai' },
  },
  {
    name: 'the place and what it is above the headline',
    content: ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI RAO', '', H.toUpperCase(), '', PLAIN, '', 'Ban Biên tập'].join('\n'),
    expected: { headline: H.toUpperCase(), standfirst: A1, body: BODY, byline: 'Ban Biên tập' },
  },
  {
    name: 'only the file name as headline',
    file: '2026-03-13_Suối Rao giúp người cao tuổi nhận ra cuộc gọi lừa đảo.txt',
    content: `${PLAIN}\n\nThanh Mai`,
    expected: { ...CLEAN, byline: 'Thanh Mai', note: 'tên tệp' },
  },
  {
    name: 'no headline and a name that says nothing',
    file: 'bai1.txt',
    content: PLAIN,
    expected: { failure: 'noHeadline' },
  },
];

/** A line at the end, and who wrote it. */
const signatures: readonly (readonly [string, string])[] = [
  ['Tin, ảnh: Thanh Mai', 'Thanh Mai'],
  ['Tin - ảnh: Văn Hậu', 'Văn Hậu'],
  ['Tin và ảnh: Văn Hậu', 'Văn Hậu'],
  ['Bài & ảnh: Thanh Mai', 'Thanh Mai'],
  ['Bài: Thu Hà - Ảnh: Minh Đức', 'Thu Hà'],
  ['Bài: Thu Hà; ảnh: Minh Đức', 'Thu Hà'],
  ['Bài, ảnh: Thu Hà, Minh Đức', 'Thu Hà, Minh Đức'],
  ['Tin bài: Ngọc Ánh', 'Ngọc Ánh'],
  ['Tin, bài: Ngọc Ánh', 'Ngọc Ánh'],
  ['Thực hiện: Tổ công nghệ số cộng đồng thôn Đồng Mít', 'Tổ công nghệ số cộng đồng thôn Đồng Mít'],
  ['Tác giả bài viết: Nguyễn Thị Hồng', 'Nguyễn Thị Hồng'],
  ['Người đưa tin: Lý Thị Dung', 'Lý Thị Dung'],
  ['Nguồn: Công an tỉnh', 'Theo Công an tỉnh'],
  ['Nguồn tin: Đài Truyền thanh xã', 'Theo Đài Truyền thanh xã'],
  ['Theo Báo Đồng Xa', 'Theo Báo Đồng Xa'],
  ['(Theo Cổng thông tin điện tử tỉnh)', 'Theo Cổng thông tin điện tử tỉnh'],
  ['(Đội Tuyên truyền, Công an xã cung cấp)', 'Đội Tuyên truyền, Công an xã cung cấp'],
  ['CTV Hoàng Long', 'CTV Hoàng Long'],
  ['CTV: Hoàng Long', 'Hoàng Long'],
  ['CTV. Hoàng Long', 'CTV. Hoàng Long'],
  ['Thanh Mai (CTV)', 'Thanh Mai (CTV)'],
  ['Thanh Mai (t/h)', 'Thanh Mai (t/h)'],
  ['Thanh Mai (Tổng hợp)', 'Thanh Mai (Tổng hợp)'],
  ['P.V', 'P.V'],
  ['BBT', 'BBT'],
  ['Công an xã Suối Rao', 'Công an xã Suối Rao'],
  ['Hội LHPN xã Suối Rao', 'Hội LHPN xã Suối Rao'],
  ['Trung tâm Văn hóa - Thông tin và Truyền thanh xã', 'Trung tâm Văn hóa - Thông tin và Truyền thanh xã'],
  ['Đại úy Trần Văn Nam - Công an xã Suối Rao', 'Đại úy Trần Văn Nam - Công an xã Suối Rao'],
  ['Trần Văn Nam, Phó Trưởng Công an xã', 'Trần Văn Nam, Phó Trưởng Công an xã'],
  ['Lê Thị Hạnh – Chi hội trưởng', 'Lê Thị Hạnh – Chi hội trưởng'],
  ['***Thanh Mai***', 'Thanh Mai'],
  ['Ghi chép của VĂN HẬU', 'VĂN HẬU'],
  ['Văn Hậu - Công an xã', 'Văn Hậu - Công an xã'],
  ['Văn Hậu - Công chức VHXH', 'Văn Hậu - Công chức VHXH'],
  ['Tin ảnh : Văn Hậu - Đài TT xã', 'Văn Hậu - Đài TT xã'],
  ['Thanh Mai - PX03', 'Thanh Mai - PX03'],
];

const bylines: readonly CommuneFile[] = [
  ...signatures.map(([line, byline]) => ({
    name: `signed “${line}”`,
    content: `${H}\n\n${PLAIN}\n\n${line}\n`,
    expected: { ...CLEAN, byline },
  })),
  {
    name: 'a name and a day under the headline',
    content: `${H}\n\nThanh Mai - 25/03/2026 07:45\n\n${PLAIN}`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25T07:45:00+07:00' },
  },
  {
    name: 'a labelled name and a day under the headline',
    content: `${H}\n\nTác giả: Thanh Mai | Ngày đăng: 25/03/2026 | Lượt xem: 1.024\n\n${PLAIN}`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25' },
  },
  {
    name: 'who put the page up below the headline, initials at the end',
    content: `${H}\n\nGhi chép: Thanh Mai\n\n25/03/2026 19:00:25\n\n${PLAIN}\n\nT.M`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25T19:00:00+07:00' },
  },
  {
    name: 'everything that two common portals print round a text',
    content: `Trang nhất  Tin Tức  An ninh trật tự\n\n${H}\n\n25/03/2026 15:12\n Xem với cỡ chữ \n Đọc bài viết \n Tương phản \n\n${PLAIN}\n\nTác giả bài viết: Thanh Mai\nNguồn tin: Công an xã Suối Rao\nTừ khóa: n/a\n\nTổng số điểm của bài viết là: 5 trong 1 đánh giá\n\nNhững tin mới hơn\nRa quân trấn áp tội phạm (28/03/2026)`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25T15:12:00+07:00' },
  },
  {
    name: 'writer and photographer on two lines',
    content: `${H}\n\n${PLAIN}\n\nTin: Thu Hà\nẢnh: Minh Đức`,
    expected: { ...CLEAN, byline: 'Thu Hà', captions: [] },
  },
  {
    name: 'place and day under the text, a post below and the name',
    content: `${H}\n\n${PLAIN}\n\nSuối Rao, ngày 25 tháng 3 năm 2026\nNGƯỜI VIẾT BÀI\nTrần Thị Bưởi`,
    expected: { ...CLEAN, byline: 'Trần Thị Bưởi', publishedAt: '2026-03-25' },
  },
  {
    name: 'a name and an office above the day',
    content: `${H}\nTrần Thị Bưởi - Trung tâm Văn hóa xã\n25/03/2026 - 10:30\n\n${PLAIN}`,
    expected: {
      ...CLEAN,
      byline: 'Trần Thị Bưởi - Trung tâm Văn hóa xã',
      publishedAt: '2026-03-25T10:30:00+07:00',
    },
  },
  {
    name: 'an official notice about a matter, signed for the office',
    content: `THÔNG BÁO\nVề việc phòng ngừa trộm cắp dịp Tết\n\n${PLAIN}\n\nSuối Rao, ngày 12 tháng 01 năm 2026\nTM. CÔNG AN XÃ\nTRƯỞNG CÔNG AN XÃ\n(Đã ký)\nThiếu tá Võ Hồng Phong`,
    expected: {
      ...CLEAN,
      headline: 'Thông báo về việc phòng ngừa trộm cắp dịp Tết',
      byline: 'Thiếu tá Võ Hồng Phong',
      publishedAt: '2026-01-12',
    },
  },
  {
    name: 'what reads like a signature but closes the text',
    content: `${H}\n\n${PLAIN}\n\nCông an xã đề nghị bà con cảnh giác.`,
    expected: { ...CLEAN, body: [...BODY, 'Công an xã đề nghị bà con cảnh giác.'], byline: '' },
  },
];

/** A line under the headline, and the day it means; two readings are a suspicion. */
const dateLines: readonly (readonly [string, string | null])[] = [
  ['Thứ Sáu, ngày 13 tháng 3 năm 2026', '2026-03-13'],
  ['Thứ Năm, 05/03/2026 - 14:30', '2026-03-05T14:30:00+07:00'],
  ['ngày 5 tháng 3 năm 2026', '2026-03-05'],
  ['05-03-2026 | 14:30', null],
  ['25-03-2026 | 14:30', '2026-03-25T14:30:00+07:00'],
  ['14h30 ngày 25/3/2026', '2026-03-25T14:30:00+07:00'],
  ['14:30 05/03/26', null],
  ['14:30 25/03/26', '2026-03-25T14:30:00+07:00'],
  ['3/25/2026 9:05:00 AM', '2026-03-25T09:05:00+07:00'],
  ['Ngày đăng: 25.3.2026', '2026-03-25'],
  ['Đăng lúc 7 giờ 45 phút, ngày 25/03/2026', '2026-03-25T07:45:00+07:00'],
  ['Thứ 4, 25/03/2026 08:05:30 SA', '2026-03-25T08:05:00+07:00'],
  ['25 Tháng Ba, 2026', '2026-03-25'],
  ['Tháng Ba 25, 2026', '2026-03-25'],
  ['25 Th3 2026', '2026-03-25'],
  ['25 Th03, 2026', '2026-03-25'],
  ['2026-03-25T00:30:00Z', '2026-03-25T07:30:00+07:00'],
  ['2026/03/25 10:00', '2026-03-25T10:00:00+07:00'],
  ['25/03/2026 | 10:00 (GMT+7) | Số lượt đọc: 312', '2026-03-25T10:00:00+07:00'],
  ['(25/03/2026 10:00)', '2026-03-25T10:00:00+07:00'],
  ['[25/03/2026]', '2026-03-25'],
  ['Cập nhật lần cuối: 26/03/2026 08:00 - Đăng ngày: 25/03/2026', '2026-03-25'],
  ['Ngày 25/03/2026 10:15:20', '2026-03-25T10:15:00+07:00'],
  ['Thứ tư - 25/03/2026 10:15', '2026-03-25T10:15:00+07:00'],
  ['Phát hành: 25/03/2026', '2026-03-25'],
  ['Đăng lúc: Thứ tư - 25/03/2026 15:12 - Người đăng bài viết: Admin', '2026-03-25T15:12:00+07:00'],
  ['Thứ Tư, 25/3/2026 | 15:12 [GMT +7] A+ A-', '2026-03-25T15:12:00+07:00'],
  ['Được đăng vào 25.3.2026 lúc 15 giờ 12 phút bởi Lê Văn Hòa', '2026-03-25T15:12:00+07:00'],
  ['Posted on Wednesday, March 25, 2026 3:12 PM', '2026-03-25T15:12:00+07:00'],
  ['Ngày 25 / 03 / 2026 , 14 : 05', '2026-03-25T14:05:00+07:00'],
  ['Chủ nhật, 25.01.2026, 6h5’', '2026-01-25T06:05:00+07:00'],
  ['10:45 AM 28/02/2026', '2026-02-28T10:45:00+07:00'],
  ["15:20' - 13/10/2025", '2025-10-13T15:20:00+07:00'],
  ['Công an xã Suối Rao25/03/2026 08:20Lượt xem: 340', '2026-03-25T08:20:00+07:00'],
  ['31/02/2026', null],
];

const dates: readonly CommuneFile[] = dateLines.map(([line, publishedAt]) => ({
  name: `dated “${line}”`,
  content: `${H}\n\n${line}\n\n${PLAIN}\n\nThanh Mai`,
  expected:
    publishedAt === null
      ? { headline: H, standfirst: A1, body: BODY, byline: 'Thanh Mai', publishedAt }
      : { ...CLEAN, byline: 'Thanh Mai', publishedAt },
}));

/** Lines where a picture stood, and the captions they are. */
const captionLines: readonly (readonly [string, readonly string[]])[] = [
  ['Ảnh: Bà con nghe cán bộ công an xã kể chuyện.', ['Bà con nghe cán bộ công an xã kể chuyện.']],
  ['Trong ảnh: Bà con nghe cán bộ công an xã kể chuyện.', ['Bà con nghe cán bộ công an xã kể chuyện.']],
  ['Hình 1. Bà con nghe cán bộ công an xã kể chuyện', ['Bà con nghe cán bộ công an xã kể chuyện']],
  ['Ảnh 2: Bà con nghe cán bộ công an xã kể chuyện', ['Bà con nghe cán bộ công an xã kể chuyện']],
  ['Chú thích ảnh: Bà con nghe cán bộ công an xã kể chuyện', ['Bà con nghe cán bộ công an xã kể chuyện']],
  ['(Ảnh: Bà con nghe cán bộ công an xã kể chuyện)', ['Bà con nghe cán bộ công an xã kể chuyện']],
  [
    'Bà con nghe cán bộ công an xã kể chuyện. Ảnh: Thanh Mai',
    ['Bà con nghe cán bộ công an xã kể chuyện. Ảnh: Thanh Mai'],
  ],
  [
    'Bà con nghe cán bộ công an xã kể chuyện (ảnh: Thanh Mai)',
    ['Bà con nghe cán bộ công an xã kể chuyện (ảnh: Thanh Mai)'],
  ],
  [
    'Bà con nghe cán bộ công an xã kể chuyện.\nẢnh: Thanh Mai',
    ['Bà con nghe cán bộ công an xã kể chuyện. Ảnh: Thanh Mai'],
  ],
  [
    'Bà con nghe cán bộ công an xã kể chuyện. (Ảnh: Công an xã cung cấp)',
    ['Bà con nghe cán bộ công an xã kể chuyện. (Ảnh: Công an xã cung cấp)'],
  ],
  ['Quang cảnh buổi tuyên truyền', ['Quang cảnh buổi tuyên truyền']],
  ['Ra mắt mô hình Tổ phụ nữ vì thôn xóm sạch đẹp.', ['Ra mắt mô hình Tổ phụ nữ vì thôn xóm sạch đẹp.']],
  [
    'Đồng chí Trần Văn Nam, Trưởng Công an xã, phát biểu tại buổi tuyên truyền',
    ['Đồng chí Trần Văn Nam, Trưởng Công an xã, phát biểu tại buổi tuyên truyền'],
  ],
  ['Công an xã phát tờ rơi cho hội viên', ['Công an xã phát tờ rơi cho hội viên']],
  ['(Bà con nghe cán bộ công an xã kể chuyện)', ['Bà con nghe cán bộ công an xã kể chuyện']],
  ['Bà con nghe cán bộ công an xã kể chuyện. Ảnh Văn Hậu', ['Bà con nghe cán bộ công an xã kể chuyện. Ảnh Văn Hậu']],
  [
    'Bà con nghe cán bộ công an xã kể chuyện.\nBà con nghe cán bộ công an xã kể chuyện. (Ảnh: VH)',
    ['Bà con nghe cán bộ công an xã kể chuyện. (Ảnh: VH)'],
  ],
  [
    'Cụ Lò Văn Pánh (bên trái) cùng tổ trưởng bên bếp lửa. Ảnh: V.D',
    ['Cụ Lò Văn Pánh (bên trái) cùng tổ trưởng bên bếp lửa. Ảnh: V.D'],
  ],
];

const captions: readonly CommuneFile[] = captionLines.map(([line, found]) => ({
  name: `a picture above “${line}”`,
  content: `${H}\n\n${A1}\n\n${A2}\n\n${line}\n\n${A3}\n\n${A4}\n\n${A5}\n\nThanh Mai`,
  expected: { ...CLEAN, byline: 'Thanh Mai', captions: found },
}));

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const utf = '<meta charset="utf-8">';

const pages: readonly CommuneFile[] = [
  {
    name: 'a portal built of divisions, everything around the article on it',
    file: 'cong.html',
    content: `<!doctype html><html><head>${utf}<title>${H} - Cổng thông tin điện tử xã Suối Rao</title></head><body>
<div class="header"><div class="logo">CỔNG THÔNG TIN ĐIỆN TỬ XÃ SUỐI RAO</div><div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gt">Giới thiệu</a></li><li><a href="/tin">Tin tức - Sự kiện</a></li><li><a href="/vb">Văn bản</a></li><li><a href="/tthc">Thủ tục hành chính</a></li><li><a href="/lh">Liên hệ</a></li></ul></div></div>
<div class="breadcrumb"><a href="/">Trang chủ</a> / <a href="/tin">Tin tức</a> / <a href="/tin/an-ninh">An ninh - Trật tự</a></div>
<div class="content"><h1 class="title">${H}</h1><div class="info"><span>Ngày đăng: 25/03/2026</span> | <span>Lượt xem: 1.024</span> | <a href="javascript:print()">In bài</a> <a href="mailto:?subject=x">Gửi email</a></div>
<div class="tools">Cỡ chữ: <a>A-</a> <a>A</a> <a>A+</a></div>
<div class="sapo"><strong>${A1}</strong></div><div class="noidung">${p(A2)}
<table align="center"><tbody><tr><td><img src="/upload/1.jpg" alt=""></td></tr><tr><td style="text-align:center"><em>Bà con nghe cán bộ công an xã kể chuyện</em></td></tr></tbody></table>
${p(A3, A4, A5)}<p style="text-align:right"><strong>Thanh Mai</strong></p></div>
<div class="share"><a>Chia sẻ Facebook</a> <a>Zalo</a> <a>Tweet</a></div>
<div class="vote">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</div><div>Click để đánh giá bài viết</div>
<div class="related"><h3>Tin liên quan</h3><ul><li><a href="/1">Suối Rao ra quân dọn vệ sinh đường làng</a> (12/03/2026)</li><li><a href="/2">Tập huấn chữa cháy cho tiểu thương chợ Suối</a> (02/03/2026)</li></ul></div>
<div class="comment"><h3>Ý kiến bạn đọc</h3><form><label>Họ và tên</label><input><textarea></textarea></form></div></div>
<div class="right"><h3>Liên kết website</h3><ul><li>Cổng dịch vụ công quốc gia</li></ul><h3>Thống kê truy cập</h3><p>Đang truy cập: 12</p><p>Tổng lượt truy cập: 2.345.678</p></div>
<div class="footer"><p>Bản quyền thuộc về Ủy ban nhân dân xã Suối Rao</p><p>Địa chỉ: Thôn Đồng Mít, xã Suối Rao, tỉnh Đồng Xa</p><p>Điện thoại: 02993 812 345 - Email: ubnd@suoirao.dongxa.gov.vn</p><p>Chịu trách nhiệm nội dung: Ông Lê Văn Bình, Chủ tịch Ủy ban nhân dân xã</p></div></body></html>`,
    expected: {
      ...CLEAN,
      byline: 'Thanh Mai',
      publishedAt: '2026-03-25',
      captions: ['Bà con nghe cán bộ công an xã kể chuyện'],
    },
  },
  {
    name: 'a page of WordPress that was never translated',
    file: 'wordpress.html',
    content: `<html lang="vi"><head>${utf}<title>${H} &#8211; Công an xã Suối Rao</title></head><body><header><nav>Menu</nav></header><div id="main"><article class="post"><header class="entry-header"><h1 class="entry-title">${H}</h1><div class="entry-meta">Posted on <time class="entry-date" datetime="2026-03-25T08:15:00+07:00">Tháng Ba 25, 2026</time> by <a>admin</a></div></header><div class="entry-content">${p(`<strong>${A1}</strong>`, A2)}<figure class="wp-block-image"><img src="1.jpg" alt="tt1"><figcaption>Hội viên nhận tờ rơi</figcaption></figure>${p(A3, A4, A5)}</div><footer class="entry-footer">Chuyên mục: An ninh cơ sở</footer></article><nav class="post-navigation">← Bài trước</nav><div id="comments"><h3>Để lại một bình luận <small>Hủy</small></h3><p>Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p></div></div><aside><h2>Bài viết mới</h2><ul><li>Ra quân</li></ul></aside></body></html>`,
    expected: { ...CLEAN, publishedAt: '2026-03-25T08:15:00+07:00', captions: ['Hội viên nhận tờ rơi'], byline: '' },
  },
  {
    name: 'an article with a box of related news, an advertisement and pages to turn',
    file: 'bao.html',
    content: `<html><head>${utf}<meta property="og:title" content="${H}"><meta property="article:published_time" content="2026-03-25T06:00:00+0700"><meta name="author" content="Thanh Mai"></head><body><div class="breadcrumb">Pháp luật › An ninh</div><h1>${H}</h1><div class="detail-content">${p(A1, A2)}<div class="related-box"><p><a href="/a">Tin liên quan</a></p><ul><li><a href="/b">Chợ Suối lắp thêm chuông báo cháy</a></li></ul></div>${p(A3)}<div class="ads">Quảng cáo</div>${p(A4, A5)}<p>&gt;&gt; <a href="/c">Xem thêm: Năm dấu hiệu của cuộc gọi giả danh</a></p></div><div class="paging">Trang 1 <a>2</a> <a>3</a> <a>Tiếp theo</a></div><div>Từ khóa: <a>lừa đảo</a>, <a>Suối Rao</a></div></body></html>`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25T06:00:00+07:00' },
  },
  {
    name: 'a page whose data stand in JSON-LD',
    file: 'jsonld.html',
    content: `<html><head>${utf}<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"${H}","datePublished":"2026-03-25T06:00:00+07:00","dateModified":"2026-03-28T06:00:00+07:00","author":[{"@type":"Person","name":"Thanh Mai"}]}]}</script></head><body><h1>${H}</h1>${p(A1, A2, A3, A4, A5)}</body></html>`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25T06:00:00+07:00' },
  },
  {
    name: 'a page whose window is named like a file, its headline a paragraph',
    file: 'bai-12.html',
    content: `<html><head>${utf}<title>bai-12</title></head><body>${p(H, 'Thứ Tư, 25/03/2026', A1, A2, A3, A4, A5)}</body></html>`,
    expected: { ...CLEAN, publishedAt: '2026-03-25' },
  },
  {
    name: 'a page of paragraphs whose window names headline and portal',
    file: 'bai-13.html',
    content: `<html><head>${utf}<title>${H} - Công an xã Suối Rao</title></head><body>${p(H, 'Thứ Tư, 25/03/2026', A1, A2, A3, A4, A5)}</body></html>`,
    expected: { ...CLEAN, publishedAt: '2026-03-25' },
  },
  {
    name: 'a page with the day in a time element only',
    file: 'time.html',
    content: `<html><head>${utf}</head><body><main><h1>${H}</h1><p><time datetime="2026-03-25">Thứ Tư</time></p>${p(A1, A2, A3, A4, A5)}</main></body></html>`,
    expected: { ...CLEAN, publishedAt: '2026-03-25' },
  },
  {
    name: 'a picture with a title, one with a description, one named like its file',
    file: 'anh.html',
    content: `<html><head>${utf}</head><body><h1>${H}</h1>${p(A1, A2)}<p><img src="a.jpg" title="Bà con nghe cán bộ công an xã kể chuyện"></p>${p(A3)}<p><img src="b.jpg" alt="Hội viên nhận tờ rơi từ công an xã"></p>${p(A4)}<p><img src="DSC_0012.jpg" alt="DSC_0012.jpg"></p>${p(A5)}</body></html>`,
    expected: { ...CLEAN, captions: ['Bà con nghe cán bộ công an xã kể chuyện', 'Hội viên nhận tờ rơi từ công an xã'] },
  },
  {
    name: 'paragraphs that are only line breaks',
    file: 'br.html',
    content: `<html><head>${utf}<title>${H}</title></head><body><div><b>${H}</b><br><br>${[A1, ...BODY].join('<br/><br/>')}<br><br><i>Nguồn: Công an tỉnh</i></div></body></html>`,
    expected: { ...CLEAN, byline: 'Theo Công an tỉnh' },
  },
  {
    name: 'a page that Word saved',
    file: 'word.htm',
    content: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>${utf}<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;font-family:"Times New Roman"} --></style><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>admin</o:Author></o:DocumentProperties></xml><![endif]--></head><body lang=VI style='tab-interval:36.0pt'><div class=WordSection1><p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:14.0pt'>${H}<o:p></o:p></span></b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${[A1, ...BODY].map((text) => `<p class=MsoNormal style='text-align:justify;text-indent:36.0pt'><span\nstyle='font-size:14.0pt'>${text.replace(/ /u, '\n')}<o:p></o:p></span></p>`).join('')}<p class=MsoNormal align=right><b><i>Thanh Mai</i></b></p></div></body></html>`,
    expected: { ...CLEAN, byline: 'Thanh Mai' },
  },
  {
    name: 'a page exported from Google Docs',
    file: 'gdocs.html',
    content: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c1{color:#000}</style></head><body class="c5 doc-content"><p class="c3 title" id="h.x"><span class="c4">${H}</span></p>${[A1, ...BODY].map((text) => `<p class="c1"><span class="c2">${text}</span></p>`).join('')}<p class="c1"><span class="c2">Xem hướng dẫn tại </span><span class="c9"><a class="c7" href="https://www.google.com/url?q=https://congan.dongxa.gov.vn/huong-dan&amp;sa=D&amp;source=editors">trang của Công an tỉnh</a></span><span class="c2">.</span></p></body></html>`,
    expected: {
      headline: H,
      standfirst: A1,
      body: [...BODY, 'Xem hướng dẫn tại trang của Công an tỉnh.'],
      links: ['trang của Công an tỉnh → https://congan.dongxa.gov.vn/huong-dan'],
    },
  },
  {
    name: 'links into the text, by telephone, by mail and to nowhere',
    file: 'lien-ket.html',
    content: `<html><head>${utf}</head><body><h1>${H}</h1>${p(A1, A2, A3)}<p>Bà con gọi <a href="tel:02993812345">02993 812 345</a>, đọc thêm ở <a href="https://congan.dongxa.gov.vn/canh-bao">trang cảnh báo</a> hoặc <a href="mailto:congan@dongxa.gov.vn">gửi thư</a>; <a href="/tin/12">tin cũ</a> và <a href="javascript:alert(1)">mục này</a> vẫn còn đó cho mọi người tìm đọc lại khi cần.</p>${p(A5)}</body></html>`,
    expected: {
      headline: H,
      links: ['02993 812 345 → tel:02993812345', 'trang cảnh báo → https://congan.dongxa.gov.vn/canh-bao'],
      note: 'mailto:congan@dongxa.gov.vn',
    },
  },
  {
    name: 'bold standfirst after a kicker and a day',
    file: 'dai.html',
    content: `<html><head>${utf}</head><body><div class="cat">An ninh cơ sở</div><h2>${H}</h2><p class="date">Thứ tư, 25/03/2026, 09:10</p><p><b>${A1}</b></p>${p(A2, A3, A4, A5)}<p>Đức Huy</p><p>Các tin khác</p><ul><li>Suối Rao họp giao ban công tác tháng Ba</li></ul></body></html>`,
    expected: { ...CLEAN, byline: 'Đức Huy', publishedAt: '2026-03-25T09:10:00+07:00', section: 'An ninh cơ sở' },
  },
];

const md = (lines: readonly string[]): string => lines.join('\n\n');

const markdown: readonly CommuneFile[] = [
  {
    name: 'Markdown with everything in it',
    file: 'bai.md',
    content: md([
      `---\ntitle: "${H}"\nsapo: ${A1}\nauthor: Thanh Mai\ndate: 2026-03-25 07:30\n---`,
      A2,
      '## Ba việc cần nhớ',
      '- Không đọc mã xác thực cho ai\n- Gọi lại số đã lưu\n  - số của ngân hàng\n  - số của công an xã\n- Báo ngay khi nghi ngờ',
      '1. Bình tĩnh\n2. Ngắt máy',
      '> “Tôi suýt chuyển tiền, may mà nhớ lời cán bộ dặn”, một hội viên kể.',
      '| Thôn | Số người |\n|---|---|\n| Đồng Mít | 120 |\n| Bàu Sen | 85 |',
      '![Bà con nghe cán bộ công an xã kể chuyện](anh/1.jpg)',
      A5,
    ]),
    expected: {
      headline: H,
      standfirst: A1,
      byline: 'Thanh Mai',
      publishedAt: '2026-03-25T07:30:00+07:00',
      captions: ['Bà con nghe cán bộ công an xã kể chuyện'],
      body: [
        A2,
        'Ba việc cần nhớ',
        '- Không đọc mã xác thực cho ai',
        '- Gọi lại số đã lưu',
        '+ số của ngân hàng',
        '+ số của công an xã',
        '- Báo ngay khi nghi ngờ',
        '1. Bình tĩnh',
        '2. Ngắt máy',
        '“Tôi suýt chuyển tiền, may mà nhớ lời cán bộ dặn”, một hội viên kể.',
        '- Thôn: Đồng Mít; Số người: 120',
        '- Thôn: Bàu Sen; Số người: 85',
        A5,
      ],
    },
  },
  {
    name: 'Markdown with footnotes',
    file: 'chu-thich.md',
    content: md([
      `# ${H}`,
      A1,
      A2.replace(',', '[^1],'),
      A3,
      `${A4}[^nguon]`,
      '[^1]: Theo báo cáo quý I của xã.',
      '[^nguon]: Ghi tại buổi tuyên truyền.',
    ]),
    expected: { ...CLEAN, body: [A2, A3, A4], note: '“Theo báo cáo quý I của xã.”; “Ghi tại buổi tuyên truyền.”' },
  },
  {
    name: 'Markdown with an italic caption below the picture and a link',
    file: 'anh.md',
    content: md([
      `# ${H}`,
      '*Thứ Tư, 25/03/2026*',
      `**${A1}**`,
      A2,
      '![](1.jpg)',
      '*Bà con nghe cán bộ công an xã kể chuyện*',
      A3,
      `Xem [hướng dẫn của Công an tỉnh](https://congan.dongxa.gov.vn/hd) để biết cách khóa thẻ.`,
      A5,
      '*Thanh Mai*',
    ]),
    expected: {
      headline: H,
      standfirst: A1,
      publishedAt: '2026-03-25',
      byline: 'Thanh Mai',
      captions: ['Bà con nghe cán bộ công an xã kể chuyện'],
      body: [A2, A3, 'Xem hướng dẫn của Công an tỉnh để biết cách khóa thẻ.', A5],
      links: ['hướng dẫn của Công an tỉnh → https://congan.dongxa.gov.vn/hd'],
    },
  },
];

const chat: readonly CommuneFile[] = [
  {
    name: 'a post copied from Facebook',
    content: `Công an xã Suối Rao\n25 tháng 3 lúc 19:30 · \n\n🔔🔔 ${H.toUpperCase()} 🔔🔔\n\n👉 ${A1}\n\n✅ ${A2}\n\n✅ ${A3}\n\n${A5}\n\n#congansuoirao #canhgiaclua_dao #ANTT\n\nXem thêm\n125\n12 bình luận\n45 lượt chia sẻ\nThích\nBình luận\nChia sẻ`,
    expected: { headline: H.toUpperCase(), standfirst: A1, body: [A2, A3, A5], captions: [] },
  },
  {
    name: 'a message passed on in Zalo',
    content: `[Tin nhắn được chuyển tiếp]\n📢 CẢNH BÁO: CUỘC GỌI MẠO DANH ĐIỆN LỰC\n\n${A2}\n${A3}\n${A4}\n\n❤️ Chia sẻ để mọi người cùng biết! ❤️`,
    expected: {
      headline: 'CẢNH BÁO: CUỘC GỌI MẠO DANH ĐIỆN LỰC',
      standfirst: A2,
      body: [A3, A4, 'Chia sẻ để mọi người cùng biết!'],
    },
  },
];

const meanings: readonly CommuneFile[] = [
  {
    name: 'an exemplar and a unit of the newsroom',
    content: `Hiệu quả từ mô hình “Tiếng kẻng đầu thôn”\n\n${A1}\n\nMô hình “Tiếng kẻng đầu thôn” ra đời từ năm 2024 ở xã Suối Rao, đến nay bảy thôn đều có kẻng, hễ nghe kẻng là bà con cùng ra đường hỗ trợ nhau giữ gìn trật tự.\n\n${A5}`,
    expected: { exemplars: ['Tiếng kẻng đầu thôn'], unit: 'Xã Suối Rao', suspicions: [] },
  },
  {
    name: 'many pictures and few words',
    content: [
      `Phóng sự ảnh: Phiên chợ sáng ở Suối Rao`,
      '',
      A1,
      '',
      ...[
        'Bà con gánh rau ra chợ',
        'Tổ an ninh trật tự nhắc xe dừng đúng chỗ',
        'Cụ già chọn mua bó hoa',
        'Tan chợ, mọi người cùng quét dọn',
      ].map((text) => `Ảnh: ${text}\n`),
      A5,
    ].join('\n'),
    expected: {
      kind: 'photo-story',
      captions: [
        'Bà con gánh rau ra chợ',
        'Tổ an ninh trật tự nhắc xe dừng đúng chỗ',
        'Cụ già chọn mua bó hoa',
        'Tan chợ, mọi người cùng quét dọn',
      ],
    },
  },
  {
    name: 'a photo story whose pictures left only their captions, one after the other',
    content: [
      'CHÙM ẢNH: Đêm không ngủ ở Suối Rao\n\n25/01/2026 23:58\n\nTrong khi mọi nhà quây quần đón năm mới, những người giữ bình yên vẫn đi trên từng ngõ xóm, con đường.',
      'Tổ tự quản đi tuần lúc giao thừa.',
      'Bà con gói bánh chưng tặng hộ nghèo trong ngõ.',
      'Nụ cười của cụ bà 90 tuổi khi nhận quà Tết.',
      'Thực hiện: Thanh Mai',
    ].join('\n\n \n\n'),
    expected: {
      kind: 'photo-story',
      publishedAt: '2026-01-25T23:58:00+07:00',
      captions: [
        'Tổ tự quản đi tuần lúc giao thừa.',
        'Bà con gói bánh chưng tặng hộ nghèo trong ngõ.',
        'Nụ cười của cụ bà 90 tuổi khi nhận quà Tết.',
      ],
      byline: 'Thanh Mai',
    },
  },
  {
    name: 'two slips of typing and no more',
    content: `${H}\n\n${A1}\n\n${A2}\n\n${A3.replace('hướng dẫn', 'hướng dẩn')}\n\n${A4}\n\n${A5.replace('công nhân', 'công nhânn')}`,
    expected: { headline: H, suspicions: ['hướng dẩn → hướng dẫn', 'nhânn → nhân'] },
  },
];

const official: readonly CommuneFile[] = [
  {
    name: 'an official letterhead above, the post of who signs below',
    content: `CÔNG AN TỈNH ĐỒNG XA\nCÔNG AN XÃ SUỐI RAO\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/BTT-CAX\nSuối Rao, ngày 25 tháng 3 năm 2026\n\nTIN TUYÊN TRUYỀN\n${H}\n\n${PLAIN}\n\nNơi nhận:\n- Đài Truyền thanh xã;\n- Lưu: CAX.\nTRƯỞNG CÔNG AN XÃ\nTrung tá Trần Văn Nam`,
    expected: { ...CLEAN, byline: 'Trung tá Trần Văn Nam', publishedAt: '2026-03-25' },
  },
  {
    name: 'a form with a label before everything',
    content: `Tiêu đề: ${H}\nTác giả: Thanh Mai\nNgày đăng: 25/03/2026\nChuyên mục: An ninh cơ sở\nTóm tắt: ${A1}\nNội dung:\n${BODY.join('\n')}`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25' },
  },
  {
    name: 'a bulletin for the loudspeakers, with who edited and who approved it',
    content: `BẢN TIN TUYÊN TRUYỀN\n(Phát trên loa truyền thanh xã)\n\n${H.toUpperCase()}\n\n${PLAIN}\n\nNgười biên tập: Lê Thị Na\nNgười duyệt: Trần Văn Nam`,
    expected: { ...CLEAN, headline: H.toUpperCase(), byline: 'Lê Thị Na' },
  },
  {
    name: 'an interview whose last word is thanks',
    content: `# ${H}\n\n${PLAIN}\n\nPV: Xin cảm ơn đồng chí!\n\nH'Loan Kbuôr`,
    expected: { ...CLEAN, body: [...BODY, 'PV: Xin cảm ơn đồng chí!'], byline: "H'Loan Kbuôr" },
  },
  {
    name: 'a letter to the editor',
    content: `Từ: Thanh Mai <mai@dongxa.gov.vn>\nĐến: toasoan@dongxa.gov.vn\nTiêu đề: ${H}\nNgày: 25/03/2026 08:30\n\n${PLAIN}\n\nTrân trọng,\nThanh Mai`,
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2026-03-25T08:30:00+07:00' },
  },
  {
    name: 'a post of a group with numbered signs',
    content: `Hội LHPN xã Suối Rao\nQuản trị viên · 25 tháng 3, 2026 · \n\n🌸 ${H} 🌸\n${A1}\n${A2}\n1️⃣ Không đọc mã xác thực\n2️⃣ Không bấm đường dẫn lạ\n3️⃣ Báo ngay cho công an xã\n${A5}\n#phunusuoirao\n— cùng với Lê Thị Hạnh và 3 người khác.\nTất cả cảm xúc:\n54\n7\nThích\nBình luận`,
    expected: {
      headline: H,
      standfirst: A1,
      publishedAt: '2026-03-25',
      body: [A2, '1. Không đọc mã xác thực', '2. Không bấm đường dẫn lạ', '3. Báo ngay cho công an xã', A5],
    },
  },
  {
    name: 'a page laid out in tables with its menu and other news',
    file: 'bang.htm',
    content: `<html><head>${utf}<title>Trang tin xã Suối Rao - ${H}</title></head><body><table><tr><td colspan=2><img src=banner.jpg alt="Trang tin xã Suối Rao"></td></tr><tr><td><table><tr><td><a href=a>Giới thiệu</a></td></tr><tr><td><a href=b>Bộ máy tổ chức</a></td></tr></table></td><td><div class=tieude>${H}</div><div>Cập nhật: 25/03/2026 08:30:15</div><div>${A1}</div><div>${A2}</div><div><img src="x.jpg"></div><div><em>Bà con nghe cán bộ công an xã kể chuyện</em></div><div>${A3}</div><div>${A4}</div><div>${A5}</div><div align=right><b>Văn phòng UBND xã</b></div><div>Các tin khác:</div><div><a href=1>Khai mạc hội thao</a> (24/03)</div><div><a href=2>Tiếp công dân định kỳ</a> (20/03)</div></td></tr><tr><td colspan=2>© Bản quyền UBND xã Suối Rao</td></tr></table></body></html>`,
    expected: {
      ...CLEAN,
      byline: 'Văn phòng UBND xã',
      publishedAt: '2026-03-25T08:30:00+07:00',
      captions: ['Bà con nghe cán bộ công an xã kể chuyện'],
    },
  },
  {
    name: 'a name and a time below the standfirst, another paper at the end, cells that say the same',
    file: 'bang-so.html',
    content: `<html><head>${utf}</head><body><h3>AN NINH CƠ SỞ</h3><h1>${H}</h1><h2>${A1}</h2><div class="post-tools"><span>Thanh Mai</span> <span>08:30 25/03/2026</span></div><p>${A2}</p><table><tr><th>Thôn</th><th>Có tổ</th></tr><tr><td>Đồng Mít</td><td>Có</td></tr><tr><td>Bàu Sen</td><td>Có</td></tr></table><p>${A5}</p><p>(Theo Báo Đồng Xa)</p></body></html>`,
    expected: {
      headline: H,
      standfirst: A1,
      byline: 'Thanh Mai',
      publishedAt: '2026-03-25T08:30:00+07:00',
      body: [A2, '- Thôn: Đồng Mít; Có tổ: Có', '- Thôn: Bàu Sen; Có tổ: Có', A5],
    },
  },
];

const turned = (text: string): string => Buffer.from(text).toString('latin1');

const wrongNames: readonly CommuneFile[] = [
  {
    name: 'UTF-8 that was once taken for Western European text',
    content: turned([H, '25/12/2025', PLAIN, 'Thanh Mai'].join('\n\n')),
    expected: { ...CLEAN, byline: 'Thanh Mai', publishedAt: '2025-12-25', note: 'UTF-8 bị mở sai' },
  },
  {
    name: 'a page that a system gave out as a .doc',
    file: 'tin.doc',
    content: `<html xmlns:w="urn:x"><head><meta charset="utf-8"></head><body><p><b>${H}</b></p>${p(A1, A2, A3, A4, A5)}</body></html>`,
    expected: CLEAN,
  },
  {
    name: 'a page saved with everything in one file',
    file: 'trang.mhtml',
    content: PLAIN,
    expected: { failure: 'damagedPage' },
  },
];

const levels: readonly CommuneFile[] = [
  {
    name: 'lists in lists, links in the standfirst and in a table',
    file: 'cam-nang.html',
    content: `<html><head>${utf}</head><body><h1>${H}</h1><p>${A1.replace('Công an xã Suối Rao', '<a href="https://suoirao.dongxa.gov.vn">Công an xã Suối Rao</a>')}</p>${p(A2, A3)}<table><tr><th>Kênh</th><th>Địa chỉ</th></tr><tr><td>Trang tin</td><td>Mục <a href="https://suoirao.dongxa.gov.vn/bao-tin">Báo tin</a></td></tr></table><ol><li>Trước khi về:<ol><li>tắt đèn</li><li>khóa cửa</li></ol></li><li>Khi có cháy:<ul><li>hô hoán<ul><li>gõ kẻng</li></ul></li></ul></li></ol>${p(A5)}</body></html>`,
    expected: {
      ...CLEAN,
      body: [
        A2,
        A3,
        '- Kênh: Trang tin; Địa chỉ: Mục Báo tin',
        '1. Trước khi về:',
        'a) tắt đèn',
        'b) khóa cửa',
        '2. Khi có cháy:',
        '- hô hoán',
        '+ gõ kẻng',
        A5,
      ],
      links: ['Báo tin → https://suoirao.dongxa.gov.vn/bao-tin'],
      note: 'Liên kết trong sa-pô không giữ, chữ vẫn còn: “Công an xã Suối Rao” (https://suoirao.dongxa.gov.vn/)',
    },
  },
  {
    name: 'a headline that is broken in the middle',
    file: 'gay.htm',
    content: `<html><head>${utf}</head><body><p align=center><b>${H.replace('nhận ra', '<br>nhận ra')}</b></p>${p(A1, A2, A3, A4, A5)}</body></html>`,
    expected: CLEAN,
  },
];

export const COMMUNE_FILES: readonly CommuneFile[] = [
  ...wrongNames,
  ...levels,
  ...plainFiles,
  ...bylines,
  ...dates,
  ...captions,
  ...pages,
  ...markdown,
  ...chat,
  ...meanings,
  ...official,
];
