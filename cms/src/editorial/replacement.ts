/** The page that takes the place of a withdrawn one, as `<kind>:<id>`. */
import type { PayloadRequest } from 'payload';
import { isPageKind } from 'shared/contract/paths';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import { isLive } from './move-state.ts';

interface DocumentKey {
  readonly kind: EditorialKind;
  readonly id: string;
}

/** Undefined where the text names no kind that goes through the workflow. */
export function parseDocumentKey(text: string): DocumentKey | undefined {
  const cut = text.indexOf(':');
  const kind = EDITORIAL_KINDS.find((candidate) => candidate === text.slice(0, cut));
  const id = text.slice(cut + 1);
  return kind === undefined || id === '' ? undefined : { kind, id };
}

/** True for another document whose page residents can open: it can not lead anywhere itself, so no loop arises. */
export async function isGoodReplacement(req: PayloadRequest, withdrawn: DocumentKey, text: string): Promise<boolean> {
  const key = parseDocumentKey(text);
  if (!key || !isPageKind(key.kind)) return false;
  if (key.kind === withdrawn.kind && key.id === withdrawn.id) return false;
  return isLive(req, key);
}
