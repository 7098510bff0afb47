/** Versions in another language whose original has changed since. */
import type { PayloadRequest } from 'payload';
import { scriptTextOf, wholeText } from 'shared/broadcast/script-text';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { Reference } from '../publishing/stored-fields.ts';
import { findItems, type FoundItem } from './find-items.ts';

/** The kinds that have a field `translationOf`. */
const TRANSLATED: readonly EditorialKind[] = ['article', 'tactic', 'exemplar', 'legalGuide', 'event'];

const Page = z.looseObject({ translationOf: Reference });
const Script = z.looseObject({ originalScript: Reference, originalText: z.string().min(1) });

export async function listChangedOriginals(req: PayloadRequest): Promise<readonly FoundItem[]> {
  return [...(await changedPages(req)), ...(await changedScripts(req))];
}

/** A page of today was published after its original was last revised. */
async function changedPages(req: PayloadRequest): Promise<readonly FoundItem[]> {
  const found = await findItems(req, { translationOf: { exists: true } }, TRANSLATED);
  const live = found.flatMap((item) => {
    const { success, data } = Page.safeParse(item.fields);
    return success && item.doc.stage === 'published' ? [{ item, original: data.translationOf }] : [];
  });
  const originals = await findById(req, TRANSLATED, live);
  return live.flatMap(({ item, original }) =>
    (originals.get(original)?.doc.revisedAt ?? '') > (item.doc.revisedAt ?? '') ? [item] : [],
  );
}

/** A script keeps the words it was translated from. */
async function changedScripts(req: PayloadRequest): Promise<readonly FoundItem[]> {
  const found = await findItems(req, { originalScript: { exists: true } }, ['script']);
  const standing = found.flatMap((item) => {
    const { success, data } = Script.safeParse(item.fields);
    const isGone = item.doc.stage === 'archived' || item.doc.stage === 'withdrawn';
    return success && !isGone ? [{ item, original: data.originalScript, text: data.originalText }] : [];
  });
  const originals = await findById(req, ['script'], standing);
  return standing.flatMap(({ item, original, text }) => {
    const source = originals.get(original);
    return source !== undefined && wholeText(scriptTextOf(source.fields)) !== text ? [item] : [];
  });
}

/** All of them in one question. */
async function findById(
  req: PayloadRequest,
  kinds: readonly EditorialKind[],
  wanted: readonly { readonly original: string }[],
): Promise<ReadonlyMap<string, FoundItem>> {
  if (wanted.length === 0) return new Map();
  const ids = [...new Set(wanted.map(({ original }) => original))];
  const found = await findItems(req, { id: { in: ids } }, kinds);
  return new Map(found.map((item) => [item.id, item]));
}
