/** What a text still lacks before it may go on: the checklist, and what keeps its pictures and files from the public. */
import type { PayloadRequest } from 'payload';
import { compileLexicon, type StationLexicon } from 'shared/broadcast/station-lexicon';
import { missingFor, type EditorialKind } from 'shared/editorial/publish-checklist';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { loadLexicon } from '../broadcast/load-lexicon.ts';
import { lacksOfAttachments } from '../media/attachments-of-item.ts';
import { lacksOfPictures } from '../media/pictures-of-item.ts';
import { COLLECTION_OF_KIND } from './collections.ts';

/** The same question for a saved version and for what stands in a form. */
export async function listMissing(
  req: PayloadRequest,
  kind: EditorialKind,
  doc: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const fields = req.payload.collections[COLLECTION_OF_KIND[kind]]?.config.fields ?? [];
  return [
    ...missingFor(kind, doc, await factsFor(req, kind)),
    ...(await lacksOfPictures(req, fields, doc)),
    ...(await lacksOfAttachments(req, doc)),
  ];
}

/** Only a script is measured against the station's own readings and has a last day on air. */
async function factsFor(
  req: PayloadRequest,
  kind: EditorialKind,
): Promise<{ readonly lexicon?: StationLexicon; readonly today?: string }> {
  if (kind !== 'script') return {};
  return { lexicon: compileLexicon(await loadLexicon(req.payload, req)), today: vietnamDayOf(Date.now()) };
}
