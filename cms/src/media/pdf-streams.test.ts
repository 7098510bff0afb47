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

it('leaves what is drawn on the pages, which nobody unpacks here', () => {
  expect(unpacksTooMuch(pdfWithObjects('/FlateDecode', bomb, 'XObject'))).toBe(false);
});
