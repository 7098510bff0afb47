import type { ClientField } from 'payload';
import { expect, it } from 'vitest';
import { tabHolding } from './go-to-finding.ts';

const text = (name: string): ClientField => ({ name, type: 'text' });
const FIELDS: readonly ClientField[] = [
  text('headline'),
  {
    type: 'tabs',
    tabs: [
      { label: '1', fields: [text('summary')] },
      { label: '2', fields: [{ type: 'row', fields: [text('source'), text('place')] }] },
    ],
  },
];

it.each([
  ['summary', 0],
  ['place', 1],
  ['headline', undefined],
  ['unknown', undefined],
])('finds %s in tab %s of the form', (name, tab) => {
  expect(tabHolding(FIELDS, name)).toBe(tab);
});
