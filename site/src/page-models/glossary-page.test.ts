import { ABBREVIATIONS } from 'shared/broadcast/abbreviation-table';
import { expect, it } from 'vitest';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { buildGlossaryPage, listAbbreviations } from './glossary-page.ts';
import { trackReads } from './tracked-reads.ts';

const nothing = createMemoryReader([]);

it('explains what an abbreviation means, never how it sounds', () => {
  const explained = listAbbreviations(nothing);
  expect([...explained].filter(([, long]) => /\p{L}-\p{L}/u.test(long))).toEqual([]);
  expect(explained.get('ATM')).toBe('máy rút tiền tự động');
  const sounds = Object.entries(ABBREVIATIONS).filter(
    ([short, long]) => /^\p{Lu}{2,}$/u.test(short) && /\p{L}-\p{L}/u.test(long),
  );
  expect(sounds.length).toBeGreaterThan(10);
  expect(sounds.map(([short]) => short).filter((short) => !explained.has(short))).toEqual([]);
});

it('puts every abbreviation under its first letter, đ after d', () => {
  const { letters } = buildGlossaryPage(trackReads(nothing));
  const order = letters.map(({ letter }) => letter);
  expect(order.indexOf('Đ')).toBe(order.indexOf('D') + 1);
  expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  expect(letters.flatMap(({ abbreviations }) => abbreviations)).toHaveLength(listAbbreviations(nothing).size);
});
