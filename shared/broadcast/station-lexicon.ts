/** What a station or a script adds to the tables: its own readings of names, abbreviations and foreign words. */

export interface LexiconEntry {
  /** Exactly as written, one word or several: "VNeID", "Công ty ABC". */
  readonly written: string;
  /** Letters, spaces, commas and hyphens only: "vê-nờ-e-i-đi". */
  readonly spoken: string;
}

export interface StationLexicon {
  /** Finds the next entry in a line; undefined for an empty lexicon. */
  readonly pattern: RegExp | undefined;
  readonly readings: ReadonlyMap<string, string>;
  /** Hyphenated words of the readings, kept as they are when a spoken form is read again. */
  readonly respelt: ReadonlySet<string>;
}

const SPEAKABLE = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?:(?:,? | - )[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)*$/u;

/** True for what a loudspeaker can be given: words, commas and hyphens, no digit and no sign. */
export function isSpeakable(reading: string): boolean {
  return SPEAKABLE.test(reading.normalize('NFC').trim());
}

/** Entries that cannot be read aloud are left out; of two entries for the same writing the later one counts. */
export function compileLexicon(entries: readonly LexiconEntry[]): StationLexicon {
  const readings = new Map<string, string>();
  for (const { written, spoken } of entries) {
    const key = written.normalize('NFC').trim();
    if (key === '' || /\?/.test(key) || !isSpeakable(spoken)) continue;
    readings.set(key, spoken.normalize('NFC').trim());
  }
  const spellings = [...readings.keys()].toSorted((a, b) => b.length - a.length).map(escape);
  return {
    pattern:
      spellings.length === 0
        ? undefined
        : new RegExp(`(?<![\\p{L}\\p{N}?-])(?:${spellings.join('|')})(?![\\p{L}\\p{N}?-])`, 'gu'),
    readings,
    respelt: new Set([...readings.values()].flatMap(hyphenatedWords)),
  };
}

/** The hyphenated words of a reading, in lower case. */
export function hyphenatedWords(reading: string): string[] {
  return reading
    .toLowerCase()
    .split(/[ ,]+/)
    .filter((word) => word.includes('-') && word.length > 1);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
