import { describe, expect, it } from 'vitest';
import { stripVideoLocation } from './strip-video-location.ts';

function box(type: string, ...content: (Uint8Array | string)[]): Uint8Array {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  const header = Buffer.alloc(8);
  header.writeUInt32BE(body.length + 8);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, body]);
}

const place = '+16.0544+108.2022/';

describe('the place of recording in a video', () => {
  it('is emptied wherever user data may stand, and every other byte stays where it was', () => {
    const picture = box('mdat', 'hình ảnh');
    const file = Buffer.concat([
      box('ftyp', 'isom'),
      box(
        'moov',
        box('mvhd', 'đầu'),
        box('udta', box('\u00a9xyz', place)),
        box('trak', box('udta', place), box('tkhd', 'rãnh')),
      ),
      box('uuid', `XMP ${place}`),
      box('junk', place),
      picture,
    ]);
    const stripped = Buffer.from(stripVideoLocation(file));
    expect(stripped).toHaveLength(file.length);
    expect(stripped.includes(place)).toBe(false);
    expect(stripped.indexOf(picture)).toBe(file.indexOf(picture));
    expect(stripped.includes('rãnh')).toBe(true);
    expect(file.includes(place)).toBe(true);
  });

  it.each([
    ['a length beyond the file', Buffer.from([0, 0, 1, 0, 0x6d, 0x6f, 0x6f, 0x76, 1, 2])],
    ['a length shorter than its own header', Buffer.from([0, 0, 0, 4, 0x6d, 0x6f, 0x6f, 0x76])],
    ['no box at all', Buffer.from([1, 2, 3])],
  ])('leaves a damaged file as it is: %s', (_case, file) => {
    expect(Buffer.from(stripVideoLocation(file))).toEqual(file);
  });
});
