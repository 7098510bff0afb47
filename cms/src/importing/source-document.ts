/** What a file of any format is reduced to before it is read as an article. */

import type { Suspicion } from 'shared/importing/article-draft';
import type { SourceLink } from 'shared/importing/place-links';
import type { FileFacts } from './docx-properties.ts';

export interface SourcePicture {
  /** As the source names it: a path beside the file, or a remote address, which is named and never fetched. */
  readonly source: string;
  readonly alt: string;
  readonly caption: string;
  /** What the page shows where the pointer rests or the picture is missing: the caption where no other is found. */
  readonly described: string;
  /** What stands directly below, in case it turns out to be the caption. */
  readonly textBelow: string;
  /** Absent until it is found beside the file. */
  readonly bytes?: Uint8Array | undefined;
}

export interface SourceDocument {
  /** Plain lines, a blank line between paragraphs, a line of spaces where a picture stood. */
  readonly text: string;
  /** Captions that the format itself marks as such. */
  readonly captions: readonly string[];
  readonly byline: string;
  /** ISO day or instant that the file's own data states. */
  readonly publishedAt: string | undefined;
  /** What is doubtful about that day. */
  readonly doubts: readonly Suspicion[];
  readonly pictures: readonly SourcePicture[];
  /** Name of the column it stood in, as the file states it. */
  readonly section: string;
  /** Addresses behind words, in the order of the text. */
  readonly links: readonly SourceLink[];
  /** What a Word file's properties say, for what its text leaves out. */
  readonly fileFacts?: FileFacts | undefined;
  /** Vietnamese sentences about what was changed or left out while reading. */
  readonly notes: readonly string[];
}

export function plainDocument(text: string): SourceDocument {
  return {
    text,
    captions: [],
    byline: '',
    publishedAt: undefined,
    doubts: [],
    pictures: [],
    section: '',
    links: [],
    notes: [],
  };
}
