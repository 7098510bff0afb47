/** Days, months and clock times read aloud; every function gives `undefined` for what no calendar or clock shows. */
import { readInteger, type Region } from './spoken-numbers.ts';

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

interface WrittenDate {
  readonly day: string;
  readonly month: string;
  readonly year?: string;
}

/** `{ day: '01', month: '7', year: '2025' }` → "mùng một tháng bảy năm hai nghìn không trăm hai mươi lăm". */
export function readDate(date: WrittenDate, region: Region = 'north'): string | undefined {
  const month = Number(date.month);
  const daysInMonth = DAYS_IN_MONTH[month - 1];
  const day = Number(date.day);
  if (daysInMonth === undefined || day < 1 || day > daysInMonth) return undefined;
  if (day === 29 && month === 2 && date.year !== undefined && !isLeapYear(Number(date.year))) return undefined;
  const year = date.year === undefined ? '' : ` ${readYear(date.year, region)}`;
  return `${readDay(date.day, region)} tháng ${readMonthName(date.month)}${year}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The first ten days are "mùng": `01` → "mùng một". */
export function readDay(day: string, region: Region = 'north'): string {
  const words = readInteger(day, region);
  return Number(day) <= 10 ? `mùng ${words}` : words;
}

/** `04` → "tư"; `undefined` for what is no month. */
export function readMonthName(month: string): string | undefined {
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  return number === 4 ? 'tư' : readInteger(month);
}

/** ("8", "2022") → "tám năm hai nghìn không trăm hai mươi hai", to stand after "tháng". */
export function readMonthOfYear(month: string, year: string, region: Region = 'north'): string | undefined {
  const name = readMonthName(month);
  return name === undefined ? undefined : `${name} ${readYear(year, region)}`;
}

export function readYear(year: string, region: Region = 'north'): string {
  return `năm ${readInteger(year, region)}`;
}

/** ("17", "30") → "mười bảy giờ ba mươi phút"; whole hours without minutes. */
export function readTime(hour: string, minute = '', region: Region = 'north'): string | undefined {
  if (Number(hour) > 24 || Number(minute) > 59) return undefined;
  const hours = `${readInteger(hour, region)} giờ`;
  return Number(minute) === 0 ? hours : `${hours} ${readInteger(minute, region)} phút`;
}

export function isDayAndMonth(day: string, month: string): boolean {
  return day.length <= 2 && month.length <= 2 && readDate({ day, month }) !== undefined;
}
