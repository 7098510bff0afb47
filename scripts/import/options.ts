/** What the import command was asked to do. */
import { parseArgs } from 'node:util';
import { failure, success, type Result } from 'shared/kernel/result';

export interface ImportOptions {
  readonly unit: string | undefined;
  readonly email: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly paths: readonly string[];
}

const IMPORT_USAGE =
  'Cách dùng: npm run import -- [--unit MÃ|ĐƯỜNG-DẪN] [--as THƯ-ĐIỆN-TỬ] [--dry-run] [--json] <tệp hoặc thư mục>…';

export function parseImportOptions(args: readonly string[]): Result<ImportOptions, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        unit: { type: 'string' },
        as: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) return failure(`Chưa nêu tệp hay thư mục nào để nhập. ${IMPORT_USAGE}`);
    return success({
      unit: values.unit,
      email: values.as,
      dryRun: values['dry-run'],
      json: values.json,
      paths: positionals,
    });
  } catch (error) {
    if (error instanceof TypeError) return failure(`Có tham số không đúng. ${IMPORT_USAGE}`);
    throw error;
  }
}
