/** Where the tone mark of a syllable is written, and which runs of letters can be a syllable. */

const VOWEL = /[aăâeêioôơuưy]/u;
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|kh|ph|th|tr|ch|qu|gi|[bcdghklmnpqrstvx])?(?:uye|uya|uyu|oai|oay|oeo|uay|uoi|uou|ieu|yeu|iau|oao|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/;
const TONE_LIMIT_CODA = /(?:c|ch|p|t)$/;

/** True if the letters, without accents, have the shape of a Vietnamese syllable: "nghieng", not "vneid". */
export function isSyllableShape(folded: string): boolean {
  return folded.length <= 7 && SYLLABLE.test(folded);
}

/** Puts the tone where Vietnamese writes it: ("đương", huyền) → "đường", ("hoa", huyền) → "hòa". */
export function withTone(letters: string, toneMark: string): string {
  if (toneMark === '') return letters;
  const place = toneIndex(letters);
  return (letters.slice(0, place + 1) + toneMark + letters.slice(place + 1)).normalize('NFC');
}

/** A syllable that ends in c, ch, p, t takes only sắc or nặng, and anything else takes no tone without a vowel. */
export function canCarryTone(letters: string, toneMark: string): boolean {
  if (!VOWEL.test(letters)) return false;
  return !TONE_LIMIT_CODA.test(letters) || toneMark === '\u0301' || toneMark === '\u0323';
}

function toneIndex(letters: string): number {
  const marked = Math.max(...Array.from('ăâêôơư', (letter) => letters.lastIndexOf(letter)));
  if (marked >= 0) return marked;
  const glide = /^(?:qu|gi)(?=[aeiouy])/.test(letters) ? 2 : 0;
  const vowels = Array.from(letters).flatMap((letter, index) => (index >= glide && VOWEL.test(letter) ? [index] : []));
  const [first = letters.length - 1, second = first] = vowels;
  const isClosed = (vowels.at(-1) ?? first) < letters.length - 1;
  return vowels.length >= 3 || (vowels.length === 2 && isClosed) ? second : first;
}
