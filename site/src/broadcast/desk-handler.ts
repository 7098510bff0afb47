/** The desk's own requests: taps, spoken text as a file, and keys that open nothing. Pages of right keys are left to Astro. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { plainPageOf } from '../server/plain-answers.ts';
import type { SiteHandler } from '../server/site-handler.ts';
import { readSmallBody } from '../reach/small-body.ts';
import { spokenFor, type RecordingDesk, type Station, type TapRefusal } from './desk.ts';
import { isFromDesk, MAX_TAP_BYTES, parseFormTap, parseJsonTap } from './tap-request.ts';
import { createWrongKeyLimit } from './wrong-key-limit.ts';

interface DeskHandlerOptions {
  readonly desk: RecordingDesk;
  readonly siteUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Where a request came from. */
  readonly addressOf: (request: IncomingMessage) => string;
}

/** The key, and what follows it; paths without a key open nothing either. */
const DESK_PATH = /^\/dai(?:\/([^/]*)(?:\/(.*))?)?$/;
const TEXT_FILE = /^([a-z0-9-]{1,100})\.txt$/;
const TRY_AGAIN_SECONDS = 600;

export function createDeskHandler({ desk, siteUrl, clock, log, addressOf }: DeskHandlerOptions): SiteHandler {
  const wrongKeys = createWrongKeyLimit(clock);
  return async (request, response, url) => {
    const path = DESK_PATH.exec(url.pathname);
    if (!path) return false;
    const [, key = '', rest] = path;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Robots-Tag', 'noindex');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const station = key === '' ? undefined : desk.findStation(key);
    if (!station) {
      const isAllowed = key === '' || wrongKeys.allow(addressOf(request));
      if (!isAllowed) log({ level: 'warn', event: 'DeskKeyTriesLimited' });
      sendPage(request, response, isAllowed ? UNKNOWN_KEY : TOO_MANY_KEYS);
      return true;
    }
    if (request.method === 'POST') {
      await answerTap({ desk, siteUrl }, { request, response, station, home: `/dai/${key}/`, isHome: rest === '' });
      return true;
    }
    const file = TEXT_FILE.exec(rest ?? '');
    if (!file) return false;
    const found = desk.findScript(station, file[1] ?? '');
    sendText(request, response, found && spokenFor(station, found.script));
    return true;
  };
}

interface TapExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly station: Station;
  readonly home: string;
  readonly isHome: boolean;
}

async function answerTap(
  { desk, siteUrl }: Pick<DeskHandlerOptions, 'desk' | 'siteUrl'>,
  { request, response, station, home, isHome }: TapExchange,
): Promise<void> {
  if (!isHome) return sendStatus(response, 405, { Allow: 'GET, HEAD' });
  if (!isFromDesk(request.headers, siteUrl)) return sendStatus(response, 403);
  const body = await readSmallBody(request, MAX_TAP_BYTES);
  if (body.kind !== 'text') return sendStatus(response, body.kind === 'too-large' ? 413 : 400, { Connection: 'close' });
  if (request.headers['content-type']?.startsWith('application/json')) {
    const tap = parseJsonTap(body.text);
    if (!tap) return sendJson(response, 400, { refused: 'malformed' });
    const recorded = await desk.record(station, tap);
    if (recorded.ok) return sendJson(response, 200, recorded.value);
    return sendJson(response, statusOf(recorded.failure), { refused: recorded.failure.kind });
  }
  const form = parseFormTap(body.text);
  if (!form) return sendPage(request, response, MALFORMED_FORM);
  const recorded = await desk.record(station, form.tap);
  if (!recorded.ok)
    return sendPage(request, response, recorded.failure.kind === 'otherUnit' ? OTHER_UNIT : NOT_ON_DISK);
  // After the tap a new page, so that reloading it repeats nothing, with a new id for the next airing.
  const place = form.slug === '' ? `${home}#bai-${form.tap.scriptId}` : `${home}${form.slug}/#da-phat`;
  sendStatus(response, 303, { Location: place });
}

function statusOf(refusal: TapRefusal): number {
  switch (refusal.kind) {
    case 'otherUnit':
      return 403;
    case 'notOnDisk':
      return 503;
  }
}

interface Page {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

const UNKNOWN_KEY: Page = {
  status: 404,
  title: 'Địa chỉ đài không đúng',
  text: 'Địa chỉ này không mở được đài nào. Hãy chép lại cả địa chỉ được cấp, phân biệt chữ hoa và chữ thường. Nếu đài vừa được cấp địa chỉ mới thì địa chỉ cũ không dùng được nữa; xin liên hệ quản trị.',
};
const TOO_MANY_KEYS: Page = {
  status: 429,
  title: 'Thử quá nhiều lần',
  text: 'Đã có quá nhiều địa chỉ đài sai từ máy này. Xin chờ mười phút rồi thử lại với đúng địa chỉ được cấp.',
};
const MALFORMED_FORM: Page = {
  status: 400,
  title: 'Chưa ghi được',
  text: 'Máy chủ không hiểu lần bấm này. Xin quay lại, tải lại trang rồi bấm “Đã phát” lần nữa.',
};
const OTHER_UNIT: Page = {
  status: 403,
  title: 'Không ghi được',
  text: 'Bài này thuộc đơn vị khác nên không ghi vào nhật ký của đài.',
};
const NOT_ON_DISK: Page = {
  status: 503,
  title: 'Chưa ghi được',
  text: 'Máy chủ chưa ghi được lần phát này. Xin quay lại trang trước và bấm “Đã phát” lần nữa; bấm lại không bị tính hai lần.',
};

function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const body = Buffer.from(plainPageOf(page));
  response.writeHead(page.status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    ...(page.status === 429 ? { 'Retry-After': String(TRY_AGAIN_SECONDS) } : {}),
    ...(request.method === 'POST' && !request.complete ? { Connection: 'close' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** One paragraph a line, for consoles that read text aloud. */
function sendText(request: IncomingMessage, response: ServerResponse, spoken: readonly string[] | undefined): void {
  const body = Buffer.from(spoken === undefined ? 'Không có bài này.\n' : `${spoken.join('\n')}\n`);
  response.writeHead(spoken === undefined ? 404 : 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body);
}

function sendStatus(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'Content-Length': 0, ...headers }).end();
}
