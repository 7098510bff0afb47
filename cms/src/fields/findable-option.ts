/** An option of a box of related items that answers a search typed without marks. */
import { foldVietnamese } from 'shared/kernel/vietnamese-text';

export interface Option {
  allowEdit: boolean;
  label: string;
  relationTo?: string;
  value: number | string;
}

/** Around what is only searched, so that it can be left out where the option is read aloud. Draws nothing. */
const SEARCHED_ONLY = '\u2063';

/**
 * Payload sorts out options by `String(label)` and draws the label as a child: a list of one text is drawn as that text
 * and may be another text as a string. The words without marks come first, because of a label of more than 250 characters
 * only the end is searched whole. The same option is given back as long as its label is the same: a new one would lose
 * the place of the arrow keys.
 */
export function findableOption(option: Option, known: WeakMap<Option, Option>): Option {
  const before = known.get(option);
  if (before && [before.label].flat()[0] === option.label) return before;
  const searched = `${SEARCHED_ONLY}${foldVietnamese(option.label)}${SEARCHED_ONLY} ${option.label}`;
  const findable = Object.assign({}, option, { label: Object.assign([option.label], { toString: () => searched }) });
  known.set(option, findable);
  return findable;
}

/** What is read aloud of an option, without the words that are only searched. */
export function withoutSearchedOnly(text: string): string {
  return text.replace(/\u2063[^\u2063]*\u2063 /gu, '');
}
