import { describe, expect, it } from 'vitest';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { kindsFor } from './kinds-for.ts';

const person = (role: Parameters<typeof kindsFor>[1]['role']) => ({
  id: 'a',
  email: 'a@thu.vn',
  role,
  unit: undefined,
});

describe('the dashboard asks only for kinds', () => {
  it.each([
    ['broadcaster', ['script']],
    ['analyst', []],
    ['reporter', []],
    ['editor', EDITORIAL_KINDS.filter((kind) => kind !== 'settings')],
    ['administrator', EDITORIAL_KINDS],
  ] as const)('that a %s may correct', (role, kinds) => {
    expect(kindsFor('correct', person(role))).toEqual(kinds);
  });
});
