import { describe, expect, it } from 'vitest';
import { dayNamedNear } from './day-named-near.ts';

describe('the reading of a date that the text supports', () => {
  it.each([
    ['Sáng 11/3, phường ra mắt mô hình mới.', '2019-03-12'],
    ['Chiều ngày 12 tháng 3 năm 2019, xã họp dân.', '2019-03-12'],
    ['Đêm 30.11, tổ tuần tra gặp người lạ.', '2019-12-03'],
    ['Ngày 11/3/2018, xã đã họp một lần.', undefined],
    ['Từ ngày 1/7 người dân đổi giấy tờ.', undefined],
    ['Theo Nghị định 11/3 thì chưa có.', undefined],
    ['Sáng 11/3 họp, tối 2/12 họp lại.', undefined],
  ])('of 12/03/2019 beside “%s” is %s', (text, day) => {
    expect(dayNamedNear(['2019-03-12', '2019-12-03'], [text])?.day).toBe(day);
  });
});
