/** The bytes of one file as a document, by what its name says and its content confirms. */
import { convertToHtml, images } from 'mammoth';
import { decodeSource, type SourceFailure } from 'shared/importing/decode-source';
import { failure, success, type Result } from 'shared/kernel/result';
import { DOCX_LIMITS, openArchive } from './open-archive.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { plainDocument, type SourceDocument } from './source-document.ts';

type SourceFormat = 'text' | 'html' | 'markdown' | 'docx' | 'zip';

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.docx': 'docx',
  '.zip': 'zip',
};
/** Articles often lie in these; whoever names one is told what to do. */
const OTHER_ARTICLES = /\.(?:doc|rtf|odt|pdf|docm|wps)$/iu;

export function endingOf(name: string): string {
  return (/\.[a-z\d]+$/iu.exec(name)?.[0] ?? '').toLowerCase();
}

export function formatOf(name: string): SourceFormat | undefined {
  return FORMATS[endingOf(name)];
}

/** Whether a file found in a folder or an archive is read: notes and pictures beside the articles are not. */
export function isArticleName(name: string): boolean {
  return formatOf(name) !== undefined;
}

export function isPacked(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  );
}

/** Larger files are Word documents with pictures; text has a limit of its own. */
export const MAX_FILE_BYTES = 40_000_000;

export async function readSource(name: string, bytes: Uint8Array): Promise<Result<SourceDocument, SourceFailure>> {
  if (bytes.length === 0) return failure({ kind: 'empty' });
  if (OTHER_ARTICLES.test(name)) return failure({ kind: 'unsupported', ending: endingOf(name) });
  const format = formatOf(name);
  if (format === 'docx') return readDocx(bytes);
  if (format === 'zip') return failure({ kind: 'nestedArchive' });
  const text = decodeSource(bytes);
  if (!text.ok) return text;
  if (format === 'html' || (format !== 'markdown' && /^\s*(?:<!doctype html|<html[\s>])/iu.test(text.value))) {
    return success(readHtml(text.value));
  }
  return success(format === 'markdown' ? readMarkdown(text.value) : plainDocument(text.value));
}

async function readDocx(bytes: Uint8Array): Promise<Result<SourceDocument, SourceFailure>> {
  if (bytes.length > MAX_FILE_BYTES) return failure({ kind: 'tooLarge', bytes: bytes.length });
  if (!isPacked(bytes)) return failure({ kind: 'damagedWord' });
  const archive = await openArchive(bytes, DOCX_LIMITS);
  if (!archive.ok) return archive.failure.kind === 'damagedArchive' ? failure({ kind: 'damagedWord' }) : archive;
  if (!archive.value.some(({ name }) => name === 'word/document.xml')) return failure({ kind: 'damagedWord' });
  const pictures: Uint8Array[] = [];
  try {
    const { value } = await convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: images.imgElement(async (image) => {
          pictures.push(new Uint8Array(await image.readAsBuffer()));
          return { src: `docx:${pictures.length - 1}` };
        }),
        externalFileAccess: false,
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Caption'] => figure > figcaption:fresh"],
      },
    );
    const document = readHtml(`<!doctype html><html><body>${value}</body></html>`);
    if (document.text.trim() === '') return failure({ kind: 'empty' });
    return success({
      ...document,
      pictures: document.pictures.map((picture) => ({ ...picture, bytes: pictures[Number(picture.source.slice(5))] })),
    });
  } catch (error) {
    if (error instanceof Error) return failure({ kind: 'damagedWord' });
    throw error;
  }
}
