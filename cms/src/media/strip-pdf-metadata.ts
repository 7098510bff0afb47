/** A PDF that nobody signed, without who wrote it on which machine, and without the places of the photographs in it. */
import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** Parts of a JPEG that say how to show it: JFIF, the colour profile, Adobe's kind of colour. All other notes go. */
const SHOWN_NOTES = [0xe0, 0xe2, 0xee];
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;

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
    if (dict.lookup(PDFName.of('Type')) === PDFName.of('Metadata')) {
      context.delete(ref);
      continue;
    }
    // What editing programs keep for themselves.
    for (const name of ['Metadata', 'PieceInfo']) dict.delete(PDFName.of(name));
    if (object instanceof PDFRawStream) context.assign(ref, PDFRawStream.of(dict, withoutNotes(object.contents)));
  }
  return Buffer.from(await document.save({ updateFieldAppearances: false }));
}

/**
 * A JPEG whose notes of camera, programs and people (Exif, XMP, IPTC, comments) are emptied; what is none comes back as
 * it is. Lengths stay as they are.
 */
function withoutNotes(stream: Uint8Array): Uint8Array {
  if (stream[0] !== 0xff || stream[1] !== 0xd8) return stream;
  const bytes = Buffer.from(stream);
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === START_OF_SCAN) break;
    const end = Math.min(at + 2 + bytes.readUInt16BE(at + 2), bytes.length);
    const isNote = marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && !SHOWN_NOTES.includes(marker));
    if (isNote) bytes.fill(0, at + 4, end);
    at = end;
  }
  return bytes;
}
