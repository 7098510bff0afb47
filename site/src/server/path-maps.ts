/** Where addresses have moved to and which pages were taken away, read from the files that a web server in front reads too. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { WEB_SERVER_FILES } from '../publish/web-server-files.ts';

export type MapAnswer = { readonly kind: 'moved'; readonly to: string } | { readonly kind: 'gone' };

export interface PathMaps {
  find(pathname: string): MapAnswer | undefined;
}

const LINE = /^"([^"]+)" "?([^";]+)"?;$/gm;

export function createPathMaps(folder: string): PathMaps {
  const redirects = createMapFile(join(folder, WEB_SERVER_FILES.redirects));
  const gone = createMapFile(join(folder, WEB_SERVER_FILES.gone));
  return {
    find: (pathname) => {
      const to = redirects().get(pathname);
      if (to !== undefined) return { kind: 'moved', to };
      return gone().has(pathname) ? { kind: 'gone' } : undefined;
    },
  };
}

/** The file's lines, read again when it is another file than before. */
function createMapFile(file: string): () => ReadonlyMap<string, string> {
  let mark = '';
  let entries = new Map<string, string>();
  return () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    const now = stats ? `${stats.ino}-${stats.size}-${stats.mtimeMs}` : '';
    if (now === mark) return entries;
    const text = stats ? readFileSync(file, 'utf8') : '';
    entries = new Map([...text.matchAll(LINE)].map(([, from = '', to = '']) => [from, to]));
    mark = now;
    return entries;
  };
}
