import { describe, expect, it } from 'vitest';
import { readUnitList } from './unit-list.ts';
import { findUnitType } from './unit-type-words.ts';

const HEADER = ['code', 'name', 'type', 'parent_code', 'valid_from', 'valid_to', 'predecessor_codes'];
const read = (...cells: readonly string[]) => readUnitList(HEADER, [{ line: 2, cells }]);

describe('a list of units', () => {
  it('is read by its header, in English or Vietnamese, in any order', () => {
    const header = ['Tên đơn vị', 'Mã', 'Loại', 'mã cấp trên', 'Hiệu lực từ', 'Mã đơn vị cũ'];
    const cells = [' Phường  Hà Giang 2 ', '00694', 'Phường', '08', '1/7/2025', '00691; 00692|00693'];
    expect(readUnitList(header, [{ line: 2, cells }])).toEqual({
      units: [
        {
          line: 2,
          code: '00694',
          name: 'Phường Hà Giang 2',
          type: 'ward',
          parentCode: '08',
          validFrom: '2025-07-01',
          validTo: undefined,
          predecessorCodes: ['00691', '00692', '00693'],
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['a code that is none', ['0 1', 'Xã A', 'Xã'], 'Mã “0 1” không dùng được'],
    ['no name', ['01', ' ', 'Xã'], 'Thiếu tên'],
    ['an unknown kind', ['01', 'Xã A', 'châu'], 'Không rõ loại “châu”'],
    ['a day that does not exist', ['01', 'Xã A', 'Xã', '', '31/2/2025'], 'Ngày “31/2/2025” không có'],
    ['an end before the beginning', ['01', 'Xã A', 'Xã', '', '2025-07-01', '2024-01-01'], 'đứng trước ngày thành lập'],
    ['a unit below itself', ['01', 'Xã A', 'Xã', '01'], 'chính nó'],
  ])('says what is wrong with a line: %s', (_case, cells, sentence) => {
    const { units, problems } = read(...cells);
    expect(units).toEqual([]);
    expect(problems).toEqual([{ line: 2, message: expect.stringContaining(sentence) }]);
  });

  it('names the first line of a code that stands twice and keeps that one', () => {
    const rows = [
      { line: 2, cells: ['01', 'Tỉnh A', 'Tỉnh'] },
      { line: 3, cells: ['01', 'Tỉnh B', 'Tỉnh'] },
    ];
    const { units, problems } = readUnitList(HEADER, rows);
    expect(units.map(({ name }) => name)).toEqual(['Tỉnh A']);
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining('đã có ở dòng 2') }]);
  });

  it('asks for the columns it cannot do without', () => {
    expect(readUnitList(['code', 'ghi chú'], []).problems).toEqual([
      { line: 1, message: expect.stringContaining('Còn thiếu: name, type') },
    ]);
  });
});

describe('the kind of a unit', () => {
  it.each([
    ['Phường', 'ward'],
    ['ĐẶC KHU', 'special-zone'],
    ['thi tran', 'former-township'],
    ['xã (cũ)', 'former-commune'],
    ['Ấp', 'ap'],
    ['special-zone', 'special-zone'],
    ['quận', 'former-urban-district'],
    ['constructor', undefined],
  ])('%s is %s', (word, type) => {
    expect(findUnitType(word)).toBe(type);
  });
});
