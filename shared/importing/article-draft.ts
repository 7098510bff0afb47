/** What an old article turns into: a draft that a person still checks, and the doubts the importer had. */
import type { ArticleKind } from '../editorial/article-kinds.ts';

export interface Suspicion {
  /** Exactly as it stands in the text. */
  readonly text: string;
  /** What was probably meant; empty where the importer has no proposal. */
  readonly suggestion: string;
  /** Body paragraph, counted from 1; 0 is the headline, standfirst, byline, date or a caption. */
  readonly paragraph: number;
}

/** An address behind the words from `start` to `end` (exclusive), in UTF-16 units of the block's text. */
export interface BodyLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

export interface BodyBlock {
  readonly kind: 'paragraph' | 'heading';
  readonly text: string;
  /** In order, never overlapping. */
  readonly links?: readonly BodyLink[] | undefined;
}

export interface ArticleDraft {
  readonly kind: ArticleKind;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  /** Name of the paper or portal it was taken from, where the text says so. */
  readonly source: string;
  /** `2017-09-22T07:56:00+07:00`, `2021-07-22` where no time is given, or null. */
  readonly publishedAt: string | null;
  readonly captions: readonly string[];
  readonly body: readonly BodyBlock[];
  /** Names of the exemplars (mô hình “…”) it mentions, in order. */
  readonly exemplars: readonly string[];
  readonly suspicions: readonly Suspicion[];
}

/** The body as commands print it: paragraphs and headings with an empty line between. */
export function bodyTextOf(draft: Pick<ArticleDraft, 'body'>): string {
  return draft.body.map((block) => block.text).join('\n\n');
}
