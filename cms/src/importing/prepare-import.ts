/** One file's article with everything the importer proposes about it: the command and the admin begin here. */
import type { SourceFailure } from 'shared/importing/decode-source';
import { proposeArticle, type ArticleProposals } from 'shared/importing/propose-article';
import { isTakenOver, type Catalogue } from 'shared/importing/proposal';
import { withoutColumnNames } from 'shared/importing/without-column-names';
import { success, type Result } from 'shared/kernel/result';
import type { Placement } from './article-data.ts';
import { readImportArticle, type ReadImport } from './read-import-article.ts';
import type { SourceDocument } from './source-document.ts';

export interface PreparedImport extends ReadImport {
  readonly sourceText: string;
  readonly proposals: ArticleProposals;
  /** What the person should know, as sentences. */
  readonly remarks: readonly string[];
}

export async function prepareImport<Failure>(
  file: { readonly read: () => Promise<Result<SourceDocument, Failure>> },
  catalogue: Catalogue,
): Promise<Result<PreparedImport, Failure | SourceFailure>> {
  const document = await file.read();
  if (!document.ok) return document;
  const names = catalogue.sections.map(({ name }) => name);
  const text = withoutColumnNames(document.value.text, names);
  const article = readImportArticle({ ...document.value, text });
  if (!article.ok) return article;
  const sourceText = document.value.text;
  const left = article.value.missingPictures.map((source) => `Ảnh không nhập: ${source}.`);
  return success({
    ...article.value,
    sourceText,
    proposals: proposeArticle({ ...article.value, sourceText }, catalogue),
    remarks: [...article.value.notes, ...left],
  });
}

/** What is taken over where nobody was asked: everything that is more than a guess. */
export function placementOf({ section, exemplars }: ArticleProposals): Placement {
  return {
    sectionId: section && isTakenOver(section) ? section.id : undefined,
    exemplarIds: exemplars.filter(isTakenOver).map(({ id }) => id),
  };
}
