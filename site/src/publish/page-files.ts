/** A page on disk: the text as it is and packed twice, so that no reader's request compresses anything. */
import { hash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { findDocumentOfPath } from 'shared/contract/paths';

/** 0.7 ms a page and within 8 % of the size of quality 11, which takes 25 ms. */
const BROTLI_QUALITY = 6;
/** A long warning is read in a hurry on the slowest line: a tenth less for 70 ms, once. */
const WARNING_QUALITY = 11;
const LONG_WARNING_BYTES = 12_000;
const ENDINGS = ['.br', '.gz', ''] as const;

/** Pages for answers that are no page of their own; never reachable under an address. */
export const ERROR_PAGES = {
  '/404/': { file: '404.html', status: 404 },
  '/410/': { file: '410.html', status: 410 },
  '/500/': { file: '500.html', status: 500 },
} as const;
export type ErrorPagePath = keyof typeof ERROR_PAGES;

export function isErrorPage(path: string): path is ErrorPagePath {
  return Object.hasOwn(ERROR_PAGES, path);
}

const PAGE_PATH = /^\/(?:[a-z0-9][a-z0-9-]*\/)*(?:[a-z0-9][a-z0-9-]*\.(?:xml|txt|json))?$/;

/** The file of a page below the public folder; throws on an address that no page may have. */
export function fileOfPage(path: string): string {
  if (!PAGE_PATH.test(path)) throw new RangeError(`Not an address of a page: ${path}`);
  if (isErrorPage(path)) return ERROR_PAGES[path].file;
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

export interface PackedPage {
  readonly plain: Buffer;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

export function packPage(plain: Buffer, path = ''): PackedPage {
  const brotli = packBrotli(plain, BROTLI_QUALITY);
  const isLongWarning = brotli.length > LONG_WARNING_BYTES && findDocumentOfPath(path)?.kind === 'tactic';
  return {
    plain,
    brotli: isLongWarning ? packBrotli(plain, WARNING_QUALITY) : brotli,
    gzip: gzipSync(plain, { level: 7 }),
  };
}

function packBrotli(plain: Buffer, quality: number): Buffer {
  // A window larger than the page finds nothing more and takes a fifth longer to set up.
  const window = Math.min(22, Math.max(16, Math.ceil(Math.log2(plain.length + 16))));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: window,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  return brotliCompressSync(plain, { params });
}

function temporaryFileOf(path: string, temporaryFolder: string): string {
  return join(temporaryFolder, `page-${hash('sha1', path)}`);
}

/** Does the slow part: the three forms beside their places. */
export function layReady(page: {
  readonly path: string;
  readonly packed: PackedPage;
  readonly temporaryFolder: string;
}): void {
  const temporary = temporaryFileOf(page.path, page.temporaryFolder);
  writeFileSync(`${temporary}.br`, page.packed.brotli);
  writeFileSync(`${temporary}.gz`, page.packed.gzip);
  writeFileSync(temporary, page.packed.plain);
}

/**
 * Three renames without a pause, the plain file last: whoever sees the new one finds its packed forms in place.
 * In further folders the page stands as a link to the same three files.
 */
export function putPage(page: {
  readonly path: string;
  readonly temporaryFolder: string;
  readonly folders: readonly string[];
}): void {
  const { path, temporaryFolder, folders } = page;
  const temporary = temporaryFileOf(path, temporaryFolder);
  const [first, ...others] = folders.map((folder) => join(folder, fileOfPage(path)));
  if (first === undefined) return;
  mkdirSync(dirname(first), { recursive: true });
  for (const ending of ENDINGS) renameSync(temporary + ending, first + ending);
  for (const other of others) {
    mkdirSync(dirname(other), { recursive: true });
    for (const ending of ENDINGS) {
      linkSync(first + ending, temporary + ending);
      renameSync(temporary + ending, other + ending);
    }
  }
}

/** Takes a page away in all its forms, and the folder it leaves empty. */
export function removePage(path: string, publicFolder: string): void {
  const target = join(publicFolder, fileOfPage(path));
  // The plain file first: without it the others are not served.
  for (const ending of ENDINGS.toReversed()) rmSync(target + ending, { force: true });
  const folder = dirname(target);
  if (folder !== publicFolder && existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

export interface PageSizes {
  readonly htmlBytes: number;
  readonly brBytes: number;
  readonly gzBytes: number;
}

/** Sizes of the three files, or undefined where one is missing. */
export function findPageSizes(path: string, publicFolder: string): PageSizes | undefined {
  const target = join(publicFolder, fileOfPage(path));
  const [plain, brotli, zipped] = ['', '.br', '.gz'].map((ending) =>
    statSync(target + ending, { throwIfNoEntry: false }),
  );
  if (!plain || !brotli || !zipped) return undefined;
  return { htmlBytes: plain.size, brBytes: brotli.size, gzBytes: zipped.size };
}

/** Lets the page also stand in another folder as it is here; nothing happens where it does not exist. */
export function carryPageOver(path: string, from: string, to: string): void {
  const file = fileOfPage(path);
  if (!findPageSizes(path, from)) return;
  mkdirSync(dirname(join(to, file)), { recursive: true });
  for (const ending of ENDINGS) {
    rmSync(join(to, file + ending), { force: true });
    linkSync(join(from, file + ending), join(to, file + ending));
  }
}
