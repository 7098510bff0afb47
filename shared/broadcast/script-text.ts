/** A broadcast script, its parts and how it sounds. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { toSpokenForm, type SpokenQuestion } from './spoken-form.ts';
import type { Region } from './spoken-numbers.ts';

export interface ScriptText {
  readonly headline: string;
  readonly lead: string;
  readonly points: readonly string[];
  readonly region?: Region;
}

export interface SpokenScript {
  /** One paragraph a line: title, lead, points; empty ones left out. */
  readonly spoken: string[];
  readonly syllables: number;
  /** What a person still has to decide; a script with questions may not be approved. */
  readonly questions: SpokenQuestion[];
}

/** The whole script as it is read aloud, its length in syllables and what is still unclear. */
export function spokenScript(script: ScriptText): SpokenScript {
  const forms = [script.headline, script.lead, ...script.points].map((text) =>
    toSpokenForm(text, { region: script.region ?? 'north' }),
  );
  const spoken = forms.map((form) => form.spoken).filter((line) => line !== '');
  return {
    spoken,
    syllables: spoken.reduce((sum, line) => sum + countSyllables(line), 0),
    questions: forms.flatMap((form) => [...form.questions]),
  };
}

/** The script's parts from a document as the CMS stores it; what is missing is empty. */
export function scriptTextOf(doc: Readonly<Record<string, unknown>>): ScriptText {
  const rows = Array.isArray(doc['points']) ? doc['points'] : [];
  return {
    headline: textOf(doc['headline']),
    lead: textOf(doc['lead']),
    points: rows.map((row: unknown) => (isRecord(row) ? textOf(row['text']) : '')),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
