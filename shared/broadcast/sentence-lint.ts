/** What makes a sentence hard to follow over a loudspeaker. Limits: practice of district stations, written down in DECISIONS.md. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { splitSentences } from './sentences.ts';
import type { SpokenForm } from './spoken-form.ts';

const LONG = 30;
const TOO_LONG = 50;
const MOST_FIGURES = 2;
const MOST_ABBREVIATIONS = 3;
const ABBREVIATION = /^\p{Lu}[\p{Lu}&.-]+$/u;

export interface SentenceFinding {
  /** The spoken sentence. */
  readonly sentence: string;
  readonly kind: 'long' | 'tooLong' | 'figures' | 'abbreviations';
  /** Errors should not go on air; warnings are for the writer to weigh. */
  readonly isError: boolean;
  /** "Câu dài 34 âm tiết, nên tách làm hai." */
  readonly message: string;
}

/** The findings of one paragraph, in the order of its sentences. */
export function lintSentences(written: string, form: SpokenForm): SentenceFinding[] {
  const findings: SentenceFinding[] = [];
  const { spans } = form;
  let from = 0;
  for (const sentence of splitSentences(form.spoken)) {
    const start = form.spoken.indexOf(sentence, from);
    const end = start + sentence.length;
    from = end;
    const origins = spans
      .filter(({ spoken }) => spoken.start >= start && spoken.end <= end)
      .map((span) => written.slice(span.written.start, span.written.end));
    findings.push(...lintSentence(sentence, origins));
  }
  return findings;
}

function lintSentence(sentence: string, origins: readonly string[]): SentenceFinding[] {
  const findings: SentenceFinding[] = [];
  const syllables = countSyllables(sentence);
  if (syllables > TOO_LONG) {
    findings.push({
      sentence,
      kind: 'tooLong',
      isError: true,
      message: `Câu dài ${syllables} âm tiết, người nghe loa không theo kịp. Hãy tách thành các câu dưới ${LONG} âm tiết.`,
    });
  } else if (syllables > LONG) {
    findings.push({
      sentence,
      kind: 'long',
      isError: false,
      message: `Câu dài ${syllables} âm tiết. Nên tách làm hai.`,
    });
  }
  const figures = origins.filter((origin) => /\d/.test(origin)).length;
  if (figures > MOST_FIGURES) {
    findings.push({
      sentence,
      kind: 'figures',
      isError: false,
      message: `Câu có ${figures} con số. Nghe qua loa chỉ nhớ được một hai số: hãy bỏ bớt hoặc tách câu.`,
    });
  }
  const abbreviations = origins.filter((origin) => ABBREVIATION.test(origin)).length;
  if (abbreviations > MOST_ABBREVIATIONS) {
    findings.push({
      sentence,
      kind: 'abbreviations',
      isError: false,
      message: `Câu có ${abbreviations} chữ viết tắt, đọc ra rất dài. Hãy viết gọn lại.`,
    });
  }
  return findings;
}
