/** A PDF that nobody signed, without who wrote it on which machine, and without the places of the photographs in it. */
import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** The notes that cameras and programs leave in a JPEG; readers of PDFs show nothing of them. */
const PICTURE_NOTES = ['Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0'] as const;
const NOTE_MARKER = 0xffe1;

/** As it came where it is signed: a signature is of every byte. */
export async function stripPdfMetadata(file: Buffer, document: PDFDocument): Promise<Buffer> {
  if (file.includes('/ByteRange')) return file;
  const { context } = document;
  const { Info: info } = context.trailerInfo;
  if (info instanceof PDFRef) context.delete(info);
  context.trailerInfo.Info = undefined;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    if (dict.lookup(PDFName.of('Type')) === PDFName.of('Metadata')) context.delete(ref);
    // What editing programs keep for themselves.
    for (const name of ['Metadata', 'PieceInfo']) dict.delete(PDFName.of(name));
  }
  const bytes = Buffer.from(await document.save({ updateFieldAppearances: false }));
  for (const note of PICTURE_NOTES) emptyNotes(bytes, note);
  return bytes;
}

/** Lengths stay as they are. Marker and length stand before the name of a note. */
function emptyNotes(bytes: Buffer, note: string): void {
  for (let at = bytes.indexOf(note, 4, 'latin1'); at >= 0; at = bytes.indexOf(note, at + note.length, 'latin1')) {
    if (bytes.readUInt16BE(at - 4) !== NOTE_MARKER) continue;
    const end = Math.min(at - 2 + bytes.readUInt16BE(at - 2), bytes.length);
    bytes.fill(0, at + note.length, end);
  }
}
