import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseMessageIndex, warningLineOf, type IndexedWarning } from './message-index.ts';
import { createMessageMatcher } from './message-match.ts';

const WARNINGS: readonly IndexedWarning[] = [
  {
    headline: 'Giả bưu cục báo đơn hàng thiếu phí',
    path: '/canh-bao/gia-buu-cuc/',
    type: 'A4',
    isOver: false,
    signs: ['Tin nhắn báo bưu phẩm không giao được', 'Bảo bấm liên kết để đóng phí giao lại', 'Hỏi số thẻ ngân hàng'],
  },
  {
    headline: 'Giả điện lực dọa cắt điện',
    path: '/canh-bao/gia-dien-luc/',
    type: 'A2',
    isOver: true,
    signs: ['Gọi báo nợ tiền điện', 'Dọa cắt điện trong hai giờ', 'Bảo kết bạn Zalo để thanh toán'],
  },
  {
    headline: 'Việc làm tại nhà, nạp tiền nhận hoa hồng',
    path: '/canh-bao/viec-tai-nha/',
    type: 'B1',
    isOver: false,
    signs: ['Mời thả tim lấy tiền', 'Bảo nạp tiền để mở nhiệm vụ lớn hơn'],
  },
];
const match = createMessageMatcher(WARNINGS);

describe('a pasted message', () => {
  test.each([
    [
      'with accents',
      'Bưu phẩm của quý khách không giao được, bấm vào http://vnpost-giao.xyz/abc đóng phí giao lại',
      'gia-buu-cuc',
    ],
    ['without accents', 'Buu pham cua ban khong giao duoc. Bam lien ket dong phi giao lai: vnpost.top', 'gia-buu-cuc'],
    [
      'about a trick that is over',
      'Gia dinh con no tien dien, 2 gio nua se cat dien. Ket ban zalo de thanh toan',
      'gia-dien-luc',
    ],
    ['with the keyboard off', 'moiwf thar tim laays tieenf, naapj tieenf ddeer mowr nhieemj vuj', 'viec-tai-nha'],
  ])('%s finds its warning first', (_, message, slug) => {
    expect(match(message).matches[0]?.warning.path).toBe(`/canh-bao/${slug}/`);
  });

  test('shows the signs that match, in the words of the warning', () => {
    const [first] = match('Bưu phẩm không giao được, hãy bấm liên kết để đóng phí giao lại').matches;
    expect(first?.signs).toEqual(['Bảo bấm liên kết để đóng phí giao lại', 'Tin nhắn báo bưu phẩm không giao được']);
  });

  test.each([
    ['A1', 'Anh liên quan đường dây rửa tiền, không hợp tác sẽ có lệnh bắt', 'rửa tiền'],
    ['A1', 'anh lieen quan ruwra tieenf', 'rửa tiền'],
    ['A2', 'Nhà mình nợ tiền điện 2 tháng, chiều nay cắt điện', 'cắt điện'],
    ['A3', 'Tai khoan cua quy khach dang nhap tren thiet bi la', 'thiết bị lạ'],
    ['A4', 'Em là shipper, em để hàng trước cửa rồi ạ', 'shipper'],
    ['B1', 'tuyen ctv like video, nhan tien moi ngay', 'ctv'],
    ['B2', 'Sàn cam kết lãi 30% mỗi tháng', 'cam kết lãi'],
    ['C3', 'Mẹ đổi số rồi, con chuyển gấp cho mẹ 5tr', 'mẹ đổi số'],
    ['D1', 'Thuê bao của quý khách sẽ bị khoá hai chiều', 'thuê bao của quý khách'],
  ])('that speaks like a trick of kind %s is known by its words: %s', (type, message, cue) => {
    const others = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'C3', 'D1'].map((other) => ({
      headline: `Thủ đoạn ${other}`,
      path: `/canh-bao/${other}/`,
      type: other,
      isOver: false,
      signs: [],
    }));
    const [first] = createMessageMatcher(others)(message).matches;
    expect(first?.warning.type).toBe(type);
    expect(first?.cues).toContain(cue);
  });

  test.each([
    'Chị ơi em giao hàng tới rồi, chị ra lấy nhé',
    'Tối nay lớp mình họp phụ huynh lúc 19 giờ',
    'Mời bác sáng thứ hai mang giấy tờ ra phường làm căn cước',
    'Tháng này tiền điện nhà mình bao nhiêu con?',
    'Chúc mừng sinh nhật chị, chúc chị luôn vui khoẻ',
  ])('of every day speaks like no trick: %s', (message) => {
    const all = ['A1', 'A2', 'A3', 'A4', 'A5', 'B1', 'B3', 'C3'].map((type) => ({
      headline: 'Thủ đoạn',
      path: `/canh-bao/${type}/`,
      type,
      isOver: false,
      signs: [],
    }));
    expect(createMessageMatcher(all)(message).matches).toEqual([]);
  });

  test('shows what strange messages have in common, and makes addresses harmless', () => {
    const verdict = match('Vietcombank: nhap ma OTP tai https://vcb-xac-minh.top/login trong vong 24h');
    expect(verdict.addresses).toEqual(['hxxps://vcb-xac-minh[.]top/login']);
    expect(verdict.commonSigns).toContain('Hỏi mã xác thực, mật khẩu hoặc số thẻ');
    expect(verdict.commonSigns[0]).toContain('đừng bấm');
  });

  test.each([
    ['nothing', ''],
    ['marks', '!!! ??? …'],
    ['an everyday message', 'Con ơi chiều nay mẹ nấu canh chua nhé'],
    ['an endless text', 'xin chào '.repeat(20_000)],
    ['a lone surrogate', '\uD83D \u0000'],
  ])('of %s finds no warning and does not fail', (_, message) => {
    expect(match(message).matches).toEqual([]);
  });
});

describe('the index of warnings', () => {
  test('comes back as it went, and leaves out what has another form', () => {
    const lines: unknown = JSON.parse(JSON.stringify(WARNINGS.map(warningLineOf)));
    expect(parseMessageIndex(lines)).toEqual(WARNINGS);
    expect(parseMessageIndex([['x'], 5, ['a', 'https://elsewhere', 0], null])).toEqual([]);
    expect(parseMessageIndex({})).toEqual([]);
  });

  test('of a thousand warnings stays under 120 kB on the line', () => {
    const words =
      'gọi điện tự xưng cán bộ yêu cầu chuyển tiền vào tài khoản lạ bấm liên kết nhập mã xác thực cài ứng dụng giả gửi ảnh căn cước đóng phí trước nhận quà hứa hoàn lại dọa khóa thuê bao cắt điện kết bạn mời vào nhóm kín'.split(
        ' ',
      );
    let state = 7;
    const word = (): string => {
      state = (state * 48_271) % 2_147_483_647;
      return words[state % words.length] ?? '';
    };
    const text = (length: number): string => Array.from({ length }, word).join(' ');
    const lines = Array.from({ length: 1000 }, (_, index) =>
      warningLineOf({
        headline: text(12),
        path: `/canh-bao/thu-doan-${index}/`,
        type: 'A1',
        isOver: false,
        signs: [text(14), text(12), text(16), text(10), text(12)],
      }),
    );
    expect(brotliCompressSync(JSON.stringify(lines)).length).toBeLessThanOrEqual(120_000);
  });
});
