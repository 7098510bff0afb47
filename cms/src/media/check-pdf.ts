/** A PDF is handed to residents as it came, so that a digital signature stays valid: one that can do anything is refused. */
import { EncryptedPDFError, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { failure, success, type Result } from 'shared/kernel/result';
import type { UploadRefusal } from './upload-refusal.ts';

/** Names that make a reader run something, open something or unpack something. */
const ACTIVE_NAMES = new Set(['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA']);
/** Nested deeper than any document a person made. */
const MAX_DEPTH = 60;

export async function checkPdf(bytes: Uint8Array): Promise<Result<void, UploadRefusal>> {
  if (namesScript(bytes)) return failure({ kind: 'activePdf' });
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    if (document.getPageCount() === 0) return failure({ kind: 'unreadablePdf' });
    const objects = document.context.enumerateIndirectObjects();
    const isActive = objects.some(([, object]) => namesActivity(object, 0));
    return isActive ? failure({ kind: 'activePdf' }) : success(undefined);
  } catch (error) {
    // The parser throws plain errors of many kinds for damaged files, and often stumbles over a locked one before it
    // has seen the lock; none of them is the machine's trouble.
    const isLocked = error instanceof EncryptedPDFError || Buffer.from(bytes).includes('/Encrypt');
    return failure({ kind: isLocked ? 'lockedPdf' : 'unreadablePdf' });
  }
}

/**
 * `/JavaScript` anywhere in the plain bytes, also written with `#4a` escapes: a file may carry two objects of one number,
 * and readers differ in which of them they take.
 */
function namesScript(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return [...text.matchAll(/\/(?:[A-Za-z]|#[0-9a-fA-F]{2}){10,30}/g)].some(
    ([name]) =>
      name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) ===
      '/JavaScript',
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
