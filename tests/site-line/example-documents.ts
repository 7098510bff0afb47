/** The contract's examples, without the pictures and files that nobody here serves, and what tests make of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_KINDS, PublishedDocument, type DocumentKind } from 'shared/contract/documents';
import type { DocumentOf } from 'site/store/document-reader';
import { repositoryRoot } from '../support/source-files.ts';

function readExample(kind: DocumentKind): PublishedDocument {
  const text = readFileSync(join(repositoryRoot, 'shared/contract/examples', `${kind}.json`), 'utf8');
  return withoutFiles(PublishedDocument.parse(JSON.parse(text)));
}

export function readAllExamples(): readonly PublishedDocument[] {
  return DOCUMENT_KINDS.map(readExample);
}

function withoutFiles(document: PublishedDocument): PublishedDocument {
  return PublishedDocument.parse(stripFiles(document));
}

/** Wherever a picture or a file stands: as a field it is left out, as a part of a list the whole part is. */
function stripFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !hasFile(item)).map(stripFiles);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, member]) => !isFile(member));
  return Object.fromEntries(kept.map(([name, member]) => [name, stripFiles(member)]));
}

function isFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('renditions' in value || 'file' in value);
}

function hasFile(value: unknown): boolean {
  if (isFile(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(isFile);
}

/** The n-th warning of a test: one a day. */
export function warning(n: number, change: Partial<DocumentOf<'tactic'>> = {}): DocumentOf<'tactic'> {
  const example = readExample('tactic');
  if (example.kind !== 'tactic') throw new TypeError('The example of a tactic is none');
  const at = new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString();
  const headline = `Cảnh báo số ${n}`;
  return {
    ...example,
    id: `tactic-${n}`,
    slug: `canh-bao-so-${n}`,
    headline,
    publishedAt: at,
    revisedAt: at,
    ...change,
  };
}

export function article(n: number, change: Partial<DocumentOf<'article'>> = {}): DocumentOf<'article'> {
  const example = readExample('article');
  if (example.kind !== 'article') throw new TypeError('The example of an article is none');
  const at = new Date(Date.UTC(2026, 0, 1, 6) + n * 86_400_000).toISOString();
  const headline = `Tin bài số ${n}`;
  return {
    ...example,
    id: `article-${n}`,
    slug: `tin-bai-so-${n}`,
    headline,
    publishedAt: at,
    revisedAt: at,
    ...change,
  };
}

/** A picture with one rendition under this name. */
export function picture(file: string): NonNullable<DocumentOf<'tactic'>['cover']> {
  const renditions = [{ file, type: 'image/webp', width: 480, height: 320 } as const];
  return { id: `picture-${file.slice(0, 8)}`, alt: 'Ảnh minh họa', credit: 'Ảnh: phép thử', renditions };
}
