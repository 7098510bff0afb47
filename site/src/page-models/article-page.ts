import { pathOfDocument } from 'shared/contract/paths';
import { plainTextOf } from 'shared/contract/rich-text';
import { ARTICLE_KIND_LABELS } from 'shared/editorial/article-kinds';
import type { DocumentOf } from '../store/document-reader.ts';
import { openingOf } from './cards.ts';
import { listAbbreviations } from './glossary-page.ts';
import { buildDocumentHead, type DocumentHead } from './document-head.ts';
import { buildPicture, findPreviewPath, type PictureModel } from './picture.ts';
import { buildBody, listContents, type BodyBlock, type ContentsEntry } from './rich-text-model.ts';
import type { PageLink } from './page-link.ts';
import type { PageReads } from './tracked-reads.ts';
import { findOriginalDate, writeWeekdayOf, type WrittenDate } from './written-date.ts';

export interface CaptionedPicture {
  readonly picture: PictureModel;
  readonly caption: string;
}

export interface ArticlePage extends DocumentHead {
  readonly genre: string;
  readonly isPhotoStory: boolean;
  /** "Thứ Hai, 23/11/2026". */
  readonly dateline: string;
  readonly byline: string;
  readonly standfirst: string;
  readonly description: string;
  readonly source: string;
  readonly originallyPublishedAt: WrittenDate | undefined;
  readonly section: PageLink | undefined;
  readonly cover: CaptionedPicture | undefined;
  readonly body: readonly BodyBlock[];
  readonly contents: readonly ContentsEntry[];
  readonly photos: readonly CaptionedPicture[];
  readonly exemplars: readonly PageLink[];
  readonly previewPath: string | undefined;
}

export function buildArticlePage(reads: PageReads, slug: string): ArticlePage | undefined {
  const article = reads.reader.findBySlug('article', slug);
  if (!article) return undefined;
  const body = buildBody(article.body, listAbbreviations(reads.reader));
  const photos = article.photos.map(({ image, caption }) => ({ id: image.id, picture: buildPicture(image), caption }));
  return {
    ...buildDocumentHead(article),
    genre: ARTICLE_KIND_LABELS[article.genre],
    isPhotoStory: article.genre === 'photo-story',
    dateline: writeWeekdayOf(article.publishedAt),
    byline: article.byline,
    standfirst: article.standfirst,
    description: article.standfirst || openingOf(plainTextOf(article.body)) || article.headline,
    source: article.source,
    originallyPublishedAt: findOriginalDate(article.originallyPublishedAt),
    section: article.section && {
      label: article.section.name,
      path: pathOfDocument({ kind: 'section', slug: article.section.slug }),
    },
    cover: coverOf(article),
    body,
    contents: listContents(body),
    // A cover that is also one of the photos takes its caption along and is not shown twice.
    photos: photos.filter((photo) => photo.id !== article.cover?.id),
    exemplars: article.exemplars.map((exemplar) => ({
      label: exemplar.headline,
      path: pathOfDocument({ kind: 'exemplar', slug: exemplar.slug }),
    })),
    previewPath: findPreviewPath(article.cover ?? article.photos[0]?.image),
  };
}

function coverOf(article: DocumentOf<'article'>): CaptionedPicture | undefined {
  const { cover } = article;
  if (!cover) return undefined;
  const sameInPhotos = article.photos.find((photo) => photo.image.id === cover.id);
  return { picture: buildPicture(cover), caption: sameInPhotos?.caption ?? '' };
}
