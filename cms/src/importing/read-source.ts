/** The bytes of one file as a document, by what its name says and its content confirms. */
import { decodeSource, type SourceFailure } from 'shared/importing/decode-source';
import { failure, success, type Result } from 'shared/kernel/result';
import { convertedFrom, isPacked, readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { pictureIn, readMhtml } from './read-mhtml.ts';
import { plainDocument, type SourceDocument } from './source-document.ts';

type SourceFormat = 'text' | 'html' | 'mhtml' | 'markdown' | 'docx' | 'zip';

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mhtml': 'mhtml',
  '.mht': 'mhtml',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.docx': 'docx',
  '.zip': 'zip',
};
/** Articles often lie in these; whoever names one is told what to do. */
const OTHER_ARTICLES = /\.(?:doc|rtf|odt|pdf|docm|wps|pages|ppt|pptx|rar|7z)$/iu;

export function endingOf(name: string): string {
  return (/\.[a-z\d]+$/iu.exec(name)?.[0] ?? '').toLowerCase();
}

export function formatOf(name: string): SourceFormat | undefined {
  return FORMATS[endingOf(name)];
}

export function isOtherArticleName(name: string): boolean {
  return OTHER_ARTICLES.test(name);
}

/** Whether a file found in a folder or an archive is read: notes and pictures beside the articles are not. */
export function isArticleName(name: string): boolean {
  return formatOf(name) !== undefined;
}

/** Larger files are Word documents with pictures; text has a limit of its own. */
export const MAX_FILE_BYTES = 40_000_000;

/** Under a wrong ending the content decides: many systems give pages and new Word files out as .doc. */
export async function readSource(name: string, bytes: Uint8Array): Promise<Result<SourceDocument, SourceFailure>> {
  try {
    return await readKnown(name, bytes);
  } catch (error) {
    // Parts nested ten thousand deep use up the stack, of our own readers and of the libraries'.
    if (error instanceof RangeError) return failure({ kind: 'tooTangled' });
    throw error;
  }
}

async function readKnown(name: string, bytes: Uint8Array): Promise<Result<SourceDocument, SourceFailure>> {
  if (bytes.length === 0) return failure({ kind: 'empty' });
  const format = formatOf(name);
  if (format === 'zip') return failure({ kind: 'nestedArchive' });
  if (format === 'docx' || isPacked(bytes)) {
    if (bytes.length > MAX_FILE_BYTES) return failure({ kind: 'tooLarge', bytes: bytes.length });
    const word = await readDocx(bytes);
    const isOther = !word.ok && word.failure.kind === 'damagedWord' && format !== 'docx';
    return isOther ? failure(otherFormat(name)) : word;
  }
  if (format === 'mhtml') return readSavedPage(bytes);
  const isPageOfDoc = endingOf(name) === '.doc' && isPage(headOf(bytes));
  if (OTHER_ARTICLES.test(name) && !isPageOfDoc) return failure(otherFormat(name));
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return decoded;
  const { text, oldEncoding } = decoded.value;
  const document = readText(text, format);
  return success(oldEncoding ? withNote(document, convertedFrom(oldEncoding)) : document);
}

function readSavedPage(bytes: Uint8Array): Result<SourceDocument, SourceFailure> {
  if (bytes.length > MAX_FILE_BYTES) return failure({ kind: 'tooLarge', bytes: bytes.length });
  const page = readMhtml(bytes);
  if (!page) return failure({ kind: 'damagedPage' });
  const decoded = decodeSource(page.html);
  if (!decoded.ok) return decoded.failure.kind === 'empty' ? failure({ kind: 'damagedPage' }) : decoded;
  const document = readHtml(decoded.value.text);
  return success({
    ...document,
    pictures: document.pictures.map((picture) => ({
      ...picture,
      bytes: picture.bytes ?? pictureIn(page, picture.source),
    })),
  });
}

function readText(text: string, format: SourceFormat | undefined): SourceDocument {
  if (format === 'markdown') return readMarkdown(text);
  return format === 'html' || isPage(text) ? readHtml(text) : plainDocument(text);
}

function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?(?:<!doctype html|<html[\s>])/isu.test(text);
}

function headOf(bytes: Uint8Array): string {
  const decoded = decodeSource(bytes);
  return decoded.ok ? decoded.value.text.slice(0, 2000) : '';
}

function otherFormat(name: string): SourceFailure {
  return OTHER_ARTICLES.test(name) ? { kind: 'unsupported', ending: endingOf(name) } : { kind: 'notText' };
}

function withNote(document: SourceDocument, note: string): SourceDocument {
  return { ...document, notes: [...document.notes, note] };
}
