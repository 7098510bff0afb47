/** Sentences as commune news writes them: each number keeps its value, what cannot be known is asked. */
import { describe, expect, test } from 'vitest';
import { toSpokenForm } from './spoken-form.ts';
import { compileLexicon, isSpeakable } from './station-lexicon.ts';

const say = (text: string): string => toSpokenForm(text).spoken;

const STEPS: Readonly<Record<string, readonly (readonly [written: string, spoken: string])[]>> = {
  'games are no ranges': [
    ['đội nhà thắng 3-1', 'đội nhà thắng ba một'],
    ['với tỷ số 4-2', 'với tỷ số bốn hai'],
    ['có 3-5 vụ', 'có ba đến năm vụ'],
  ],
  'plates, departments, cards': [
    ['xe BKS 51G-123.45', 'xe biển kiểm soát năm một G, một hai ba, bốn năm'],
    ['xe máy BS 22B1-123.45', 'xe máy biển số hai hai B một, một hai ba, bốn năm'],
    ['Cục C02 và PC07', 'Cục C không hai và P C không bảy'],
    ['căn cước số 001098012345', 'căn cước số không không một, không chín tám, không một hai, ba bốn năm'],
    ['tháng T2', 'tháng ?T2?'],
  ],
  'numbers to dial': [
    ['gọi (0298) 000 1234', 'gọi, không hai chín tám, không không không, một hai ba bốn'],
    ['gọi 02980001234', 'gọi không hai chín tám, không không không, một hai ba bốn'],
    ['gọi điện cho 25 nạn nhân', 'gọi điện cho hai mươi lăm nạn nhân'],
    ['nhắn tin tới 350 thuê bao', 'nhắn tin tới ba trăm năm mươi thuê bao'],
  ],
  'digits that somebody hid': [
    ['số 0886.xxx.xxx', 'số ?0886.xxx.xxx?'],
    ['số 09******** lạ', 'số ?09********? lạ'],
    ['tài khoản ****1234.', 'tài khoản ?****1234?.'],
  ],
  'foreign points, products, comparisons': [
    ['nặng 1.5 kg', 'nặng một phẩy năm ki-lô-gam'],
    ['rộng 12.5ha', 'rộng mười hai phẩy năm héc-ta'],
    ['bản 1,632.5 lượt', 'bản ?1,632.5? lượt'],
    ['giá 2tr5', 'giá hai triệu năm trăm nghìn'],
    ['pa-nô 3x4m', 'pa-nô ba nhân bốn mét'],
    ['đạt ≥ 95%', 'đạt lớn hơn hoặc bằng chín mươi lăm phần trăm'],
    ['5 lít/100 km', 'Năm lít trên một trăm ki-lô-mét'],
    ['1,2 tỷ đồng/ha', 'Một phẩy hai tỷ đồng mỗi héc-ta'],
    ['khu 1,5 ha', 'khu một phẩy năm héc-ta'],
  ],
  'months that are counted, shares that look like years': [
    ['mỗi tháng 4 buổi', 'mỗi tháng bốn buổi'],
    ['tháng 4 năm nay', 'tháng tư năm nay'],
    ['12/2000 hộ', 'Mười hai trên hai nghìn hộ'],
    ['tháng 12/2000', 'tháng mười hai năm hai nghìn'],
    ['1.234/1.290 hộ', 'Một nghìn hai trăm ba mươi tư trên một nghìn hai trăm chín mươi hộ'],
    ['tối thứ Sáu, 14/8', 'tối thứ Sáu, mười bốn tháng tám'],
    ['ngày 20.11', 'ngày hai mươi tháng mười một'],
    ['rạng sáng 3-9', 'rạng sáng mùng ba tháng chín'],
    ['ngày 5-7', 'ngày ?5-7?'],
  ],
  'offices of the issuer': [
    ['Báo cáo số 12/BC-CAP', 'Báo cáo số mười hai của Công an phường'],
    ['Quyết định số 510/QĐ-BCA-V05', 'Quyết định số năm trăm mười của Bộ Công an'],
    ['Kế hoạch số 08-KH/ĐU', 'Kế hoạch số tám của Đảng ủy'],
    ['Công văn số 123/UBND-VX', 'Công văn số một trăm hai mươi ba của Ủy ban nhân dân'],
    ['Nghị quyết 18-NQ/TW', 'Nghị quyết ?18-NQ/TW?'],
    ['Tổ 1/Khu phố 2', 'Tổ một, Khu phố hai'],
    ['mục II.3', 'mục hai chấm ba'],
    ['đường ĐT.279, QL.2', 'đường tỉnh hai trăm bảy mươi chín, quốc lộ hai'],
  ],
  'addresses and tags': [
    ['trang abc(dot)com giả', 'trang giả'],
    ['link lạ (ví dụ: vneid[.]top), mã lạ', 'đường dẫn lạ, mã lạ'],
    ['Gọi ngay! #antt @canhgiac', 'Gọi ngay!'],
    ['bấm bit.ly/3xYz nhé', 'bấm nhé'],
  ],
  'initials of a name': [['chị L.T.H. (45 tuổi)', 'chị L T H, bốn mươi lăm tuổi']],
};

describe.each(Object.entries(STEPS))('%s', (_step, cases) => {
  test.each(cases)('"%s" is read "%s"', (written, spoken) => {
    expect(say(written)).toBe(spoken);
    expect(say(spoken)).toBe(spoken);
  });
});

describe('the way back to the written text', () => {
  const PARTS = [
    'Ngày 19/8,',
    'CAP',
    'phát',
    '1.632',
    'tờ rơi',
    '(22.000đ)',
    'Zalo',
    'Thủ đoạn'.normalize('NFD'),
    '15–20 m²',
    'gọi 113',
    '\u200Bhộ',
    'captcha',
    '“mới”',
    'https://a.vn/x',
    'Bài, ảnh: An',
    'đ/c Hà',
    '$50',
    'TP. Huế',
  ];

  test('every spoken word stands where its span says, spans run forward and cover real text', () => {
    for (let seed = 1; seed <= 2000; seed += 1) {
      const written = pick(seed, PARTS).join(' ');
      const { spoken, spans, questions } = toSpokenForm(written);
      let spokenEnd = 0;
      for (const span of spans) {
        expect(span.spoken.start, written).toBeGreaterThanOrEqual(spokenEnd);
        expect(span.written.end, written).toBeGreaterThan(span.written.start);
        expect(span.written.end, written).toBeLessThanOrEqual(written.length);
        const said = spoken.slice(span.spoken.start, span.spoken.end);
        const from = written.slice(span.written.start, span.written.end);
        expect(said, written).toMatch(/^[\p{L}?]/u);
        expect(from, written).not.toMatch(/^\s|\s$/u);
        if (/^\p{L}+$/u.test(from) && said.toLowerCase() === from.normalize('NFC').toLowerCase()) {
          expect(said.length, written).toBe(from.normalize('NFC').length);
        }
        spokenEnd = span.spoken.end;
      }
      const between = spans.reduce((rest, { spoken: { start, end } }) => blank(rest, start, end), spoken);
      expect(between, written).toMatch(/^[\s.,;:!?-]*$/);
      for (const { token, start, end } of questions) expect(written.slice(start, end)).toBe(token);
    }
  });

  test('names the very letters that became a number, also behind decomposed letters', () => {
    const written = `${'Thủ đoạn mới'.normalize('NFD')}: 1.632 lượt`;
    const { spoken, spans } = toSpokenForm(written);
    const said = spans.find((span) => spoken.slice(span.spoken.start, span.spoken.end).startsWith('một nghìn'));
    expect(written.slice(said?.written.start, said?.written.end)).toBe('1.632');
  });
});

describe('a station', () => {
  const lexicon = compileLexicon([
    { written: 'VNeID', spoken: 'vi-en-i-ai-đi' },
    { written: 'Công ty ABC+', spoken: 'công ty a bê xê cộng' },
    { written: 'QR', spoken: 'không đọc được 123' },
  ]);

  test('reads its own words in its own way, before any table', () => {
    expect(toSpokenForm('Dùng VNeID của Công ty ABC+ và mã QR', { lexicon }).spoken).toBe(
      'Dùng vi-en-i-ai-đi của công ty a bê xê cộng và mã quy-a-rờ',
    );
  });

  test('reads its spoken form the same the second time', () => {
    const { spoken } = toSpokenForm('Dùng VNeID.', { lexicon });
    expect(toSpokenForm(spoken, { lexicon }).spoken).toBe(spoken);
  });

  test.each([
    ['vê-nờ-e-i-đi', true],
    ['ứng dụng định danh, bản mới', true],
    ['mã 2', false],
    ['', false],
    ['a/b', false],
  ])('may read "%s": %s', (reading, expected) => {
    expect(isSpeakable(reading)).toBe(expected);
  });

  test('an answer counts only where nothing else decides', () => {
    const answers = new Map([
      ['captcha', 'mã xác nhận'],
      ['5/8', 'năm phần tám'],
    ]);
    const { spoken, questions } = toSpokenForm('Nhập captcha ngày 5/8; đoạn 5/8', { answers });
    expect(questions).toEqual([]);
    expect(spoken).toBe('Nhập mã xác nhận ngày mùng năm tháng tám; đoạn năm phần tám');
  });
});

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function pick(seed: number, parts: readonly string[]): string[] {
  const length = 1 + Math.floor(random(seed) * 8);
  return Array.from({ length }, (_, index) => parts[Math.floor(random(seed * 31 + index) * parts.length)] ?? '');
}

/** The same in every run, between 0 and 1. */
function random(seed: number): number {
  const mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13) ^ Math.imul(mixed, 0xc2b2ae35)) >>> 0) / 4_294_967_296;
}
