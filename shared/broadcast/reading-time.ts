/** How long a text takes on air. */

/** Loudspeakers outdoors echo: slower than the 233 a minute of national radio news. Stations may set 160 to 240. */
export const USUAL_SYLLABLES_PER_MINUTE = 200;

/** Whole seconds, rounded up; `syllables` are those of the spoken form. */
export function secondsToRead(syllables: number, syllablesPerMinute: number = USUAL_SYLLABLES_PER_MINUTE): number {
  return Math.ceil((syllables * 60) / syllablesPerMinute);
}

interface OnAir {
  readonly syllables: number;
  readonly syllablesPerMinute: number;
  /** Music before, between and after, in seconds; played once however often the text is read. */
  readonly jingleSeconds: number;
  /** How often the text is read in a row, at least once. */
  readonly readings: number;
}

/** Whole seconds the station needs: `{ syllables: 200, syllablesPerMinute: 200, jingleSeconds: 20, readings: 2 }` → 140. */
export function secondsOnAir({ syllables, syllablesPerMinute, jingleSeconds, readings }: OnAir): number {
  return secondsToRead(syllables, syllablesPerMinute) * Math.max(1, readings) + jingleSeconds;
}

/** `95` → "1 phút 35 giây", `40` → "40 giây", `120` → "2 phút". */
export function formatReadingTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} giây`;
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${rest} giây`;
}
