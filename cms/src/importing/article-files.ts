/** The articles in one file as the command or the admin received it: the file itself, or an archive's entries. */
import { posix } from 'node:path';
import { failure, success, type Result } from 'shared/kernel/result';
import type { SourceFailure } from 'shared/importing/decode-source';
import { openArchive, type ArchiveEntry, type ArchiveLimits } from './open-archive.ts';
import { formatOf, isArticleName, isOtherArticleName, readSource } from './read-source.ts';
import type { SourceDocument } from './source-document.ts';

export interface ArticleFile {
  /** As the person knows it; an entry stands behind its archive's path. */
  readonly path: string;
  readonly name: string;
  /** With the folders above it, as far as they are known: what tells two files of one name apart. */
  readonly source: string;
  readonly read: () => Promise<Result<SourceDocument, SourceFailure>>;
}

/** Read or named as unreadable; pictures and whatever else lies beside the articles is neither. */
export function isListedName(name: string): boolean {
  return (isArticleName(name) || isOtherArticleName(name)) && !isHidden(name);
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part === '__MACOSX' || part.startsWith('.') || part.startsWith('~$'));
}

interface ReceivedFile {
  readonly path: string;
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly limits: ArchiveLimits;
}

/** One article that can not be read fails alone, when it is read; an archive that must not be opened fails whole. */
export async function listArticleFiles(received: ReceivedFile): Promise<Result<readonly ArticleFile[], SourceFailure>> {
  const { path, bytes, limits } = received;
  if (formatOf(path) !== 'zip') return success([singleFile(received)]);
  if (bytes.length === 0) return failure({ kind: 'empty' });
  const entries = await openArchive(bytes, limits);
  if (!entries.ok) return entries;
  const byName = new Map(entries.value.map((entry) => [entry.name, entry]));
  const articles = entries.value.filter(({ name }) => isListedName(name));
  if (articles.length === 0) return failure({ kind: 'noArticles' });
  return success(
    articles.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((entry) => archivedFile(received, entry, byName)),
  );
}

function singleFile({ path, source, bytes }: ReceivedFile): ArticleFile {
  const name = posix.basename(path.replaceAll('\\', '/'));
  return { path, name, source, read: () => readSource(name, bytes) };
}

function archivedFile(
  { path, source }: ReceivedFile,
  entry: ArchiveEntry,
  byName: ReadonlyMap<string, ArchiveEntry>,
): ArticleFile {
  return {
    path: `${path}/${entry.name}`,
    name: posix.basename(entry.name),
    source: `${source}/${entry.name}`,
    read: async () => {
      if (entry.isDamaged) return failure({ kind: 'damagedEntry' });
      const document = await readSource(entry.name, entry.bytes);
      if (!document.ok) return document;
      const folder = posix.dirname(entry.name);
      return success(
        await withPictures(document.value, (picture) =>
          Promise.resolve(byName.get(picture.startsWith('/') ? picture.slice(1) : posix.join(folder, picture))?.bytes),
        ),
      );
    },
  };
}

/** Pictures with an address of their own on the net stay without bytes: nothing is ever fetched. */
export async function withPictures(
  document: SourceDocument,
  find: (source: string) => Promise<Uint8Array | undefined>,
): Promise<SourceDocument> {
  const pictures = await Promise.all(
    document.pictures.map(async (picture) => {
      if (picture.bytes || picture.source === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(picture.source))
        return picture;
      return { ...picture, bytes: await find(localName(picture.source)) };
    }),
  );
  return { ...document, pictures };
}

function localName(source: string): string {
  const [name = ''] = source.split(/[?#]/u);
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
