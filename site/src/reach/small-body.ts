import type { IncomingMessage } from 'node:http';

export type SmallBody =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'too-large' } | { readonly kind: 'unreadable' };

const PATIENCE_MS = 10_000;

/** A body of at most `maxBytes` as text; longer ones are not read to their end, slow ones not waited for. */
export async function readSmallBody(request: IncomingMessage, maxBytes: number): Promise<SmallBody> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return { kind: 'too-large' };
  const patience = setTimeout(() => request.destroy(new Error('The body did not come in time')), PATIENCE_MS);
  try {
    return await collect(request, maxBytes);
  } catch {
    // Broken off by the other side or by our patience, or no UTF-8: in each case there is nothing to count.
    return { kind: 'unreadable' };
  } finally {
    clearTimeout(patience);
  }
}

function collect(request: IncomingMessage, maxBytes: number): Promise<SmallBody> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    // Events, not `for await`: leaving that loop early would destroy the connection before it could be answered.
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) return resolve({ kind: 'too-large' });
      chunks.push(chunk);
    });
    request.on('error', reject);
    request.on('close', () => reject(new Error('The connection was closed')));
    request.on('end', () => {
      try {
        resolve({ kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) });
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}
