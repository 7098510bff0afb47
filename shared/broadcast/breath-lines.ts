/** A spoken text cut where a reader breathes: at the marks of its sentences. */
import { splitSentences } from './sentences.ts';

/** What is said in one breath without haste. */
const LONGEST_BREATH = 14;
const BREATH = /(?<=[,;:])\s+|\s+(?=- )/u;

/**
 * Each sentence as its breaths: short clauses stay together, none is longer than needed, and no word is parted.
 * `"Sáng nay, công an phường, cùng tổ dân phố, đến từng nhà. Bà con nhớ."` →
 * `[["Sáng nay, công an phường, cùng tổ dân phố,", "đến từng nhà."], ["Bà con nhớ."]]`
 */
export function breathLines(spoken: string): string[][] {
  return splitSentences(spoken).map(breathsOf);
}

const INNER_HYPHEN = /(?<=\p{L})-(?=\p{L})/gu;

/** "ô-tê-pê" with hyphens at which no line ends. For paper only: a console reads the plain ones. */
export function withoutWordBreaks(spoken: string): string {
  return spoken.replace(INNER_HYPHEN, '\u2011');
}

function breathsOf(sentence: string): string[] {
  const breaths: string[] = [];
  for (const clause of sentence.split(BREATH)) {
    const last = breaths.at(-1);
    if (last !== undefined && wordsIn(last) + wordsIn(clause) <= LONGEST_BREATH) {
      breaths[breaths.length - 1] = `${last} ${clause}`;
    } else breaths.push(clause);
  }
  return breaths;
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}
