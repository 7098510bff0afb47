/** The difference of two texts, word by word, for people who compare versions. */
import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Parts in reading order: what stayed, what was taken out, what was put in. Texts are compared in NFC, so that two
 * spellings of the same letter are no difference. Example: "phòng, chống lừa đảo" → "phòng chống lừa đảo" gives
 * "phòng", removed ",", " chống lừa đảo".
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  return diffWordsWithSpace(before.normalize('NFC'), after.normalize('NFC')).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
