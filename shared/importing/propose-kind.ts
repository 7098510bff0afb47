/** Brief, feature, reportage or photo story: a proposal from the text's own label, its length and its pictures. */
import type { ArticleKind } from '../editorial/article-kinds.ts';
import { countSyllables, foldVietnamese } from '../kernel/vietnamese-text.ts';

const LABELS = [
  { pattern: /^(?:phong su|chum|loat) ?anh\b|\((?:phong su|chum) anh\)/, kind: 'photo-story' },
  { pattern: /^(?:phong su|ghi chep|ky su)\b ?[:–-]|\((?:phong su|ghi chep)\)/, kind: 'reportage' },
  { pattern: /^tin (?:van|ngan|nhanh)\b ?[:–-]/, kind: 'brief' },
] as const satisfies readonly { readonly pattern: RegExp; readonly kind: ArticleKind }[];

/** A brief is read in well under two minutes. */
const BRIEF_SYLLABLES = 300;
/** Below so many words for each picture, the pictures tell the story. */
const PHOTO_STORY_SYLLABLES = 70;
const PHOTO_STORY_PICTURES = 4;
/** Of a few pictures only what is hardly more than a sentence each. */
const SHORT_STORY = { pictures: 3, syllables: 25 } as const;

interface KindClues {
  readonly headline: string;
  /** A line says so: `Phóng sự của Thanh Mai`. */
  readonly isSignedReportage: boolean;
  readonly text: string;
  readonly captions: number;
}

export function proposeKind(clues: KindClues): ArticleKind {
  const label = labelOf(clues.headline);
  if (label) return label.kind;
  if (clues.isSignedReportage) return 'reportage';
  const syllables = countSyllables(clues.text);
  if (clues.captions >= SHORT_STORY.pictures && syllables <= clues.captions * SHORT_STORY.syllables)
    return 'photo-story';
  if (clues.captions >= PHOTO_STORY_PICTURES && syllables <= clues.captions * PHOTO_STORY_SYLLABLES)
    return 'photo-story';
  return syllables <= BRIEF_SYLLABLES ? 'brief' : 'feature';
}

/** The headline itself says what the text is: “Phóng sự ảnh: …”. */
export function isKindLabelled(headline: string): boolean {
  return labelOf(headline) !== undefined;
}

/** “Chùm ảnh: …” */
export function isPhotoStory(headline: string): boolean {
  return labelOf(headline)?.kind === 'photo-story';
}

function labelOf(headline: string): (typeof LABELS)[number] | undefined {
  const folded = foldVietnamese(headline);
  return LABELS.find(({ pattern }) => pattern.test(folded));
}
