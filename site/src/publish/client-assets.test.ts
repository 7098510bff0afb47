import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintBuild } from './build-fingerprint.ts';
import { carryAssetsOver, listFilesBelow, putClientAssets } from './client-assets.ts';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 23);
const STYLE = 'p { margin: 0 }\n'.repeat(100);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-assets-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string, ageDays = 0): void {
  const file = join(root, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  const at = new Date(NOW_MS - ageDays * DAY_MS);
  utimesSync(file, at, at);
}

describe('the assets of a build', () => {
  it('are laid beside the pages, text in packed forms too', () => {
    write('client/_astro/a.css', STYLE);
    write('client/_astro/font.woff2', 'w'.repeat(1000));
    write('client/favicon.svg', '<svg/>');
    putClientAssets(join(root, 'client'), join(root, 'public'));
    const names = ['_astro/a.css', '_astro/a.css.br', '_astro/a.css.gz', '_astro/font.woff2', 'favicon.svg'];
    expect([...listFilesBelow(join(root, 'public'))].sort()).toEqual(names);
    expect(brotliDecompressSync(readFileSync(join(root, 'public/_astro/a.css.br'))).toString()).toBe(STYLE);
  });

  it('of earlier builds are taken along for a week, because browsers keep pages', () => {
    write('public/_astro/young.css', STYLE, 6);
    write('public/_astro/old.css', STYLE, 8);
    write('public/index.html', 'trang');
    write('next/_astro/new.css', STYLE);
    carryAssetsOver({ from: join(root, 'public'), to: join(root, 'next'), nowMs: NOW_MS });
    expect([...listFilesBelow(join(root, 'next'))].sort()).toEqual(['_astro/new.css', '_astro/young.css']);
    expect(existsSync(join(root, 'public/_astro/young.css'))).toBe(true);
  });
});

const fingerprint = (settings: readonly string[] = []): string => fingerprintBuild(join(root, 'dist'), settings);
const manifest = (key: string): string => `const manifest = {"key":"${key}","routes":[]}`;

describe('the fingerprint of a build', () => {
  it('tells other templates and other settings apart, but not the key that every build draws anew', () => {
    write('dist/server/entry.mjs', manifest('A'.repeat(43) + '='));
    const first = fingerprint();
    write('dist/server/entry.mjs', manifest('B'.repeat(43) + '='));
    write('dist/.stamp', 'khi nào cũng được');
    expect(fingerprint()).toBe(first);
    expect(fingerprint(['https://phuong.vn'])).not.toBe(first);
    write('dist/client/_astro/a.css', STYLE);
    expect(fingerprint()).not.toBe(first);
  });
});
