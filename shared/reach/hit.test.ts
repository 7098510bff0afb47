import { describe, expect, test } from 'vitest';
import { parseHit } from './hit.ts';

const ID = 'AAAAAAAAAAAAAAAAAAAAA_';

describe('a hit', () => {
  test('is a word, a token and a view id', () => {
    expect(parseHit(`v tactic:a1.k.m ${ID}`)).toEqual({
      ok: true,
      value: { token: 'tactic:a1.k.m', viewId: ID, isAutomated: false },
    });
  });

  test('says when a program drives the browser', () => {
    expect(parseHit(`v tactic:a1.k.m ${ID} w`)).toMatchObject({ value: { isAutomated: true } });
  });

  test.each([
    ['nothing', ''],
    ['an unknown word', `x token ${ID}`],
    ['no view id', 'v token'],
    ['a view id that is too short', 'v token abc'],
    ['a view id that is too long', `v token ${ID}A`],
    ['a view id in another alphabet', `v token ${'ă'.repeat(22)}`],
    ['two spaces', `v  token ${ID}`],
    ['a line more', `v token ${ID}\nv token ${ID}`],
    ['a line break at the end', `v token ${ID}\n`],
    ['a token without end', `v ${'a'.repeat(201)} ${ID}`],
    ['an unknown mark', `v token ${ID} x`],
    ['JSON', `{"type":"event"}`],
  ])('is not %s', (_, body) => {
    expect(parseHit(body)).toEqual({ ok: false, failure: { kind: 'malformed' } });
  });
});
