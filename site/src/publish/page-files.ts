/** A page on disk: the text as it is and packed twice, so that no reader's request compresses anything. */
import { hash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
/** 0.7 ms a page and within 8 % of the size of quality 11, which takes 25 ms. */
const BROTLI_QUALITY = 6;
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

export async function packPage(plain: Buffer): Promise<PackedPage> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const [brotli, zipped] = await Promise.all([packBrotli(plain, { params }), packGzip(plain, { level: 7 })]);
  return { plain, brotli, gzip: zipped };
}

/** Written beside their places; `put` moves the three there. */
export interface PreparedPage {
  put(): void;
}

/** Does the slow part. `put` is three renames without a pause, the plain file last: whoever sees the new one finds its packed forms in place. */
export async function preparePage(preparation: {
  readonly path: string;
  readonly packed: PackedPage;
  readonly publicFolder: string;
  readonly temporaryFolder: string;
}): Promise<PreparedPage> {
  const { path, packed, publicFolder, temporaryFolder } = preparation;
  const target = join(publicFolder, fileOfPage(path));
  const temporary = join(temporaryFolder, `page-${hash('sha1', target)}`);
  await Promise.all([
    writeFile(`${temporary}.br`, packed.brotli),
    writeFile(`${temporary}.gz`, packed.gzip),
    writeFile(temporary, packed.plain),
  ]);
  return {
    put: () => {
      mkdirSync(dirname(target), { recursive: true });
      for (const ending of ENDINGS) renameSync(temporary + ending, target + ending);
    },
  };
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
