'use client';
import { useFormFields } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { daysSinceVerified, isHotlineStale } from 'shared/editorial/hotline-freshness';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';

/** The day in the list, with a word where it is long past. */
export function VerifiedCell({ cellData }: DefaultCellComponentProps) {
  const day = dayOf(cellData);
  return (
    <span className={isHotlineStale(day, Date.now()) ? 'hotline-age hotline-age--stale' : 'hotline-age'}>
      {day === undefined ? 'Chưa gọi thử' : day.split('-').toReversed().join('/')}
      {day !== undefined && isHotlineStale(day, Date.now()) && ' · cần gọi thử lại'}
    </span>
  );
}

/** Above the form of a number that nobody has tried for half a year. */
export function StaleHotlineNotice() {
  const day = dayOf(useFormFields(([fields]) => fields['verifiedOn']?.value));
  const number = useFormFields(([fields]) => fields['number']?.value);
  if (typeof number !== 'string' || number === '') return null;
  if (!isHotlineStale(day, Date.now())) return null;
  return (
    <p className="hotline-age hotline-age--stale" role="status">
      {explainStale(day, Date.now())}
    </p>
  );
}

function explainStale(day: string | undefined, nowMs: number): string {
  if (day === undefined) return 'Chưa ai gọi thử số này. Hãy gọi thử, rồi ghi ngày vào ô “Ngày gọi thử gần nhất”.';
  const days = daysSinceVerified(day, nowMs);
  if (days < 0) return 'Ngày gọi thử đang ghi là một ngày chưa tới. Hãy ghi ngày đã gọi thử thật.';
  return `Số này gọi thử lần cuối cách đây ${days} ngày, quá 180 ngày. Hãy gọi thử lại rồi ghi ngày mới.`;
}

function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  const ms = new Date(value).getTime();
  return Number.isNaN(ms) ? undefined : vietnamDayOf(ms);
}
