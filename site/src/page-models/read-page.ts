/** The way from the store to a page: what it shows, what stands round it, and the tags of all that was read. */
import type { DocumentReader } from '../store/document-reader.ts';
import { buildSiteChrome, isNoticeCurrent, type SiteChrome } from './site-chrome.ts';
import { NOTICE_TAG, trackReads, type PageReads } from './tracked-reads.ts';

export interface PageContext {
  readonly reader: DocumentReader;
  readonly nowMs: number;
}

export interface ReadPage<Page> {
  readonly page: Page;
  readonly chrome: SiteChrome;
  /** For `Astro.cache.set`. */
  readonly tags: string[];
}

export function readPage<Page>(context: PageContext, build: (reads: PageReads, nowMs: number) => Page): ReadPage<Page> {
  const reads = trackReads(context.reader);
  const page = build(reads, context.nowMs);
  const chrome = buildSiteChrome(reads.reader);
  if (isNoticeCurrent(chrome.urgentNotice, context.nowMs)) reads.addTag(NOTICE_TAG);
  return { page, chrome, tags: reads.tags() };
}
