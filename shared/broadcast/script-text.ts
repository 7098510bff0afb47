/** A broadcast script, its parts and how it sounds. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { isScriptFormat, type ScriptFormat } from './script-terms.ts';
import { toSpokenForm, type SpokenForm, type SpokenQuestion } from './spoken-form.ts';
import type { Region } from './spoken-numbers.ts';
import { isSpeakable, type StationLexicon } from './station-lexicon.ts';

export interface ScriptText {
  readonly format: ScriptFormat;
  /** BCP 47; only Vietnamese is turned into its spoken form. */
  readonly language: string;
  readonly headline: string;
  readonly lead: string;
  readonly points: readonly string[];
  /** What residents ask at a meeting, and the answer. */
  readonly asked: readonly { readonly question: string; readonly answer: string }[];
  /** Readings a person gave for what the machine could not know, by the written token. */
  readonly answers: ReadonlyMap<string, string>;
}

export interface SpokenScript {
  /** One paragraph a line: title, lead, points, questions with answers; empty ones left out. */
  readonly spoken: string[];
  readonly syllables: number;
  /** What a person still has to decide; a script with questions may not be approved. */
  readonly questions: SpokenQuestion[];
  /** Each paragraph as written with its spoken form; none for languages that are read as written. */
  readonly forms: readonly { readonly written: string; readonly form: SpokenForm }[];
}

export interface ReadingOptions {
  readonly region?: Region;
  readonly lexicon?: StationLexicon | undefined;
}

/** The whole script as it is read aloud, its length in syllables and what is still unclear. */
export function spokenScript(script: ScriptText, options: ReadingOptions = {}): SpokenScript {
  const written = paragraphsOf(script).filter((text) => text !== '');
  if (!isTurnedIntoSpeech(script)) {
    return { spoken: written, syllables: sumOfSyllables(written), questions: [], forms: [] };
  }
  const reading = {
    region: options.region ?? 'north',
    answers: script.answers,
    ...(options.lexicon ? { lexicon: options.lexicon } : {}),
  } as const;
  const forms = written.map((text) => ({ written: text, form: toSpokenForm(text, reading) }));
  const spoken = forms.map(({ form }) => form.spoken).filter((line) => line !== '');
  return {
    spoken,
    syllables: sumOfSyllables(spoken),
    questions: forms.flatMap(({ form }) => [...form.questions]),
    forms,
  };
}

/** A message is read with the eyes, and the machine only knows how Vietnamese is read aloud. */
export function isTurnedIntoSpeech({ format, language }: Pick<ScriptText, 'format' | 'language'>): boolean {
  return format !== 'message' && language === 'vi';
}

/** Title, lead, points, then each question of residents and its answer; as written, empty ones included. */
export function paragraphsOf({ headline, lead, points, asked }: ScriptText): readonly string[] {
  return [headline, lead, ...points, ...asked.flatMap(({ question, answer }) => [question, answer])];
}

/** What a translation is measured against: when this changes, "bản gốc đã đổi". */
export function wholeText(script: ScriptText): string {
  return paragraphsOf(script)
    .filter((text) => text !== '')
    .join('\n');
}

function sumOfSyllables(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + countSyllables(line), 0);
}

/** The script's parts from a document as the CMS stores it; what is missing is empty. */
export function scriptTextOf(doc: Readonly<Record<string, unknown>>): ScriptText {
  const format = doc['format'];
  return {
    format: isScriptFormat(format) ? format : 'broadcast',
    language: textOf(doc['language']) || 'vi',
    headline: textOf(doc['headline']),
    lead: textOf(doc['lead']),
    points: rowsOf(doc['points']).map((row) => textOf(row['text'])),
    // Questions are kept in a script that is no talk any more, and not read.
    asked: (format === 'meeting' ? rowsOf(doc['asked']) : []).map((row) => ({
      question: textOf(row['question']),
      answer: textOf(row['answer']),
    })),
    answers: new Map(
      rowsOf(doc['answers'])
        .map((row) => [textOf(row['written']), textOf(row['spoken'])] as const)
        .filter(([written, spoken]) => written !== '' && isSpeakable(spoken)),
    ),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
