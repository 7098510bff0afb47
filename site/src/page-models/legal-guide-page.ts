import { plainTextOf } from 'shared/contract/rich-text';
import { openingOf } from './cards.ts';
import { buildDocumentHead, type DocumentHead } from './document-head.ts';
import { listAbbreviations } from './glossary-page.ts';
import { buildBody, listContents, type BodyBlock, type ContentsEntry } from './rich-text-model.ts';
import type { PageReads } from './tracked-reads.ts';
import { writeDay, type WrittenDate } from './written-date.ts';

export interface LegalGuidePage extends DocumentHead {
  readonly standfirst: string;
  readonly description: string;
  readonly legalBasis: readonly string[];
  /** When somebody last made sure that those are in force. */
  readonly checkedOn: WrittenDate | undefined;
  readonly contents: readonly ContentsEntry[];
  readonly body: readonly BodyBlock[];
}

export function buildLegalGuidePage(reads: PageReads, slug: string): LegalGuidePage | undefined {
  const guide = reads.reader.findBySlug('legalGuide', slug);
  if (!guide) return undefined;
  const body = buildBody(guide.body, listAbbreviations(reads.reader));
  return {
    ...buildDocumentHead(guide),
    standfirst: guide.standfirst,
    description: guide.standfirst || openingOf(plainTextOf(guide.body)) || guide.headline,
    legalBasis: guide.legalBasis,
    checkedOn: guide.checkedOn === undefined ? undefined : writeDay(guide.checkedOn),
    contents: listContents(body),
    body,
  };
}
