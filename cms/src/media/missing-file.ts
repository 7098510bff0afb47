/** A file that was deleted, or never was, is not found: Payload would call that a fault of its own. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { APIError, type Access } from 'payload';
import { z } from 'zod';

/** Content and ending, as we name files; between them what keeps copies of one picture apart. */
const STORED_NAME = /^[\da-f]{32}(?:-[\da-f-]{1,36})?\.[a-z\d]{3,4}$/;
const File = z.object({ filename: z.string().regex(STORED_NAME) });

/** The rule as it is; of those it lets in, whoever asks for a missing file is told so. */
export function readExisting(folder: string, rule: Access): Access {
  return async (args) => {
    const allowed = await rule(args);
    if (allowed === false || args.isReadingStaticFile !== true) return allowed;
    const file = File.safeParse(args.data);
    if (file.success && (await exists(join(folder, file.data.filename)))) return allowed;
    throw new APIError('Không có tệp này, hoặc tệp đã bị xóa.', 404, undefined, true);
  };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
