/** The living page of the design system shows each component of the site, so that none is changed unseen. */
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { listSourceFiles } from '../support/source-files.ts';

/** The body, and the page that puts into it what belongs to a feature. */
const PAGES = [
  'site/src/components/page-bodies/DesignSystemBody.astro',
  'site/src/pages/he-thong-thiet-ke/index.astro',
];
const FRAME = 'site/src/layouts/BaseLayout.astro';
const files = new Map(listSourceFiles().map((file) => [file.path, file]));

/** What the frame of every page is made of stands round the design page as well. */
function withWhatItImports(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const imported of files.get(path)?.imports ?? []) {
    if (imported.endsWith('.astro')) withWhatItImports(imported, seen);
  }
  return seen;
}

/** Bodies of whole pages and of whole lists are seen at their own addresses; the desk is no page of residents. */
function isWholePage(path: string): boolean {
  if (/^site\/src\/(?:pages|layouts|broadcast|components\/page-bodies)\//.test(path)) return true;
  const isList = path.startsWith('site/src/components/lists/');
  return (
    isList && [...files.values()].some((file) => file.path.startsWith('site/src/pages/') && file.imports.includes(path))
  );
}

it('shows each component of the site', () => {
  const components = [...files.keys()].filter((path) => path.startsWith('site/src/') && path.endsWith('.astro'));
  const shown = new Set([...PAGES.flatMap((page) => files.get(page)?.imports ?? []), ...withWhatItImports(FRAME)]);
  const missing = components.filter((path) => !isWholePage(path) && !shown.has(path));
  expect(components.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

it('draws what it imports', () => {
  const pages = PAGES.flatMap((page) => files.get(page) ?? []);
  const drawn = pages.flatMap(({ imports }) => imports.filter((path) => path.endsWith('.astro')));
  const text = pages.map((page) => page.text).join('');
  expect(drawn.length).toBeGreaterThan(30);
  expect(drawn.filter((path) => !text.includes(`<${basename(path, '.astro')}`))).toEqual([]);
});
