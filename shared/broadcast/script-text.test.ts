import { describe, expect, test } from 'vitest';
import { breathLines, withoutWordBreaks } from './breath-lines.ts';
import { secondsOnAir } from './reading-time.ts';
import { scriptTextOf, spokenScript, wholeText } from './script-text.ts';
import { lintSentences } from './sentence-lint.ts';
import { toSpokenForm } from './spoken-form.ts';
import { compileLexicon } from './station-lexicon.ts';

describe('a script', () => {
  const doc = {
    format: 'meeting',
    headline: 'Tin 19/8',
    lead: null,
    points: [{ text: 'Nhập captcha.' }, {}],
    asked: [{ question: 'Gọi số nào?', answer: 'Gọi 113.' }],
    answers: [
      { written: 'captcha', spoken: 'mã xác nhận' },
      { written: 'x', spoken: '123' },
    ],
  };

  test('is read with the answers a person gave', () => {
    const { spoken, questions } = spokenScript(scriptTextOf(doc));
    expect(spoken).toEqual(['Tin mười chín tháng tám', 'Nhập mã xác nhận.', 'Gọi số nào?', 'Gọi một một ba.']);
    expect(questions).toEqual([]);
  });

  test('in another language, or as a message, stays as it is written', () => {
    for (const change of [{ language: 'hmn' }, { format: 'message' }]) {
      const { spoken, questions } = spokenScript(scriptTextOf({ ...doc, answers: [], ...change }));
      expect(spoken[0]).toBe('Tin 19/8');
      expect(questions).toEqual([]);
    }
  });

  test('follows the lexicon and the region of the station', () => {
    const script = scriptTextOf({ headline: 'VNeID: 3.005 hộ' });
    const lexicon = compileLexicon([{ written: 'VNeID', spoken: 'vi-nây' }]);
    expect(spokenScript(script, { lexicon, region: 'south' }).spoken).toEqual(['Vi-nây: ba ngàn không trăm lẻ năm hộ']);
  });

  test('for loudspeakers leaves the questions of a meeting alone', () => {
    expect(spokenScript(scriptTextOf({ ...doc, format: 'broadcast' })).spoken).toHaveLength(2);
  });

  test('is one text for its translations', () => {
    expect(wholeText(scriptTextOf(doc))).toBe('Tin 19/8\nNhập captcha.\nGọi số nào?\nGọi 113.');
  });
});

test.each([
  [{ syllables: 200, syllablesPerMinute: 200, jingleSeconds: 20, readings: 2 }, 140],
  [{ syllables: 160, syllablesPerMinute: 160, jingleSeconds: 0, readings: 0 }, 60],
])('%j takes %i seconds on air', (script, seconds) => {
  expect(secondsOnAir(script)).toBe(seconds);
});

describe('a sentence for the ear', () => {
  test.each([
    [words(30), []],
    [words(31), ['long']],
    [words(50), ['long']],
    [words(51), ['tooLong']],
    ['Có 3 vụ, 4 người, 5 xe.', ['figures']],
    ['Có 3 vụ, 4 người. Có 5 xe.', []],
    ['UBND, HĐND, MTTQ và CAP.', ['abbreviations']],
    ['UBND, HĐND và CAP.', []],
  ])('"%s" has the findings %j', (written, kinds) => {
    expect(kindsOf(written)).toEqual(kinds);
  });
});

test.each([
  ['Bà con nhớ.', [['Bà con nhớ.']]],
  [
    'Sáng nay, công an phường cùng tổ dân phố số bốn, đến từng nhà hướng dẫn bà con. Xin cảm ơn.',
    [['Sáng nay, công an phường cùng tổ dân phố số bốn,', 'đến từng nhà hướng dẫn bà con.'], ['Xin cảm ơn.']],
  ],
])('"%s" is read in the breaths %j', (spoken, lines) => {
  expect(breathLines(spoken)).toEqual(lines);
  expect(lines.flat().join(' ')).toBe(spoken);
});

test('a respelt word is not parted on paper, the dash between two words is no part of it', () => {
  expect(withoutWordBreaks('mã ô-tê-pê - mới')).toBe('mã ô\u2011tê\u2011pê - mới');
});

function kindsOf(written: string): string[] {
  return lintSentences(written, toSpokenForm(written)).map(({ kind }) => kind);
}

function words(count: number): string {
  return `${Array.from({ length: count }, () => 'nhà').join(' ')}.`;
}
