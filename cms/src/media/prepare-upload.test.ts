import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, type SaveOptions } from '@cantoo/pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { contentFileName } from './content-file.ts';
import { measureRecording } from './measure-recording.ts';
import { prepareUpload } from './prepare-upload.ts';

const canvas = (width: number, height: number, background = { r: 180, g: 60, b: 40 }) =>
  sharp({ create: { width, height, channels: 3, background } });

async function prepared(bytes: Buffer) {
  const result = await prepareUpload(bytes);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

function photoWithPlace(orientation = 1): Promise<Buffer> {
  return canvas(600, 400)
    .withExif({ IFD0: { Artist: 'Nguyen Van Kin' }, IFD3: { GPSLatitude: '16/1 3/1 15/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

describe('an uploaded picture', () => {
  it('keeps no place, camera or photographer', async () => {
    const bytes = await photoWithPlace();
    const before = (await sharp(bytes).metadata()).exif;
    // Tag 0x8825 leads to the place: without it the test would prove nothing.
    expect([before?.includes('Nguyen Van Kin'), before?.includes(Buffer.from([0x25, 0x88]))]).toEqual([true, true]);
    const { data } = await prepared(bytes);
    const metadata = await sharp(data).metadata();
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(data.includes('Nguyen Van Kin')).toBe(false);
  });

  it.each([
    ['PNG', (photo: Sharp) => photo.png()],
    ['WebP', (photo: Sharp) => photo.webp()],
    ['AVIF', (photo: Sharp) => photo.avif({ effort: 0 })],
    ['JPEG', (photo: Sharp) => photo.jpeg()],
  ] as const)('as %s keeps neither place nor what programs wrote into it', async (_kind, encode) => {
    const written = canvas(64, 64)
      .withExif({ IFD0: { Artist: 'Nguyen Van Kin' }, IFD3: { GPSLatitude: '16/1 3/1 15/1', GPSLatitudeRef: 'N' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><noi>16.05 108.20</noi></x:xmpmeta>');
    const bytes = await encode(written).toBuffer();
    const before = await sharp(bytes).metadata();
    expect([before.exif, before.xmp]).toEqual([expect.any(Buffer), expect.any(Buffer)]);
    const { data } = await prepared(bytes);
    const { exif, xmp, iptc } = await sharp(data).metadata();
    expect([exif, xmp, iptc, data.includes('Nguyen'), data.includes('108.20')]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
      false,
    ]);
  });

  it('is turned as the camera was held', async () => {
    expect(await sharp((await prepared(await photoWithPlace(6))).data).metadata()).toMatchObject({
      width: 400,
      height: 600,
    });
  });

  it('is named after its content, so that the same upload has the same name', async () => {
    const bytes = await canvas(500, 500).jpeg().toBuffer();
    const first = await prepared(bytes);
    expect(await prepared(bytes)).toEqual(first);
    expect(first.name).toBe(contentFileName(first.data, 'jpg'));
  });

  it('keeps its transparency', async () => {
    const clear = sharp({
      create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect((await prepared(await clear.webp().toBuffer())).mimetype).toBe('image/png');
  });

  it('loses whatever was hung on behind it, so that it is nothing but a picture', async () => {
    const page = '<script>alert(document.cookie)</script>';
    const bytes = Buffer.concat([await canvas(200, 200).jpeg().toBuffer(), Buffer.from(page)]);
    expect((await prepared(bytes)).data.includes('<script>')).toBe(false);
  });

  it.each([
    ['four inks', () => canvas(200, 200).toColourspace('cmyk').jpeg().toBuffer()],
    ['sixteen bits a channel', () => canvas(200, 200).toColourspace('rgb16').png().toBuffer()],
    ['a wide colour profile', () => canvas(200, 200).withIccProfile('p3').png().toBuffer()],
    ['shades of grey', () => canvas(200, 200).greyscale().jpeg().toBuffer()],
    ['the AVIF of a phone', () => canvas(200, 200).avif({ effort: 0 }).toBuffer()],
  ])('in %s comes out in eight bits of sRGB', async (_case, make) => {
    const { data } = await prepared(await make());
    const metadata = await sharp(data).metadata();
    expect(metadata).toMatchObject({ depth: 'uchar', space: expect.stringMatching(/srgb|b-w/), hasProfile: false });
  });

  it('shows the colours that its profile meant', async () => {
    const plain = await canvas(64, 64).png().toBuffer();
    const wide = await canvas(64, 64).withIccProfile('p3').png().toBuffer();
    const [r = 0, g = 0, b = 0] = await colourOf((await prepared(wide)).data);
    const [r0 = 0, g0 = 0, b0 = 0] = await colourOf(plain);
    expect(Math.max(Math.abs(r - r0), Math.abs(g - g0), Math.abs(b - b0))).toBeLessThan(6);
  });
});

describe('an upload that is refused', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a page that calls itself a picture', () => Buffer.from('<svg onload="x()">'), 'typeNotAccepted'],
    ['a page with a picture’s name', () => Buffer.from('<!doctype html><title>anh.jpg</title>'), 'typeNotAccepted'],
    ['an empty file', () => Buffer.alloc(0), 'empty'],
    ['a program', () => Buffer.from('MZ\u0090\u0000', 'latin1'), 'typeNotAccepted'],
    ['a moving GIF', () => Buffer.from('GIF89a'), 'typeNotAccepted'],
    [
      'a page behind the first bytes of a picture',
      () => Buffer.from('\xff\xd8\xff<script>', 'latin1'),
      'unreadablePicture',
    ],
    ['a picture cut off', async () => (await noisy().jpeg().toBuffer()).subarray(0, 3000), 'unreadablePicture'],
    ['a PNG cut off', async () => (await noisy().png().toBuffer()).subarray(0, 3000), 'unreadablePicture'],
    ['a WebP cut off', async () => (await noisy().webp().toBuffer()).subarray(0, 3000), 'unreadablePicture'],
    [
      'an AVIF cut off',
      async () => (await noisy().avif({ effort: 0 }).toBuffer()).subarray(0, 900),
      'unreadablePicture',
    ],
    ['60,000 × 60,000 in a few bytes', () => bombPng(60_000, 60_000), 'tooManyPixels'],
    ['just over 40 million', () => bombPng(8_001, 5_000), 'tooManyPixels'],
    ['a picture eleven times as high as wide', () => canvas(20, 220).png().toBuffer(), 'tooNarrow'],
    ['a moving WebP', movingWebp, 'movingPicture'],
    ['a moving PNG', movingPng, 'movingPicture'],
    ['more than 25 MB', () => Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(25 * 1024 * 1024)]), 'tooManyBytes'],
    ['a PDF that is none', () => Buffer.from('%PDF-1.7 nothing'), 'unreadablePdf'],
    [
      'a PDF without its index',
      async () =>
        Buffer.from((await pdfWith(() => undefined)).toString('latin1').replace('startxref', 'startxxxx'), 'latin1'),
      'unreadablePdf',
    ],
    ['a PDF with a script', () => pdfWith((pdf) => pdf.addJavaScript('mo', 'app.alert(1)')), 'activePdf'],
    ['a PDF with a script written in escapes', escapedScriptPdf, 'activePdf'],
    ['a PDF that starts programs', () => pdfWith((pdf) => openAction(pdf, 'Launch')), 'activePdf'],
    ['a PDF that sends what is filled in', () => pdfWith((pdf) => openAction(pdf, 'SubmitForm')), 'activePdf'],
    ['a PDF that opens an address', () => pdfWith((pdf) => openAction(pdf, 'URI')), 'activePdf'],
    ['a PDF that opens another file', () => pdfWith((pdf) => openAction(pdf, 'GoToR')), 'activePdf'],
    [
      'a PDF with a page behind it',
      async () => Buffer.concat([await pdfWith(() => undefined), Buffer.from('\n<script>alert(1)</script>')]),
      'activePdf',
    ],
    [
      'a PDF that is an archive too',
      async () =>
        Buffer.concat([await pdfWith(() => undefined), Buffer.from(`PK\u0005\u0006${'\0'.repeat(18)}\n%%EOF`)]),
      'activePdf',
    ],
    ['a PDF with a file inside', () => pdfWith((pdf) => pdf.attach(Buffer.from('MZ'), 'qua.exe')), 'activePdf'],
    ['a PDF with a lock', lockedPdf, 'lockedPdf'],
    [
      'a page behind a tag of sound',
      () => Buffer.concat([id3(20), Buffer.from('<script>alert(1)</script>')]),
      'unreadableSound',
    ],
    ['sound cut off in its tag', () => id3(5000).subarray(0, 100), 'unreadableSound'],
    [
      'a video cut off',
      () => Buffer.concat([box('ftyp', 'isom'), box('moov', 'x'), box('mdat', 'y'.repeat(50))]).subarray(0, 60),
      'unreadableVideo',
    ],
    [
      'a video with a page behind it',
      () => Buffer.concat([box('ftyp', 'isom'), box('moov', 'x'), box('mdat', 'y'), Buffer.from('<html>')]),
      'unreadableVideo',
    ],
    ['a video with the way of a drone', () => videoOf(track('vide', 'avc1'), track('meta', 'djmd')), 'videoWithData'],
    [
      'a video that many telephones cannot play',
      () => videoOf(track('vide', 'hvc1'), track('soun', 'mp4a')),
      'seldomPlayed',
    ],
    ['sound that many telephones cannot play', () => videoOf(track('soun', 'alac')), 'seldomPlayed'],
    ['a video with neither picture nor sound', () => videoOf(), 'unreadableVideo'],
    ['a video without its index', () => Buffer.concat([box('ftyp', 'isom'), box('mdat', 'y')]), 'unreadableVideo'],
  ])('%s', async (_case, make, kind) => {
    expect(await prepareUpload(await make())).toEqual({ ok: false, failure: { kind } });
  });
});

describe('an upload that is no picture', () => {
  it('a signed PDF stays as it is, so that its signature holds', async () => {
    const bytes = await pdfWith((pdf) => pdf.catalog.set(PDFName.of('Perms'), pdf.context.obj({ ByteRange: [0, 1] })), {
      useObjectStreams: false,
    });
    expect((await prepared(bytes)).data.equals(bytes)).toBe(true);
  });

  it('a PDF that nobody signed loses its author, and its photographs their place', async () => {
    const photo = await canvas(64, 64)
      .withExif({ IFD0: { Artist: 'Nguyen Van Kin' }, IFD3: { GPSLatitude: '16/1 3/1 15/1', GPSLatitudeRef: 'N' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><noi>16.05 108.20</noi></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    const written = withNotes(photo, [0xed, 'Photoshop 3.0\0 Song May'], [0xfe, '<script>']);
    const bytes = await pdfWith(
      async (pdf) => {
        pdf.setAuthor('Nguyen Van Kin');
        const notes = pdf.context.stream('<x:xmpmeta>Nguyen Van Kin</x:xmpmeta>', { Type: 'Metadata' });
        pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(notes));
        pdf.getPage(0).drawImage(await pdf.embedJpg(written));
      },
      { useObjectStreams: false },
    );
    const told = ['Nguyen Van Kin', '108.20', '/Author', '/Metadata', 'Song May', '<script>'];
    expect(told.filter((text) => bytes.includes(text))).toEqual(told);
    const { data } = await prepared(bytes);
    expect(told.filter((text) => data.includes(text))).toEqual([]);
    const read = await PDFDocument.load(data, { updateMetadata: false });
    expect([read.getPageCount(), read.getAuthor()]).toEqual([1, undefined]);
    // The photograph is still one.
    const picture = data.subarray(data.indexOf(Buffer.from([0xff, 0xd8, 0xff])));
    expect(await sharp(picture).metadata()).toMatchObject({ width: 64, height: 64, format: 'jpeg' });
  });

  it('a sound is its frames alone', async () => {
    const sound = Buffer.concat(Array.from({ length: 5 }, frame));
    const trailer = Buffer.concat([Buffer.from('TAG'), Buffer.from('Nguyen Van Kin'.padEnd(125))]);
    const { data } = await prepared(Buffer.concat([id3(300), sound, trailer]));
    expect(data.equals(sound)).toBe(true);
    const hidden = Buffer.from('<script>alert(1)</script>LYRICSBEGIN Nguyen Van Kin');
    const between = await prepared(Buffer.concat([sound, hidden, sound, hidden, id3(40)]));
    expect(between.data.equals(Buffer.concat([sound, sound]))).toBe(true);
  });

  it('a video of picture and sound is taken, without the rests of what was cut out', async () => {
    const bytes = Buffer.concat([videoOf(track('vide', 'avc1'), track('soun', 'mp4a')), box('free', '+16.05+108.20/')]);
    const { data, mimetype } = await prepared(bytes);
    expect([data.includes('+16.05'), mimetype]).toEqual([false, 'video/mp4']);
  });

  it('a video loses its place', async () => {
    const places = [box('udta', box('\u00a9xyz', '+16.05+108.20/')), box('meta', box('loci', '+16.05+108.20/'))];
    expect((await prepared(videoOf(track('vide', 'avc1'), ...places))).data.includes('+16.05')).toBe(false);
  });

  it('what a telephone records without a picture is sound, whatever it calls itself', async () => {
    expect(await prepared(videoOf(track('soun', 'mp4a')))).toMatchObject({
      mimetype: 'audio/mp4',
      name: expect.stringMatching(/\.m4a$/),
    });
  });

  it('a video says how long it is and how it is seen, also where the camera was held upright', () => {
    expect(measureRecording(videoOf(track('vide', 'avc1')), 'video/mp4')).toEqual({
      durationSeconds: 12.5,
      width: 1280,
      height: 720,
    });
    expect(measureRecording(videoOf(track('vide', 'avc1', { isTurned: true })), 'video/mp4')).toMatchObject({
      width: 720,
      height: 1280,
    });
    expect(measureRecording(Buffer.concat(Array.from({ length: 100 }, frame)), 'audio/mpeg')).toEqual({
      durationSeconds: expect.closeTo(2.612, 3),
    });
  });
});

/** Notes stand behind the first mark of a JPEG. */
function withNotes(jpeg: Buffer, ...notes: readonly (readonly [marker: number, text: string])[]): Buffer {
  const parts = notes.map(([marker, text]) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text)]),
  );
  return Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)]);
}

async function colourOf(bytes: Buffer): Promise<readonly number[]> {
  return [...(await sharp(bytes).resize(1, 1).toColourspace('srgb').raw().toBuffer())];
}

function noisy() {
  const noise = randomBytes(200 * 200 * 3);
  return sharp(noise, { raw: { width: 200, height: 200, channels: 3 } });
}

async function movingWebp(): Promise<Buffer> {
  const frames = [await canvas(64, 64).png().toBuffer(), await canvas(64, 64, { r: 0, g: 90, b: 0 }).png().toBuffer()];
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0 })
    .toBuffer();
}

async function movingPng(): Promise<Buffer> {
  const still = await canvas(64, 64).png().toBuffer();
  const control = Buffer.alloc(20);
  control.writeUInt32BE(8, 0);
  control.write('acTL', 4, 'latin1');
  return Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]);
}

/** A picture of one colour packs to nearly nothing, whatever its size: header and one small block are enough. */
function bombPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

async function pdfWith(change: (pdf: PDFDocument) => unknown, options: SaveOptions = {}): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  await change(pdf);
  return Buffer.from(await pdf.save(options));
}

function openAction(pdf: PDFDocument, kind: string): void {
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: kind, F: 'calc.exe' }));
}

async function escapedScriptPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: 'JavaScript' }));
  const plain = Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1');
  return Buffer.from(plain.replace('/JavaScript', '/J#61v#61Script'), 'latin1');
}

async function lockedPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.encrypt({ userPassword: 'khoa', ownerPassword: 'khoa' });
  return Buffer.from(await pdf.save());
}

function id3(length: number): Buffer {
  const size = [(length >> 21) & 0x7f, (length >> 14) & 0x7f, (length >> 7) & 0x7f, length & 0x7f];
  return Buffer.concat([
    Buffer.from('ID3'),
    Buffer.from([4, 0, 0, ...size]),
    Buffer.from('GEOB Nguyen Van Kin'.padEnd(length).slice(0, length)),
  ]);
}

/** MPEG 1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes. */
function frame(): Buffer {
  const bytes = Buffer.alloc(417);
  bytes.set([0xff, 0xfb, 0x90, 0x00]);
  return bytes;
}

/** Twelve and a half seconds. */
function videoOf(...inIndex: Buffer[]): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(12_500, 16);
  return Buffer.concat([box('ftyp', 'isom'), box('moov', box('mvhd', header), ...inIndex), box('mdat', 'y')]);
}

function track(handler: string, codec: string, { isTurned = false } = {}): Buffer {
  const header = Buffer.alloc(84);
  header.writeInt32BE(isTurned ? 0 : 0x1_0000, 40);
  header.writeUInt16BE(1280, 76);
  header.writeUInt16BE(720, 80);
  const kind = box('hdlr', Buffer.alloc(8), handler, Buffer.alloc(13));
  const table = box('stsd', Buffer.alloc(8), box(codec, Buffer.alloc(8)));
  return box('trak', box('tkhd', header), box('mdia', kind, box('minf', box('stbl', table))));
}

function box(type: string, ...content: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  const header = Buffer.alloc(8);
  header.writeUInt32BE(body.length + 8);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, body]);
}
