import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import type { DocumentOf } from '../store/document-reader.ts';
import { callOfHotline, isShortNumber, POLICE_CALL, sortHotlines, type Call } from './emergency-calls.ts';
import { findPhone } from './site-chrome.ts';
import { TODAY_TAG, type PageReads } from './tracked-reads.ts';
import { writeDay, type WrittenDate } from './written-date.ts';

export interface HotlineEntry extends Call {
  readonly note: string;
  readonly source: string;
  readonly verifiedOn: WrittenDate | undefined;
  /** Long unchecked: the page says so instead of pretending. */
  readonly isStale: boolean;
  readonly demo: boolean;
}

export interface HotlinesPage {
  readonly entries: readonly HotlineEntry[];
}

const STALE_AFTER_DAYS = 180;
const DAY_MS = 86_400_000;

const POLICE_ENTRY = {
  ...POLICE_CALL,
  note: 'Gọi miễn phí cả ngày lẫn đêm khi có việc khẩn cấp về an ninh, trật tự.',
  source: '',
  verifiedOn: undefined,
  isStale: false,
  demo: false,
} as const satisfies HotlineEntry;

export function buildHotlinesPage(reads: PageReads, nowMs: number): HotlinesPage {
  reads.addTag(TODAY_TAG);
  const entries = sortHotlines(reads.reader.list('hotline')).map((hotline) => entryOf(hotline, nowMs));
  const hasPolice = entries.some((entry) => entry.dial === POLICE_CALL.dial);
  const phone = findPhone(reads.reader.findById('settings', 'settings')?.phone ?? '');
  const own =
    phone && !entries.some((entry) => entry.dial === phone.dial)
      ? [{ ...POLICE_ENTRY, ...phone, purpose: 'Đơn vị phụ trách trang này', note: '' }]
      : [];
  return { entries: [...(hasPolice ? [] : [POLICE_ENTRY]), ...entries, ...own] };
}

function entryOf(hotline: DocumentOf<'hotline'>, nowMs: number): HotlineEntry {
  const oldestFresh = vietnamDayOf(nowMs - STALE_AFTER_DAYS * DAY_MS);
  return {
    ...callOfHotline(hotline),
    note: hotline.note,
    source: hotline.source,
    verifiedOn: writeDay(hotline.verifiedOn),
    isStale: hotline.verifiedOn < oldestFresh,
    // National numbers such as 113 are real even in a demonstration.
    demo: hotline.demo && !isShortNumber(hotline),
  };
}
