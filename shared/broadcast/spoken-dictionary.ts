/** Look-ups over the tables of words; nothing here looks at the context. */
import { ABBREVIATIONS, COMPOUND_ABBREVIATIONS } from './abbreviation-table.ts';
import { FOREIGN_PHRASES, FOREIGN_WORDS, RESPELT_WORDS } from './foreign-word-table.ts';
import { MONEY_SIGNS, STANDALONE_UNITS, UNITS } from './unit-table.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

const abbreviations = new Map<string, string>(Object.entries(ABBREVIATIONS));
const compounds = new Map<string, string>(Object.entries(COMPOUND_ABBREVIATIONS));
const foreignWords = new Map<string, string>(Object.entries(FOREIGN_WORDS));
const foreignPhrases = new Map<string, string>(Object.entries(FOREIGN_PHRASES));
const phraseStarts = new Set(Object.keys(FOREIGN_PHRASES).map((phrase) => phrase.split(' ')[0]));
const units = new Map<string, string>(Object.entries(UNITS));
const moneySigns = new Map<string, string>(Object.entries(MONEY_SIGNS));

/** Every hyphenated word that some table reads out, so that a second pass leaves it alone. */
const respelt = new Set(
  [
    RESPELT_WORDS,
    ...[ABBREVIATIONS, COMPOUND_ABBREVIATIONS, FOREIGN_WORDS, FOREIGN_PHRASES, UNITS, MONEY_SIGNS].map((table) =>
      Object.values(table),
    ),
  ]
    .flat()
    .flatMap((reading) => reading.toLowerCase().split(/[ ,]+/))
    .filter((word) => word.includes('-') && word.length > 1),
);

const FOREIGN_NAME = /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)+$/u;

export function findAbbreviation(text: string): string | undefined {
  return abbreviations.get(text);
}

/** "KT-XH", "TP.HCM", "đ/c"; also foreign words with a mark inside, "H'Mông", "Covid-19". */
export function findCompound(text: string): string | undefined {
  return compounds.get(text) ?? (/['-]/.test(text) ? foreignWords.get(text.toLowerCase()) : undefined);
}

export function findForeignWord(lower: string): string | undefined {
  return foreignWords.get(lower);
}

/** Two words read together: "trang web". */
export function findForeignPhrase(lower: string, next: string): string | undefined {
  return foreignPhrases.get(`${lower} ${next}`);
}

export function startsForeignPhrase(lower: string): boolean {
  return phraseStarts.has(lower);
}

export function findUnit(text: string): string | undefined {
  return units.get(text);
}

export function isStandaloneUnit(text: string): boolean {
  return STANDALONE_UNITS.has(text);
}

export function findMoneySign(sign: string): string | undefined {
  return moneySigns.get(sign);
}

/** "ki-lô-mét", "Cam-pu-chia": written by syllables already, the hyphens stay. */
export function isRespeltWord(text: string): boolean {
  if (!text.includes('-')) return false;
  const lower = text.toLowerCase();
  if (respelt.has(lower)) return true;
  return FOREIGN_NAME.test(text) && lower.split('-').every(isVietnameseSyllable);
}
