/** Takes a Vietnamese syllable apart and says whether the language uses it. */
import { RARE_SYLLABLES, RHYMES } from './syllable-table.ts';

const TONE_MARKS = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const ONSET = /^(?:ngh|ng|nh|gh|kh|ph|th|tr|ch|qu|gi(?=[aăâeêioôơuưy])|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?/u;
/** k, gh, ngh stand before e, ê, i; c, g, ng before the others. */
const MISSPELT_ONSET = /^(?:(?:c|ng)[eêi]|g[eê]|cy|k[^heêiy]|n?gh[^eêi])/u;
const VOWEL = /[aăâeêioôơuưy]/u;

export interface Syllable {
  /** c, g, ng also where k, gh, ngh are written; `-` where there is none. */
  readonly onset: string;
  readonly rhyme: string;
  /** Index into level, huyền, sắc, hỏi, ngã, nặng. */
  readonly tone: number;
}

export interface SyllableTable {
  /** Vietnamese uses this syllable; the tone mark may stand by the old or the new rule (hoà, hòa). */
  isUsed(word: string): boolean;
  /** The used syllable that differs only in where its tone mark stands: `đọan` → `đoạn`. */
  findWithToneMoved(word: string): string | undefined;
}

export function createSyllableTable(): SyllableTable {
  const rows = new Map<string, readonly string[]>();
  for (const line of RHYMES.trim().split('\n')) {
    const [rhyme = '', ...cells] = line
      .replace(/^(\S+)\s/u, '$1 | ')
      .split('|')
      .map((cell) => cell.trim());
    rows.set(rhyme, cells);
  }
  const isListed = ({ onset, rhyme, tone }: Syllable): boolean => {
    const cell = rows.get(rhyme)?.[tone] ?? '';
    return cell === '*' || cell.split(/\s+/u).map(normalOnset).includes(onset);
  };
  return {
    isUsed: (word) => {
      if (RARE_SYLLABLES.has(word)) return true;
      const syllable = readSyllable(word);
      return (
        syllable !== undefined &&
        !MISSPELT_ONSET.test(withoutTone(word)) &&
        isListed(syllable) &&
        tonePlaces(syllable, word).includes(word)
      );
    },
    findWithToneMoved: (word) => {
      const syllable = readSyllable(word);
      if (!syllable || !isListed(syllable)) return undefined;
      const places = tonePlaces(syllable, word);
      return places.includes(word) ? undefined : places[0];
    },
  };
}

/** Onset, rhyme and tone of a lower-case word in NFC, wherever its tone mark stands; undefined for what is no single syllable. */
export function readSyllable(word: string): Syllable | undefined {
  const marks = word.normalize('NFD').match(/[\u0300\u0301\u0309\u0303\u0323]/gu) ?? [];
  if (marks.length > 1) return undefined;
  const tone = TONE_MARKS.findIndex((mark) => mark === (marks[0] ?? ''));
  const base = withoutTone(word);
  const written = ONSET.exec(base)?.[0] ?? '';
  const rhyme = rhymeAfter(written, base.slice(written.length));
  if (rhyme === '' || !VOWEL.test(rhyme)) return undefined;
  return { onset: normalOnset(written === '' ? '-' : written), rhyme, tone };
}

function withoutTone(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0309\u0303\u0323]/gu, '')
    .normalize('NFC');
}

/** After gi the i of iê is not written twice: giêng is gi + iêng. */
function rhymeAfter(onset: string, rest: string): string {
  if (onset === 'gi' && rest.startsWith('ê')) return `i${rest}`;
  return rest;
}

function normalOnset(onset: string): string {
  switch (onset) {
    case 'k':
      return 'c';
    case 'gh':
      return 'g';
    case 'ngh':
      return 'ng';
    default:
      return onset;
  }
}

/** Where the tone mark may stand: on a marked vowel, else by the old rule or the new one. */
function tonePlaces(syllable: Syllable, word: string): readonly string[] {
  const base = withoutTone(word);
  const mark = TONE_MARKS[syllable.tone] ?? '';
  if (mark === '') return [base];
  const onsetLength = ONSET.exec(base)?.[0].length ?? 0;
  const letters = base.match(/./gsu) ?? [];
  const vowels = letters.flatMap((letter, index) => (index >= onsetLength && VOWEL.test(letter) ? [index] : []));
  return tonePositions(letters, vowels).map((position) =>
    letters
      .map((letter, index) => (index === position ? `${letter}${mark}` : letter))
      .join('')
      .normalize('NFC'),
  );
}

function tonePositions(letters: readonly string[], vowels: readonly number[]): readonly number[] {
  const marked = vowels.filter((index) => /[ăâêôơư]/u.test(letters[index] ?? ''));
  const last = marked.at(-1);
  if (last !== undefined) return [last];
  const [first = 0, second = first] = vowels;
  if (vowels.length === 1) return [first];
  if (vowels.length === 3) return [second];
  const isClosed = (vowels.at(-1) ?? 0) < letters.length - 1;
  if (isClosed) return [second];
  const pair = `${letters[first]}${letters[second]}`;
  return pair === 'oa' || pair === 'oe' || pair === 'uy' ? [first, second] : [first];
}
