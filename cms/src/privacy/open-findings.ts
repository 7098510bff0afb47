/** The findings of an item that nobody has answered for: they stand between it and the next person. */
import type { PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import type { PrivacyContext } from 'shared/privacy/finding';
import { findInItem, sentenceOfFinding } from 'shared/privacy/item-findings';
import { readCmsEnv } from '../platform/env.ts';
import { listHotlineNumbers } from './list-hotline-numbers.ts';
import { listOverrules } from './overrules.ts';

interface Item {
  readonly kind: EditorialKind;
  readonly id: string;
}

export async function listOpenFindings(
  req: PayloadRequest,
  { kind, id }: Item,
  doc: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  // Without a word that could be a finding there is nothing to look up: every move asks this.
  if (!findInItem(kind, doc, contextWith([])).some((finding) => finding.isBlocking)) return [];
  const findings = findInItem(kind, doc, await privacyContext(req)).filter((finding) => finding.isBlocking);
  if (findings.length === 0) return [];
  const answered = new Set((await listOverrules(req, id)).map(({ key }) => key));
  return findings.filter(({ key }) => !answered.has(key)).map(sentenceOfFinding);
}

export async function privacyContext(req: PayloadRequest): Promise<PrivacyContext> {
  return contextWith(await listHotlineNumbers(req.payload, req));
}

function contextWith(hotlines: readonly string[]): PrivacyContext {
  return {
    hotlines,
    ownHosts: [new URL(readCmsEnv().siteUrl).hostname],
    year: Number(vietnamDayOf(Date.now()).slice(0, 4)),
  };
}
