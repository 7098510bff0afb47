/** Takes the urgent notice off the pages once its hour has passed, also for readers without a script that would hide it. */
import { NOTICE_TAG } from '../page-models/tracked-reads.ts';
import type { Store } from '../store/open-store.ts';
import { URGENCY } from '../store/page-table.ts';

export function endNotice(store: Store, nowMs: number): void {
  const until = store.reader.findById('settings', 'settings')?.urgentNotice?.until;
  if (until === undefined || Date.parse(until) > nowMs || store.feed.findFact('noticeEnded') === until) return;
  store.transact(() => {
    for (const path of store.pages.listPathsWithTags([NOTICE_TAG])) {
      store.pages.enqueue({ path, urgency: URGENCY.dependent, sequence: 0 });
    }
    store.feed.setFact('noticeEnded', until);
  });
}
