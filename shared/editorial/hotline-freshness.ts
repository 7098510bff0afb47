/** A telephone number nobody has tried for long may be dead, and a dead number in an emergency does harm. */
import { vietnamDayOf } from '../kernel/vietnam-date.ts';

/** House rule: a hotline is tried twice a year. */
export const HOTLINE_STALE_AFTER_DAYS = 180;

const DAY_MS = 86_400_000;

/** Days from the day it was last tried (YYYY-MM-DD) to the Vietnam day of `nowMs`; negative for a day to come. */
export function daysSinceVerified(verifiedOn: string, nowMs: number): number {
  return Math.round((Date.parse(vietnamDayOf(nowMs)) - Date.parse(verifiedOn)) / DAY_MS);
}

/** True where the number was never tried, more than 180 days ago, or on a day that is still to come. */
export function isHotlineStale(verifiedOn: string | undefined, nowMs: number): boolean {
  if (verifiedOn === undefined) return true;
  const days = daysSinceVerified(verifiedOn, nowMs);
  // Clocks of two machines may stand on two sides of midnight.
  return days > HOTLINE_STALE_AFTER_DAYS || days < -1;
}
