import { plainTextOf } from 'shared/contract/rich-text';
import { openingOf } from './cards.ts';
import { buildDocumentHead, type DocumentHead } from './document-head.ts';
import { buildBody, type BodyBlock } from './rich-text-model.ts';
import type { PageReads } from './tracked-reads.ts';

export interface LegalGuidePage extends DocumentHead {
  readonly standfirst: string;
  readonly description: string;
  readonly legalBasis: readonly string[];
  readonly body: readonly BodyBlock[];
}

export function buildLegalGuidePage(reads: PageReads, slug: string): LegalGuidePage | undefined {
  const guide = reads.reader.findBySlug('legalGuide', slug);
  if (!guide) return undefined;
  return {
    ...buildDocumentHead(guide),
    standfirst: guide.standfirst,
    description: guide.standfirst || openingOf(plainTextOf(guide.body)) || guide.headline,
    legalBasis: guide.legalBasis,
    body: buildBody(guide.body),
  };
}
