import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from './article-draft.ts';
import { readArticle } from './read-article.ts';

const LEAD =
  'Từ đầu năm đến nay, xã Cầu Gáo đã vận động bà con góp công, góp của thắp sáng các con đường ven sông, nhờ đó việc đi lại ban đêm của học sinh và công nhân tan ca được an toàn hơn.';
const SECOND =
  'Ông Lò Văn Thủy, người trông coi bến đò Gáo, kể rằng trước kia cứ chập tối là bến vắng người, nay đèn sáng tới khuya, hàng quán mở thêm, xe cộ qua lại đông vui và ai cũng yên tâm khi ra đường.';
const THIRD =
  'Thời gian tới, ban chỉ đạo xã sẽ cùng các thôn rà soát những đoạn đường còn tối, lắp thêm bóng đèn tiết kiệm điện và phân công từng hộ trông coi để công trình được bền lâu.';

function read(...lines: readonly string[]): ArticleDraft {
  const result = readArticle(lines.join('\n'));
  if (!result.ok) throw new Error(`Not read: ${result.failure.kind}`);
  return result.value;
}

describe('an old article', () => {
  it('loses the furniture of its page and keeps everything else', () => {
    const draft = read(
      '45',
      'Đường ven sông đã sáng đèn - Báo Đồng Xa điện tử',
      '',
      'Đường ven sông đã sáng đèn',
      '',
      'Thứ Ba, 17/03/2020, 08:05 (GMT+7)',
      '',
      `BĐX - ${LEAD}`,
      '',
      'Bà con thôn Hạ dựng cột đèn bên bến đò.',
      'Bà con thôn Hạ dựng cột đèn bên bến đò.',
      '',
      SECOND,
      'VIỆC CÒN LẠI',
      `${THIRD}./.`,
      '',
      'Bài, ảnh: Lệ Thu',
      '',
      'BÌNH LUẬN',
      'Bạn còn 500/500 ký tự',
      'Tin mới',
      'Hội chợ hoa mở cửa tới hết tháng',
      '.',
    );
    expect(draft).toMatchObject({
      kind: 'brief',
      headline: 'Đường ven sông đã sáng đèn',
      source: 'Báo Đồng Xa điện tử',
      standfirst: LEAD,
      byline: 'Lệ Thu',
      publishedAt: '2020-03-17T08:05:00+07:00',
      captions: ['Bà con thôn Hạ dựng cột đèn bên bến đò.'],
      suspicions: [],
    });
    expect(draft.body).toEqual([
      { kind: 'paragraph', text: SECOND },
      { kind: 'heading', text: 'VIỆC CÒN LẠI' },
      { kind: 'paragraph', text: THIRD },
    ]);
  });

  it('takes a date from the end of its headline, whatever order the page printed it in', () => {
    const draft = read('Công an xã Cầu Gáo giúp dân dựng lại bến đò 11/28/2019', '', LEAD, '', SECOND, '', 'PV');
    expect(draft).toMatchObject({
      headline: 'Công an xã Cầu Gáo giúp dân dựng lại bến đò',
      publishedAt: '2019-11-28',
      byline: 'PV',
    });
  });

  it('leaves an ambiguous date open and says so', () => {
    const draft = read('Bến đò mở lại', '5/6/2019 10:00:00 AM', LEAD, SECOND);
    expect(draft.publishedAt).toBeNull();
    expect(draft.suspicions).toEqual([{ text: '5/6/2019', suggestion: '2019-06-05 hoặc 2019-05-06', paragraph: 0 }]);
  });

  it('keeps a date that belongs to the headline', () => {
    const draft = read('Bến đò mở lại từ ngày 28/11/2019', '21:40 30/11/2019', LEAD, SECOND);
    expect(draft).toMatchObject({
      headline: 'Bến đò mở lại từ ngày 28/11/2019',
      publishedAt: '2019-11-30T21:40:00+07:00',
    });
  });

  it('finds a byline with its titles under the standfirst, and captions without a twin in a picture place', () => {
    const draft = read(
      'Giữ bến bình yên',
      '',
      LEAD,
      '',
      'Trần Thị Bến',
      'Phó Chủ tịch UBND xã, Trưởng ban Chỉ đạo',
      '',
      '\u00a0',
      '',
      'Ra mắt tổ tự quản bến đò thôn Hạ.',
      '',
      SECOND,
      '',
      THIRD,
    );
    expect(draft).toMatchObject({
      byline: 'Trần Thị Bến, Phó Chủ tịch UBND xã, Trưởng ban Chỉ đạo',
      standfirst: LEAD,
      captions: ['Ra mắt tổ tự quản bến đò thôn Hạ.'],
    });
    expect(draft.body.map((block) => block.text)).toEqual([SECOND, THIRD]);
  });

  it('takes a headline printed again in the text as a picture, whose caption follows', () => {
    const draft = read(
      'Giữ bến "bình yên"',
      'Giữ bến “bình yên”',
      LEAD,
      SECOND,
      'Giữ bến "bình yên"',
      'Lãnh đạo xã thăm các hộ trông coi đèn.',
      THIRD,
    );
    expect(draft.headline).toBe('Giữ bến "bình yên"');
    expect(draft.captions).toEqual(['Lãnh đạo xã thăm các hộ trông coi đèn.']);
    expect(draft.body.map((block) => block.text)).toEqual([SECOND, THIRD]);
  });

  it('drops form, keywords and menu after a signature without losing the signature', () => {
    const draft = read(
      'Bến đò mở lại',
      '21:40 30/11/2012',
      LEAD,
      SECOND,
      'Hoài An',
      '',
      'Từ khóa: bến đò',
      'Bình luận của bạn về bài viết...',
      'captcha',
      'Video clip',
      'An toàn giao thông',
    );
    expect(draft.byline).toBe('Hoài An');
    expect(draft.body.map((block) => block.text)).toEqual([SECOND]);
  });

  it('reads a signature glued to the last sentence', () => {
    expect(read('Bến đò mở lại', LEAD, `${SECOND}/. PV`).byline).toBe('PV');
    const named = read('Bến đò mở lại', LEAD, `${SECOND} Minh Hạ`);
    expect(named.byline).toBe('Minh Hạ');
    expect(named.body.at(-1)?.text).toBe(SECOND);
  });

  it('knows menus, links, credits and a signature with its post in brackets', () => {
    const draft = read(
      'Trang chủ » An ninh - Trật tự',
      'Xã hội',
      'Bến đò mở lại | Báo Đồng Xa online',
      'Đăng lúc: 14:05, 23/12/2019 (GMT+7)',
      'Chia sẻ',
      `(BĐX) – ${LEAD}`,
      'Công an xã hướng dẫn bà con dùng áo phao. Ảnh: Văn Bến',
      SECOND,
      '>> Tin liên quan: Chợ hoa xuân',
      `${THIRD.slice(0, -1)}. /.`,
      'Nguyễn Văn Bến (Công an xã Cầu Gáo)',
      'Tags: bến, đò',
      'Tin cùng chuyên mục',
      'Hội chợ hoa mở cửa',
      'Lượt xem: 1.204',
    );
    expect(draft).toMatchObject({
      headline: 'Bến đò mở lại',
      source: 'Báo Đồng Xa online',
      standfirst: LEAD,
      byline: 'Nguyễn Văn Bến (Công an xã Cầu Gáo)',
      captions: ['Công an xã hướng dẫn bà con dùng áo phao. Ảnh: Văn Bến'],
    });
    expect(draft.body.map((block) => block.text)).toEqual([SECOND, THIRD]);
  });

  it.each([
    'Cổng rào an ninh ở xã Bến Đò',
    'Trang tin giả mạo Công an tỉnh lừa bà con',
    'Trung tâm Truyền thông xã Bến Đò mở lớp học',
    'Cổng chợ văn minh của phường Cầu Gáo',
  ])('keeps a headline that begins like the name of a page: %s', (headline) => {
    expect(read(headline, '14/08/2026', LEAD, SECOND, THIRD).headline).toBe(headline);
  });

  it.each([
    'Trang tin điện tử Công an xã Bến Đò',
    'Cổng thông tin điện tử phường Cầu Gáo',
    'Trung tâm Truyền thông - Văn hóa thành phố',
    'Trang thông tin Phường Cầu Gáo',
  ])('takes the name of the page for its source: %s', (site) => {
    expect(read(site, 'Bến đò mở lại', LEAD, SECOND, THIRD)).toMatchObject({ headline: 'Bến đò mở lại', source: site });
  });

  it('keeps short paragraphs of the text out of the captions', () => {
    const short = 'Đến nay, cả xã đã có bốn bến đò an toàn.';
    const draft = read('Giữ bến bình yên', LEAD, SECOND, short, THIRD);
    expect(draft.captions).toEqual([]);
    expect(draft.body.map((block) => block.text)).toEqual([SECOND, short, THIRD]);
  });

  it('joins lines that were broken at a fixed width, and normalises decomposed letters', () => {
    const wrapped = SECOND.replace(/(.{60,70}) /gu, '$1\n').normalize('NFD');
    const draft = read('Giữ bến bình yên', '', LEAD, '', wrapped, '', THIRD);
    expect(draft.body.map((block) => block.text)).toEqual([SECOND, THIRD]);
  });

  it('has a standfirst only where something is left to introduce', () => {
    expect(read('Giữ bến bình yên', LEAD)).toMatchObject({ standfirst: '', body: [{ kind: 'paragraph', text: LEAD }] });
  });

  it.each([
    ['Đại tá Cầm Văn Thín, Phó Giám đốc Công an tỉnh, đánh giá đây là cách làm sát với nếp sống của đồng bào.'],
    ['- Nội dung: Lượt tuần tra; Quý II: 65; Quý III: 78'],
    ['22 giờ'],
  ])('keeps “%s” near the end of the text', (line) => {
    expect(read('Giữ bến bình yên', LEAD, '', SECOND, '', line, '', 'Việc ấy bà con ai cũng ưng.').body).toContainEqual(
      expect.objectContaining({ text: line }),
    );
    expect(read('Giữ bến bình yên', LEAD, '', SECOND, '', line, '', 'Việc ấy bà con ai cũng ưng.').byline).toBe('');
  });

  it.each([
    ['In trang    Gửi bài viết    A- A A+'],
    ['- Gửi bài viết qua email'],
    ['- Lưu bài viết này'],
    ['Viết bởi Super User'],
    ['Về trang chủ | Xem thêm'],
  ])('loses the button row %s', (line) => {
    expect(read('Giữ bến bình yên', line, '', LEAD, '', SECOND)).toMatchObject({ standfirst: LEAD, byline: '' });
  });

  it('reads an official text of a typewriter: two columns above, place and day or the issue below the name', () => {
    const draft = read(
      'CÔNG AN XÃ CẦU GÁO\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '\t\tĐộc lập - Tự do - Hạnh phúc',
      'Số: 14/TB-CAX\tCầu Gáo, ngày 22 tháng 3 năm 2021',
      '',
      'BÁO CÁO',
      'Kết quả thắp sáng đường ven sông',
      '6 tháng đầu năm 2021',
      '',
      LEAD,
      '',
      SECOND,
    );
    expect(draft).toMatchObject({
      headline: 'Báo cáo: Kết quả thắp sáng đường ven sông 6 tháng đầu năm 2021',
      standfirst: LEAD,
      publishedAt: '2021-03-22',
      byline: '',
    });
    expect(read('Giữ bến bình yên', LEAD, '', SECOND, '', 'Lệ Thu', '(Số ra ngày 19/8/2019)')).toMatchObject({
      byline: 'Lệ Thu',
      publishedAt: '2019-08-19',
    });
  });

  it('keeps no remark and no sign behind the name', () => {
    expect(read('Giữ bến bình yên', LEAD, '', SECOND, '', 'Trần Thị Yến Nhi./.').byline).toBe('Trần Thị Yến Nhi');
    expect(read('Giữ bến bình yên', LEAD, '', SECOND, '', 'Lê Na (thực hiện)').byline).toBe('Lê Na');
    expect(read('Giữ bến bình yên', 'Phóng sự của Lê Na', '', LEAD, '', SECOND)).toMatchObject({
      byline: 'Lê Na',
      kind: 'reportage',
    });
  });

  it.each([
    ['noBody', ['Chỉ có mỗi tít']],
    ['noHeadline', [`${LEAD} ${SECOND} ${THIRD}`]],
  ])('is refused as %s', (kind, lines) => {
    expect(readArticle(lines.join('\n'))).toMatchObject({ ok: false, failure: { kind } });
  });

  it.each([
    ['photo-story', 'Phóng sự ảnh: Một ngày ở bến Gáo'],
    ['reportage', 'Phóng sự: Đêm trên bến Gáo'],
    ['brief', 'Bến Gáo mở lại'],
  ])('is proposed as %s', (kind, headline) => {
    expect(read(headline, LEAD, SECOND).kind).toBe(kind);
  });

  it('longer than a brief is a feature', () => {
    expect(
      read('Giữ bến bình yên', LEAD, ...[SECOND, THIRD].flatMap((text) => [1, 2, 3, 4].map((n) => `Lần ${n}. ${text}`)))
        .kind,
    ).toBe('feature');
  });
});

it('reads a text of very many lines without giving up', () => {
  const text = `Xóm Suối giữ đèn sáng${'\n'.repeat(300_000)}Bà con góp tiền thay bóng đèn hỏng ở đầu ngõ.\n\nTối nay cả xóm ra dọn đường.`;
  expect(readArticle(text)).toMatchObject({ ok: true, value: { headline: 'Xóm Suối giữ đèn sáng' } });
});
