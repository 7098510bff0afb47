import { countSyllables } from '../kernel/vietnamese-text.ts';
import { toSpokenForm, type SpokenQuestion } from './spoken-form.ts';
import type { Region } from './spoken-numbers.ts';

interface ScriptText {
  readonly headline: string;
  readonly lead: string;
  readonly points: readonly string[];
  readonly region?: Region;
}

interface SpokenScript {
  /** One paragraph a line: title, lead, points; empty ones left out. */
  readonly spoken: string[];
  readonly syllables: number;
  readonly questions: SpokenQuestion[];
}

/** The whole script as it is read aloud, its length in syllables and what a person still has to decide. */
export function spokenScript(script: ScriptText): SpokenScript {
  const region = script.region ?? 'north';
  const forms = [script.headline, script.lead, ...script.points].map((text) => toSpokenForm(text, { region }));
  const spoken = forms.map((form) => form.spoken).filter((line) => line !== '');
  return {
    spoken,
    syllables: spoken.reduce((sum, line) => sum + countSyllables(line), 0),
    questions: forms.flatMap((form) => [...form.questions]),
  };
}
