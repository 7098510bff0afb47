/** An imported draft as fields of the articles collection, and what makes two imports the same article. */
import type { ArticleDraft } from 'shared/importing/article-draft';
import { sameWordsKey } from 'shared/importing/source-lines';
import { digestOf } from 'shared/kernel/digest';
import type { PlacedPicture } from './import-pictures.ts';
import { toLexicalBody } from './lexical-body.ts';
import { creditIn, withoutCredit } from './picture-credit.ts';

/** Where the article stands in the newsroom; undefined leaves what is there. */
export interface Placement {
  readonly sectionId: string | undefined;
  readonly exemplarIds: readonly string[];
}

interface ArticleContent {
  readonly draft: ArticleDraft;
  readonly placement: Placement;
  readonly pictures: readonly PlacedPicture[];
}

/** Captions without a picture become rows of `photos` that still wait for one; the site skips rows without. */
export function toArticleData({ draft, placement, pictures }: ArticleContent) {
  const shown = new Set(pictures.map(({ caption }) => sameWordsKey(caption)));
  const waiting = draft.captions.filter((caption) => !shown.has(sameWordsKey(caption)));
  return {
    headline: draft.headline,
    genre: draft.kind,
    standfirst: draft.standfirst,
    byline: draft.byline,
    source: draft.source,
    originallyPublishedAt: draft.publishedAt ?? '',
    photos: [...pictures.map(toPhoto), ...waiting.map((caption) => ({ caption }))],
    body: toLexicalBody(draft.body),
    exemplars: [...placement.exemplarIds],
    ...(placement.sectionId === undefined ? {} : { section: placement.sectionId }),
  };
}

/** The page prints the picture's credit below the caption: there it is not said a second time. */
function toPhoto({ image, caption, credit }: PlacedPicture) {
  return { image, caption: creditIn(caption) === credit ? withoutCredit(caption) : caption };
}

/**
 * The document id of an imported article: the same headline and day in the same unit is the same article, whatever file
 * it comes from, so that two imports at once cannot make two of it.
 */
export function importedArticleId(draft: Pick<ArticleDraft, 'headline' | 'publishedAt'>, unitId: string): string {
  return idFrom(['article-import', unitId, sameWordsKey(draft.headline), draft.publishedAt?.slice(0, 10) ?? '']);
}

/** Where another text of the same headline and day has that id already (“Tin vắn” without a date). */
export function namesakeArticleId(draft: Pick<ArticleDraft, 'body'>, plainId: string): string {
  return idFrom(['article-import-namesake', plainId, ...draft.body.map(({ text }) => sameWordsKey(text))]);
}

function idFrom(facts: readonly string[]): string {
  const hex = digestOf(facts);
  // Shaped as a UUID of version 8, the one reserved for ids of one's own making (RFC 9562).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export interface ImportKey {
  /** Of the file's text as it was read last. */
  readonly sourceDigest: string;
  /** Of the document's content as that import left it: any other one means that a person has worked on it. */
  readonly contentDigest: string;
  /** Finds the article again when its headline was changed in the file; the folders above it as far as they were known. */
  readonly fileName: string;
}

export function formatImportKey(key: ImportKey): string {
  return `${key.sourceDigest.slice(0, 32)}:${key.contentDigest.slice(0, 32)}:${key.fileName}`;
}

export function parseImportKey(text: unknown): ImportKey | undefined {
  const match = typeof text === 'string' ? /^([0-9a-f]{32}):([0-9a-f]{32}):(.*)$/s.exec(text) : null;
  if (!match) return undefined;
  const [, sourceDigest = '', contentDigest = '', fileName = ''] = match;
  return { sourceDigest, contentDigest, fileName };
}
