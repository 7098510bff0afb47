import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first.ts';

export default defineConfig({
  test: {
    include: ['{shared,cms/src,site/src,scripts}/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**'],
    globalSetup: ['tests/support/run-folder.ts'],
    sequence: { sequencer: SlowFirst },
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A fault that shows once in a thousand runs must not be lost, nor stop a landing: `npm test` names and prints it.
    retry: 1,
    pool: 'forks',
    maxWorkers: 2,
  },
});
