import { expect, test } from 'vitest';
import { findAutomation, type ReaderSigns } from './automated-reading.ts';

const PHONE = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';

const reader: ReaderSigns = {
  userAgent: PHONE,
  purposes: [undefined, undefined],
  isAutomated: false,
  isKnownBot: (userAgent) => userAgent.includes('bot'),
};

const cases: readonly [string, Partial<ReaderSigns>, ReturnType<typeof findAutomation>][] = [
  ['a phone', {}, undefined],
  ['no name', { userAgent: undefined }, 'user-agent'],
  ['an empty name', { userAgent: '' }, 'user-agent'],
  ['a name without end', { userAgent: 'x'.repeat(513) }, 'user-agent'],
  ['a known program', { userAgent: 'coccocbot-web/1.0' }, 'bot'],
  ['a driven browser', { isAutomated: true }, 'webdriver'],
  ['a page fetched ahead', { purposes: ['prefetch;prerender', undefined] }, 'prefetch'],
  ['an old mark of the same', { purposes: [undefined, 'Prefetch'] }, 'prefetch'],
];

test.each(cases)('%s', (_, signs, expected) => {
  expect(findAutomation({ ...reader, ...signs })).toBe(expected);
});
