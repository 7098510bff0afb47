import { describe, expect, it } from 'vitest';
import { slugOf } from '../kernel/vietnamese-text.ts';
import { TACTIC_GROUPS, TACTIC_TYPE_CODES, tacticGroupOf } from './content-terms.ts';
import { FORMS_OF_2023, TACTIC_ALIASES } from './tactic-aliases-table.ts';
import {
  CONTACT_CHANNEL_TERMS,
  TACTIC_HARM_TERMS,
  TACTIC_SEASON_TERMS,
  TARGET_GROUP_TERMS,
} from './tactic-facets-table.ts';

describe('the taxonomy of tactics', () => {
  it('keeps all 24 older forms, each as another name of exactly one type', () => {
    expect(FORMS_OF_2023.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    for (const { form, type } of FORMS_OF_2023) {
      const holders = TACTIC_TYPE_CODES.filter((code) => TACTIC_ALIASES[code].some((alias) => alias === form));
      expect(holders, form).toEqual([type]);
    }
  });

  it('gives no two types the same other name', () => {
    const aliases = TACTIC_TYPE_CODES.flatMap((code) => TACTIC_ALIASES[code].map((alias) => slugOf(alias)));
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  it('puts every type into a group that has a name', () => {
    expect(new Set(TACTIC_TYPE_CODES.map((code) => TACTIC_GROUPS[tacticGroupOf(code)])).size).toBe(6);
  });

  it.each([
    ['channels', CONTACT_CHANNEL_TERMS],
    ['target groups', TARGET_GROUP_TERMS],
    ['harms', TACTIC_HARM_TERMS],
    ['seasons', TACTIC_SEASON_TERMS],
  ])('has addresses for %s that no other value has', (_facet, terms) => {
    const slugs = Object.values(terms).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => slugOf(slug) !== slug)).toEqual([]);
  });
});
