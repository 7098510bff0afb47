/** One tone, one mark on a vowel, one letter more, less or other, or two letters swapped. Equal syllables count as no slip and pass. */
export function isOneSlipApart(meant: string, written: string): boolean {
  if (meant === written) return true;
  if (onsetAsHeard(meant) === onsetAsHeard(written)) return true;
  const [meantTone, meantBase] = toneAndBase(meant);
  const [writtenTone, writtenBase] = toneAndBase(written);
  if (meantBase === writtenBase) return true;
  return meantTone === writtenTone && isOneLetterApart(meantBase, writtenBase);
}

/** The letter that carried the tone is gone: `đng` for `động`. Only for what is no syllable at all. */
export function isToneLost(meant: string, written: string): boolean {
  const [writtenTone, writtenBase] = toneAndBase(written);
  return writtenTone === '' && isOneLetterApart(toneAndBase(meant)[1], writtenBase);
}

/** Pairs that sound alike to many and are confused in writing: tr and ch, gi, r and d, s and x. */
function onsetAsHeard(syllable: string): string {
  return syllable
    .replace(/^tr/u, 'ch')
    .replace(/^s/u, 'x')
    .replace(/^(?:gi(?=\p{L})|r)/u, 'd');
}

function toneAndBase(syllable: string): readonly [string, string] {
  const decomposed = syllable.normalize('NFD');
  return [
    decomposed.replace(/[^\u0300\u0301\u0303\u0309\u0323]/gu, ''),
    decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC'),
  ];
}

function isOneLetterApart(a: string, b: string): boolean {
  if (isSwapped(a, b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const restOfShort = short.slice(short.length === long.length ? start + 1 : start);
  return restOfShort === long.slice(start + 1);
}

/** Two neighbouring letters in each other's place: "gữi" for "giữ". */
function isSwapped(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, index) => letter !== b[index]);
  if (at === -1 || a.length !== b.length) return false;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
