/** Old articles from portals of ASP.NET, social networks, site generators and note keepers, mostly of short paragraphs. */
import { A1, A2, A3, A4, A5, H, type CommuneFile } from './commune-files.cases.ts';

const S1 = 'Quý I, Công an xã Suối Rao trả lại 40 thẻ căn cước do người dân nhặt được.';
const S2 = 'Thẻ được nhặt nhiều nhất ở bến xe và chợ trung tâm của xã.';
const S3 = 'Ai nhặt được giấy tờ của người khác hãy mang đến trụ sở Công an xã.';
const SHORT = 'Xã Suối Rao trả lại 40 thẻ căn cước thất lạc';
const LONG = { headline: H, standfirst: A1, body: [A2, A3, A4, A5] };
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (title: string, inner: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${inner}</body></html>`;

const pages: readonly CommuneFile[] = [
  {
    name: 'a portal of ASP.NET: the whole page in a form, no long paragraph',
    file: 'trang.html',
    content: page(
      'Cổng thông tin điện tử tỉnh Đồng Xa',
      `<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><div><a>Giới thiệu</a> | <a>Công dân</a></div><div><div class="news-title">${SHORT}</div><div>Thứ sáu, 14/04/2023 09:00</div><div><span>Màu chữ</span> <span>Cỡ chữ</span> <a>Đọc bài viết</a></div><div>${paragraphs(S1, S2, S3)}<p><b>Hà Phương</b></p></div></div></form>`,
    ),
    expected: {
      headline: SHORT,
      standfirst: S1,
      body: [S2, S3],
      byline: 'Hà Phương',
      publishedAt: '2023-04-14T09:00:00+07:00',
    },
  },
  {
    name: 'a post of Facebook: the title cut short, one paragraph a part, comments below',
    file: 'bai-dang.html',
    content: page(
      'Công an xã Suối Rao - CẢNH BÁO CHIÊU TRÒ TẶNG | Facebook',
      `<div role="main"><div role="article"><h2>Công an xã Suối Rao</h2><div>5 tháng 9, 2024 lúc 14:30 · Công khai</div><div><div dir="auto">CẢNH BÁO CHIÊU TRÒ TẶNG SIM MIỄN PHÍ</div><div dir="auto">${A2}</div><div dir="auto">${S1}</div><div dir="auto">${S3}</div></div><div>14 bình luận</div><div>Thích</div><div role="article" aria-label="Bình luận"><div dir="auto">Nhà em hôm qua cũng có người tới ạ</div></div></div></div>`,
    ),
    expected: {
      headline: 'CẢNH BÁO CHIÊU TRÒ TẶNG SIM MIỄN PHÍ',
      standfirst: A2,
      body: [S1, S3],
      publishedAt: '2024-09-05T14:30:00+07:00',
    },
  },
  {
    name: 'the column above the headline, author and day as a list',
    file: 'trang.html',
    content: page(
      H,
      `<article><span class="cat-links"><a>An ninh cơ sở</a></span><h1>${H}</h1><ul class="article-meta"><li class="article-author">Thanh Mai</li><li>Thứ bảy, 1/3/2025 06:15</li></ul>${paragraphs(A1, A2, A3, A4, A5)}</article>`,
    ),
    expected: { ...LONG, byline: 'Thanh Mai', publishedAt: '2025-03-01T06:15:00+07:00', section: 'An ninh cơ sở' },
  },
  {
    name: 'counters and buttons in one row',
    content: `${H}\n\nLượt xem: 77 - Cỡ chữ: A- A A+\n\n${[A1, A2, A3, A4, A5].join('\n\n')}`,
    expected: LONG,
  },
];

const BODY_TEXT = [A1, A2, A3, A4, A5].join('\n\n');

const markdown: readonly CommuneFile[] = [
  {
    name: 'a note of Obsidian',
    file: 'ghi-chu.md',
    content: `---\ntác giả: Thanh Mai\n---\n# ${H}\n\n${A1.replace('Hội Liên hiệp Phụ nữ', '[[Phụ nữ xã|Hội Liên hiệp Phụ nữ]]')}\n\n${A2} %%kiểm lại%%\n\n![[hop.jpg|400]]\n*Bà con họp thôn. Ảnh: Thanh Mai*\n\n${[A3, A4, A5].join('\n\n')}\n\n#an-ninh #lừa-đảo`,
    expected: { ...LONG, byline: 'Thanh Mai', captions: ['Bà con họp thôn. Ảnh: Thanh Mai'], note: 'hop.jpg' },
  },
  {
    name: 'a post of Hexo: its head begins without dashes, the picture is a tag',
    file: 'ban-tin.md',
    content: `title: ${H}\ndate: 2022-11-03 07:00:00\ntags:\n- giao thông\n---\n${A1}\n<!-- more -->\n{% asset_img hop.jpg "Bà con họp thôn" %}\n\n${[A2, A3, A4, A5].join('\n\n')}`,
    expected: { ...LONG, publishedAt: '2022-11-03T07:00:00+07:00', captions: ['Bà con họp thôn'], note: 'hop.jpg' },
  },
  {
    name: 'a post of Jekyll: its day in the name, the picture included',
    file: '2023-02-08-cuoc-goi.md',
    content: `---\ntitle: "${H}"\n---\n{% include image.html url="/anh/hop.jpg" description="Bà con họp thôn" %}\n\n${BODY_TEXT}`,
    expected: { ...LONG, publishedAt: '2023-02-08', captions: ['Bà con họp thôn'], note: '08/02/2023 trong tên tệp' },
  },
  {
    name: 'a page of Hugo: a shortcode for the picture and one for a film',
    file: 'cuoc-goi.md',
    content: `+++\ntitle = "${H}"\n+++\n{{< figure src="hop.jpg" caption="Bà con họp thôn" attr="Thanh Mai" >}}\n\n${BODY_TEXT}\n\n{{< youtube abc >}}`,
    expected: { ...LONG, captions: ['Bà con họp thôn. Ảnh: Thanh Mai'] },
  },
  {
    name: 'an author with parts of its own',
    file: 'cuoc-goi.md',
    content: `---\ntitle: ${H}\nauthor:\n  name: Thanh Mai\n  url: https://example.vn\n---\n${BODY_TEXT}`,
    expected: { ...LONG, byline: 'Thanh Mai' },
  },
];

const texts: readonly CommuneFile[] = [
  {
    name: 'a day in the name, as it is typed here',
    file: 'tin 05-9-2024.txt',
    content: `${H}\n\n${BODY_TEXT}`,
    expected: { ...LONG, publishedAt: '2024-09-05', note: '05/09/2024 trong tên tệp' },
  },
  {
    name: 'a day in the text that could be two, whatever the name says',
    file: 'tin 05-9-2024.txt',
    content: `${H}\n\n05/09/2024\n\n${BODY_TEXT}`,
    expected: { ...LONG, publishedAt: null },
  },
  {
    name: 'a weekday as Google writes it',
    content: `${H}\n\nTh. 7, 11 thg 5, 2024\n\n${BODY_TEXT}`,
    expected: { ...LONG, publishedAt: '2024-05-11' },
  },
  {
    name: 'a last sentence that begins like a caption',
    content: `${H}\n\n${BODY_TEXT}\n\nHình ảnh được truyền về phòng trực của xã.\n\nThanh Mai`,
    expected: { ...LONG, body: [...LONG.body, 'Hình ảnh được truyền về phòng trực của xã.'], captions: [] },
  },
  {
    name: 'two articles in one file',
    content: `${H}\n\n${[A1, A2, A3].join('\n\n')}\n\nThu Hiền\n\nTẶNG MŨ BẢO HIỂM CHO HỌC SINH\n\n${[A4, A5].join('\n\n')}\n\nThu Hiền`,
    expected: { headline: H, note: 'dưới tên “Thu Hiền” là “TẶNG MŨ BẢO HIỂM CHO HỌC SINH”' },
  },
];

export const OTHER_SYSTEMS: readonly CommuneFile[] = [...pages, ...markdown, ...texts];
