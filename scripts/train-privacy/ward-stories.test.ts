import { expect, it } from 'vitest';
import { findPrivacyInLines } from 'shared/privacy/find-in-lines';
import { listWardStories } from './list-ward-stories.ts';

const PERSONS = new Set<string>(['victim', 'informant', 'minor', 'name-with-birth-year']);

it('takes nobody of the demonstration ward for harmed, for a source or for a child to be told apart', () => {
  const stories = listWardStories();
  expect(stories.flat().length).toBeGreaterThan(200);
  const found = stories.flatMap((lines) =>
    findPrivacyInLines(lines, { hotlines: [], ownHosts: [], year: 2026 })
      .flat()
      .filter(({ kind }) => PERSONS.has(kind))
      .map(({ kind, text }) => `${kind}: ${text}`),
  );
  expect(found).toEqual([]);
});
