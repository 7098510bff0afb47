/** Several articles in one file: whoever types a week's news into one document signs each of them. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import type { BodyBlock } from './article-draft.ts';
import { isSignature } from './find-byline.ts';
import { isAllCaps } from './source-lines.ts';

const FEWEST_HEADLINE_SYLLABLES = 4;
const MOST_SIGNATURE_SYLLABLES = 8;

interface SecondArticle {
  readonly signature: string;
  readonly headline: string;
}

/** A name on a line of its own inside the text, and a headline below it. Example: `Thu Hiền` above `TẶNG MŨ CHO HỌC SINH`. */
export function findSecondArticle(body: readonly BodyBlock[]): SecondArticle | undefined {
  for (const [index, { text }] of body.entries()) {
    const next = body[index + 1];
    const isHeadline =
      next !== undefined &&
      index + 2 < body.length &&
      (next.kind === 'heading' || isAllCaps(next.text)) &&
      countSyllables(next.text) >= FEWEST_HEADLINE_SYLLABLES;
    if (isHeadline && index > 0 && countSyllables(text) <= MOST_SIGNATURE_SYLLABLES && isSignature(text))
      return { signature: text, headline: next.text };
  }
  return undefined;
}
