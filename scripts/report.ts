/** `npm run report`: the figures of a unit and a period without the admin. */
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { readCmsEnv } from 'cms/platform/env';
import { inTransaction } from 'cms/platform/atomic-update';
import { openPayload } from 'cms/platform/open-payload';
import { loadOrganisation } from 'cms/reports/load-organisation';
import { makeReport } from 'cms/reports/make-report';
import { renderReportDocx } from 'cms/reports/render-docx';
import { renderReportText } from 'cms/reports/render-text';
import { toReportJson } from 'cms/reports/report-json';
import { findOwnUnit, findUnit } from 'cms/units/find-unit';
import { parseReportOptions, type ReportOptions } from './report/options.ts';

type Payload = Awaited<ReturnType<typeof openPayload>>;

process.exitCode = await main(process.argv.slice(2));

/** 0 done, 1 nothing to report from, 2 the command was not understood. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseReportOptions(args);
  if (!options.ok) return end(2, options.failure);
  if (!hasDatabase()) return end(1, 'Chưa có cơ sở dữ liệu. Hãy chạy npm start một lần rồi lập báo cáo.');
  const payload = await openPayload();
  try {
    return await report(payload, options.value);
  } finally {
    await payload.destroy();
  }
}

async function report(payload: Payload, options: ReportOptions): Promise<number> {
  const unit = options.unit ? await findUnit(payload, options.unit) : await findOwnUnit(payload);
  if (!unit) {
    return end(
      2,
      options.unit
        ? `Không có đơn vị nào mang mã hoặc đường dẫn “${options.unit}”.`
        : 'Chưa biết báo cáo cho đơn vị nào. Hãy thêm --unit với mã hoặc đường dẫn của đơn vị.',
    );
  }
  const { period, withSubunits } = options;
  const made = await inTransaction(payload, (req) => makeReport(req, { unit, period, withSubunits }));
  await write(await render(payload, options, made), options.out);
  return 0;
}

async function render(payload: Payload, options: ReportOptions, made: Awaited<ReturnType<typeof makeReport>>) {
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(toReportJson(made), null, 2)}\n`;
    case 'text':
      return renderReportText(made);
    case 'docx':
      return renderReportDocx({ report: made, organisation: await loadOrganisation(payload) });
  }
}

async function write(content: string | Uint8Array, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(content);
    return;
  }
  const unfinished = `${out}.${process.pid}.tmp`;
  await writeFile(unfinished, content, { flush: true });
  await rename(unfinished, out);
  process.stderr.write(`Đã ghi ${out}.\n`);
}

function hasDatabase(): boolean {
  const { databaseUrl } = readCmsEnv();
  return !databaseUrl.startsWith('file:') || existsSync(databaseUrl.slice('file:'.length));
}

function end(code: number, message: string): number {
  process.stderr.write(`${message}\n`);
  return code;
}
