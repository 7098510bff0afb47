/** The article that an earlier import made of the same text. */
import type { PayloadRequest, Where } from 'payload';
import type { Stage } from 'shared/editorial/workflow-table';
import type { ArticleDraft } from 'shared/importing/article-draft';
import { overlapOf } from 'shared/importing/overlap';
import { sameWordsKey } from 'shared/importing/source-lines';
import { z } from 'zod';
import { articlesCollection } from '../content/articles-collection.ts';
import { contentDigest } from '../editorial/content-digest.ts';
import { findLatest, parseEditorialDoc } from '../editorial/editorial-doc.ts';
import { importedArticleId, namesakeArticleId, parseImportKey, type ImportKey } from './article-data.ts';
import { isSameSource, lastPart } from './source-name.ts';

export interface ImportedArticle {
  readonly id: string;
  /** Absent where no import wrote the article. */
  readonly key: ImportKey | undefined;
  readonly contentDigest: string;
  readonly stage: Stage;
}

interface WantedArticle {
  readonly draft: ArticleDraft;
  readonly fileName: string;
  readonly unitId: string;
  readonly sourceDigest: string;
}

/** What an earlier import made of this text, or the id that a new article would get. */
export interface ImportTarget {
  readonly existing: ImportedArticle | undefined;
  readonly newId: string;
}

/**
 * The very same text, whatever unit it was imported for; else by headline and day; where the headline was changed in the
 * file, by the file's name and most of its words. Another text of the same headline and day stays another article.
 */
export async function findImportTarget(req: PayloadRequest, wanted: WantedArticle): Promise<ImportTarget> {
  const plainId = importedArticleId(wanted.draft, wanted.unitId);
  const namesakeId = namesakeArticleId(wanted.draft, plainId);
  const same = await findBySource(req, wanted);
  if (same) return { existing: toImported(same), newId: plainId };
  const first = await findLatest(req, 'article', plainId);
  if (first && isSameArticle(first, wanted)) return { existing: toImported(first), newId: plainId };
  const other = (await findNamesake(req, wanted)) ?? (await findByFile(req, wanted));
  return { existing: other && toImported(other), newId: first ? namesakeId : plainId };
}

function isSameArticle(doc: Record<string, unknown>, wanted: WantedArticle): boolean {
  const isFromFile = isFromSource(doc, wanted.fileName);
  return isLike(doc, wanted.draft, isFromFile ? LIKE_IN_SAME_FILE : LIKE);
}

/** Where several articles bear one headline, as weekly reports do; a page tells the day that its Word file leaves out. */
async function findNamesake(req: PayloadRequest, wanted: WantedArticle): Promise<Record<string, unknown> | undefined> {
  const { draft, unitId } = wanted;
  const where: Where = { and: [{ headline: { equals: draft.headline } }, { unit: { equals: unitId } }] };
  for (const id of await listIdsWhere(req, where)) {
    const doc = await findLatest(req, 'article', id);
    const days = [dayOf(doc?.['originallyPublishedAt']), dayOf(draft.publishedAt)];
    const isOfDay = days[0] === days[1] || days.includes('');
    if (doc && isOfDay && parseImportKey(doc['importKey']) && isSameArticle(doc, wanted)) return doc;
  }
  return undefined;
}

function dayOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 10) : '';
}

async function findBySource(req: PayloadRequest, wanted: WantedArticle): Promise<Record<string, unknown> | undefined> {
  for (const id of await listIdsWhere(req, { importKey: { contains: wanted.sourceDigest } })) {
    const doc = await findLatest(req, 'article', id);
    if (doc && parseImportKey(doc['importKey'])?.sourceDigest === wanted.sourceDigest) return doc;
  }
  return undefined;
}

async function findByFile(req: PayloadRequest, wanted: WantedArticle): Promise<Record<string, unknown> | undefined> {
  const { fileName, unitId } = wanted;
  const where: Where = { and: [{ importKey: { contains: lastPart(fileName) } }, { unit: { equals: unitId } }] };
  for (const id of await listIdsWhere(req, where)) {
    const doc = await findLatest(req, 'article', id);
    if (doc && isFromSource(doc, fileName) && isLike(doc, wanted.draft, LIKE)) return doc;
  }
  return undefined;
}

function isFromSource(doc: Record<string, unknown>, fileName: string): boolean {
  const key = parseImportKey(doc['importKey']);
  return key !== undefined && isSameSource(key.fileName, fileName);
}

const Ids = z.object({ docs: z.array(z.object({ id: z.string() })) });

async function listIdsWhere(req: PayloadRequest, where: Where): Promise<readonly string[]> {
  const found = await req.payload.find({
    collection: 'articles',
    where,
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

/** Two texts about the same matter share a tenth of their pairs of words, a text and its correction more than half. */
const LIKE = 0.5;
const LIKE_IN_SAME_FILE = 0.25;

/** Shared pairs of neighbouring words ÷ pairs of both, and mostly the same figures: last week's report has this week's words. */
function isLike(doc: Record<string, unknown>, draft: ArticleDraft, least: number): boolean {
  const stored = textsIn(doc['body']);
  const read = draft.body.map(({ text }) => text.replace(/^\d+[.)]\s+/u, ''));
  if (overlapOf(pairsIn(stored), pairsIn(read)) < least) return false;
  const [before, now] = [figuresIn(stored), figuresIn(read)];
  return Math.min(before.size, now.size) < FEWEST_FIGURES || overlapOf(before, now) >= SAME_FIGURES;
}

/** A correction changes one figure or two. */
const SAME_FIGURES = 0.5;
const FEWEST_FIGURES = 3;

function figuresIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.join(' ').match(/\d+(?:[.,/]\d+)*/gu));
}

function pairsIn(texts: readonly string[]): ReadonlySet<string> {
  const words = sameWordsKey(texts.join(' ')).split(' ');
  return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
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
