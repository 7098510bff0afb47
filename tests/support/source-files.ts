/** The repository's own source files and what they import, for tests over the repository itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const LEFT_OUT = new Set(['node_modules', 'dist', '.next', '.astro', '.git', 'data', 'migrations']);
const SOURCE = /\.(?:ts|tsx|mjs|astro)$/;
const GENERATED = /(?:payload-types\.ts|importMap\.js|next-env\.d\.ts)$/;
/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const IMPORT = /(?:^|[\s;{(=:])(?:import|export)\s*(?:[^'"`;]*?\sfrom\s*)?\(?\s*['"]([^'"]+)['"]/g;

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Repository paths where the specifier names one of our files, else the specifier as written. */
  readonly imports: readonly string[];
}

let cached: readonly SourceFile[] | undefined;

export function listSourceFiles(): readonly SourceFile[] {
  cached ??= ['shared', 'cms', 'site', 'scripts', 'tests']
    .flatMap((folder) => walk(join(repositoryRoot, folder)))
    .map(readSource);
  return cached;
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return SOURCE.test(entry.name) && !GENERATED.test(entry.name) ? [path] : [];
  });
}

function readSource(absolute: string): SourceFile {
  const path = relative(repositoryRoot, absolute);
  const text = readFileSync(absolute, 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const imports = [...code.matchAll(IMPORT)].map((match) => resolveSpecifier(path, match[1] ?? ''));
  return { path, text, imports };
}

function resolveSpecifier(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return join(dirname(from), specifier);
  if (specifier.startsWith('shared/')) return `${specifier}.ts`.replace('.json.ts', '.json');
  const program = /^(cms|site)\/(.+)$/.exec(specifier);
  return program ? `${program[1]}/src/${program[2]}.ts` : specifier;
}
