import { readFileSync } from 'node:fs';
import { PublishedScript } from 'shared/contract/published-broadcast';
import { expect, test } from 'vitest';
import { mediaFilesOf } from './media-files-of.ts';

const FILE = `${'c'.repeat(32)}.m4a`;
const example: unknown = JSON.parse(
  readFileSync(new URL('../../../shared/contract/examples/script.json', import.meta.url), 'utf8'),
);

test('the recording of a script is one of its files', () => {
  const script = PublishedScript.parse(example);
  expect(mediaFilesOf(script)).toEqual([]);
  expect(mediaFilesOf({ ...script, recording: { file: FILE, type: 'audio/mp4' } })).toEqual([FILE]);
});
