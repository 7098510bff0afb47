/** A request's body as text: bounded, and valid UTF-8 or nothing, because the signature covers the text. */
import type { IncomingMessage } from 'node:http';
import { failure, success, type Result } from 'shared/kernel/result';

export type BodyFailure = { readonly kind: 'tooLarge' | 'notText' | 'brokenOff' };

export async function readRequestBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Result<string, BodyFailure>> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maxBytes) return failure({ kind: 'tooLarge' });
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      length += bytes.length;
      if (length > maxBytes) return failure({ kind: 'tooLarge' });
      chunks.push(bytes);
    }
  } catch {
    // Nobody is there any more to be told, and nothing is wrong here.
    return failure({ kind: 'brokenOff' });
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks)));
  } catch {
    return failure({ kind: 'notText' });
  }
}
