/** Text typed without marks ("ba Nguyen Thi Hoa bi lua") as it was meant, so that the rules can read it. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import { USUAL_PAIRS, USUAL_SYLLABLES } from './accent-table.ts';
import { MIDDLE_NAMES, NEVER_IN_NAME, SURNAMES } from './name-table.ts';

const byPlain = (words: Iterable<string>): ReadonlyMap<string, string> =>
  new Map([...words].map((word) => [foldVietnamese(word), word]));

const SYLLABLES = byPlain(USUAL_SYLLABLES.trim().split(/\s+/u));
const PAIRS = byPlain(USUAL_PAIRS.trim().split(/\s+·\s+|\n/u));
// The commoner of two surnames that fold alike stands first in its table.
const SURNAMES_BY_PLAIN = byPlain([...SURNAMES].toReversed());
const MIDDLE_BY_PLAIN = byPlain(MIDDLE_NAMES);
const TITLES = byPlain(
  'ông bà anh chị cô chú bác cụ cháu em bé cậu thím mợ dì dượng mẹ bố má thầy vợ chồng của tên là và cho'.split(' '),
);

/** Before a name these are places, whatever they are elsewhere. */
const PLACES = byPlain('đường phường xã phố ngõ thôn ấp trường tỉnh huyện quận hẻm xóm buôn'.split(' '));
const FEWEST_WORDS = 4;
/** English and lists of codes are left alone. */
const KNOWN_SHARE = 0.6;

/** Not the parts of addresses and codes. */
const WORD = /(?<![\p{L}\d./@:_-])[a-z]+(?![\p{L}\d/@_-]|\.[\p{L}\d])/giu;
/** A name here and there keeps its marks. */
const MARKED_SHARE = 0.08;

/** The same length as `text`; unchanged where words carry their marks. Example: "bi lua" → "bị lừa". */
export function restoreAccents(text: string): string {
  return text.replace(/[^“”"«»]+/gu, restorePiece);
}

/** Somebody's message may be quoted in a text that has its marks. */
function restorePiece(text: string): string {
  const words = [...text.matchAll(WORD)];
  if (words.length < FEWEST_WORDS) return text;
  const marked = text.match(/[a-z]*[^\p{ASCII}\P{L}]\p{L}*/giu)?.length ?? 0;
  if (marked > words.length * MARKED_SHARE) return text;
  const known = words.filter(([word]) => SYLLABLES.has(word.toLowerCase())).length;
  if (known < words.length * KNOWN_SHARE) return text;
  const meant = likeliest(words.map(([word]) => word.toLowerCase()));
  let restored = '';
  let end = 0;
  for (const [index, { 0: word, index: at }] of words.entries()) {
    const form = nameAt(words, index, text) ?? meant[index] ?? word;
    restored += text.slice(end, at) + inCaseOf(word, form.length === word.length ? form : word);
    end = at + word.length;
  }
  return restored + text.slice(end);
}

/** Surnames that are hardly ever another word behind a title. */
const SURE_SURNAMES =
  'nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|ngô|đinh|trịnh|phùng|vương|trương|lương|hồ thị|lý thị|dương thị';
const NAME_IN_SMALL = new RegExp(
  String.raw`(?<![\p{L}])((?:ông|bà|anh|chị|cô|chú|bác|cụ|cháu|em|bé|bạn|nạn nhân|đối tượng)(?: là| tên)? )((?:${SURE_SURNAMES})(?: \p{Ll}+){1,3})`,
  'gu',
);
const NAMED_IN_CAPITALS = /\p{Ll} \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;

/** "be nguyen bao an lop 2": a text without capital letters gets them back where a title and a surname announce a name. */
export function capitaliseNames(text: string): string {
  if (NAMED_IN_CAPITALS.test(text)) return text;
  return text.replace(NAME_IN_SMALL, (_whole, title: string, name: string) => {
    const syllables = name.split(' ');
    const end = syllables.findIndex((one, index) => index > 0 && NEVER_IN_NAME.has(one));
    const most = MIDDLE_NAMES.has(syllables[1] ?? '') ? 3 : 4;
    const length = Math.min(end < 0 ? syllables.length : end, most);
    if (length < 2) return title + name;
    const shown = syllables.map((one, index) => (index < length ? one.slice(0, 1).toUpperCase() + one.slice(1) : one));
    return title + shown.join(' ');
  });
}

interface Path {
  readonly score: number;
  readonly words: readonly string[];
}
const UNUSUAL = -0.3;

/** The reading that agrees with most pairs; only then is a syllable anything but its usual self. */
function likeliest(plain: readonly string[]): readonly string[] {
  let paths: readonly Path[] = [{ score: 0, words: [] }];
  for (const [index, word] of plain.entries()) {
    const usual = SYLLABLES.get(word) ?? word;
    const pair = PAIRS.get(`${plain[index - 1] ?? ''} ${word}`);
    const next = PAIRS.get(`${word} ${plain[index + 1] ?? ''}`);
    const forms = new Set([usual, ...(pair ? pair.split(' ').slice(1) : []), ...(next ? next.split(' ', 1) : [])]);
    paths = [...forms].flatMap((form) => {
      const scored = paths.map(({ score, words }) => ({
        score: score + (pair === `${words.at(-1) ?? ''} ${form}` ? 1 : 0) + (form === usual ? 0 : UNUSUAL),
        words: [...words, form],
      }));
      const best = scored.toSorted((a, b) => b.score - a.score)[0];
      return best ? [best] : [];
    });
  }
  return paths.toSorted((a, b) => b.score - a.score)[0]?.words ?? plain;
}

/** "ba Nguyen Thi Hoa": a title before a name, a surname, a middle name; not where all is in capitals. */
function nameAt(words: readonly RegExpExecArray[], index: number, text: string): string | undefined {
  const [word = ''] = words[index] ?? [];
  const [next = ''] = words[index + 1] ?? [];
  const [previous = ''] = words[index - 1] ?? [];
  const low = word.toLowerCase();
  if (text === text.toUpperCase()) {
    const after = words[index + 2]?.[0] ?? '';
    if (isSurnamePair(low, next.toLowerCase())) return SURNAMES_BY_PLAIN.get(low);
    return isSurnamePair(next.toLowerCase(), after.toLowerCase()) ? TITLES.get(low) : undefined;
  }
  if (/^[A-Z]/u.test(next) && !/^[A-Z]/u.test(word)) return PLACES.get(low) ?? TITLES.get(low);
  if (/^[A-Z]/u.test(word) && /^[A-Z]/u.test(next) && !/^[A-Z]/u.test(previous)) return SURNAMES_BY_PLAIN.get(low);
  if (/^[A-Z]/u.test(word) && /^[A-Z]/u.test(previous)) return MIDDLE_BY_PLAIN.get(low);
  return undefined;
}

function isSurnamePair(low: string, next: string): boolean {
  return SURNAMES_BY_PLAIN.has(low) && /^(?:van|thi|duc|huu|dinh)$/u.test(next);
}

function inCaseOf(written: string, form: string): string {
  return Array.from(form, (letter, at) => (/[A-Z]/u.test(written[at] ?? '') ? letter.toUpperCase() : letter)).join('');
}
