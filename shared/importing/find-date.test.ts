import { describe, expect, it } from 'vitest';
import { readDate, restOfDateLine } from './find-date.ts';
import { isUpdateDate } from './page-stamp.ts';

function rest(text: string): string {
  const reading = readDate(text);
  return reading ? restOfDateLine(text, reading) : 'không có ngày';
}

describe('dates of old pages', () => {
  it.each([
    ['Thứ Ba, 17/03/2020, 08:05 (GMT+7)', '2020-03-17T08:05:00+07:00'],
    ['21:40 30/11/2012', '2012-11-30T21:40:00+07:00'],
    ['30/11/2012', '2012-11-30'],
    ['11/30/2012', '2012-11-30'],
    ['11/30/2012 3:05:20 PM', '2012-11-30T15:05:00+07:00'],
    ['11/30/2012 12:10 SA', '2012-11-30T00:10:00+07:00'],
    ['30-11-2012 | 7h05', '2012-11-30T07:05:00+07:00'],
    ['30.11.2012', '2012-11-30'],
    ['2012-11-30', '2012-11-30'],
    ['2012-11-30T20:00:00Z', '2012-12-01T03:00:00+07:00'],
    ['Ngày 5 tháng 6 năm 2019', '2019-06-05'],
    ['5 tháng 6, 2019 lúc 9 giờ 30 phút', '2019-06-05T09:30:00+07:00'],
    ['05/05/2021', '2021-05-05'],
    ['Thứ Ba, ngày 17 tháng 3 năm 2020', '2020-03-17'],
    ['Thứ Ba, 17 tháng Ba, 2020 | 8:05 SA', '2020-03-17T08:05:00+07:00'],
    ['17 thg 3, 2020', '2020-03-17'],
    ['ngày 5 tháng mười hai năm 2019', '2019-12-05'],
    ['T3, 03/17/2020', '2020-03-17'],
    ['17.3.2020, 19 giờ 5', '2020-03-17T19:05:00+07:00'],
    ['4.9.2020', '2020-09-04'],
    ['Submitted by admin on Tue, 08/03/2021 - 09:30', '2021-08-03T09:30:00+07:00'],
    ['Tuesday, March 17, 2020 7:56 PM', '2020-03-17T19:56:00+07:00'],
    ['17 Mar 2020', '2020-03-17'],
    ['Tháng Ba 17, 2020', '2020-03-17'],
    ['17 Th3, 2020', '2020-03-17'],
    ['8:05 17/03/20', '2020-03-17T08:05:00+07:00'],
  ])('reads %s', (text, value) => {
    expect(readDate(text)).toMatchObject({ value, doubt: '' });
  });

  it.each([
    ['4/9/2020', '2020-09-04 hoặc 2020-04-09'],
    ['Hà Thu, 04/09/2020', '2020-09-04 hoặc 2020-04-09'],
    ['Cập nhật 04-09-2020, 10:15', '2020-09-04 hoặc 2020-04-09'],
    ['31/02/2020', 'ngày không có trong lịch'],
    ['09/10/11', '2011-10-09 hoặc 2011-09-10'],
  ])('never decides %s by itself', (text, doubt) => {
    expect(readDate(text)).toMatchObject({ value: null, doubt });
  });

  it('lets the weekday decide between two readings, and doubts one that contradicts the day', () => {
    expect(readDate('Thứ Sáu, 04/09/2020')).toMatchObject({ value: '2020-09-04', doubt: '' });
    expect(readDate('Thứ 5, 09/04/2020')).toMatchObject({ value: '2020-04-09', doubt: '' });
    expect(readDate('Chủ nhật, 04/09/2020')).toMatchObject({ value: null });
    expect(readDate('Thứ Hai, 17/03/2020')).toMatchObject({
      value: '2020-03-17',
      doubt: expect.stringContaining('thứ'),
    });
  });

  it.each([
    'Số 30/2020/NĐ-CP',
    'giai đoạn 2016-2021',
    '02/02 điểm trường',
    '(1/8/2004-1/8/2024)',
    '0912.345.678',
    '19/8',
  ])('sees no date in %s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('tells what a line says besides its date', () => {
    expect(rest('Thứ Ba, 17/03/2020 | 08:05 GMT+7 | Lượt xem: 1.204')).toBe('');
    expect(rest('Đăng ngày 17/03/2020 lúc 8h05')).toBe('');
    expect(rest('T3, 17/03/2020')).toBe('');
    expect(rest('Lệ Thu - 17/03/2020')).toBe('Lệ Thu');
    expect(isUpdateDate('Cập nhật lúc 8:00 18/03/2020')).toBe(true);
  });
});
