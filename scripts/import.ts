/** `npm run import`: old articles into the newsroom as drafts, as often as one likes without doubling anything. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { explainImportRefusal, importArticle } from 'cms/importing/import-article';
import { explainImporterFailure, findImporter, type Importer } from 'cms/importing/importer';
import { readCmsEnv } from 'cms/platform/env';
import { openPayload } from 'cms/platform/open-payload';
import { decodeSource } from 'shared/importing/decode-source';
import { readArticle } from 'shared/importing/read-article';
import { failure, success, type Result } from 'shared/kernel/result';
import { countOutcomes, renderImportReport, toImportItem, type ImportItem } from './import/import-report.ts';
import { parseImportOptions, type ImportOptions } from './import/options.ts';
import {
  explainFileFailure,
  listSourceFiles,
  readSourceFile,
  type FileFailure,
  type SourceFile,
} from './import/source-files.ts';

process.exitCode = await main(process.argv.slice(2));

/** 0 all done, 1 a file failed or nothing could be imported, 2 the command was not understood. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseImportOptions(args);
  if (!options.ok) return end(2, options.failure);
  const newsroom = await openNewsroom(options.value);
  if (!newsroom.ok) return end(newsroom.failure.code, newsroom.failure.message);
  try {
    const items: ImportItem[] = [];
    for (const file of await listSourceFiles(options.value.paths)) {
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
  if (file.failure) return failed(file.failure);
  const bytes = await readSourceFile(file.path);
  if (!bytes.ok) return failed(bytes.failure);
  const text = decodeSource(bytes.value);
  if (!text.ok) return failed(text.failure);
  const article = readArticle(text.value);
  if (!article.ok) return failed(article.failure);
  const draft = article.value;
  if (!newsroom) return toImportItem({ file: file.path, outcome: 'created', draft });
  const fileName = basename(file.path);
  const outcome = await importArticle({ ...newsroom, draft, sourceText: text.value, fileName, dryRun });
  if (outcome.ok) return toImportItem({ file: file.path, outcome: outcome.value, draft });
  return toImportItem({ file: file.path, outcome: 'failed', draft, message: explainImportRefusal(outcome.failure) });
}

function end(code: number, message: string): number {
  process.stderr.write(`${message}\n`);
  return code;
}
