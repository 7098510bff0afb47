/** Why a document that was live is no longer shown, and where its readers are led. */
import type { Payload } from 'payload';
import type { DocumentKind } from 'shared/contract/documents';
import { isPageKind, pathOfDocument } from 'shared/contract/paths';
import { z } from 'zod';
import { parseDocumentKey } from '../editorial/replacement.ts';
import type { RowContent } from './feed-table.ts';
import { collectionOf } from './kind-sources.ts';

type Gone = Extract<RowContent, { readonly state: 'gone' }>;

const WithdrawnDoc = z
  .object({
    slug: z.string().nullish(),
    _status: z.string().nullish(),
    withdrawal: z.object({ reason: z.string().nullish(), replacedBy: z.string().nullish() }).nullish(),
  })
  .transform(({ _status: status, ...doc }) => ({ ...doc, isLive: status === 'published' }));
type WithdrawnDoc = z.infer<typeof WithdrawnDoc>;

export async function loadGone(payload: Payload, kind: DocumentKind, documentId: string): Promise<Gone> {
  const doc = await loadDoc(payload, kind, documentId);
  const { reason, replacedBy } = doc?.withdrawal ?? {};
  if (reason === 'error') return { state: 'gone', reason: 'error' };
  if (reason !== 'replaced' || !replacedBy) return { state: 'gone', reason: 'withdrawn' };
  const path = await pathAtTheEnd(payload, replacedBy, new Set([`${kind}:${documentId}`]));
  return { state: 'gone', reason: 'replaced', ...(path !== undefined && { replacedBy: path }) };
}

/** Replacements of replacements become one step; one that leads back leads nowhere. */
async function pathAtTheEnd(payload: Payload, key: string, seen: Set<string>): Promise<string | undefined> {
  const target = parseDocumentKey(key);
  if (!target || seen.has(key) || !isPageKind(target.kind)) return undefined;
  seen.add(key);
  const doc = await loadDoc(payload, target.kind, target.id);
  if (!doc?.slug) return undefined;
  const { reason, replacedBy } = doc.withdrawal ?? {};
  if (!doc.isLive && reason === 'replaced' && replacedBy) {
    return pathAtTheEnd(payload, replacedBy, seen);
  }
  return pathOfDocument({ kind: target.kind, slug: doc.slug });
}

async function loadDoc(payload: Payload, kind: DocumentKind, id: string): Promise<WithdrawnDoc | undefined> {
  const found: unknown = await payload.db.findOne({ collection: collectionOf(kind), where: { id: { equals: id } } });
  const parsed = WithdrawnDoc.safeParse(found);
  return parsed.success ? parsed.data : undefined;
}
