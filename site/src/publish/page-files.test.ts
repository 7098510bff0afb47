import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOfPage, findPageSizes, layReady, packPage, putPage, removePage } from './page-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string, folders: readonly string[] = [folder]): void {
  layReady({ path, packed: packPage(Buffer.from(text)), temporaryFolder: folder });
  putPage({ path, temporaryFolder: folder, folders });
}

describe('the file of a page', () => {
  it.each([
    ['/', 'index.html'],
    ['/canh-bao/', 'canh-bao/index.html'],
    ['/canh-bao/gia-danh/', 'canh-bao/gia-danh/index.html'],
    ['/tin-bai/trang/2/', 'tin-bai/trang/2/index.html'],
    ['/rss.xml', 'rss.xml'],
    ['/sitemap/tin-bai-1.xml', 'sitemap/tin-bai-1.xml'],
    ['/404/', '404.html'],
    ['/410/', '410.html'],
  ])('of %s is %s', (path, file) => expect(fileOfPage(path)).toBe(file));

  it.each([
    '',
    'canh-bao/',
    '/../etc/',
    '/a/../b/',
    '//a/',
    '/a b/',
    '/A/',
    '/.an/',
    '/a/x.html',
    '/a?b',
    '/%2e/',
    '/a\0/',
  ])('never exists for %j', (path) => expect(() => fileOfPage(path)).toThrow(RangeError));
});

describe('a page on disk', () => {
  it('stands there in three forms of the same text', () => {
    write('/canh-bao/a/', 'Mới nhất');
    const file = join(folder, 'canh-bao/a/index.html');
    expect(readFileSync(file, 'utf8')).toBe('Mới nhất');
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe('Mới nhất');
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe('Mới nhất');
    expect(findPageSizes('/canh-bao/a/', folder)?.htmlBytes).toBe(Buffer.byteLength('Mới nhất'));
  });

  it('stands in a second folder too, and is replaced in each for itself', () => {
    const other = join(folder, 'next');
    write('/canh-bao/a/', 'Một', [folder, other]);
    expect(findPageSizes('/canh-bao/a/', other)).toEqual(findPageSizes('/canh-bao/a/', folder));
    write('/canh-bao/a/', 'Hai', [folder]);
    expect(readFileSync(join(other, 'canh-bao/a/index.html'), 'utf8')).toBe('Một');
    expect(readFileSync(join(folder, 'canh-bao/a/index.html'), 'utf8')).toBe('Hai');
  });

  it('leaves nothing behind, not even its folder, and takes no page below it along', () => {
    write('/canh-bao/', 'Danh sách');
    write('/canh-bao/a/', 'Một');
    removePage('/canh-bao/', folder);
    expect(existsSync(join(folder, 'canh-bao/a/index.html'))).toBe(true);
    removePage('/canh-bao/a/', folder);
    expect(existsSync(join(folder, 'canh-bao/a'))).toBe(false);
    removePage('/canh-bao/a/', folder);
    expect(findPageSizes('/canh-bao/a/', folder)).toBeUndefined();
  });
});
