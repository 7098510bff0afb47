/** Words and abbreviations; the unit's own abbreviations come from the settings and win over ours. */
import { ABBREVIATIONS } from 'shared/broadcast/abbreviation-table';
import { ABBREVIATION_MEANINGS } from '../standing-texts/abbreviation-meaning-table.ts';
import { GLOSSARY_WORDS, type GlossaryWord } from '../standing-texts/glossary-table.ts';
import type { DocumentReader } from '../store/document-reader.ts';
import type { PageReads } from './tracked-reads.ts';

export interface GlossaryPage {
  readonly words: readonly GlossaryWord[];
  /** By first letter, in the order of the Vietnamese alphabet. */
  readonly letters: readonly GlossaryLetter[];
}

export interface GlossaryLetter {
  readonly id: string;
  readonly letter: string;
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
}

/** Letters only, at least two: "5G" and "km" need no explanation here. */
const WORTH_EXPLAINING = /^\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*$/u;
/** How it is read and not what it means: "a-tê-mờ". */
const ONLY_A_SOUND = /\p{L}-\p{L}/u;

export function buildGlossaryPage(reads: PageReads): GlossaryPage {
  const abbreviations = [...listAbbreviations(reads.reader)]
    .map(([short, long]) => ({ short, long }))
    .sort((a, b) => a.short.localeCompare(b.short, 'vi'));
  const letters = [...new Set(abbreviations.map(letterOf))];
  return {
    words: GLOSSARY_WORDS,
    letters: letters.map((letter) => ({
      id: `chu-${letter.toLowerCase().replace('đ', 'dd')}`,
      letter,
      abbreviations: abbreviations.filter((entry) => letterOf(entry) === letter),
    })),
  };
}

/** What stands behind each abbreviation that a text may be explained by. */
export function listAbbreviations(reader: DocumentReader): ReadonlyMap<string, string> {
  const own = reader.findById('settings', 'settings')?.abbreviations ?? [];
  return new Map([
    ...Object.entries(ABBREVIATIONS).filter(
      ([short, long]) => WORTH_EXPLAINING.test(short) && !ONLY_A_SOUND.test(long),
    ),
    ...Object.entries(ABBREVIATION_MEANINGS),
    ...own.map(({ short, long }) => [short, long] as const),
  ]);
}

function letterOf({ short }: { readonly short: string }): string {
  return short.charAt(0).toUpperCase();
}
