import { describe, expect, it } from 'vitest';
import { acceptedEncoding } from './accepted-encoding.ts';
import { parseByteRange } from './byte-range.ts';
import { parseRequestedPath } from './requested-path.ts';

describe('the accepted encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity;q=0', undefined],
    ['gzip;q=0, identity;q=0', undefined],
    ['identity;q=0, gzip', 'gzip'],
    ['identity;q=0, *', 'br'],
    ['*;q=0, identity', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['br;q=nonsense, gzip', 'gzip'],
    [['gzip', 'br'], 'br'],
  ] as const)('of %j is %s', (header, expected) => {
    expect(acceptedEncoding(typeof header === 'object' ? [...header] : header)).toBe(expected);
  });
});

const whole = { kind: 'whole' };
const part = (first: number, last: number) => ({ kind: 'part', first, last });

describe('the asked part of a file of 1000 bytes', () => {
  it.each([
    [undefined, whole],
    ['bytes=0-99', part(0, 99)],
    ['bytes=100-', part(100, 999)],
    ['bytes=-100', part(900, 999)],
    ['bytes=-5000', part(0, 999)],
    ['bytes=900-5000', part(900, 999)],
    ['bytes=0-0', part(0, 0)],
    ['bytes = 0-99', part(0, 99)],
    ['bytes=1000-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=5-2', whole],
    ['bytes=0-1,5-6', whole],
    ['bytes=-', whole],
    ['lines=0-9', whole],
    ['bytes=a-b', whole],
  ])('%s', (header, expected) => expect(parseByteRange(header, 1000)).toEqual(expected));
});

describe('the asked path', () => {
  it.each([
    ['/', ['']],
    ['/canh-bao/', ['canh-bao', '']],
    ['/rss.xml', ['rss.xml']],
    ['/_astro/a.B-1_x.css', ['_astro', 'a.B-1_x.css']],
    ['/c%E1%BA%A3nh-b%C3%A1o/', ['cảnh-báo', '']],
  ])('%s names a file', (path, parts) => expect(parseRequestedPath(path)).toEqual(parts));

  it.each([
    '/../store.db',
    '/a/../../store.db',
    '/%2e%2e/store.db',
    '/..%2fstore.db',
    '/a%2f..%2f..%2fstore.db',
    '/%5c..%5cstore.db',
    '/.env',
    '/a/.hidden/x',
    '/a%00.html',
    '/a//b',
    '/%',
    '/%ff',
    '/a:b',
    '/~%0a',
  ])('%s names none', (path) => expect(parseRequestedPath(path)).toBeUndefined());
});
