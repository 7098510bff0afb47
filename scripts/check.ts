/** `npm run check`: format, lint, types, import rules and dead code; says which of them failed. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const CHECKS = [
  { name: 'format', command: 'prettier', args: ['--check', '--log-level=warn', '.'], cwd: root },
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--quiet'], cwd: root },
  { name: 'types', command: 'tsc', args: ['-p', '.'], cwd: root },
  { name: 'types of .astro', command: 'astro', args: ['check'], cwd: join(root, 'site') },
  { name: 'import rules', command: 'vitest', args: ['run', 'tests/architecture', '--reporter=dot'], cwd: root },
  { name: 'dead code', command: 'knip', args: [], cwd: root },
] as const;

function run(check: (typeof CHECKS)[number]): Promise<boolean> {
  const bins = [join(check.cwd, 'node_modules', '.bin'), join(root, 'node_modules', '.bin')];
  const env = { ...process.env, PATH: `${bins.join(':')}:${process.env.PATH ?? ''}` };
  const child = spawn(check.command, check.args, { cwd: check.cwd, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}

const failed: string[] = [];
for (const check of CHECKS) {
  process.stderr.write(`— ${check.name}\n`);
  if (!(await run(check))) failed.push(check.name);
}
process.stderr.write(failed.length === 0 ? 'All checks passed.\n' : `Failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
