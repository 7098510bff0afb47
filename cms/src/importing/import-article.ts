/** One old article into the newsroom as a draft: created, brought up to date, left as it is, or refused with the reason. */
import type { Payload, PayloadRequest } from 'payload';
import { STAGE_LABELS, type Stage } from 'shared/editorial/workflow-table';
import type { ArticleDraft } from 'shared/importing/article-draft';
import { digestOf } from 'shared/kernel/digest';
import { failure, success, type Result } from 'shared/kernel/result';
import { inTransaction } from '../platform/atomic-update.ts';
import { toArticleData, type Placement } from './article-data.ts';
import { failureReason } from './failure-reason.ts';
import { findImportTarget, type ImportedArticle } from './find-imported.ts';
import { contextWithMark } from './import-mark.ts';
import { importPictures, type PlacedPicture } from './import-pictures.ts';
import type { Importer } from './importer.ts';
import type { ImportPicture } from './read-import-article.ts';
import { fullerSource, isSameSource } from './source-name.ts';

export type ImportOutcome = 'created' | 'updated' | 'unchanged';

export type ImportRefusal =
  | { readonly kind: 'editedSince' }
  | { readonly kind: 'movedOn'; readonly stage: Stage }
  | { readonly kind: 'notSaved'; readonly reason: string };

interface ImportRequest {
  readonly payload: Payload;
  readonly importer: Importer;
  readonly draft: ArticleDraft;
  /** The file's text, NFC. */
  readonly sourceText: string;
  /** With the folders above it, as far as they are known: `2023/bai.txt`. */
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly placement?: Placement;
  readonly pictures?: readonly ImportPicture[];
}

const NO_PLACE: Placement = { sectionId: undefined, exemplarIds: [] };

interface PlacedRequest extends ImportRequest {
  readonly placed: readonly PlacedPicture[];
}

export interface Imported {
  readonly outcome: ImportOutcome;
  /** The article's id; in a dry run the one it would get. */
  readonly id: string;
  /** Sentences about what was left out. */
  readonly problems: readonly string[];
}

export async function importArticle(request: ImportRequest): Promise<Result<Imported, ImportRefusal>> {
  const { payload, importer, pictures = [] } = request;
  try {
    const planned = await inTransaction(payload, (req) => importInto(req, { ...request, placed: [], dryRun: true }));
    if (!planned.ok) return planned;
    if (planned.value.outcome === 'unchanged' || request.dryRun) return success(planned.value);
    // Before the transaction: encoding pictures inside it would make every other save wait.
    const { placed, problems } = await importPictures(payload, importer, pictures);
    const save = () => inTransaction(payload, (req) => importInto(req, { ...request, placed }));
    // Refused also where another import made the same article a moment ago: the second look finds it.
    const done = await save().catch(save);
    return done.ok ? success({ ...done.value, problems: [...done.value.problems, ...problems] }) : done;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return failure({ kind: 'notSaved', reason: failureReason(error, payload.logger) });
  }
}

async function importInto(req: PayloadRequest, request: PlacedRequest): Promise<Result<Imported, ImportRefusal>> {
  const { draft, fileName, importer } = request;
  const sourceDigest = sourceDigestOf(request.sourceText);
  const wanted = { draft, fileName, unitId: importer.unitId, sourceDigest };
  const { existing, newId } = await findImportTarget(req, wanted);
  const id = existing?.id ?? newId;
  const plan = planImport(existing, { sourceDigest, fileName });
  if (!plan.ok) return plan;
  const { outcome } = plan.value;
  if (outcome !== 'unchanged' && !request.dryRun) {
    const save = existing ? updateDraft : createDraft;
    const known = existing?.key?.fileName ?? '';
    await save(req, request, { id, sourceDigest, fileName: fullerSource(fileName, known) });
  }
  return success({ ...plan.value, id });
}

/** Line ends and the spaces round the text make no other article. */
function sourceDigestOf(text: string): string {
  return digestOf(text.replace(/\r\n?/g, '\n').trim()).slice(0, 32);
}

/** What has to be done, from what is there. */
function planImport(
  existing: ImportedArticle | undefined,
  { sourceDigest, fileName }: { readonly sourceDigest: string; readonly fileName: string },
): Result<Omit<Imported, 'id'>, ImportRefusal> {
  if (!existing) return success({ outcome: 'created', problems: [] });
  const { key, stage, contentDigest } = existing;
  if (key?.sourceDigest === sourceDigest) return success({ outcome: 'unchanged', problems: [] });
  // As Word file and as page, or in two folders: one of them would write over the other with every import.
  if (key && !isSameSource(key.fileName, fileName))
    return success({ outcome: 'unchanged', problems: [alreadyFrom(key.fileName)] });
  if (stage !== 'draft') return failure({ kind: 'movedOn', stage });
  if (key?.contentDigest !== contentDigest) return failure({ kind: 'editedSince' });
  return success({ outcome: 'updated', problems: [] });
}

function alreadyFrom(fileName: string): string {
  return `Bài này đã nhập từ tệp “${fileName}”: giữ bản ấy. Nếu bản trong tệp này mới hơn, hãy chép phần khác vào bài đã có.`;
}

interface Target {
  readonly id: string;
  readonly sourceDigest: string;
  readonly fileName: string;
}

async function createDraft(req: PayloadRequest, request: PlacedRequest, { id, ...mark }: Target): Promise<void> {
  const { importer } = request;
  await req.payload.create({
    collection: 'articles',
    data: { ...contentOf(request), id, unit: importer.unitId },
    draft: true,
    depth: 0,
    user: importer.user,
    overrideAccess: false,
    context: contextWithMark(mark),
    req,
  });
}

function contentOf({ draft, placement = NO_PLACE, placed }: PlacedRequest) {
  return toArticleData({ draft, placement, pictures: placed });
}

async function updateDraft(req: PayloadRequest, request: PlacedRequest, { id, ...mark }: Target): Promise<void> {
  const { importer } = request;
  await req.payload.update({
    collection: 'articles',
    id,
    data: contentOf(request),
    draft: true,
    depth: 0,
    user: importer.user,
    overrideAccess: false,
    context: contextWithMark(mark),
    req,
  });
}

/** The refusal as a sentence that says what to do. */
export function explainImportRefusal(refusal: ImportRefusal): string {
  switch (refusal.kind) {
    case 'editedSince':
      return 'Bản nháp đã có người sửa từ lần nhập trước nên không ghi đè. Hãy sửa tiếp trong trang quản trị.';
    case 'movedOn':
      return `Bài đã ở bước “${STAGE_LABELS[refusal.stage]}” nên không nhập đè. Hãy sửa trong trang quản trị.`;
    case 'notSaved':
      return `Không lưu được bản nháp: ${refusal.reason}`;
  }
}
