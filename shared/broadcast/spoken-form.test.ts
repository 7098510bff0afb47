import { describe, expect, test } from 'vitest';
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { formatReadingTime, secondsToRead } from './reading-time.ts';
import { splitSentences } from './sentences.ts';
import { toSpokenForm } from './spoken-form.ts';
import { readInteger } from './spoken-numbers.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

const say = (text: string): string => toSpokenForm(text).spoken;

const STEPS: Readonly<Record<string, readonly (readonly [written: string, spoken: string])[]>> = {
  'the same signs, told apart by their surroundings': [
    ['có 1.632 lượt', 'có một nghìn sáu trăm ba mươi hai lượt'],
    ['có 1,6 triệu lượt', 'có một phẩy sáu triệu lượt'],
    ['02/02 điểm trường', 'Hai trên hai điểm trường'],
    ['dịp 19/8', 'dịp mười chín tháng tám'],
    ['sáng thứ bảy 15/8', 'sáng thứ bảy mười lăm tháng tám'],
    ['dịp 30/4 và 1/5', 'dịp ba mươi tháng tư và mùng một tháng năm'],
    ['hơn 2/3 số hộ', 'hơn hai phần ba số hộ'],
    ['gọi 113 để báo tin', 'gọi một một ba để báo tin'],
    ['gọi 113 người lên nhận quà', 'gọi một trăm mười ba người lên nhận quà'],
    ['cấp cứu 115, có 115 ca', 'cấp cứu một một năm, có một trăm mười lăm ca'],
    ['thứ 2-thứ 6', 'thứ hai đến thứ sáu'],
    ['lần thứ II', 'lần thứ hai'],
    ['thứ 2,4,6', 'thứ hai, tư, sáu'],
    ['tổ 1,2 và 3', 'tổ một, hai và ba'],
    ['Công ty CP An Bình', 'Công ty cổ phần An Bình'],
    ['Nghị quyết của CP', 'Nghị quyết của Chính phủ'],
    ['đô thị loại I', 'đô thị loại một'],
    ['vitamin I', 'vi-ta-min I'],
    ['10 năm và 15 năm', 'Mười năm và mười lăm năm'],
    ['AI LÀ NGƯỜI BÁO TIN?', 'AI LÀ NGƯỜI BÁO TIN?'],
  ],
  'dates and times': [
    ['ngày 01/7/2025', 'ngày mùng một tháng bảy năm hai nghìn không trăm hai mươi lăm'],
    ['mùng 2/9', 'mùng hai tháng chín'],
    ['ngày 28-12-2021', 'ngày hai mươi tám tháng mười hai năm hai nghìn không trăm hai mươi mốt'],
    ['ngày 20-25/12', 'ngày hai mươi đến ngày hai mươi lăm tháng mười hai'],
    ['từ 15/10 đến 14/11', 'từ mười lăm tháng mười đến mười bốn tháng mười một'],
    ['tháng 4/2024', 'tháng tư năm hai nghìn không trăm hai mươi tư'],
    ['quý I/2026', 'quý một năm hai nghìn không trăm hai mươi sáu'],
    ['7h30 ngày 5/6', 'Bảy giờ ba mươi phút ngày mùng năm tháng sáu'],
    [
      '17:26 29/10/2014',
      'Mười bảy giờ hai mươi sáu phút ngày hai mươi chín tháng mười năm hai nghìn không trăm mười bốn',
    ],
    ['20 giờ-22 giờ', 'Hai mươi giờ đến hai mươi hai giờ'],
    ['19h–21h', 'Mười chín giờ đến hai mươi mốt giờ'],
    ['trực 24/24h', 'trực hai mươi tư trên hai mươi tư giờ'],
  ],
  'amounts, shares and units': [
    ['50.000 đồng/người', 'Năm mươi nghìn đồng mỗi người'],
    ['60 km/h', 'Sáu mươi ki-lô-mét trên giờ'],
    ['5tr và 300triệu', 'Năm triệu và ba trăm triệu'],
    ['$50', 'Năm mươi đô la Mỹ'],
    ['100 m²', 'Một trăm mét vuông'],
    ['xuống -5°C', 'xuống âm năm độ xê'],
    ['30% - 50%', 'Ba mươi phần trăm đến năm mươi phần trăm'],
    ['10 000 đồng', 'Mười nghìn đồng'],
    ['1,5-2 triệu', 'Một phẩy năm đến hai triệu'],
  ],
  'numbers to dial': [
    ['SĐT: 0912.345.678', 'Số điện thoại: không chín một hai, ba bốn năm, sáu bảy tám'],
    ['gọi 0912 345 678', 'gọi không chín một hai, ba bốn năm, sáu bảy tám'],
    ['tổng đài 1800 1091', 'tổng đài một tám không không, một không chín một'],
    ['gọi 113, 114 hoặc 115', 'gọi một một ba, một một bốn hoặc một một năm'],
    ['chỉ các số 113, 114 là thật', 'chỉ các số một một ba, một một bốn là thật'],
    ['Quyết định số 113', 'Quyết định số một trăm mười ba'],
    ['số 113 đường Trần Phú', 'số một trăm mười ba đường Trần Phú'],
  ],
  'legal texts': [
    [
      'Thông tư 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an',
      'Thông tư số một trăm hai mươi tư năm hai nghìn không trăm hai mươi mốt ngày hai mươi tám tháng mười hai năm hai nghìn không trăm hai mươi mốt của Bộ Công an',
    ],
    ['Quyết định 510/QĐ-BCA', 'Quyết định số năm trăm mười của Bộ Công an'],
    ['theo 9/2019/NĐ-CP', 'theo Nghị định số chín năm hai nghìn không trăm mười chín của Chính phủ'],
    [
      'Luật Dữ liệu (số 91/2025/QH15)',
      'Luật Dữ liệu, số chín mươi mốt năm hai nghìn không trăm hai mươi lăm của Quốc hội khóa mười lăm',
    ],
    ['Thông tư 23/2012', 'Thông tư số hai mươi ba năm hai nghìn không trăm mười hai'],
    ['Chỉ thị 05-CT/TW', 'Chỉ thị ?05-CT/TW?'],
  ],
  'what is not read': [
    ['phòng, chống tội phạm (PCTP)', 'phòng, chống tội phạm'],
    ['UBND (Ủy ban nhân dân) phường', 'Ủy ban nhân dân phường'],
    ['giảm 15 vụ (206/221 vụ)', 'giảm mười lăm vụ'],
    ['Trần Phú (TPHG) hôm nay', 'Trần Phú, thành phố Hà Giang, hôm nay'],
    ['lúc 7h (GMT+7)', 'lúc bảy giờ'],
    ['Xem https://vi-du.vn/a?b=1. Hết', 'Xem. Hết'],
    ['gửi về hop.thu@vi-du.vn nhé', 'gửi về nhé'],
    ['trang lua-dao[.]com giả', 'trang giả'],
    ['kiểu dichvu-vneid[.]example. Trang', 'kiểu. Trang'],
    ['“Toàn dân” phát triển./.', 'Toàn dân phát triển.'],
    ['Ảnh: Diệu Loan', ''],
    ['Bài, ảnh: Diệu Loan', 'Bài của Diệu Loan'],
    ['💥 Chú ý!!! ***', 'Chú ý!'],
    ['', ''],
  ],
  'abbreviations and foreign words': [
    ['CBCS CAP', 'Cán bộ, chiến sĩ công an phường'],
    ['TP. Hà Giang, P.3, KP3', 'Thành phố Hà Giang, phường ba, khu phố ba'],
    ['ANCT-TTATXH', 'An ninh chính trị - trật tự, an toàn xã hội'],
    ['ở P. Trần Phú; chị P. Sau đó', 'ở phường Trần Phú; chị P. Sau đó'],
    ['đánh bạc, v.v. và trộm', 'đánh bạc, vân vân và trộm'],
    ['shipper gửi link', 'người giao hàng gửi đường dẫn'],
    ['video clip', 'đoạn phim'],
    ['từ App Store', 'từ kho ứng dụng của Ép-pồ'],
    ['tự quản liên kết (TQLK) tốt, TQLK mạnh', 'tự quản liên kết tốt, tự quản liên kết mạnh'],
    ['nhập captcha', 'nhập ?captcha?'],
    ['đội PA05', 'đội P A không năm'],
    ['7/22/2021', '?7/22/2021?'],
    ['31/02/2024', '?31/02/2024?'],
    ['ngày 5-7', 'ngày ?5-7?'],
    ['có 1.5 là sao', 'có ?1.5? là sao'],
  ],
};

describe.each(Object.entries(STEPS))('%s', (_group, cases) => {
  test.each(cases)('"%s" is read "%s"', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
});

test('the south says ngàn and lẻ', () => {
  expect(toSpokenForm('1.203 hộ, 5 nghìn đồng', { region: 'south' }).spoken).toBe(
    'Một ngàn hai trăm lẻ ba hộ, năm ngàn đồng',
  );
});

test('a question says where it stands in the text', () => {
  const text = 'Nhập captcha ngay';
  const [question] = toSpokenForm(text).questions;
  expect(question).toEqual({ token: 'captcha', start: 5, end: 12 });
  expect(text.slice(5, 12)).toBe('captcha');
});

test('a marked question stays a question, question marks of the writer stay marks', () => {
  expect(toSpokenForm('Có ?captcha? không?')).toMatchObject({
    spoken: 'Có ?captcha? không?',
    questions: [{ token: 'captcha', start: 4, end: 11 }],
  });
  expect(say('Sao?Không?')).toBe('Sao? Không?');
});

const PIECES =
  '1.632|05|24|113|0912345678|1,2|3,05|83,5%|30-50%|19/8|02/02|1/2|24/24|7/22/2021|28/12/2021|5h|17h30|5h-5h30|' +
  '2016-2021|19/8/2005-19/8/2022|quý II|khóa XV|lần thứ I|thứ 2|tháng 4|ngày|dịp|gọi|tổng đài|Thông tư|124/2021/TT-BCA|' +
  '09-CT/TW|CAP|CP|ANTT|TP.HCM|KT-XH|TP.|P.3|P|H|I|V|A|captcha|camera|Zalo|link|Covid-19|trang web|VNeID|QR|' +
  '2 kg|m2|50 USD|22.000đ|$5|-|–|(|)|[|]|"|“|”|…|...|./.|,|.|;|:|!|?|/|%|&|+|=|@|#|https://a.vn/b|x@y.vn|người|vụ|điểm|' +
  "diện tích|hơn|giảm|và|đến|từ|số|(206/113 vụ)|(PCTP)|phòng, chống tội phạm|ủy|uỷ|Đắk|honđa|H'Mông|v.v.|đ/c|?x?|10 000|" +
  '4G|10A|PA05|SN 1990|mô hình|Ủy ban|ki-lô-mét|Cam-pu-chia|kinh tế-xã hội|5-7|2.5|1.5.2|😀|–5%|AB/12-C';

describe('whatever is written', () => {
  const random = seededRandom(11);
  const pieces = PIECES.split('|');
  const lines = Array.from({ length: 3000 }, () => {
    const length = 1 + Math.floor(random() * 12);
    const words = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)] ?? '');
    return words.join(random() < 0.8 ? ' ' : '');
  });

  test('reading the spoken form again changes nothing', () => {
    for (const line of lines) {
      const once = toSpokenForm(line);
      const twice = toSpokenForm(once.spoken);
      expect(twice.spoken, line).toBe(once.spoken);
      expect(twice.questions.length, line).toBe(once.questions.length);
    }
  });

  test('nothing is left but words, marks of the sentence, dashes between words and marked questions', () => {
    for (const line of lines) {
      const { spoken } = toSpokenForm(line);
      const withoutQuestions = spoken.replace(/\?[^\s?]+\?/g, 'hỏi');
      expect(withoutQuestions, line).toMatch(/^(?:[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?:[.,;:!?]? | - |[.,;:!?]?$))*$/u);
    }
  });

  test('a quantity is heard as that quantity, wherever it stands', () => {
    const noun = ['lượt', 'vụ', 'người', 'đồng'];
    for (const index of Array.from({ length: 500 }).keys()) {
      const value = Math.floor(random() * 10 ** (1 + Math.floor(random() * 7)));
      const written = value.toLocaleString('de-DE');
      const counted = noun[index % noun.length] ?? '';
      expect(say(`được ${written} ${counted}`)).toBe(`được ${readInteger(String(value))} ${counted}`);
    }
  });
});

test('a long line without end is read in proportion to its length', () => {
  const sentence = 'Ngày 19/8, CAP phát 1.632 tờ rơi (22.000đ) cho 24 hộ. ';
  const { spoken, questions } = toSpokenForm(sentence.repeat(500));
  expect(questions).toEqual([]);
  expect(countSyllables(spoken)).toBe(countSyllables(say(sentence)) * 500);
});

test.each([
  ['nghiêng', true],
  ['uỷ', true],
  ['giếng', true],
  ['quốc', true],
  ['đắk', true],
  ['khuya', true],
  ['cap', false],
  ['captcha', false],
  ['honđa', false],
  ['web', false],
  ['đẫ', false],
])('"%s" as a Vietnamese syllable: %s', (word, expected) => {
  expect(isVietnameseSyllable(word)).toBe(expected);
});

test.each([
  ['Một. Hai? Ba!', ['Một.', 'Hai?', 'Ba!']],
  ['Ở TP. Hà Giang có chợ. Chợ đông.', ['Ở TP. Hà Giang có chợ.', 'Chợ đông.']],
  ['Ma túy, v.v. Công an', ['Ma túy, v.v. Công an']],
  ['  ', []],
])('"%s" has the sentences %j', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test.each([
  [200, 200, 60, '1 phút'],
  [200, 160, 75, '1 phút 15 giây'],
  [51, 200, 16, '16 giây'],
])('of %i syllables at %i a minute takes %i seconds: %s', (syllables, rate, seconds, words) => {
  expect(secondsToRead(syllables, rate)).toBe(seconds);
  expect(formatReadingTime(seconds)).toBe(words);
});

/** Mulberry32: the same lines in every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
