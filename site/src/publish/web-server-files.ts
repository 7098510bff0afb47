/**
 * What a web server in front of the folder has to be told, in the form nginx reads: where addresses have moved to, which
 * pages were taken away, and the headers of every page. Each file is replaced as a whole, and only when it says something new.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from './security-headers.ts';
import type { Store } from '../store/open-store.ts';

export const WEB_SERVER_FILES = {
  redirects: 'redirects.map',
  gone: 'gone.map',
  headers: 'headers.conf',
  /** The same headers as Caddy reads them. */
  caddyHeaders: 'headers.caddy',
} as const;

export interface WebServerFiles {
  /** Where the redirects and the pages taken away are not what the files say. */
  writeMaps(): void;
  /** The hashes of styles that stand in pages; both those on show and those in preparation. */
  writeHeaders(): void;
}

interface WebServerFilesOptions {
  readonly store: Pick<Store, 'paths' | 'pages'>;
  readonly folder: string;
  readonly siteUrl: string;
}

export function createWebServerFiles({ store, folder, siteUrl }: WebServerFilesOptions): WebServerFiles {
  mkdirSync(folder, { recursive: true });
  return {
    writeMaps: () => {
      const moved: string[] = [];
      const gone: string[] = [];
      for (const { path, answer } of store.paths.list()) {
        // Both ways of writing the address of a page: without its last stroke it is the same one.
        for (const written of path.endsWith('/') ? [path.slice(0, -1), path] : [path]) {
          if (answer.kind === 'moved') moved.push(`"${written}" "${answer.to}";`);
          else gone.push(`"${written}" ${answer.reason};`);
        }
      }
      replaceFile(join(folder, WEB_SERVER_FILES.gone), textOf(gone));
      replaceFile(join(folder, WEB_SERVER_FILES.redirects), textOf(moved));
    },
    writeHeaders: () => {
      const headers = securityHeaders(siteUrl, store.pages.listStyles());
      const lines = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
      replaceFile(join(folder, WEB_SERVER_FILES.headers), textOf(lines));
      // With a question mark only where the answer has none yet: what Caddy passes on from the site server has them.
      const forCaddy = headers.map(([name, value]) => `header ?${name} "${value}"`);
      replaceFile(join(folder, WEB_SERVER_FILES.caddyHeaders), textOf(forCaddy));
    },
  };
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function replaceFile(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(`${file}.part`, text, { flush: true });
  renameSync(`${file}.part`, file);
}
