import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOUR_TOKENS, SIZE_TOKENS, SPACE_TOKENS } from './token-table.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

const light = coloursOf(lightCss);
const dark = new Map([...light, ...coloursOf(darkCss)]);

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'surface', 'sunken', 'alarm-ground', 'help-ground'];
/** Foreground, ground, and the least that WCAG AA asks: 4.5 for text, 3 for edges and signs. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'ink-soft', 'link', 'link-hover'].flatMap((ink) => GROUNDS.map((ground) => [ink, ground, 4.5] as const)),
  ['on-lacquer', 'lacquer', 4.5],
  ['on-lacquer', 'lacquer-deep', 4.5],
  ['gold', 'lacquer', 3],
  ['gold', 'lacquer-deep', 3],
  ['focus-ink', 'focus', 4.5],
  ['focus-ink', 'gold', 4.5],
  ['rule-strong', 'paper', 3],
  ['rule-strong', 'surface', 3],
  ['alarm-edge', 'paper', 3],
  ['alarm-edge', 'surface', 3],
  ['alarm-edge', 'alarm-ground', 3],
  ['help-edge', 'help-ground', 3],
  ['paper', 'ink', 4.5],
  ['paper', 'help-edge', 4.5],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s scheme', (_scheme, colours) => {
  test.each(PAIRS)('%s on %s has at least %d', (ink, ground, least) => {
    expect(contrastOf(colours.get(ink) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('the living page shows every token there is', () => {
  const shown = [...COLOUR_TOKENS, ...SIZE_TOKENS, ...SPACE_TOKENS].map((token) => token.name);
  const named = [...lightCss.matchAll(/^ {2}--([a-z0-9-]+):/gm)].map((match) => match[1] ?? '');
  const besides = ['font', 'measure', 'page', 'target', 'radius'];
  expect([...shown].toSorted()).toEqual(named.filter((name) => !besides.includes(name)).toSorted());
});
