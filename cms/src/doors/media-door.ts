/** Files of the media folder by their content's name. Unsigned: a name that nobody can guess, and never anything unpublishable. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DOORS } from 'shared/contract/feed';
import { MediaFileName } from 'shared/contract/published-image';
import { typeOfStoredFile } from '../media/file-kinds.ts';

/** Only names of the contract's form reach the disk, so no path can leave the folder. */
export async function serveMedia(options: {
  readonly folder: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
}): Promise<void> {
  const { folder, request, response, path } = options;
  const name = MediaFileName.safeParse(path.slice(DOORS.media.length));
  const file = name.success ? join(folder, name.data) : undefined;
  const size = file ? await sizeOf(file) : undefined;
  if (!name.success || !file || size === undefined) {
    response.writeHead(404, { 'content-length': 0 }).end();
    return;
  }
  response.writeHead(200, {
    'content-type': typeOfStoredFile(name.data),
    'content-length': size,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

async function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
}
