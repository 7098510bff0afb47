/** How many sentences of ordinary commune news one core turns into their spoken form in a second. */
import { toSpokenForm } from 'shared/broadcast/spoken-form';
import { splitSentences } from 'shared/broadcast/sentences';
import { rounded, type Bench, type Figure } from './bench-run.ts';
import { SPOKEN_NEWS } from './content/spoken-news.ts';

const LEAST_PER_SECOND = 20_000;
const VARIANTS = 100;
const WARM_UP_ROUNDS = 3;
const MEASURED_CPU_MS = 5_000;

export const spokenBench: Bench = {
  goals: { 'sentences-per-second': `≥ ${LEAST_PER_SECOND.toLocaleString('vi-VN')}` },
  run: ({ say }) => {
    const sentences = withOtherFigures(splitSentences(SPOKEN_NEWS.join(' ')));
    for (let round = 0; round < WARM_UP_ROUNDS; round += 1) readAll(sentences);
    say(`Đang đọc ${sentences.length} câu nhiều lần trong ${MEASURED_CPU_MS / 1000} giây…`);
    const start = process.cpuUsage();
    let read = 0;
    while (cpuMsSince(start) < MEASURED_CPU_MS) read += readAll(sentences);
    const perSecond = (read * 1000) / cpuMsSince(start);
    return Promise.resolve<readonly Figure[]>([
      { name: 'sentences-per-second', value: rounded(perSecond), unit: 'câu/giây' },
      { name: 'limit-sentences-per-second', value: LEAST_PER_SECOND, unit: 'câu/giây' },
      { name: 'ratio-to-limit', value: rounded(perSecond / LEAST_PER_SECOND), unit: '' },
    ]);
  },
};

/**
 * Processor time, all threads together: what one core does, also on a machine with other work.
 * Collecting garbage on a second core counts against us.
 */
function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Each sentence many times with other amounts, years and telephone numbers, as no two bulletins bring the same ones. */
function withOtherFigures(sentences: readonly string[]): readonly string[] {
  return Array.from({ length: VARIANTS }, (_, variant) =>
    sentences.map((sentence) =>
      sentence.replace(/(?<=\d)\d(?=\d)/g, (digit, at: number) => String((Number(digit) + variant * (at + 1)) % 10)),
    ),
  ).flat();
}

/** The spoken length is summed so that no reading can be skipped as unused. */
function readAll(sentences: readonly string[]): number {
  let letters = 0;
  for (const sentence of sentences) letters += toSpokenForm(sentence).spoken.length;
  if (letters === 0) throw new Error('Nothing was read');
  return sentences.length;
}
