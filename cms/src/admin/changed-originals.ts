/** Versions in another language whose original has changed since. */
import type { PayloadRequest } from 'payload';
import { scriptTextOf, wholeText } from 'shared/broadcast/script-text';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { findItems, type FoundItem } from './find-items.ts';

/** The kinds that have a field `translationOf`. */
const TRANSLATED: readonly EditorialKind[] = ['article', 'tactic', 'exemplar', 'legalGuide', 'event'];

const Reference = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);
const Script = z.object({ originalScript: Reference, originalText: z.string().min(1) });

export async function listChangedOriginals(req: PayloadRequest): Promise<readonly FoundItem[]> {
  return [...(await changedPages(req)), ...(await changedScripts(req))];
}

/** A page of today was published after its original was last revised. */
async function changedPages(req: PayloadRequest): Promise<readonly FoundItem[]> {
  const found = await findItems(req, { translationOf: { exists: true } }, TRANSLATED);
  const changed = await Promise.all(
    found.map(async (item) => {
      const original = Reference.safeParse(item.fields['translationOf']);
      if (!original.success || item.doc.stage !== 'published') return false;
      const [source] = await findItems(req, { id: { equals: original.data } }, [item.kind]);
      return (source?.doc.revisedAt ?? '') > (item.doc.revisedAt ?? '');
    }),
  );
  return found.filter((_item, index) => changed[index] === true);
}

/** A script keeps the words it was translated from. */
async function changedScripts(req: PayloadRequest): Promise<readonly FoundItem[]> {
  const found = await findItems(req, { originalScript: { exists: true } }, ['script']);
  const changed = await Promise.all(
    found.map(async ({ fields, doc }) => {
      const script = Script.safeParse(fields);
      if (!script.success || doc.stage === 'archived' || doc.stage === 'withdrawn') return false;
      const [source] = await findItems(req, { id: { equals: script.data.originalScript } }, ['script']);
      return source !== undefined && wholeText(scriptTextOf(source.fields)) !== script.data.originalText;
    }),
  );
  return found.filter((_item, index) => changed[index] === true);
}
