/** The files behind the paths a person gave: files as they are, folders with every .txt below them. */
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { explainSourceFailure, MAX_SOURCE_BYTES, type SourceFailure } from 'shared/importing/decode-source';
import { failure, success, type Result } from 'shared/kernel/result';

export type FileFailure =
  | SourceFailure
  | { readonly kind: 'missing' }
  | { readonly kind: 'emptyFolder' }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface SourceFile {
  readonly path: string;
  readonly failure?: FileFailure;
}

export async function listSourceFiles(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) files.push(...(await listUnder(path)));
  return files;
}

async function listUnder(path: string): Promise<readonly SourceFile[]> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return [{ path }];
    const names = await readdir(path, { recursive: true, withFileTypes: true });
    const texts = names
      .filter((entry) => entry.isFile() && /\.txt$/iu.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return texts.length === 0 ? [{ path, failure: { kind: 'emptyFolder' } }] : texts.map((text) => ({ path: text }));
  } catch (error) {
    return [{ path, failure: failureOf(error) }];
  }
}

/** The bytes of a file, never more than an article can have. */
export async function readSourceFile(path: string): Promise<Result<Uint8Array, FileFailure>> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size > MAX_SOURCE_BYTES) return failure({ kind: 'tooLarge', bytes: size });
    return success(new Uint8Array(await file.readFile()));
  } catch (error) {
    return failure(failureOf(error));
  }
}

function failureOf(error: unknown): FileFailure {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: String(error.code) };
}

/** The failure as a Vietnamese sentence for the person who ran the import. */
export function explainFileFailure(problem: FileFailure): string {
  switch (problem.kind) {
    case 'missing':
      return 'Không có tệp hay thư mục này.';
    case 'emptyFolder':
      return 'Thư mục không có tệp .txt nào.';
    case 'unreadable':
      return `Không đọc được tệp (${problem.reason}).`;
    case 'empty':
    case 'tooLarge':
    case 'notText':
    case 'noHeadline':
    case 'noBody':
      return explainSourceFailure(problem);
  }
}
