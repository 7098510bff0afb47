import { describe, expect, test } from 'vitest';
import hotline from '../contract/examples/hotline.json' with { type: 'json' };
import script from '../contract/examples/script.json' with { type: 'json' };
import settings from '../contract/examples/settings.json' with { type: 'json' };
import station from '../contract/examples/station.json' with { type: 'json' };
import tactic from '../contract/examples/tactic.json' with { type: 'json' };
import { PublishedDocument } from '../contract/documents.ts';
import { findSearchDocument } from './search-document.ts';

describe('what can be found of a document', () => {
  test('of a warning: every list, how it works, its kind of trick and its numbers', () => {
    const found = findSearchDocument(PublishedDocument.parse(tactic));
    expect(found).toMatchObject({ kind: 'tactic', warning: 'active', path: `/canh-bao/${tactic.slug}/` });
    expect(found?.title).toBe(tactic.headline);
    expect(found?.summary).toBe(tactic.summary);
    const afterLoss = tactic.ifMoneyLost.flatMap(({ steps }) => steps);
    for (const line of [...tactic.signs, ...tactic.doNow, ...afterLoss, ...tactic.authoritiesNever]) {
      expect(found?.body).toContain(line);
    }
    expect(found?.keywords).toContain('0236 000 0113');
  });

  test('a trick that is over is no active warning', () => {
    expect(findSearchDocument(PublishedDocument.parse({ ...tactic, state: 'old' }))?.warning).toBe('over');
  });

  test('of a hotline: its number as written and as dialled, on the page of all hotlines', () => {
    const found = findSearchDocument(PublishedDocument.parse(hotline));
    expect(found?.path).toBe('/duong-day-nong/');
    expect(found?.title).toContain(hotline.number);
    expect(found?.keywords).toContain(hotline.dial);
  });

  test.each([
    ['a script', script],
    ['a station', station],
    ['the settings', settings],
  ])('of %s: nothing', (_, document) => {
    expect(findSearchDocument(PublishedDocument.parse(document))).toBeUndefined();
  });
});
