/** How many sentences of ordinary commune news one core turns into their spoken form in a second. */
import { toSpokenForm } from 'shared/broadcast/spoken-form';
import { splitSentences } from 'shared/broadcast/sentences';
import { rounded, type Bench, type Figure } from './bench-run.ts';
import { SPOKEN_NEWS } from './content/spoken-news.ts';

const LEAST_PER_SECOND = 20_000;
const WARM_UP_ROUNDS = 200;
const MEASURED_MS = 5_000;

export const spokenBench: Bench = {
  goals: { 'sentences-per-second': `≥ ${LEAST_PER_SECOND.toLocaleString('vi-VN')}` },
  run: ({ say }) => {
    const sentences = splitSentences(SPOKEN_NEWS.join(' '));
    for (let round = 0; round < WARM_UP_ROUNDS; round += 1) readAll(sentences);
    say(`Đang đọc ${sentences.length} câu nhiều lần trong ${MEASURED_MS / 1000} giây…`);
    const start = performance.now();
    let read = 0;
    while (performance.now() - start < MEASURED_MS) read += readAll(sentences);
    const perSecond = (read * 1000) / (performance.now() - start);
    return Promise.resolve<readonly Figure[]>([
      { name: 'sentences-per-second', value: rounded(perSecond), unit: 'câu/giây' },
      { name: 'limit-sentences-per-second', value: LEAST_PER_SECOND, unit: 'câu/giây' },
      { name: 'ratio-to-limit', value: rounded(perSecond / LEAST_PER_SECOND), unit: '' },
    ]);
  },
};

/** The spoken length is summed so that no reading can be skipped as unused. */
function readAll(sentences: readonly string[]): number {
  let letters = 0;
  for (const sentence of sentences) letters += toSpokenForm(sentence).spoken.length;
  if (letters === 0) throw new Error('Nothing was read');
  return sentences.length;
}
