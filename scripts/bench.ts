/** `npm run bench -- NAME [--json]`: one benchmark in a temporary folder of its own; everything it starts ends with it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Figure } from './bench/bench-run.ts';
import { BENCHES } from './bench/bench-table.ts';

async function main(): Promise<number> {
  const args = process.argv.slice(2).filter((argument) => argument !== '--json');
  const isJson = process.argv.includes('--json');
  const [name = '', ...rest] = args;
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) {
    process.stderr.write(`Hãy chọn một phép đo: ${Object.keys(BENCHES).join(', ')}.\n`);
    return 2;
  }
  const figures = await runBench(bench, rest);
  const machine = { bench: name, cpus: availableParallelism(), node: process.versions.node };
  process.stdout.write(isJson ? `${JSON.stringify({ ...machine, figures })}\n` : tableOf(bench, figures));
  return 0;
}

async function runBench(bench: Bench, args: readonly string[]): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tieng-mo-bench-'));
  const endings: (() => Promise<void> | void)[] = [];
  const end = async (): Promise<void> => {
    for (const stop of endings.splice(0).toReversed()) await stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void end().then(() => process.exit(130)));
  try {
    return await bench.run({
      folder,
      args,
      say: (text) => process.stderr.write(`${text}\n`),
      onEnd: (stop) => void endings.push(stop),
    });
  } finally {
    await end();
  }
}

function tableOf(bench: Bench, figures: readonly Figure[]): string {
  const rows = [
    ['Số đo', 'Kết quả', 'Mục tiêu'],
    ...figures.map(({ name, value, unit }) => [name, `${value} ${unit}`.trim(), bench.goals[name] ?? '']),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

process.exit(
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }),
);
