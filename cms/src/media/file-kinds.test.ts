import { describe, expect, it } from 'vitest';
import { detectMediaType } from './file-kinds.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

describe('the type of an upload is what its content says', () => {
  it.each([
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['PNG', bytes([0x89], 'PNG', [0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
    ['WebP', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 '), 'image/webp'],
    ['AVIF', bytes([0, 0, 0, 32], 'ftypavif'), 'image/avif'],
    ['PDF', bytes('%PDF-1.7'), 'application/pdf'],
    ['MP3 with a tag', bytes('ID3', [4, 0]), 'audio/mpeg'],
    ['MP3 without a tag', bytes([0xff, 0xfb, 0x90, 0x00]), 'audio/mpeg'],
    ['M4A', bytes([0, 0, 0, 32], 'ftypM4A '), 'audio/mp4'],
    ['MP4', bytes([0, 0, 0, 32], 'ftypisom'), 'video/mp4'],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), undefined],
    ['HTML', bytes('<!doctype html>'), undefined],
    ['HEIC', bytes([0, 0, 0, 32], 'ftypheic'), undefined],
    ['a zip', bytes('PK', [3, 4]), undefined],
    ['a wave file', bytes('RIFF', [0, 0, 0, 0], 'WAVEfmt '), undefined],
    ['AAC without a container', bytes([0xff, 0xf1, 0x50, 0x80]), undefined],
    ['nothing', bytes(), undefined],
  ])('%s', (_case, content, expected) => {
    expect(detectMediaType(content)).toBe(expected);
  });
});
