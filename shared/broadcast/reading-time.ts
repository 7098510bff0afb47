/** How long a text takes on air. */

/** Loudspeakers outdoors echo: slower than the 233 a minute of national radio news. Stations may set 160 to 240. */
export const USUAL_SYLLABLES_PER_MINUTE = 200;

/** Whole seconds, rounded up; `syllables` are those of the spoken form. */
export function secondsToRead(syllables: number, syllablesPerMinute: number = USUAL_SYLLABLES_PER_MINUTE): number {
  return Math.ceil((syllables * 60) / syllablesPerMinute);
}

/** `95` → "1 phút 35 giây", `40` → "40 giây", `120` → "2 phút". */
export function formatReadingTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} giây`;
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${rest} giây`;
}
