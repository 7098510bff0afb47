/** `npm run units:import -- [--dry-run] [--json] FILE.csv`: takes over a list of administrative units, again and again if need be. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openPayload } from 'cms/platform/open-payload';
import { importUnits } from 'cms/units/import-units';
import { sentenceOfUnitChange, sentenceOfUnitImport } from 'cms/units/unit-import-report';
import { readScriptEnv } from './env.ts';

const MOST_CHANGES_TOLD = 50;
const USAGE = 'Cách dùng: npm run units:import -- [--dry-run] [--json] TỆP.csv\n';

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      options: { 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0
      ? undefined
      : { file, isDryRun: values['dry-run'], isJson: values.json };
  } catch {
    // An unknown option is answered with the usage.
    return undefined;
  }
}

/** Exit code: 1 where a line was wrong; the rest is imported. */
async function main(): Promise<number> {
  readScriptEnv();
  const options = readOptions();
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const csv = await readFile(options.file).catch(() => undefined);
  if (csv === undefined) {
    say(`Không đọc được tệp ${options.file}.`);
    return 1;
  }
  const payload = await openPayload();
  try {
    const onProgress = (done: number, all: number): void => say(`Đã ghi ${done} trên ${all} đơn vị…`);
    const report = await importUnits({ payload, csv, isDryRun: options.isDryRun, onProgress });
    for (const change of report.changes.slice(0, MOST_CHANGES_TOLD)) say(sentenceOfUnitChange(change));
    const untold = report.changes.length - MOST_CHANGES_TOLD;
    if (untold > 0) say(`… và ${untold} đơn vị nữa (xem đủ với --json).`);
    for (const { line, message } of report.problems) say(`Dòng ${line}: ${message}`);
    say(`${options.isDryRun ? 'Sẽ có' : 'Đã nhập'}: ${sentenceOfUnitImport(report)}.`);
    if (options.isJson) process.stdout.write(`${JSON.stringify(report)}\n`);
    return report.failed > 0 ? 1 : 0;
  } finally {
    await payload.destroy();
  }
}

process.exit(
  await main().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }),
);
