import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOfPage, findPageSizes, packPage, preparePage, removePage } from './page-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  const packed = await packPage(Buffer.from(text));
  (await preparePage({ path, packed, publicFolder: folder, temporaryFolder: folder })).put();
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
  it('stands there in three forms of the same text', async () => {
    await write('/canh-bao/a/', 'Mới nhất');
    const file = join(folder, 'canh-bao/a/index.html');
    expect(readFileSync(file, 'utf8')).toBe('Mới nhất');
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe('Mới nhất');
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe('Mới nhất');
    expect(findPageSizes('/canh-bao/a/', folder)?.htmlBytes).toBe(Buffer.byteLength('Mới nhất'));
  });

  it('leaves nothing behind, not even its folder, and takes no page below it along', async () => {
    await write('/canh-bao/', 'Danh sách');
    await write('/canh-bao/a/', 'Một');
    removePage('/canh-bao/', folder);
    expect(existsSync(join(folder, 'canh-bao/a/index.html'))).toBe(true);
    removePage('/canh-bao/a/', folder);
    expect(existsSync(join(folder, 'canh-bao/a'))).toBe(false);
    removePage('/canh-bao/a/', folder);
    expect(findPageSizes('/canh-bao/a/', folder)).toBeUndefined();
  });
});
