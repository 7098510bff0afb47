/** The part of a document that the workflow reads: written by the server only, parsed before use. */
import type { PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { STAGES, WITHDRAW_REASONS, type Stage } from 'shared/editorial/workflow-table';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from './collections.ts';

const Reference = z
  .union([z.string(), z.object({ id: z.string() }).transform((document) => document.id)])
  .nullish()
  .transform((id) => id ?? undefined);

const ChangeNoteRow = z.object({ at: z.string(), note: z.string() });
export type ChangeNoteRow = z.infer<typeof ChangeNoteRow>;

const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

/** Why and how the page was taken away; `review` is open until a second person has looked at an emergency withdrawal. */
const Withdrawal = z.object({
  reason: z.enum(WITHDRAW_REASONS),
  explanation: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  at: z.string(),
  by: z.string(),
  replacedBy: Text,
  review: z
    .enum(['open', 'done'])
    .nullish()
    .transform((review) => review ?? undefined),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

const EditorialDoc = z.object({
  id: z.string().nullish(),
  headline: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  slug: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  unit: Reference,
  author: Reference,
  stage: z
    .enum(STAGES)
    .nullish()
    .transform((stage) => stage ?? 'draft'),
  approvedDigest: Text,
  contributors: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
  firstPublishedAt: Text,
  revisedAt: Text,
  changeNotes: z
    .array(ChangeNoteRow)
    .nullish()
    .transform((rows) => rows ?? []),
  lastMove: z
    .number()
    .nullish()
    .transform((number) => number ?? 0),
  scheduledFor: Text,
  scheduledBy: Text,
  scheduleProblem: Text,
  /** Payload gives a group of nothing but nulls where there is none. */
  withdrawal: z
    .unknown()
    .transform((group) => Withdrawal.safeParse(group))
    .transform((parsed) => (parsed.success ? parsed.data : undefined)),
  demo: z
    .boolean()
    .nullish()
    .transform((demo) => demo ?? false),
  updatedAt: z
    .string()
    .nullish()
    .transform((at) => at ?? ''),
});
export type EditorialDoc = z.infer<typeof EditorialDoc>;

/** In these stages nobody changes the content: first it is corrected, or never again. */
export const LOCKED_STAGES: readonly Stage[] = ['published', 'withdrawn', 'archived'];

/** Throws where the document is none of ours: the factory gives every editorial collection these fields. */
export function parseEditorialDoc(doc: unknown): EditorialDoc {
  return EditorialDoc.parse(doc);
}

const AnyDoc = z.record(z.string(), z.unknown());
type AnyDoc = z.infer<typeof AnyDoc>;

interface Target {
  readonly kind: EditorialKind;
  readonly documentId: string;
}

/** The newest version of a document, raw and with relations as ids; undefined where there is none. */
export function findLatest(req: PayloadRequest, kind: EditorialKind, id: string): Promise<AnyDoc | undefined> {
  return findRaw(req, { kind, documentId: id }, true);
}

/** The version that residents read, of a document that is live. */
export function findLive(req: PayloadRequest, target: Target): Promise<AnyDoc | undefined> {
  return findRaw(req, target, false);
}

async function findRaw(req: PayloadRequest, target: Target, draft: boolean): Promise<AnyDoc | undefined> {
  const found: unknown = await req.payload.findByID({
    collection: COLLECTION_OF_KIND[target.kind],
    id: target.documentId,
    draft,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  });
  const parsed = AnyDoc.safeParse(found);
  return parsed.success ? parsed.data : undefined;
}

/** Whoever created an item, ever, or changed its content since its last approval: not the one to approve it. */
export function isContributor(doc: Pick<EditorialDoc, 'author' | 'contributors'>, userId: string): boolean {
  return doc.author === userId || doc.contributors.includes(userId);
}
