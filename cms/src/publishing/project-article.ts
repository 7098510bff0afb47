import { z } from 'zod';
import type { PublishedArticle } from 'shared/contract/documents';
import { ARTICLE_KINDS } from 'shared/editorial/article-kinds';
import { attachedDoc, projectAttachments } from './project-attachments.ts';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { projectImage } from './project-image.ts';
import { findSectionRef, listPublishedHeadlines } from './project-references.ts';
import { linkedDoc, projectLinks } from './project-links.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { OptionalReference, References, StoredText } from './stored-fields.ts';

const ArticleDoc = z.object({
  ...editorialDoc,
  ...linkedDoc,
  ...attachedDoc,
  genre: z.enum(ARTICLE_KINDS),
  standfirst: StoredText,
  byline: StoredText,
  source: StoredText,
  originallyPublishedAt: StoredText,
  section: OptionalReference,
  cover: OptionalReference,
  photos: z
    .array(z.object({ image: OptionalReference, caption: StoredText }))
    .nullish()
    .transform((photos) => photos ?? []),
  exemplars: References,
  body: z.unknown().optional(),
});

export async function projectArticle(sources: ProjectionSources, stored: unknown): Promise<PublishedArticle> {
  const doc = parseDoc(ArticleDoc, stored);
  return {
    kind: 'article',
    ...(await projectEditorialBase(sources, doc)),
    ...(await projectLinks(sources, 'article', doc)),
    ...(await projectAttachments(sources, doc)),
    genre: doc.genre,
    standfirst: doc.standfirst,
    byline: doc.byline,
    source: doc.source,
    originallyPublishedAt: doc.originallyPublishedAt,
    section: await findSectionRef(sources, doc.section),
    cover: await projectImage(sources, doc.cover),
    photos: await projectPhotos(sources, doc.photos),
    exemplars: await listPublishedHeadlines(sources, 'exemplars', doc.exemplars),
    body: await projectRichText(sources, doc.body),
  };
}

/** An imported article keeps the captions of pictures that nobody has uploaded yet; residents see finished photos only. */
async function projectPhotos(
  sources: ProjectionSources,
  photos: z.infer<typeof ArticleDoc>['photos'],
): Promise<PublishedArticle['photos']> {
  const projected: PublishedArticle['photos'] = [];
  for (const photo of photos) {
    const image = await projectImage(sources, photo.image);
    if (image) projected.push({ image, caption: photo.caption });
  }
  return projected;
}
