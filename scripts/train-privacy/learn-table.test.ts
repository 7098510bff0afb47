import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { learnTable } from './learn-table.ts';
import { listTrainingPeople } from './list-training-people.ts';

it('was run after the last change of a text, of a rule or of a sign', () => {
  const table = readFileSync(new URL('../../shared/privacy/part-network-table.ts', import.meta.url), 'utf8');
  expect(learnTable(listTrainingPeople()) === table, 'run node_modules/.bin/node scripts/train-privacy.ts').toBe(true);
}, 240_000);
