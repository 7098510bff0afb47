/** What stands around a token: the words before and after it decide how a number or an abbreviation is meant. */
import type { Region } from './spoken-numbers.ts';
import type { Token } from './spoken-token.ts';

/** What the last number turned out to be: "19/8, 2/9 và 22/12" are dates all three. */
export type NumberMeaning = 'number' | 'date' | 'time' | 'phone';

export interface Context {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly region: Region;
  readonly lastNumber: { readonly index: number; readonly meaning: NumberMeaning } | undefined;
}

/** How one token, and perhaps some after it, is read. */
export interface Reading {
  readonly text: string;
  /** Number of tokens it covers. */
  readonly covers: number;
  readonly meaning?: NumberMeaning;
}

/** The nth word or number before, in lower case; empty where a mark or the beginning comes first. */
export function wordBefore(context: Context, nth = 1): string {
  return neighbour(context, nth, -1);
}

/** The nth word or number after, in lower case; empty where a mark or the end comes first. */
export function wordAfter(context: Context, nth = 1): string {
  return neighbour(context, nth, 1);
}

export function twoWordsBefore(context: Context): string {
  return `${wordBefore(context, 2)} ${wordBefore(context, 1)}`;
}

function neighbour(context: Context, nth: number, step: 1 | -1): string {
  let left = nth;
  for (let index = context.index + step; ; index += step) {
    const token = context.tokens[index];
    if (token === undefined || token.kind === 'mark') return '';
    left -= 1;
    if (left === 0) return token.text.toLowerCase();
  }
}

/** Nouns that are counted: after a bare number they say that it is a quantity and not a hotline or a date. */
const COUNTED = new Set(
  (
    'người vụ đối tượng lượt cuộc tin bài hộ khẩu tổ đội nhóm điểm xã phường thôn ấp bản xóm trường lớp đơn đơn vị cơ quan ' +
    'doanh chiếc cái bộ cây con cán chiến đồng triệu tỷ nghìn ngàn trăm tháng năm tuần giờ phút lần phiếu tờ buổi thành ' +
    'hội học sinh viên giáo em cháu bà ông vị mô ca-mê-ra camera căn ngôi nhà phòng khu gia tài trang văn thửa xe ' +
    'nạn thuê khách hành lao phụ thanh thiếu trẻ hồ suất phần tấm bức tên chị anh cụ bạn cơ chủ thị đảng đoàn câu chốt trạm cổng bóng tiêu chỉ ki-lô-mét km kg m ha tấn cơ'
  ).split(' '),
);

export function isCountedNoun(lower: string): boolean {
  return COUNTED.has(lower);
}

/** True where only commas and joining words stand between the last number of that meaning and this one. */
export function continuesList(context: Context, meaning: NumberMeaning): boolean {
  const last = context.lastNumber;
  if (last === undefined || last.meaning !== meaning || context.index - last.index > 4) return false;
  return context.tokens
    .slice(last.index + 1, context.index)
    .every((token) => LIST_JOINTS.has(token.text.toLowerCase()));
}

const LIST_JOINTS = new Set([',', ';', '-', '/', 'và', 'hoặc', 'hay', 'đến', 'số']);
