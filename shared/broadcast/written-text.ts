/** The written line in one form (NFC, one kind of dash, nothing invisible), with a way back to the places of the original. */

export interface WrittenText {
  readonly text: string;
  /** The UTF-16 offset in the original of an offset in `text`. */
  readonly originOf: (offset: number) => number;
}

const UNUSUAL = /[‐‑‒–—−’‘ʼ′²³º\u00AD\u200B-\u200F\u2060\uFEFF]|\p{Variation_Selector}|\u20E3/u;
const LETTER_WITH_MARKS = /\P{M}\p{M}*|\p{M}+/gu;
const REPLACED = new Map<string, string>([
  ...Array.from('‐‑‒–—−', (dash) => [dash, '-'] as const),
  ...Array.from('’‘ʼ′', (apostrophe) => [apostrophe, "'"] as const),
  ['²', '2'],
  ['³', '3'],
  ['º', '°'],
]);
/** Also the signs that turn "1" and "!" into pictures. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]|\p{Variation_Selector}|\u20E3/gu;

/** NFC and NFD of one text give the same; "15–20 m²" becomes "15-20 m2". */
export function normaliseWritten(original: string): WrittenText {
  if (original.normalize('NFC') === original && !UNUSUAL.test(original)) {
    return { text: original, originOf: (offset) => offset };
  }
  const origins: number[] = [];
  let text = '';
  for (const match of original.matchAll(LETTER_WITH_MARKS)) {
    const composed = match[0].normalize('NFC').replace(INVISIBLE, '');
    const piece = REPLACED.get(composed) ?? composed;
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(match.index);
    text += piece;
  }
  origins.push(original.length);
  return { text, originOf: (offset) => origins[offset] ?? original.length };
}

const PICTURE_CREDIT = /^\s*\(?(?:ảnh|nguồn ảnh|clip|video|đồ họa)\s*:|^\s*\(?ảnh minh h(?:ọa|oạ)/i;
const SHARED_CREDIT = /^(\s*(?:Bài|Tin|Tin bài))(?:,| và|,? &) (?:ảnh|clip|video)\s*:/i;

/** A line that only names the photographer is not read; "Bài, ảnh: …" names the writer. */
export function withoutCredit(written: WrittenText): WrittenText {
  if (PICTURE_CREDIT.test(written.text)) return { text: '', originOf: written.originOf };
  const credit = SHARED_CREDIT.exec(written.text);
  const opening = credit?.[1];
  if (credit === null || opening === undefined) return written;
  const replaced = `${opening} của`;
  const media = credit[0].search(/(?:ảnh|clip|video)\s*:$/i);
  const shift = credit[0].length - replaced.length;
  return {
    text: replaced + written.text.slice(credit[0].length),
    originOf: (offset) => {
      if (offset <= opening.length) return written.originOf(offset);
      return written.originOf(offset < replaced.length ? media : offset + shift);
    },
  };
}
