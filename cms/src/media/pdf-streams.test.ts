import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { unpacksTooMuch } from './pdf-streams.ts';

function pdfWithObjects(filter: string, data: Buffer, type = 'ObjStm'): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /${type} /N 1 /First 4 /Filter ${filter} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]);
}

it('takes a document whose objects are packed as programs pack them', async () => {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 300; page += 1) pdf.addPage().drawText(`Trang ${page}`);
  const bytes = Buffer.from(await pdf.save({ useObjectStreams: true }));
  expect(bytes.includes('/ObjStm')).toBe(true);
  expect(unpacksTooMuch(bytes)).toBe(false);
});

const bomb = deflateSync(Buffer.alloc(30 * 1024 * 1024));

it.each([
  ['one', pdfWithObjects('/FlateDecode', bomb)],
  ['one under a name written in escapes', pdfWithObjects('/FlateDecode', bomb, 'Obj#53tm')],
  ['one packed twice', pdfWithObjects('[/FlateDecode /FlateDecode]', deflateSync(bomb))],
  [
    'many that are each small',
    Buffer.concat(Array(40).fill(pdfWithObjects('/FlateDecode', deflateSync(Buffer.alloc(1024 * 1024))))),
  ],
])('finds a bomb of objects: %s', (_case, bytes) => {
  expect(bytes.length).toBeLessThan(200_000);
  expect(unpacksTooMuch(bytes)).toBe(true);
});

/** What is drawn on a page: a resident's telephone unpacks it, and dies of what this machine never sees. */
function pdfWithStream(head: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${head} >>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

it('takes a map of many lines and a photograph as large as a poster', () => {
  expect(unpacksTooMuch(pdfWithStream('/Filter /FlateDecode', bomb))).toBe(false);
  const poster = pdfWithStream('/Subtype /Image /Width 9000 /Height 12000 /Filter [/FlateDecode /DCTDecode]', bomb);
  expect(unpacksTooMuch(poster)).toBe(false);
});

it.each([
  ['packed twice', pdfWithStream('/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb))],
  ['as a picture of 100,000 by 100,000', pdfWithStream('/Subtype /Image /Width 100000 /Height 100000', bomb)],
  ['of many drawings', Buffer.concat(Array(8).fill(pdfWithStream('/Filter /FlateDecode', bomb)))],
])('finds a bomb on the page: %s', (_case, bytes) => {
  expect(unpacksTooMuch(bytes)).toBe(true);
});
