/** A Word document as an article's document: inserted text counts, deleted text does not, footnotes are named apart. */
import { convertToHtml, images } from 'mammoth';
import { convertOldEncoding, type OldEncoding } from 'shared/importing/convert-old-encoding';
import type { SourceFailure } from 'shared/importing/decode-source';
import { failure, success, type Result } from 'shared/kernel/result';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { readDocxProperties } from './docx-properties.ts';
import { DOCX_LIMITS, openArchive, type ArchiveEntry } from './open-archive.ts';
import { readHtml } from './read-html.ts';
import type { SourceDocument, SourcePicture } from './source-document.ts';
import { linkedPictureTargets, packPlain, readableWordXml } from './word-xml.ts';

const MAIN_PART = 'word/document.xml';
const PROSE_SYLLABLES = 12;
const OPTIONS = {
  externalFileAccess: false,
  // By the id where a file names a style that it does not describe.
  styleMap: [
    "p[style-name='Title'] => h1:fresh",
    'p.Title => h1:fresh',
    "p[style-name='Caption'] => figure > figcaption:fresh",
    'p.Caption => figure > figcaption:fresh',
    ...['Bullet', 'Number'].flatMap((kind) => [
      `p[style-name='List ${kind} 2'] => ul|ol > li > ${kind === 'Bullet' ? 'ul' : 'ol'} > li:fresh`,
      `p[style-name='List ${kind} 3'] => ul|ol > li > ul|ol > li > ${kind === 'Bullet' ? 'ul' : 'ol'} > li:fresh`,
    ]),
  ],
};

export async function readDocx(bytes: Uint8Array): Promise<Result<SourceDocument, SourceFailure>> {
  if (isCompoundFile(bytes)) return failure({ kind: isLocked(bytes) ? 'lockedWord' : 'oldWord' });
  if (!isPacked(bytes)) return failure({ kind: 'damagedWord' });
  const archive = await openArchive(bytes, DOCX_LIMITS);
  if (!archive.ok) return archive.failure.kind === 'damagedArchive' ? failure({ kind: 'damagedWord' }) : archive;
  const isWhole = archive.value.every(({ isDamaged }) => !isDamaged);
  if (!isWhole || !archive.value.some(({ name }) => name === MAIN_PART)) return failure({ kind: 'damagedWord' });
  const converted = await convert(readablePackage(archive.value, bytes));
  if (!converted) return failure({ kind: 'damagedWord' });
  const { html, pictures } = converted;
  const unicode = convertOldEncoding(html.normalize('NFC'));
  const document = readHtml(
    `<!doctype html><html><body><main>${withoutInnerHeadlines(unicode?.text ?? html)}</main></body></html>`,
  );
  if (document.text.trim() === '') return failure({ kind: 'empty' });
  const properties = archive.value.find(({ name }) => name === 'docProps/core.xml');
  return success({
    ...document,
    fileFacts: properties && readDocxProperties(Buffer.from(properties.bytes).toString('utf8')),
    notes: unicode ? [...document.notes, convertedFrom(unicode.encoding)] : document.notes,
    pictures: [
      ...document.pictures.map((picture) => ({
        ...picture,
        // Word describes pictures by machine, often in English.
        described: '',
        bytes: pictures[Number(picture.source.slice(5))],
      })),
      ...linkedPictures(archive.value),
    ],
  });
}

/** Pictures that the file only links to: named for the person, never fetched. */
function linkedPictures(entries: readonly ArchiveEntry[]): readonly SourcePicture[] {
  const [main, relations] = [MAIN_PART, 'word/_rels/document.xml.rels'].map((part) =>
    Buffer.from(entries.find(({ name }) => name === part)?.bytes ?? []).toString('utf8'),
  );
  return linkedPictureTargets(main ?? '', relations ?? '').map((source) => ({
    source,
    alt: '',
    caption: '',
    described: '',
    textBelow: '',
  }));
}

/** Packed anew only where something in it has to be written otherwise. */
function readablePackage(entries: readonly ArchiveEntry[], bytes: Uint8Array): Uint8Array {
  const main = entries.find(({ name }) => name === MAIN_PART);
  const xml = Buffer.from(main?.bytes ?? []).toString('utf8');
  const readable = readableWordXml(xml);
  if (readable === xml) return bytes;
  return packPlain(entries.map((entry) => (entry === main ? { ...entry, bytes: Buffer.from(readable) } : entry)));
}

/** In Word the first heading is often the one of a section: whatever stands behind running text is no headline. */
function withoutInnerHeadlines(html: string): string {
  const [before = ''] = html.split('<h1', 1);
  const hasProse = [...before.matchAll(/<p>(.*?)<\/p>/gsu)].some(([, inner = '']) => {
    const text = inner.replace(/<[^>]*>/gu, '').trim();
    return countSyllables(text) >= PROSE_SYLLABLES && /[.!?…]["”]?$/u.test(text);
  });
  return hasProse ? html.replace(/(<\/?)h1\b/gu, '$1h2') : html;
}

interface ConvertedWord {
  readonly html: string;
  readonly pictures: readonly Uint8Array[];
}

/** Undefined where the library finds no document in it. */
async function convert(bytes: Uint8Array): Promise<ConvertedWord | undefined> {
  const pictures: Uint8Array[] = [];
  const convertImage = images.imgElement(async (image) => {
    pictures.push(new Uint8Array(await image.readAsBuffer()));
    return { src: `docx:${pictures.length - 1}` };
  });
  try {
    const { value } = await convertToHtml({ buffer: Buffer.from(bytes) }, { ...OPTIONS, convertImage });
    return { html: value, pictures };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

export function convertedFrom(encoding: OldEncoding): string {
  return `Đã chuyển chữ từ bảng mã ${encoding} sang Unicode, hãy đọc soát lại.`;
}

/** The first bytes of every ZIP archive, which a Word file is too. */
export function isPacked(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  );
}

/** The container of old Word files, and of new ones under a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
