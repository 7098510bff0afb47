import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPublicFolder } from './public-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-public-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const open = () => openPublicFolder({ root, log: () => undefined });
const at = (...parts: readonly string[]): string => join(root, ...parts);

function layOut(): void {
  mkdirSync(at('public', 'media'), { recursive: true });
  writeFileSync(at('public', 'index.html'), 'cũ');
  writeFileSync(at('public', 'media', 'anh.webp'), 'ảnh');
  mkdirSync(at('next'));
  writeFileSync(at('next', 'index.html'), 'mới');
}

function expectSwitched(): void {
  expect(readFileSync(at('public', 'index.html'), 'utf8')).toBe('mới');
  expect(readFileSync(at('public', 'media', 'anh.webp'), 'utf8')).toBe('ảnh');
  expect(existsSync(at('next'))).toBe(false);
  expect(existsSync(at('old'))).toBe(false);
}

describe('the public folder', () => {
  it('is replaced as a whole and keeps its pictures', async () => {
    layOut();
    await open().switchToNext();
    expectSwitched();
  });

  it('leaves a folder in preparation alone when nothing says that it is complete', () => {
    layOut();
    expect(open().next()).toBe(at('next'));
    expect(readFileSync(at('public', 'index.html'), 'utf8')).toBe('cũ');
  });

  const steps = [
    () => renameSync(at('public', 'media'), at('next', 'media')),
    () => renameSync(at('public'), at('old')),
    () => renameSync(at('next'), at('public')),
  ];
  it.each([1, 2, 3])('finishes a switch that a crash interrupted after step %i', (count) => {
    layOut();
    for (const step of steps.slice(0, count)) step();
    open();
    expectSwitched();
  });
});
