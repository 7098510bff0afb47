import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listSourceFiles, repositoryRoot, type SourceFile } from '../support/source-files.ts';

const files = listSourceFiles();
const product = files.filter((file) => !/\.test\.tsx?$/.test(file.path) && !file.path.startsWith('tests/'));
const paths = (sources: readonly SourceFile[]): readonly string[] => sources.map((file) => file.path);

/** Where the environment may be read; everything else gets its settings handed in. */
const ENV_MODULES = ['cms/src/platform/env.ts', 'site/src/server/env.ts', 'scripts/env.ts'];
/** They start programs and hand the whole environment on without reading a setting from it. */
const ENV_HANDED_ON = ['scripts/run.mjs', 'scripts/check.ts', 'scripts/test.ts'];
/** Names that a framework demands. */
const FRAMEWORK_NAMES =
  /^(?:\[.*\]|\d{3}|index|page|layout|not-found|robots\.txt|rss\.xml|sitemap\.xml|next\.config|astro\.config|env\.d)/;
const LONGEST_LOGIC_FILE = 250;
const TABLES = /(?:\.cases|-table|\/content\/.*)\.ts$/;

describe('house rules', () => {
  it('reads process.env only in the env modules', () => {
    const readers = product.filter((file) => file.text.includes('process.env') && !ENV_MODULES.includes(file.path));
    expect(paths(readers).filter((path) => !ENV_HANDED_ON.includes(path))).toEqual([]);
  });

  it('keeps the clock and chance out of shared', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.randomUUID\(|\bperformance\.now\(/;
    const offenders = product.filter((file) => file.path.startsWith('shared/') && impure.test(file.text));
    expect(paths(offenders)).toEqual([]);
  });

  it('has no folder named utils, lib or helpers and no barrel', () => {
    const named = files.filter((file) => /(?:^|\/)(?:utils?|libs?|helpers?)\//.test(file.path));
    expect(paths(named)).toEqual([]);
    expect(paths(files.filter((file) => /(?:^|\/)index\.tsx?$/.test(file.path)))).toEqual([]);
  });

  it('names files in kebab-case and components in PascalCase', () => {
    const wrong = files.filter((file) => {
      const name = basename(file.path)
        .replace(/\.(?:test\.)?(?:ts|tsx|mjs|astro)$/, '')
        .replace(/\.(?:cases|d)$/, '');
      if (FRAMEWORK_NAMES.test(name)) return false;
      const isPage = file.path.startsWith('site/src/pages/') || file.path.startsWith('cms/src/app/');
      const isComponent = /\.(?:tsx|astro)$/.test(file.path) && !isPage;
      return isComponent ? !/^[A-Z][A-Za-z0-9]*$/.test(name) : !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name);
    });
    expect(paths(wrong)).toEqual([]);
  });

  it('keeps logic files at or under 250 lines; tables, content and tests may be longer', () => {
    const long = product.filter(
      (file) => !TABLES.test(file.path) && file.text.split('\n').length - 1 > LONGEST_LOGIC_FILE,
    );
    expect(paths(long)).toEqual([]);
  });

  it('leaves no note to self and no switched-off check', () => {
    // Each word has a bracket, so that this file does not find itself.
    const marker = /TO[D]O|FIX[M]E|@ts-i[g]nore|@ts-e[x]pect-error|(?:ox|es)lint-dis[a]ble/;
    expect(paths(files.filter((file) => marker.test(file.text)))).toEqual([]);
  });

  it('never falls below the Payload release that closed the autumn 2026 vulnerabilities, and keeps its packages together', () => {
    const manifest = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(repositoryRoot, 'cms/package.json'), 'utf8')));
    const versions = Object.entries(manifest.dependencies).filter(
      ([name]) => name === 'payload' || name.startsWith('@payloadcms/'),
    );
    expect(new Set(versions.map(([, version]) => version)).size).toBe(1);
    const [major = 0, minor = 0, patch = 0] = (versions[0]?.[1] ?? '').split('.').map(Number);
    expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(3_090_002);
  });
});
