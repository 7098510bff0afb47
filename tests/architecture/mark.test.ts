/** The admin may not import the site's files, so its copy of the mark is held to be the same. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../support/source-files.ts';

it('is the same picture in the tab of the admin and of the site', async () => {
  const [admin, site] = await Promise.all(
    ['cms/src/app/icon.svg', 'site/src/styles/mo-mark.svg'].map((path) => readFile(join(repositoryRoot, path), 'utf8')),
  );
  expect(admin).toBe(site);
});
