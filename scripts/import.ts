/** `npm run import`: old articles into the newsroom as drafts, as often as one likes without doubling anything. */
import { existsSync } from 'node:fs';
import { explainImportRefusal, importArticle } from 'cms/importing/import-article';
import { explainImporterFailure, findImporter, type Importer } from 'cms/importing/importer';
import { readCmsEnv } from 'cms/platform/env';
import { loadCatalogue } from 'cms/importing/load-catalogue';
import { placementOf, prepareImport } from 'cms/importing/prepare-import';
import { openPayload } from 'cms/platform/open-payload';
import { NOTHING_KNOWN, type Catalogue } from 'shared/importing/proposal';
import { failure, success, type Result } from 'shared/kernel/result';
import { countOutcomes, renderItem, renderSummary, toImportItem, type ImportItem } from './import/import-report.ts';
import { parseImportOptions, type ImportOptions } from './import/options.ts';
import { explainFileFailure, listSourceFiles, type SourceFile } from './import/source-files.ts';
import { stopOnSignal } from './import/stop-on-signal.ts';

const PROGRESS_EVERY = 50;
const STOPPED = 'Đã dừng theo yêu cầu. Chạy lại lệnh để nhập tiếp: bài đã nhập không tạo thêm bản thứ hai.';

process.exitCode = await main(process.argv.slice(2));

/** 0 all done, 1 a file failed or nothing could be imported, 2 the command was not understood, 130 stopped by Ctrl-C. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseImportOptions(args);
  if (!options.ok) return end(2, options.failure);
  const stop = stopOnSignal({ say, endAtOnce: () => process.exit(130) });
  const newsroom = await openNewsroom(options.value);
  if (!newsroom.ok) return end(newsroom.failure.code, newsroom.failure.message);
  try {
    const items: ImportItem[] = [];
    for await (const file of listSourceFiles(options.value.paths)) {
      if (stop.aborted) break;
      const item = await importFile(file, newsroom.value, options.value);
      items.push(item);
      tellProgress(item, items.length, options.value);
    }
    const counts = countOutcomes(items);
    if (options.value.json) process.stdout.write(`${JSON.stringify({ ...counts, items }, null, 2)}\n`);
    else say(`\n${renderSummary(items, options.value.dryRun)}`);
    if (stop.aborted) return end(130, STOPPED);
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await newsroom.value?.payload.destroy();
  }
}

/** What is done is said at once: whoever imports five hundred files sees where it stands, and what was done if it is cut off. */
function tellProgress(item: ImportItem, done: number, { json }: ImportOptions): void {
  if (!json) say(renderItem(item));
  else if (done % PROGRESS_EVERY === 0) say(`Đã xong ${done} tệp…`);
}

interface Newsroom {
  readonly payload: Awaited<ReturnType<typeof openPayload>>;
  readonly importer: Importer;
  readonly catalogue: Catalogue;
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
  if (importer.ok) return success({ payload, importer: importer.value, catalogue: await loadCatalogue(payload) });
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
  const prepared = await prepareImport(file, newsroom?.catalogue ?? NOTHING_KNOWN);
  if (!prepared.ok) {
    return toImportItem({ file: file.path, outcome: 'failed', message: explainFileFailure(prepared.failure) });
  }
  const { draft, pictures, proposals, remarks, sourceText } = prepared.value;
  const facts = { file: file.path, draft, proposals };
  if (!newsroom) return toImportItem({ ...facts, outcome: 'created', message: remarks.join(' ') });
  const { payload, importer } = newsroom;
  const placement = placementOf(proposals);
  const request = { payload, importer, draft, pictures, placement, sourceText, fileName: file.source, dryRun };
  const done = await importArticle(request);
  if (!done.ok) return toImportItem({ ...facts, outcome: 'failed', message: explainImportRefusal(done.failure) });
  const { outcome, problems } = done.value;
  return toImportItem({ ...facts, outcome, message: [...remarks, ...problems].join(' ') });
}

function end(code: number, message: string): number {
  say(message);
  return code;
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
