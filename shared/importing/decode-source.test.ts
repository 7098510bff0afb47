import { describe, expect, it } from 'vitest';
import { decodeSource, explainSourceFailure, MAX_SOURCE_BYTES } from './decode-source.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('bytes of a file', () => {
  it('become NFC text, whether or not a byte order mark stands first', () => {
    expect(decodeSource(utf8('\uFEFFTiếng mõ'.normalize('NFD')))).toMatchObject({
      ok: true,
      value: { text: 'Tiếng mõ', oldEncoding: undefined },
    });
    const utf16 = new Uint8Array([0xff, 0xfe, 0x4d, 0x00, 0xf5, 0x00]);
    expect(decodeSource(utf16)).toMatchObject({ ok: true, value: { text: 'Mõ' } });
  });

  it.each([
    ['no bytes', utf8(''), 'empty'],
    ['only spaces and marks', utf8(' \n\u00a0\n...\n'), 'empty'],
    ['a zip archive such as .docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0]), 'notText'],
    ['bytes that are no UTF-8', new Uint8Array([0x54, 0xe9, 0x74, 0xff]), 'notText'],
    ['ten megabytes', new Uint8Array(10_000_000).fill(97), 'tooLarge'],
  ])('are refused in one clear sentence: %s', (_name, bytes, kind) => {
    const decoded = decodeSource(bytes);
    expect(decoded).toMatchObject({ ok: false, failure: { kind } });
    if (!decoded.ok) expect(explainSourceFailure(decoded.failure)).toMatch(/^Tệp .*\.$/u);
  });

  it('may be as long as the limit', () => {
    expect(decodeSource(new Uint8Array(MAX_SOURCE_BYTES).fill(97))).toMatchObject({ ok: true });
  });
});
