/** What was typed while the Vietnamese keyboard was off, or half on: `luwaf ddaor`, `lu7a2 d9a3o`, `lừa ddaor` → lừa đảo. */
import { canCarryTone, withTone } from './vietnamese-spelling.ts';

const TELEX_TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  z: '',
};
const VNI_TONES: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
  0: '',
};
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const VOWEL = /[aăâeêioôơuưy]/u;
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;

interface Typing {
  readonly letters: readonly string[];
  readonly tone: string;
  /** A key that changed something instead of standing for itself. */
  readonly isDecoded: boolean;
}

/** The word that the keys mean, in NFC and lower case; undefined where no key is left over. Telex, then VNI. */
export function decodeKeystrokes(word: string): string | undefined {
  const decoded = /\d/.test(word) ? typeAll(word, pressVni) : typeAll(word, pressTelex);
  if (!decoded.isDecoded) return undefined;
  const letters = decoded.letters.join('');
  if (/\d/.test(letters) || (decoded.tone !== '' && !canCarryTone(letters, decoded.tone))) return undefined;
  return withTone(letters, decoded.tone);
}

type Press = (typing: Typing, key: string) => Typing;

function typeAll(word: string, press: Press): Typing {
  const start: Typing = { letters: [], tone: '', isDecoded: false };
  return Array.from(word.normalize('NFC').toLowerCase()).reduce((typing, character) => {
    const decomposed = character.normalize('NFD');
    const tone = decomposed.match(TONE_MARK)?.[0];
    const letter = decomposed.replace(TONE_MARK, '').normalize('NFC');
    const next = press(typing, letter);
    return tone === undefined ? next : { ...next, tone };
  }, start);
}

function pressTelex(typing: Typing, key: string): Typing {
  const { letters } = typing;
  const tone = TELEX_TONES[key];
  if (tone !== undefined && hasVowel(letters)) return { ...typing, tone, isDecoded: true };
  if (key === 'w') return decoded(typing, withHorn(letters) ?? [...letters, 'ư']);
  if (key === 'd' && letters[0] === 'd' && (letters.length === 1 || hasVowel(letters))) {
    return decoded(typing, ['đ', ...letters.slice(1)]);
  }
  const circumflex = CIRCUMFLEX[key];
  const place = letters.lastIndexOf(key);
  if (circumflex !== undefined && place >= 0 && isSameVowelGroup(letters, place)) {
    return decoded(typing, letters.with(place, circumflex));
  }
  return typed(typing, key);
}

function pressVni(typing: Typing, key: string): Typing {
  const { letters } = typing;
  if (!/\d/.test(key)) return typed(typing, key);
  if (key === '9') return letters[0] === 'd' ? decoded(typing, ['đ', ...letters.slice(1)]) : typed(typing, key);
  if (!hasVowel(letters)) return typed(typing, key);
  const tone = VNI_TONES[key];
  if (tone !== undefined) return { ...typing, tone, isDecoded: true };
  const marked = key === '6' ? withCircumflex(letters) : key === '7' ? withHorn(letters) : withBreve(letters);
  return marked ? decoded(typing, marked) : typed(typing, key);
}

/** The second of two like vowels stands beside the first, or behind the end of the syllable: "coong", "congo". */
function isSameVowelGroup(letters: readonly string[], place: number): boolean {
  const between = letters.slice(place + 1).join('');
  return between === '' || /^(?:ch|ng|nh|[cmnptiuy])$/u.test(between);
}

function withHorn(letters: readonly string[]): readonly string[] | undefined {
  const place = letters.findLastIndex((letter) => 'aou'.includes(letter));
  const letter = letters[place];
  const before = letters[place - 1];
  if (letter === 'o' && (before === 'u' || before === 'ư')) return letters.with(place, 'ơ').with(place - 1, 'ư');
  if (letter === 'a' && before === 'u' && letters[place - 2] !== 'q') return letters.with(place - 1, 'ư');
  if (letter === 'o') return letters.with(place, 'ơ');
  if (letter === 'u') return letters.with(place, 'ư');
  if (letter === 'a') return letters.with(place, 'ă');
  return undefined;
}

function withBreve(letters: readonly string[]): readonly string[] | undefined {
  const place = letters.lastIndexOf('a');
  return place < 0 ? undefined : letters.with(place, 'ă');
}

function withCircumflex(letters: readonly string[]): readonly string[] | undefined {
  const place = letters.findLastIndex((letter) => letter in CIRCUMFLEX);
  const marked = CIRCUMFLEX[letters[place] ?? ''];
  return marked === undefined ? undefined : letters.with(place, marked);
}

function hasVowel(letters: readonly string[]): boolean {
  return letters.some((letter) => VOWEL.test(letter));
}

function typed(typing: Typing, key: string): Typing {
  return { ...typing, letters: [...typing.letters, key] };
}

function decoded(typing: Typing, letters: readonly string[]): Typing {
  return { ...typing, letters, isDecoded: true };
}
