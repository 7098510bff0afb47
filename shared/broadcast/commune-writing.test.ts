/** Lines and news as communes write them: read as people said they should be, and the same when read again. */
import { describe, expect, test } from 'vitest';
import { COMMUNE_WRITING } from './commune-writing.cases.ts';
import { toSpokenForm } from './spoken-form.ts';
import { WARD_NEWS } from './ward-news.cases.ts';

const WORDS_PER_QUESTION = 150;

describe.each(Object.entries({ ...COMMUNE_WRITING, 'a month of news': WARD_NEWS }))('%s', (_group, cases) => {
  test.each(cases)('"%s" is read "%s"', (written, spoken) => {
    const first = toSpokenForm(written);
    expect(first.spoken).toBe(spoken);
    const again = toSpokenForm(spoken);
    expect(again.spoken).toBe(spoken);
    expect(again.questions.map(({ token }) => token)).toEqual(first.questions.map(({ token }) => token));
  });
});

test(`a month of news asks at most once in ${WORDS_PER_QUESTION} words`, () => {
  const words = WARD_NEWS.flatMap(([written]) => written.split(/\s+/)).length;
  const questions = WARD_NEWS.flatMap(([written]) => toSpokenForm(written).questions);
  expect(words).toBeGreaterThan(900);
  expect(questions.length * WORDS_PER_QUESTION).toBeLessThanOrEqual(words);
});
