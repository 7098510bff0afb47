/** The days a report is about: Vietnam days, both included. */
import { failure, success, type Result } from '../kernel/result.ts';
import {
  endOfVietnamDay,
  formatVietnamDay,
  isVietnamDay,
  startOfVietnamDay,
  type VietnamDay,
} from '../kernel/vietnam-date.ts';

export interface Period {
  readonly from: VietnamDay;
  readonly to: VietnamDay;
}

export type PeriodFailure =
  { readonly kind: 'notADay'; readonly text: string } | { readonly kind: 'endsBeforeItStarts' };

export function parsePeriod(from: string, to: string): Result<Period, PeriodFailure> {
  const wrong = [from, to].find((text) => !isVietnamDay(text));
  if (wrong !== undefined) return failure({ kind: 'notADay', text: wrong });
  return from > to ? failure({ kind: 'endsBeforeItStarts' }) : success({ from, to });
}

/** 00:00:00 of the first day counts and 23:59:59 of the last one too, in Vietnamese time. */
export function isInPeriod(period: Period, instantMs: number): boolean {
  return instantMs >= startOfVietnamDay(period.from) && instantMs < endOfVietnamDay(period.to);
}

export function isDayInPeriod(period: Period, day: VietnamDay): boolean {
  return day >= period.from && day <= period.to;
}

/** "từ 01/11/2026 đến 30/11/2026", or "ngày 19/08/2026" for a single day. */
export function describePeriod({ from, to }: Period): string {
  return from === to ? `ngày ${formatVietnamDay(from)}` : `từ ${formatVietnamDay(from)} đến ${formatVietnamDay(to)}`;
}

export function explainPeriodFailure(problem: PeriodFailure): string {
  switch (problem.kind) {
    case 'notADay':
      return `“${problem.text}” không phải một ngày có trong lịch. Hãy ghi theo dạng 2026-11-23.`;
    case 'endsBeforeItStarts':
      return 'Ngày cuối kỳ đứng trước ngày đầu kỳ. Hãy đổi lại.';
  }
}
