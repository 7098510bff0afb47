import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const NAME = /^site-[0-9a-f]{12}$/;

/** This site server's name among its siblings, made once: its totals of views are counted under it. */
export function loadOrCreateNodeName(file: string): string {
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (NAME.test(known)) return known;
  const name = `site-${randomBytes(6).toString('hex')}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, `${name}\n`, { flush: true });
  renameSync(`${file}.part`, file);
  return name;
}
