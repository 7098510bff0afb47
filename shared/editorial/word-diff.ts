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
  const parts = diffWordsWithSpace(before.normalize('NFC'), after.normalize('NFC')).map(partOf);
  return parts.reduce<readonly DiffPart[]>(withPart, []);
}

function partOf({ value, added, removed }: { value: string; added: boolean; removed: boolean }): DiffPart {
  return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
}

/**
 * Words exchanged one after the other are one exchange: “Ông Bình” against “Một cụ”, not “Ông” against “Một” and “Bình”
 * against “cụ”. Only a space between two changes is drawn into both of them.
 */
function withPart(read: readonly DiffPart[], part: DiffPart): readonly DiffPart[] {
  if (part.kind === 'same') return [...read, part];
  const rest = [...read];
  const last = rest.at(-1);
  const isSpaceBetween = last?.kind === 'same' && /^[^\S\n]+$/u.test(last.text) && rest.length > 1;
  const space = isSpaceBetween ? (rest.pop()?.text ?? '') : '';
  const change = { removed: space, added: space };
  while (rest.length > 0 && rest.at(-1)?.kind !== 'same') {
    const earlier = rest.pop();
    if (earlier && earlier.kind !== 'same') change[earlier.kind] = earlier.text + change[earlier.kind];
  }
  change[part.kind] += part.text;
  return [
    ...rest,
    ...(['removed', 'added'] as const).flatMap((kind) => (change[kind] === '' ? [] : [{ kind, text: change[kind] }])),
  ];
}
