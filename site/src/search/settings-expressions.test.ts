import { expect, it } from 'vitest';
import { tokenize } from 'shared/search/tokenize';
import { createMemoryReader } from '../page-models/fixtures/memory-reader.ts';
import { sampleSettings } from '../page-models/fixtures/sample-documents.ts';
import { expressionsOfSettings } from './settings-expressions.ts';

function othersFor(text: string, settings: ReturnType<typeof sampleSettings>): readonly string[] {
  const expressions = expressionsOfSettings(createMemoryReader([settings]))();
  return expressions
    .replacementsIn(tokenize(text), text)
    .map(({ words }) => words.map(({ folded }) => folded).join(' '));
}

it('finds by what the editors say people call a thing', () => {
  const plain = sampleSettings();
  const added = sampleSettings({ synonyms: [{ words: ['xe ôm công nghệ', 'grab'] }], abbreviations: [] });
  expect(othersFor('grab', plain)).toEqual([]);
  expect(othersFor('grab', added)).toContain('xe om cong nghe');
});

it('reads the short forms of the settings in both directions', () => {
  const added = sampleSettings({
    synonyms: [],
    abbreviations: [{ short: 'TBVANTT', long: 'tổ bảo vệ an ninh trật tự' }],
  });
  expect(othersFor('TBVANTT', added)).toContain('to bao ve an ninh trat tu');
});

it('keeps the tables of the house where there are no settings yet', () => {
  const expressions = expressionsOfSettings(createMemoryReader([]))();
  expect(expressions.replacementsIn(tokenize('shipper'), 'shipper')).not.toEqual([]);
});
