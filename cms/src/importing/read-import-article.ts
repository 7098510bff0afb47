/** A file's document as the draft of an article, with the pictures that stand beside it. */
import type { ArticleDraft } from 'shared/importing/article-draft';
import type { SourceFailure } from 'shared/importing/decode-source';
import { readArticle } from 'shared/importing/read-article';
import { sameWordsKey } from 'shared/importing/source-lines';
import { success, type Result } from 'shared/kernel/result';
import type { SourceDocument, SourcePicture } from './source-document.ts';

export interface ImportPicture {
  readonly bytes: Uint8Array;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

export interface ReadImport {
  readonly draft: ArticleDraft;
  readonly pictures: readonly ImportPicture[];
  /** Addresses and file names of pictures that were not there to take: they are named, never fetched. */
  readonly missingPictures: readonly string[];
  readonly isDateInText: boolean;
  /** Name of the section as the file states it; empty where it does not. */
  readonly statedSection: string;
  /** Sentences for the person about what was changed or left out while reading. */
  readonly notes: readonly string[];
}

/** What the format says outright (captions, author, date) stands before what the text only suggests. */
export function readImportArticle(document: SourceDocument): Result<ReadImport, SourceFailure> {
  const read = readArticle(document.text);
  if (!read.ok) return read;
  const captions = distinct([...document.captions, ...read.value.captions]);
  const draft = {
    ...read.value,
    captions,
    byline: read.value.byline || document.byline,
    publishedAt: read.value.publishedAt ?? document.publishedAt ?? null,
  };
  return success({
    draft,
    pictures: document.pictures.flatMap((picture) => toImportPicture(picture, draft)),
    missingPictures: document.pictures.flatMap(({ bytes, source }) =>
      bytes || source === '' ? [] : [shortSource(source)],
    ),
    isDateInText: read.value.publishedAt !== null,
    statedSection: document.section,
    notes: document.notes,
  });
}

function distinct(captions: readonly string[]): readonly string[] {
  return captions.filter(
    (caption, index) => captions.findIndex((other) => sameWordsKey(other) === sameWordsKey(caption)) === index,
  );
}

function toImportPicture(picture: SourcePicture, draft: ArticleDraft): readonly ImportPicture[] {
  const { bytes } = picture;
  if (!bytes) return [];
  const below = draft.captions.find((caption) => sameWordsKey(caption) === sameWordsKey(picture.textBelow));
  const caption = picture.caption || (below ?? '');
  const alt = picture.alt || withoutCredit(caption) || `Ảnh trong bài “${draft.headline}”`;
  return [
    {
      bytes,
      alt,
      caption,
      credit: creditIn(caption) || creditIn(draft.byline) || draft.source || draft.byline || 'Chưa rõ nguồn ảnh',
    },
  ];
}

/** "… Ảnh: Văn Bến" or "Bài, ảnh: Diệu Hoa" → "Văn Bến" */
function creditIn(text: string): string {
  return /(?:ảnh|nguồn|clip)\s*:\s*([^.()]+)[.)]*\s*$/iu.exec(text)?.[1]?.trim() ?? '';
}

/** Who hears the picture described need not hear who took it. */
function withoutCredit(caption: string): string {
  return caption.replace(/\s*\(?(?:ảnh|nguồn|clip)\s*:\s*[^.()]+[.)]*\s*$/iu, '').trim();
}

function shortSource(source: string): string {
  return source.startsWith('data:') ? 'ảnh nhúng trong trang' : source.slice(0, 200);
}
