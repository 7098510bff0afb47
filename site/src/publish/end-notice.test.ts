import { expect, test } from 'vitest';
import { PublishedSettings } from 'shared/contract/published-settings';
import example from 'shared/contract/examples/settings.json' with { type: 'json' };
import { NOTICE_TAG, TODAY_TAG } from '../page-models/tracked-reads.ts';
import { openStore } from '../store/open-store.ts';
import { endNotice } from './end-notice.ts';

const UNTIL = '2026-11-26T10:00:00.000Z';
const page = { build: 'b', digest: 'd', htmlBytes: 1, brBytes: 1, gzBytes: 1, styles: [] };

test('the pages that show the notice, and no others, are made anew once its hour has passed, once', () => {
  const store = openStore({ path: ':memory:', clock: () => 0, log: () => undefined });
  const document = PublishedSettings.parse({ ...example, urgentNotice: { text: 'Đừng đưa tiền.', until: UNTIL } });
  store.documents.putLive({ document, sequence: 1, digest: 'd', formerSlugs: [] });
  store.pages.put({ ...page, path: '/' }, [NOTICE_TAG]);
  store.pages.put({ ...page, path: '/gioi-thieu/' }, [TODAY_TAG]);
  const queuedAt = (instant: string): readonly string[] => {
    endNotice(store, Date.parse(instant));
    return store.pages.listAllQueued().map(({ path }) => path);
  };
  expect(queuedAt('2026-11-26T09:59:59.000Z')).toEqual([]);
  expect(queuedAt('2026-11-26T10:00:00.000Z')).toEqual(['/']);
  store.pages.dequeue('/');
  expect(queuedAt('2026-11-26T10:00:01.000Z')).toEqual([]);
});
