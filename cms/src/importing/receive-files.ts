/** A file sent to the import view → items of the sender's tray, each with its proposals or its one clear line. */
import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { explainSourceFailure, type SourceFailure } from 'shared/importing/decode-source';
import type { ArticleProposals } from 'shared/importing/propose-article';
import { isTakenOver, type Catalogue } from 'shared/importing/proposal';
import { listArticleFiles, type ArticleFile } from './article-files.ts';
import { explainImportRefusal, importArticle } from './import-article.ts';
import type { Importer } from './importer.ts';
import type { ImportTray } from './import-tray.ts';
import type { ArchiveLimits } from './open-archive.ts';
import { prepareImport, type PreparedImport } from './prepare-import.ts';
import type { TrayChoice, TrayReading } from './tray-shapes.ts';

/** Smaller than for the command: the whole archive lies in the memory of the admin while it is read. */
const LIMITS: ArchiveLimits = { entries: 2000, entryBytes: 40_000_000, totalBytes: 150_000_000 };

interface ReceivedFile {
  readonly req: PayloadRequest;
  readonly tray: ImportTray;
  readonly importer: Importer;
  readonly catalogue: Catalogue;
  /** Units the person may choose. */
  readonly unitIds: readonly string[];
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly nowMs: number;
}

/** How many items the file gave. */
export async function receiveFile(received: ReceivedFile): Promise<number> {
  const { tray, name, bytes } = received;
  const files = await listArticleFiles({ path: name, source: name, bytes, limits: LIMITS });
  if (!files.ok) {
    await tray.add(failedItem(received, name, files.failure));
    return 1;
  }
  for (const file of files.value) await receiveArticle(received, file);
  return files.value.length;
}

async function receiveArticle(received: ReceivedFile, file: ArticleFile): Promise<void> {
  const { tray, catalogue, nowMs } = received;
  const prepared = await prepareImport(file, catalogue);
  if (!prepared.ok) return tray.add(failedItem(received, file.path, prepared.failure));
  const { draft, sourceText, proposals, remarks, pictures } = prepared.value;
  const already = await findAlready(received, file, prepared.value);
  const shown = pictures.map(({ alt, caption, credit }) => ({ alt, caption, credit }));
  const reading: TrayReading = {
    path: file.path,
    fileName: file.source,
    addedAtMs: nowMs,
    problem: '',
    article: {
      draft: {
        ...draft,
        captions: [...draft.captions],
        body: draft.body.map(({ links, ...block }) => ({ ...block, ...(links && { links: [...links] }) })),
        exemplars: [...draft.exemplars],
        suspicions: [...draft.suspicions],
      },
      sourceText,
      proposals: {
        kind: proposals.kind,
        date: proposals.date ?? null,
        section: proposals.section ?? null,
        unit: proposals.unit ?? null,
        exemplars: [...proposals.exemplars],
      },
      remarks: [...remarks],
      pictures: shown,
      already,
    },
  };
  const choice: TrayChoice = {
    isChosen: already === '',
    kind: draft.kind,
    publishedAt: draft.publishedAt ?? '',
    sectionId: proposals.section && isTakenOver(proposals.section) ? proposals.section.id : '',
    unitId: unitOf(received, proposals),
    exemplarIds: proposals.exemplars.filter(isTakenOver).map(({ id }) => id),
    pictures: shown.map((picture) => ({ ...picture, isTaken: true })),
  };
  await tray.add({
    key: keyOf(file.path, sourceText),
    reading,
    choice,
    pictures: pictures.map((picture) => picture.bytes),
  });
}

function unitOf({ importer, unitIds }: ReceivedFile, { unit }: ArticleProposals): string {
  return unit && isTakenOver(unit) && unitIds.includes(unit.id) ? unit.id : importer.unitId;
}

/** Asked of the newsroom without writing anything. */
async function findAlready(
  { req, importer }: ReceivedFile,
  file: ArticleFile,
  { draft, sourceText }: PreparedImport,
): Promise<string> {
  const planned = await importArticle({
    payload: req.payload,
    importer,
    draft,
    sourceText,
    fileName: file.source,
    dryRun: true,
  });
  if (!planned.ok) return explainImportRefusal(planned.failure);
  return planned.value.outcome === 'unchanged' ? 'Bài này đã nhập trước đây, nhập lại không thay đổi gì.' : '';
}

function failedItem({ nowMs }: ReceivedFile, path: string, problem: SourceFailure) {
  const reading: TrayReading = {
    path,
    fileName: path.split('/').at(-1) ?? path,
    addedAtMs: nowMs,
    problem: explainSourceFailure(problem),
    article: null,
  };
  return { key: keyOf(path, problem.kind), reading, choice: undefined, pictures: [] };
}

function keyOf(path: string, content: string): string {
  return createHash('sha256').update(`${path}\n${content}`).digest('hex').slice(0, 32);
}
