import { describe, expect, it } from 'vitest';
import { findPrivacyInLines } from './find-in-lines.ts';
import type { PrivacyContext } from './finding.ts';

const CONTEXT: PrivacyContext = { hotlines: [], ownHosts: [], year: 2026 };
const sketch = (...lines: readonly string[]) =>
  findPrivacyInLines(lines, CONTEXT).map((findings) => findings.map(({ kind, text }) => [kind, text]));

describe('a table pasted as text', () => {
  it.each(['|', '\t', ';', ' – '])('is read with its head, cells parted by %j', (separator) => {
    const row = (...cells: readonly string[]) => cells.join(separator);
    expect(
      sketch(
        row('STT', 'Họ và tên', 'Ngày sinh', 'Số CC'),
        row('1', 'Tô Thị Nhàn', '12/02/1969', '031169 002 318'),
        row('2', 'Quách Văn Bình', '1975', '0310 7500 8841'),
        'Mang theo giấy hẹn, đến quầy 2 trước 11 giờ 30.',
      ),
    ).toEqual([
      [],
      [
        ['name-with-birth-year', row('Tô Thị Nhàn', '12/02/1969')],
        ['citizen-id', '031169 002 318'],
      ],
      [
        ['name-with-birth-year', row('Quách Văn Bình', '1975')],
        ['citizen-id', '0310 7500 8841'],
      ],
      [],
    ]);
  });

  it('ends where the rows end', () => {
    expect(sketch('Họ tên | Năm sinh | Tổ', 'Hết danh sách.', 'Tổ 5 | 1975 | 12 hộ')).toEqual([[], [], []]);
  });

  it('without columns of persons is only text', () => {
    expect(sketch('Tổ | Số hộ | Số cam kết', '5 | 1975 | 1960')).toEqual([[], []]);
  });
});

describe('a number broken at the end of a line', () => {
  it('is found in both halves', () => {
    expect(sketch('Số căn cước 0311', '82014406 đã bị lộ.')).toEqual([
      [['citizen-id', '0311']],
      [['citizen-id', '82014406']],
    ]);
    expect(sketch('Kẻ gian gọi từ số 0912 345', '678 suốt buổi sáng.')).toEqual([
      [['phone', '0912 345']],
      [['phone', '678']],
    ]);
  });

  it('is found where it is a number plate', () => {
    expect(sketch('Tạm giữ xe máy 89H1-', '025.66 và xe tải.')).toEqual([[['plate', '89H1-']], [['plate', '025.66']]]);
  });

  it('is not made of a list or of a year', () => {
    expect(sketch('Gọi 113 hoặc 114', '2. Khóa cửa', 'Tổng cộng 0912', '2026 là năm thứ ba.')).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('a story told over several lines', () => {
  const STORY = [
    'Đêm nào cũng vậy, phòng bên vẳng tiếng khóc của người vợ bị đánh.',
    'Sáng thứ bảy, cô ngồi ôm đứa nhỏ, một bên mắt không mở được.',
    'Mãi sau này tôi mới biết cô tên Hoàng Thị Sim. Cô dọn đi không kịp lấy cái nồi cơm.',
  ];

  it('is about the one who is named at last', () => {
    expect(sketch(...STORY)).toEqual([[], [], [['victim', 'Hoàng Thị Sim']]]);
  });

  it('ends at an empty line', () => {
    expect(sketch(...STORY, '', 'Ông Lê Văn Cảnh được bầu làm tổ trưởng.').at(-1)).toEqual([]);
  });
});
