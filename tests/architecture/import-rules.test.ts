import { describe, expect, it } from 'vitest';
import { listSourceFiles, type SourceFile } from '../support/source-files.ts';

const files = listSourceFiles();
const isTest = (file: SourceFile): boolean => /\.test\.tsx?$/.test(file.path);
const product = files.filter((file) => !isTest(file) && !file.path.startsWith('tests/'));
const inside = (folder: string): readonly SourceFile[] => product.filter((file) => file.path.startsWith(`${folder}/`));

function offending(
  sources: readonly SourceFile[],
  isWrong: (imported: string, file: SourceFile) => boolean,
): readonly string[] {
  return sources.flatMap((file) =>
    file.imports.filter((imported) => isWrong(imported, file)).map((imported) => `${file.path} → ${imported}`),
  );
}

describe('import rules', () => {
  it('reads imports of every kind of source file, so that the rules below can fail', () => {
    const endings = new Set(files.filter((file) => file.imports.length > 0).map((file) => file.path.split('.').at(-1)));
    expect(endings).toEqual(new Set(['ts', 'tsx', 'astro', 'mjs']));
  });

  it('shared knows only itself and the packages of pure words and rules', () => {
    const allowed = /^(?:shared\/|zod$|diff$|@noble\/hashes\/)/;
    expect(offending(inside('shared'), (imported) => !allowed.test(imported))).toEqual([]);
  });

  it('the kernel of shared knows no feature', () => {
    expect(
      offending(
        inside('shared/kernel'),
        (imported) => imported.startsWith('shared/') && !imported.startsWith('shared/kernel/'),
      ),
    ).toEqual([]);
  });

  it('cms and site never import each other', () => {
    expect(offending(inside('cms'), (imported) => imported.startsWith('site/'))).toEqual([]);
    expect(offending(inside('site'), (imported) => imported.startsWith('cms/'))).toEqual([]);
  });

  it('the programs know neither scripts nor tests, and scripts import tests only to run them', () => {
    const programs = [...inside('cms'), ...inside('site'), ...inside('shared')];
    expect(offending(programs, (imported) => /^(?:scripts|tests)\//.test(imported))).toEqual([]);
    const otherScripts = inside('scripts').filter((file) => file.path !== 'scripts/test.ts');
    expect(offending(otherScripts, (imported) => imported.startsWith('tests/'))).toEqual([]);
  });

  it('components and layouts get finished data: they know no store, no engine, no server', () => {
    const sources = [...inside('site/src/components'), ...inside('site/src/layouts')];
    const forbidden = /^site\/src\/(?:store|follow|publish|server|search|reach|broadcast)\//;
    expect(offending(sources, (imported) => forbidden.test(imported))).toEqual([]);
  });

  it('page models are pure: they know the reader interface and the contract, never a disk or a server', () => {
    const forbidden = /^(?:node:|site\/src\/(?:follow|server|components|pages)\/)/;
    expect(offending(inside('site/src/page-models'), (imported) => forbidden.test(imported))).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycles(product)).toEqual([]);
  });
});

function findCycles(sources: readonly SourceFile[]): readonly string[] {
  const graph = new Map(sources.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const imported of graph.get(path) ?? []) if (graph.has(imported)) visit(imported, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
