/** Sends a file of the public folder: packed as the reader likes it, only if it is news to him, only the part he asked for. */
import { createReadStream, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { acceptedEncoding } from './accepted-encoding.ts';
import { parseByteRange } from './byte-range.ts';
import type { FoundFile, KeptFile } from './kept-files.ts';
import { sendPlainPage } from './plain-answers.ts';

interface FileAnswer {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly found: FoundFile;
  /** Absolute. */
  readonly path: string;
  readonly contentType: string;
  readonly cacheControl: string;
  /** Default 200; error pages are sent with the status of the error and are never "not modified". */
  readonly status?: number;
}

export async function sendFile(answer: FileAnswer): Promise<void> {
  const { request, response, found, contentType, cacheControl } = answer;
  response.setHeader('Content-Type', contentType);
  response.setHeader('Cache-Control', cacheControl);
  if (found.kind === 'kept' && (found.file.br || found.file.gzip)) return sendPacked(answer, found.file);
  const isError = answer.status !== undefined;
  if (found.kind === 'kept' && (isError || request.headers.range === undefined)) {
    if (!isError) response.setHeader('Accept-Ranges', 'bytes');
    return sendBytes(answer, found.file.plain, `"${found.file.digest}"`);
  }
  return sendParts(answer);
}

function sendPacked(answer: FileAnswer, file: KeptFile): void {
  const { request, response } = answer;
  response.setHeader('Vary', 'Accept-Encoding');
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  if (!encoding && answer.status === undefined) return sendPlainPage(response, 406, request.method === 'HEAD');
  const packed = encoding === 'br' ? (file.br ?? file.gzip) : encoding === 'gzip' ? file.gzip : undefined;
  if (!packed) return sendBytes(answer, file.plain, `"${file.digest}"`);
  const used = packed === file.br ? 'br' : 'gzip';
  response.setHeader('Content-Encoding', used);
  return sendBytes(answer, packed, `"${file.digest}-${used}"`);
}

function sendBytes({ request, response, found, status = 200 }: FileAnswer, bytes: Buffer, etag: string): void {
  if (status === 200) {
    response.setHeader('ETag', etag);
    if (isRefusedByReader(request, etag, found.stats)) return refusePrecondition(response);
    if (isKnownToReader(request, etag)) {
      response.removeHeader('Content-Encoding');
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(status, { 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Pictures, sound and film, which players fetch piece by piece. */
async function sendParts({ request, response, found, path }: FileAnswer): Promise<void> {
  const { size } = found.stats;
  const etag = `"${found.kind === 'long' ? found.mark : found.file.digest}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Accept-Ranges', 'bytes');
  if (isRefusedByReader(request, etag, found.stats)) return refusePrecondition(response);
  if (isKnownToReader(request, etag)) {
    response.writeHead(304).end();
    return;
  }
  const condition = request.headers['if-range'];
  const isStillValid = condition === undefined || condition === etag;
  const range = parseByteRange(isStillValid ? request.headers.range : undefined, size);
  if (range.kind === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
    return;
  }
  const { first, last } = range.kind === 'part' ? range : { first: 0, last: size - 1 };
  if (range.kind === 'part') response.setHeader('Content-Range', `bytes ${first}-${last}/${size}`);
  response.writeHead(range.kind === 'part' ? 206 : 200, { 'Content-Length': last - first + 1 });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  if (found.kind === 'kept') {
    response.end(found.file.plain.subarray(first, last + 1));
    return;
  }
  await pipeline(createReadStream(path, { start: first, end: last }), response).catch(() => response.destroy());
}

/**
 * Who holds a part of a file asks for the rest of that very file and no other. Strong comparison, as the standard asks for
 * here; the moment counts only where no tag is named, and to the second, as it is written.
 */
function isRefusedByReader({ headers }: IncomingMessage, etag: string, { mtimeMs }: Stats): boolean {
  const wanted = headers['if-match'];
  if (wanted !== undefined) return !wanted.split(',').some((tag) => ['*', etag].includes(tag.trim()));
  const untilMs = Date.parse(headers['if-unmodified-since'] ?? '');
  return Math.floor(mtimeMs / 1000) * 1000 > untilMs;
}

function refusePrecondition(response: ServerResponse): void {
  for (const name of ['Content-Encoding', 'Content-Type']) response.removeHeader(name);
  response.writeHead(412, { 'Content-Length': 0 }).end();
}

/** Weak comparison, as the standard asks for here: a proxy may have marked the tag as weak. */
function isKnownToReader(request: IncomingMessage, etag: string): boolean {
  const known = request.headers['if-none-match'];
  return known?.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag) ?? false;
}
