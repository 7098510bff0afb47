/** Words and abbreviations; the unit's own abbreviations come from the settings and win over ours. */
import { ABBREVIATIONS } from 'shared/broadcast/abbreviation-table';
import { GLOSSARY_WORDS, type GlossaryWord } from '../standing-texts/glossary-table.ts';
import type { DocumentReader } from '../store/document-reader.ts';
import type { PageReads } from './tracked-reads.ts';

export interface GlossaryPage {
  readonly words: readonly GlossaryWord[];
  readonly abbreviations: readonly Abbreviation[];
}

export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** Letters only, at least two: "5G" and "km" need no explanation here. */
const WORTH_EXPLAINING = /^\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*$/u;

export function buildGlossaryPage(reads: PageReads): GlossaryPage {
  const abbreviations = [...listAbbreviations(reads.reader)].map(([short, long]) => ({ short, long }));
  return {
    words: GLOSSARY_WORDS,
    abbreviations: abbreviations.sort((a, b) => a.short.localeCompare(b.short, 'vi')),
  };
}

/** What stands behind each abbreviation that a text may be explained by. */
export function listAbbreviations(reader: DocumentReader): ReadonlyMap<string, string> {
  const own = reader.findById('settings', 'settings')?.abbreviations ?? [];
  return new Map([
    ...Object.entries(ABBREVIATIONS).filter(([short]) => WORTH_EXPLAINING.test(short)),
    ...own.map(({ short, long }) => [short, long] as const),
  ]);
}
