/** One file's article with everything the importer proposes about it: the command and the admin begin here. */
import type { Suspicion } from 'shared/importing/article-draft';
import type { SourceFailure } from 'shared/importing/decode-source';
import { proposeArticle, type ArticleProposals } from 'shared/importing/propose-article';
import { headlineFromName } from 'shared/importing/headline-from-name';
import { isTakenOver, type Catalogue } from 'shared/importing/proposal';
import { withoutColumnNames } from 'shared/importing/without-column-names';
import { success, type Result } from 'shared/kernel/result';
import { formatVietnamDay } from 'shared/kernel/vietnam-date';
import type { Placement } from './article-data.ts';
import { dayInName } from './day-in-name.ts';
import { readImportArticle, type ReadImport } from './read-import-article.ts';
import type { SourceDocument } from './source-document.ts';

export interface PreparedImport extends ReadImport {
  readonly sourceText: string;
  readonly proposals: ArticleProposals;
  /** What the person should know, as sentences. */
  readonly remarks: readonly string[];
}

interface NamedFile<Failure> {
  readonly name: string;
  readonly read: () => Promise<Result<SourceDocument, Failure>>;
}

export async function prepareImport<Failure>(
  file: NamedFile<Failure>,
  catalogue: Catalogue,
): Promise<Result<PreparedImport, Failure | SourceFailure>> {
  const document = await file.read();
  if (!document.ok) return document;
  const names = catalogue.sections.map(({ name }) => name);
  const text = withoutColumnNames(document.value.text, names);
  const article = readDated({ ...document.value, text }, file.name);
  if (!article.ok) return article;
  // A link put elsewhere makes another text, though no word of it changes.
  const sourceText = [document.value.text, ...document.value.links.map(({ href }) => href)].join('\n');
  const left = article.value.missingPictures.map((source) => `Ảnh không nhập: ${source}.`);
  return success({
    ...article.value,
    sourceText,
    proposals: proposeArticle({ ...article.value, sourceText }, catalogue),
    remarks: [...article.value.notes, ...left],
  });
}

/** A text without any day takes the one in its file's name; of a day that can be read in two ways the person decides. */
function readDated(document: SourceDocument, fileName: string): Result<ReadImport, SourceFailure> {
  const read = readNamed(document, fileName);
  if (!read.ok || read.value.draft.publishedAt !== null) return read;
  const day = dayInName(fileName);
  if (day === undefined || read.value.draft.suspicions.some(isAboutDay)) return read;
  const note = `Trong bài không rõ ngày đăng: đã lấy ngày ${formatVietnamDay(day)} trong tên tệp, hãy đọc soát lại.`;
  return readNamed({ ...document, publishedAt: day, notes: [...document.notes, note] }, fileName);
}

function isAboutDay({ paragraph, suggestion }: Suspicion): boolean {
  return paragraph === 0 && /^\d{4}-\d{2}-\d{2} hoặc /u.test(suggestion);
}

/** Texts kept under their headline as the file's name or title begin with their first paragraph. */
function readNamed(document: SourceDocument, fileName: string): Result<ReadImport, SourceFailure> {
  const read = readImportArticle(document);
  if (read.ok || read.failure.kind !== 'noHeadline') return read;
  const title = document.fileFacts?.title ?? '';
  const headline = title === '' ? headlineFromName(fileName) : title;
  if (headline === undefined) return read;
  const origin = title === '' ? `tên tệp “${fileName}”` : 'tên trong thuộc tính của tệp Word';
  const note = `Trong tệp không có tít: đã lấy ${origin} làm tít, hãy đọc soát lại.`;
  return readImportArticle({
    ...document,
    text: `${headline}\n\n${document.text}`,
    notes: [...document.notes, note],
  });
}

/** What is taken over where nobody was asked: everything that is more than a guess. */
export function placementOf({ section, exemplars }: ArticleProposals): Placement {
  return {
    sectionId: section && isTakenOver(section) ? section.id : undefined,
    exemplarIds: exemplars.filter(isTakenOver).map(({ id }) => id),
  };
}
