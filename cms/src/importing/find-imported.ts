/** The article that an earlier import made of the same text. */
import type { PayloadRequest } from 'payload';
import type { Stage } from 'shared/editorial/workflow-table';
import type { ArticleDraft } from 'shared/importing/article-draft';
import { sameWordsKey } from 'shared/importing/source-lines';
import { z } from 'zod';
import { articlesCollection } from '../content/articles-collection.ts';
import { contentDigest } from '../editorial/content-digest.ts';
import { findLatest, parseEditorialDoc } from '../editorial/editorial-doc.ts';
import { importedArticleId, parseImportKey, type ImportKey } from './article-data.ts';

export interface ImportedArticle {
  readonly id: string;
  /** Absent where the import was cut off between creating the article and marking it. */
  readonly key: ImportKey | undefined;
  readonly contentDigest: string;
  readonly stage: Stage;
}

interface WantedArticle {
  readonly draft: ArticleDraft;
  readonly fileName: string;
  readonly unitId: string;
}

/** By headline and day; where the headline was changed in the file, by the file's name and most of its paragraphs. */
export async function findImported(req: PayloadRequest, wanted: WantedArticle): Promise<ImportedArticle | undefined> {
  const byHeadline = await findLatest(req, 'article', importedArticleId(wanted.draft, wanted.unitId));
  const doc = byHeadline ?? (await findByFile(req, wanted));
  return doc && toImported(doc);
}

async function findByFile(req: PayloadRequest, wanted: WantedArticle): Promise<Record<string, unknown> | undefined> {
  for (const id of await listIdsFrom(req, wanted)) {
    const doc = await findLatest(req, 'article', id);
    const isFromFile = parseImportKey(doc?.['importKey'])?.fileName === wanted.fileName;
    if (doc && isFromFile && sharesMostParagraphs(doc, wanted.draft)) return doc;
  }
  return undefined;
}

const Ids = z.object({ docs: z.array(z.object({ id: z.string() })) });

async function listIdsFrom(req: PayloadRequest, { fileName, unitId }: WantedArticle): Promise<readonly string[]> {
  const found = await req.payload.find({
    collection: 'articles',
    where: { and: [{ importKey: { contains: fileName } }, { unit: { equals: unitId } }] },
    draft: true,
    depth: 0,
    pagination: false,
    limit: 0,
    select: { headline: true },
    overrideAccess: true,
    req,
  });
  return Ids.parse(found).docs.map((doc) => doc.id);
}

function sharesMostParagraphs(doc: Record<string, unknown>, draft: ArticleDraft): boolean {
  const stored = new Set(textsIn(doc['body']).map(sameWordsKey));
  const kept = draft.body.filter((block) => stored.has(sameWordsKey(block.text))).length;
  return kept * 2 > draft.body.length;
}

function textsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (node === null || typeof node !== 'object') return [];
  if ('text' in node && typeof node.text === 'string') return [node.text];
  return Object.values(node).flatMap(textsIn);
}

function toImported(doc: Record<string, unknown>): ImportedArticle {
  const { id, stage } = parseEditorialDoc(doc);
  if (!id) throw new Error('An article came from the database without its id');
  return {
    id,
    key: parseImportKey(doc['importKey']),
    contentDigest: contentDigest(articlesCollection.fields, doc).slice(0, 32),
    stage,
  };
}
