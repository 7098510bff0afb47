/** What holds for every line, whatever is written: heard back by a listener, stable, made of words only, with a way back. */
import { toSpokenForm } from 'shared/broadcast/spoken-form';
import { readInteger, type Region } from 'shared/broadcast/spoken-numbers';
import { describe, expect, test } from 'vitest';
import { randomLine, seededRandom } from './dice-of-text.ts';
import { hearDate, hearDigits, hearNumber, hearTime } from './listener.ts';

const REGIONS = ['north', 'south'] as const satisfies readonly Region[];
const RANDOM_NUMBERS = 1500;
const RANDOM_LINES = 2500;

describe.each(REGIONS)('in the %s', (region) => {
  const say = (text: string): string => toSpokenForm(text, { region }).spoken;

  test('numbers up to 999.999.999.999 are heard as the same number', () => {
    const random = seededRandom(20_261_126);
    const numbers = [
      ...Array.from({ length: 1200 }, (_, value) => value),
      ...Array.from({ length: RANDOM_NUMBERS }, () => Math.floor(random() * 10 ** (1 + Math.floor(random() * 12)))),
      999_999_999_999,
    ];
    for (const value of numbers) {
      const dotted = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
      expect(hearNumber(say(`có ${dotted} hộ`).slice(3, -3)), dotted).toBe(BigInt(value));
      expect(hearNumber(say(`mất ${dotted}đ`).slice(4, -5)), dotted).toBe(BigInt(value));
      expect(hearNumber(say(`mất ${dotted} đồng`).slice(4, -5)), dotted).toBe(BigInt(value));
    }
  });

  test('numbers of up to eighteen digits are heard as the same number', () => {
    const random = seededRandom(18);
    for (let round = 0; round < RANDOM_NUMBERS; round += 1) {
      const digits = Array.from({ length: 1 + Math.floor(random() * 18) }, () =>
        random() < 0.4 ? '0' : String(Math.floor(random() * 10)),
      ).join('');
      expect(hearNumber(readInteger(digits, region)), digits).toBe(BigInt(digits));
    }
  });

  test('every day of four years is heard as the same day', () => {
    for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
      const [year = '', month = '', day = ''] = new Date(time).toISOString().slice(0, 10).split('-').map(trimZero);
      expect(hearDate(say(`ngày ${day}/${month}/${year}`).slice(5))).toBe(`${day}/${month}/${year}`);
      expect(hearDate(say(`ngày ${day.padStart(2, '0')}/${month.padStart(2, '0')}`).slice(5))).toBe(`${day}/${month}`);
    }
  });

  test('every minute of a day is heard as the same minute', () => {
    for (let minutes = 0; minutes < 24 * 60; minutes += 1) {
      const hour = Math.floor(minutes / 60);
      const minute = String(minutes % 60).padStart(2, '0');
      for (const sign of ['h', 'g', ':']) {
        expect(hearTime(say(`lúc ${hour}${sign}${minute}`).slice(4))).toBe(`${hour}:${minute}`);
      }
    }
  });

  test('telephone numbers are heard digit by digit', () => {
    const random = seededRandom(113);
    for (let round = 0; round < RANDOM_NUMBERS; round += 1) {
      const phone = `0${String(Math.floor(random() * 1e9)).padStart(9, '0')}`;
      const grouped = [phone, phone.replace(/^(\d{4})(\d{3})/, '$1.$2.'), phone.replace(/^(\d{4})(\d{3})/, '$1 $2 ')];
      for (const form of grouped) expect(hearDigits(say(`gọi ${form}`).slice(4)), form).toBe(phone);
    }
  });

  test('a random line becomes words, sentence marks and questions only, and stays so when read again', () => {
    const random = seededRandom(7);
    for (let round = 0; round < RANDOM_LINES; round += 1) {
      const written = randomLine(random);
      const { spoken, questions } = toSpokenForm(written, { region });
      expect(
        withoutQuestions(
          spoken,
          questions.map(({ token }) => token),
        ),
        written,
      ).toMatch(SPEAKABLE_LINE);
      const again = toSpokenForm(spoken, { region });
      expect(again.spoken, written).toBe(spoken);
      expect(
        again.questions.map(({ token }) => token),
        written,
      ).toEqual(questions.map(({ token }) => token));
    }
  });

  test('each part of a random line leads back to what it was written as', () => {
    const random = seededRandom(11);
    for (let round = 0; round < RANDOM_LINES; round += 1) {
      const written = randomLine(random);
      const { spoken, spans, questions } = toSpokenForm(written, { region });
      let [spokenEnd, writtenEnd] = [0, 0];
      for (const span of spans) {
        expect(span.spoken.start, written).toBeGreaterThanOrEqual(spokenEnd);
        expect(span.spoken.end, written).toBeGreaterThan(span.spoken.start);
        expect(span.written.start, written).toBeGreaterThanOrEqual(Math.min(writtenEnd, span.written.start));
        expect(span.written.end, written).toBeGreaterThan(span.written.start);
        expect(span.written.end, written).toBeLessThanOrEqual(written.length);
        [spokenEnd, writtenEnd] = [span.spoken.end, span.written.end];
      }
      let between = spoken;
      for (const { spoken: said } of spans.toReversed())
        between = between.slice(0, said.start) + between.slice(said.end);
      expect(between, written).toMatch(/^[\s.,;:!?-]*$/);
      for (const { token, start, end } of questions) expect(plain(written.slice(start, end)), written).toBe(token);
    }
  });
});

/** Words with hyphens only inside them, one space or a mark and a space between them, a dash only between two words. */
const WORD = String.raw`[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*`;
const SPEAKABLE_LINE = new RegExp(`^(?:${WORD}(?:[.,;:!?]?(?: ${WORD}| - ${WORD}))*[.,;:!?]?)?$`, 'u');

/** Each question becomes a word, so that the shape of the line can be looked at. */
function withoutQuestions(spoken: string, tokens: readonly string[]): string {
  return tokens.reduce((text, token) => text.replace(`?${token}?`, 'hỏi'), spoken);
}

/** As the reader sees a token: dashes and apostrophes of one kind, nothing invisible. */
function plain(text: string): string {
  return text
    .replace(/\u200B|\u00AD|\uFE0F/g, '')
    .replace(/[–—]/g, '-')
    .replaceAll('’', "'");
}

function trimZero(text: string): string {
  return text.replace(/^0/, '');
}
