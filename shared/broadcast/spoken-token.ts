/** A word, a number or a mark of a written line. */
import type { NumberShape } from './number-shapes.ts';

export type Token = {
  readonly text: string;
  readonly start: number;
  /** White space or the line's beginning stands before it. */
  readonly spaced: boolean;
} & (
  | { readonly kind: 'word' }
  | { readonly kind: 'number'; readonly shape: NumberShape | undefined }
  | { readonly kind: 'mark' }
  /** `?token?` of an earlier pass. */
  | { readonly kind: 'question' }
  /** The lexicon says how it is read. */
  | { readonly kind: 'told'; readonly reading: string }
);

/** A mark that stands for an address: longer than any other and never read. */
export function isAddress(token: Token): boolean {
  return token.kind === 'mark' && token.text.length > 3;
}
