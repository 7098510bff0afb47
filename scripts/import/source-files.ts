/** The articles behind the paths a person gave: files, folders with everything below them, archives with their entries. */
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isListedName, listArticleFiles, withPictures } from 'cms/importing/article-files';
import { ZIP_LIMITS } from 'cms/importing/open-archive';
import { formatOf, MAX_FILE_BYTES, readSource } from 'cms/importing/read-source';
import type { SourceDocument } from 'cms/importing/source-document';
import { explainSourceFailure, type SourceFailure } from 'shared/importing/decode-source';
import { failure, success, type Result } from 'shared/kernel/result';

export type FileFailure =
  | SourceFailure
  | { readonly kind: 'missing' }
  | { readonly kind: 'emptyFolder' }
  | { readonly kind: 'unreadable'; readonly reason: string };

type ReadFile = Result<SourceDocument, FileFailure>;

export interface SourceFile {
  /** As the person knows it; an entry stands behind its archive's path. */
  readonly path: string;
  readonly name: string;
  /** With the name of the folder it lies in, or that was given: `2023/bai.txt`. */
  readonly source: string;
  readonly read: () => Promise<ReadFile>;
}

const MAX_ARCHIVE_BYTES = 300_000_000;

/** One after the other, so that only one archive at a time is in memory. */
export async function* listSourceFiles(paths: readonly string[]): AsyncGenerator<SourceFile> {
  for (const path of paths) yield* listUnder(path);
}

async function* listUnder(path: string): AsyncGenerator<SourceFile> {
  const found = await stat(path).catch((error: unknown) => failureOf(error));
  if ('kind' in found) yield failedFile(path, found);
  else if (!found.isDirectory()) yield* listFile(path, dirname(resolve(path)));
  else yield* listFolder(path);
}

async function* listFolder(folder: string): AsyncGenerator<SourceFile> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const articles = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isListedName(relative(folder, path).replaceAll(sep, '/')))
    .sort();
  if (articles.length === 0) yield failedFile(folder, { kind: 'emptyFolder' });
  for (const article of articles) yield* listFile(article, folder);
}

/** `root`: pictures are taken from this folder and below, never from elsewhere on the machine. */
async function* listFile(path: string, root: string): AsyncGenerator<SourceFile> {
  if (formatOf(path) === 'zip') {
    yield* listArchive(path, root);
    return;
  }
  yield {
    path,
    name: basename(path),
    source: sourceOf(path, root),
    read: async () => {
      const bytes = await readBytes(path, MAX_FILE_BYTES);
      if (!bytes.ok) return bytes;
      const document = await readSource(basename(path), bytes.value);
      return document.ok
        ? success(await withPictures(document.value, (source) => pictureOnDisk(path, root, source)))
        : document;
    },
  };
}

async function* listArchive(path: string, root: string): AsyncGenerator<SourceFile> {
  const bytes = await readBytes(path, MAX_ARCHIVE_BYTES);
  const files = bytes.ok
    ? await listArticleFiles({ path, source: sourceOf(path, root), bytes: bytes.value, limits: ZIP_LIMITS })
    : bytes;
  if (files.ok) yield* files.value;
  else yield failedFile(path, files.failure);
}

/** `2023/bai.txt`: two years' folders hold files of one name. */
function sourceOf(path: string, root: string): string {
  return `${basename(resolve(root))}/${relative(root, path).replaceAll(sep, '/')}`;
}

async function pictureOnDisk(article: string, root: string, source: string): Promise<Uint8Array | undefined> {
  try {
    const [file, allowed] = await Promise.all([
      realpath(source.startsWith('/') ? join(root, source) : resolve(dirname(article), source)),
      realpath(root),
    ]);
    if (!file.startsWith(allowed + sep)) return undefined;
    const bytes = await readBytes(file, MAX_FILE_BYTES);
    return bytes.ok ? bytes.value : undefined;
  } catch (error) {
    failureOf(error);
    return undefined;
  }
}

async function readBytes(path: string, most: number): Promise<Result<Uint8Array, FileFailure>> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size > most) return failure({ kind: 'tooLarge', bytes: size });
    return success(new Uint8Array(await file.readFile()));
  } catch (error) {
    return failure(failureOf(error));
  }
}

function failedFile(path: string, problem: FileFailure): SourceFile {
  const name = basename(path);
  return { path, name, source: name, read: () => Promise.resolve(failure(problem)) };
}

function failureOf(error: unknown): FileFailure {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: String(error.code) };
}

/** The failure as a Vietnamese sentence for the person who ran the import. */
export function explainFileFailure(problem: FileFailure): string {
  if (problem.kind === 'missing') return 'Không có tệp hay thư mục này.';
  if (problem.kind === 'emptyFolder') return 'Thư mục không có bài nào (.txt, .html, .mhtml, .md, .docx, .zip).';
  if (problem.kind === 'unreadable') return `Không đọc được tệp (${problem.reason}).`;
  return explainSourceFailure(problem);
}
