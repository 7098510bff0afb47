/** `npm run import`: old articles into the newsroom as drafts, as often as one likes without doubling anything. */
import { existsSync } from 'node:fs';
import { explainImportRefusal, importArticle } from 'cms/importing/import-article';
import { explainImporterFailure, findImporter, type Importer } from 'cms/importing/importer';
import { readCmsEnv } from 'cms/platform/env';
import { readImportArticle } from 'cms/importing/read-import-article';
import { openPayload } from 'cms/platform/open-payload';
import { failure, success, type Result } from 'shared/kernel/result';
import { countOutcomes, renderImportReport, toImportItem, type ImportItem } from './import/import-report.ts';
import { parseImportOptions, type ImportOptions } from './import/options.ts';
import { explainFileFailure, listSourceFiles, type FileFailure, type SourceFile } from './import/source-files.ts';

process.exitCode = await main(process.argv.slice(2));

/** 0 all done, 1 a file failed or nothing could be imported, 2 the command was not understood. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseImportOptions(args);
  if (!options.ok) return end(2, options.failure);
  const newsroom = await openNewsroom(options.value);
  if (!newsroom.ok) return end(newsroom.failure.code, newsroom.failure.message);
  try {
    const items: ImportItem[] = [];
    for await (const file of listSourceFiles(options.value.paths)) {
      items.push(await importFile(file, newsroom.value, options.value));
    }
    const counts = countOutcomes(items);
    if (options.value.json) process.stdout.write(`${JSON.stringify({ ...counts, items }, null, 2)}\n`);
    else process.stderr.write(`${renderImportReport(items, options.value.dryRun)}\n`);
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await newsroom.value?.payload.destroy();
  }
}

interface Newsroom {
  readonly payload: Awaited<ReturnType<typeof openPayload>>;
  readonly importer: Importer;
}

interface NewsroomFailure {
  readonly code: 1 | 2;
  readonly message: string;
}

/** Undefined for a dry run where nothing has been installed yet: everything would be new. */
async function openNewsroom(options: ImportOptions): Promise<Result<Newsroom | undefined, NewsroomFailure>> {
  if (!hasDatabase()) {
    if (options.dryRun) return success(undefined);
    return failure({ code: 1, message: 'Chưa có cơ sở dữ liệu. Hãy chạy npm start một lần rồi nhập lại.' });
  }
  const payload = await openPayload();
  const importer = await findImporter(payload, options);
  if (importer.ok) return success({ payload, importer: importer.value });
  await payload.destroy();
  return failure({
    code: importer.failure.kind === 'noAdministrator' ? 1 : 2,
    message: explainImporterFailure(importer.failure),
  });
}

function hasDatabase(): boolean {
  const { databaseUrl } = readCmsEnv();
  return !databaseUrl.startsWith('file:') || existsSync(databaseUrl.slice('file:'.length));
}

async function importFile(
  file: SourceFile,
  newsroom: Newsroom | undefined,
  { dryRun }: ImportOptions,
): Promise<ImportItem> {
  const failed = (problem: FileFailure): ImportItem =>
    toImportItem({ file: file.path, outcome: 'failed', message: explainFileFailure(problem) });
  const document = await file.read();
  if (!document.ok) return failed(document.failure);
  const article = readImportArticle(document.value);
  if (!article.ok) return failed(article.failure);
  const { draft, pictures, missingPictures } = article.value;
  const left = missingPictures.map((source) => `Ảnh không nhập: ${source}.`);
  if (!newsroom) return toImportItem({ file: file.path, outcome: 'created', draft, message: left.join(' ') });
  const sourceText = document.value.text;
  const done = await importArticle({ ...newsroom, draft, pictures, sourceText, fileName: file.name, dryRun });
  if (!done.ok) {
    return toImportItem({ file: file.path, outcome: 'failed', draft, message: explainImportRefusal(done.failure) });
  }
  const { outcome, problems } = done.value;
  return toImportItem({ file: file.path, outcome, draft, message: [...left, ...problems].join(' ') });
}

function end(code: number, message: string): number {
  process.stderr.write(`${message}\n`);
  return code;
}
