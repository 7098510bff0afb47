/** A PDF is not taken apart and put together again, which would break digital signatures: one that can do anything is refused. */
import { EncryptedPDFError, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { failure, success, type Result } from 'shared/kernel/result';
import { withoutEscapes } from './pdf-escapes.ts';
import { unpacksTooMuch } from './pdf-streams.ts';
import type { UploadRefusal } from './upload-refusal.ts';

/** Names that make a reader run something, open something or unpack something. */
const ACTIVE_NAMES = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  // What happens by itself when a page is opened or closed.
  'AA',
]);
/** A ZIP ends with this mark and a comment of at most 65,535 bytes. */
const LONGEST_ARCHIVE_END = 65_557;
/** Nested deeper than any document a person made. */
const MAX_DEPTH = 60;

/** The document as it was read. */
export async function checkPdf(file: Uint8Array): Promise<Result<PDFDocument, UploadRefusal>> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  if (namesScript(bytes) || carriesMore(bytes)) return failure({ kind: 'activePdf' });
  if (!hasIndexAtEnd(bytes) || unpacksTooMuch(bytes)) return failure({ kind: 'unreadablePdf' });
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    if (document.getPageCount() === 0) return failure({ kind: 'unreadablePdf' });
    if (document.context.trailerInfo.Encrypt) return failure({ kind: 'lockedPdf' });
    if (opensAddress(document)) return failure({ kind: 'activePdf' });
    const objects = document.context.enumerateIndirectObjects();
    const isActive = objects.some(([, object]) => namesActivity(object, 0));
    return isActive ? failure({ kind: 'activePdf' }) : success(document);
  } catch (error) {
    // The parser throws plain errors of many kinds for damaged files, and often stumbles over a locked one before it
    // has seen the lock; none of them is the machine's trouble.
    const isLocked = error instanceof EncryptedPDFError || bytes.includes('/Encrypt');
    return failure({ kind: isLocked ? 'lockedPdf' : 'unreadablePdf' });
  }
}

/** On opening a document may lead to one of its own pages, and nowhere else. */
function opensAddress(document: PDFDocument): boolean {
  const action = document.catalog.lookup(PDFName.of('OpenAction'));
  return action instanceof PDFDict && action.lookup(PDFName.of('S')) !== PDFName.of('GoTo');
}

/** Payload asks for the same and says no in English. */
function hasIndexAtEnd(bytes: Buffer): boolean {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 1024));
  return end.includes('%%EOF') && end.includes('xref');
}

/** Behind its end a PDF may carry a page or an archive that other programs would open. */
function carriesMore(bytes: Buffer): boolean {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - LONGEST_ARCHIVE_END));
  const end = tail.lastIndexOf('%%EOF');
  const isFollowed = end >= 0 && /[^\s\0]/.test(tail.slice(end + '%%EOF'.length));
  return isFollowed || tail.includes('PK\u0005\u0006');
}

/**
 * `/JavaScript` anywhere in the plain bytes, also written with `#4a` escapes: a file may carry two objects of one number,
 * and readers differ in which of them they take.
 */
function namesScript(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/\/(?:[A-Za-z]|#[0-9a-fA-F]{2}){10,30}/g)].some(
    ([name]) => withoutEscapes(name) === '/JavaScript',
  );
}

function namesActivity(object: unknown, depth: number): boolean {
  if (depth > MAX_DEPTH) return true;
  if (object instanceof PDFName) return ACTIVE_NAMES.has(object.decodeText());
  if (object instanceof PDFArray) return object.asArray().some((item) => namesActivity(item, depth + 1));
  if (object instanceof PDFRawStream || object instanceof PDFStream) return namesActivity(object.dict, depth + 1);
  if (!(object instanceof PDFDict)) return false;
  return object.entries().some(([key, value]) => namesActivity(key, depth + 1) || namesActivity(value, depth + 1));
}
