import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesBelow } from './client-assets.ts';

/** Astro draws a new key in every build, for server islands, of which this site has none. */
const KEY_OF_THE_DAY = /"key":"[A-Za-z0-9+/=]{40,48}"/g;

/** Says whether two builds, with these settings, make the same pages. */
export function fingerprintBuild(distFolder: string, settings: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of [...listFilesBelow(distFolder)].filter((name) => name !== '.stamp').sort()) {
    const text = readFileSync(join(distFolder, file));
    const content = file.endsWith('.mjs') ? text.toString('utf8').replace(KEY_OF_THE_DAY, '"key":""') : text;
    hash.update(file).update('\0').update(content);
  }
  return hash.digest('hex').slice(0, 32);
}
