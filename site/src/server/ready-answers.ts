/**
 * Answers made up beforehand: a page that has been asked for is kept with its finished headers, and given out again after
 * one look at the file. This is what almost every request is, so it does nothing that can be done once.
 */
import { statSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AccessLog } from './access-log.ts';
import { acceptedEncoding, type Encoding } from './accepted-encoding.ts';
import type { AnswerHeaders, HeaderList } from './answer-headers.ts';
import type { KeptFile } from './kept-files.ts';

const MOST_ANSWERS = 1_000;
const MOST_ENCODINGS = 200;

interface Form {
  readonly etag: string;
  readonly body: Buffer;
  /** Name, value, name, value, as Node writes them without looking at them again. */
  readonly headers: readonly string[];
  readonly unchanged: readonly string[];
}

interface ReadyAnswer {
  readonly path: string;
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly common: HeaderList;
  readonly forms: Readonly<Record<Encoding, Form>>;
}

export interface ReadyPage {
  /** Exactly as it is asked for. */
  readonly target: string;
  readonly path: string;
  readonly file: KeptFile;
  /** Of the plain file, taken before it was read. */
  readonly stats: Stats;
  readonly contentType: string;
  readonly cacheControl: string;
}

export interface ReadyAnswers {
  /** True if it was answered. Never for anything but the whole of a known page. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  keep(page: ReadyPage): void;
}

export function createReadyAnswers(options: {
  readonly headers: AnswerHeaders;
  readonly accessLog: AccessLog;
}): ReadyAnswers {
  const { headers, accessLog } = options;
  const answers = new Map<string, ReadyAnswer>();
  const encodings = new Map<string, Encoding | undefined>();

  const encodingOf = (accepted: string): Encoding | undefined => {
    const known = encodings.get(accepted);
    if (known) return known;
    if (encodings.size >= MOST_ENCODINGS) encodings.clear();
    const encoding = acceptedEncoding(accepted);
    encodings.set(accepted, encoding);
    return encoding;
  };

  return {
    answer: (request, response) => {
      const { method = '', url = '' } = request;
      const ready = answers.get(url);
      if (!ready || (method !== 'GET' && method !== 'HEAD') || isConditional(request)) return false;
      const stats = statSync(ready.path, { throwIfNoEntry: false });
      const isSame = stats?.ino === ready.ino && stats.size === ready.size && stats.mtimeMs === ready.mtimeMs;
      if (!isSame || ready.common !== headers.current()) {
        answers.delete(url);
        return false;
      }
      const accepted = request.headers['accept-encoding'];
      const encoding = encodingOf(typeof accepted === 'string' ? accepted : '');
      if (!encoding) return false;
      const form = ready.forms[encoding];
      const known = request.headers['if-none-match'];
      const isKnown = known !== undefined && isAmong(known, form.etag);
      response.writeHead(isKnown ? 304 : 200, isKnown ? [...form.unchanged] : [...form.headers]);
      response.end(isKnown || method === 'HEAD' ? undefined : form.body);
      accessLog.note({ method, target: url, status: isKnown ? 304 : 200, bytes: isKnown ? 0 : form.body.length });
      return true;
    },
    keep: ({ target, path, file, stats, contentType, cacheControl }) => {
      if (answers.size >= MOST_ANSWERS) answers.clear();
      const common = headers.current();
      const base = [...common, ['Content-Type', contentType], ['Cache-Control', cacheControl]] as const;
      const plain = formOf(base, file.plain, {
        etag: `"${file.digest}"`,
        packed: undefined,
        varies: Boolean(file.br ?? file.gzip),
      });
      const gzip =
        file.gzip && formOf(base, file.gzip, { etag: `"${file.digest}-gzip"`, packed: 'gzip', varies: true });
      const br = file.br && formOf(base, file.br, { etag: `"${file.digest}-br"`, packed: 'br', varies: true });
      const { ino, size, mtimeMs } = stats;
      const forms = { br: br ?? gzip ?? plain, gzip: gzip ?? plain, identity: plain };
      answers.set(target, { path, ino, size, mtimeMs, common, forms });
    },
  };
}

/** Asks for a part, or for this very page and no other. */
function isConditional({ headers }: IncomingMessage): boolean {
  return (headers.range ?? headers['if-match'] ?? headers['if-unmodified-since']) !== undefined;
}

function formOf(
  base: HeaderList,
  body: Buffer,
  { etag, packed, varies }: { readonly etag: string; readonly packed: string | undefined; readonly varies: boolean },
): Form {
  const shared = [...base, ['ETag', etag], ...(varies ? [['Vary', 'Accept-Encoding']] : [])];
  const own = [
    ...(packed === undefined ? [] : [['Content-Encoding', packed]]),
    ['Content-Length', String(body.length)],
  ];
  return { etag, body, headers: [...shared, ...own].flat(), unchanged: shared.flat() };
}

function isAmong(known: string, etag: string): boolean {
  return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
