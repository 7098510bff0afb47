/**
 * In front of Next and Payload: headers, the origin of writes, the size of what is sent, and how often somebody may
 * guess. Nothing that is refused here reaches them.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { adminHeaders, adminSecurityPolicy } from './admin-headers.ts';
import { noteArrival } from './arrival.ts';
import { createAttemptLimit, type AttemptLimit } from './attempt-limit.ts';
import { clientAddress } from './client-address.ts';
import { accountsOfDevice } from './known-device.ts';
import { watchBodies, type BodyLimits } from './slow-bodies.ts';
import { isWriteAllowed, nameReading } from './write-origin.ts';

const MEGABYTE = 1024 * 1024;
/** An upload of 25 MB with its fields; a ZIP of old articles. Everything else is text. */
const MAX_FILE_BODY_BYTES = 110 * MEGABYTE;
const MAX_BODY_BYTES = 5 * MEGABYTE;
/** Of failed sign-ins from one address, whoever's account: enough for an office behind one address. */
const MAX_FAILURES = 20;
const FAILURE_WINDOW_MS = 10 * 60_000;
const LETTER_PATH = '/api/users/forgot-password';
const GUESSED_PATHS = ['/api/users/login', '/api/users/reset-password', LETTER_PATH];

/** Next answers any other with a fault of its own. */
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

interface AdminGateOptions {
  readonly cmsUrl: string;
  readonly siteUrl: string;
  /** Origins of the admin's own pages. */
  readonly origins: readonly string[];
  /** The installation's own secret, with which known devices are sealed. */
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly bodyLimits?: BodyLimits;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export function createAdminGate(options: AdminGateOptions): RequestListener {
  const { cmsUrl, siteUrl, clock, log } = options;
  const limit = createAttemptLimit({ clock, maxFailures: MAX_FAILURES, windowMs: FAILURE_WINDOW_MS });
  const watchBody = watchBodies({ log, limits: options.bodyLimits });
  return (request, response) => {
    // Payload knows its addresses in capitals too.
    const path = ((request.url ?? '/').split('?', 1)[0] ?? '/').toLowerCase();
    const nonce = randomBytes(16).toString('base64');
    for (const [name, value] of adminHeaders(path, { cmsUrl, siteUrl, nonce })) response.setHeader(name, value);
    const refused = refusalOf(options, limit, { request, path });
    if (refused) return refuse(response, refused, path);
    // Next puts the nonce it finds here on every script of the page.
    request.headers['content-security-policy'] = adminSecurityPolicy({ siteUrl, nonce });
    const guesser = guesserOf(options, request);
    if (isGuess(request, path)) countOutcome(limit, { request, path, guesser }, response);
    watchBody(request, guesser);
    nameReading(request);
    noteArrival(request);
    options.answer(request, response).catch((error: unknown) => {
      log({ level: 'error', event: 'AdminRequestFailed', message: String(error) });
      response.destroy();
    });
  };
}

interface Asked {
  readonly request: IncomingMessage;
  readonly path: string;
}

interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly retryAfterSeconds?: number;
}

function refusalOf(options: AdminGateOptions, limit: AttemptLimit, { request, path }: Asked): Refusal | undefined {
  const { origins, cmsUrl, log } = options;
  if (!isPlainPath(path)) return { status: 400, message: 'Địa chỉ này không đúng dạng. Hãy mở lại từ trang quản trị.' };
  if (!METHODS.includes(request.method ?? '')) {
    return { status: 405, message: 'Trang quản trị không nhận cách gọi này.' };
  }
  if (!isWriteAllowed(request, origins)) {
    return {
      status: 403,
      message: `Chỉ trang quản trị tại ${cmsUrl} được gửi thay đổi. Nếu bạn đang mở trang quản trị bằng địa chỉ khác, hãy đặt CMS_URL thành địa chỉ đó rồi khởi động lại.`,
    };
  }
  const length = request.headers['content-length'];
  if (request.headers['transfer-encoding'] !== undefined && length === undefined) {
    return { status: 411, message: 'Phải báo trước độ dài nội dung gửi lên (Content-Length).' };
  }
  const isFile = (request.headers['content-type'] ?? '').startsWith('multipart/form-data');
  if (Number(length ?? 0) > (isFile ? MAX_FILE_BODY_BYTES : MAX_BODY_BYTES)) {
    const what = isFile ? 'Tệp' : 'Nội dung';
    const remedy = isFile ? 'Hãy nén, cắt bớt hoặc gửi từng tệp một.' : 'Hãy chia nhỏ hoặc bớt nội dung rồi gửi lại.';
    return { status: 413, message: `${what} gửi lên quá lớn. ${remedy}` };
  }
  const waitSeconds = isGuess(request, path) ? limit.waitSeconds(guesserOf(options, request)) : 0;
  if (waitSeconds === 0) return undefined;
  log({ level: 'warn', event: 'AddressShutOut', waitSeconds });
  const minutes = Math.ceil(waitSeconds / 60);
  return {
    status: 429,
    message: `Địa chỉ mạng này đã nhập sai nhiều lần. Hãy đợi ${minutes} phút rồi thử lại, hoặc nhờ quản trị đặt lại mật khẩu.`,
    retryAfterSeconds: waitSeconds,
  };
}

/**
 * Next takes what it cannot decode for a fault of its own. It also walks `..`, turns backslashes round and reads whole addresses:
 * what is asked here and what is answered there must be one path, or a guess goes by another name.
 */
function isPlainPath(path: string): boolean {
  try {
    const { pathname } = new URL(path, 'http://admin');
    return decodeURIComponent(pathname) === decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return false;
    throw error;
  }
}

function isGuess(request: IncomingMessage, path: string): boolean {
  return request.method === 'POST' && GUESSED_PATHS.includes(path.replace(/\/+$/, ''));
}

/** A network address, or the account whose device this is: strangers behind the same address do not shut it out. */
function guesserOf({ secret, cmsUrl, clock }: AdminGateOptions, request: IncomingMessage): string {
  const note = { secret, isEncrypted: cmsUrl.startsWith('https:'), nowMs: clock() };
  return accountsOfDevice(request.headers.cookie, note)[0] ?? clientAddress(request);
}

interface Guess extends Asked {
  readonly guesser: string;
}

/** Whoever does not wait for the answer has guessed too, and a letter asked for is one of the tries whatever comes of it. */
function countOutcome(limit: AttemptLimit, { path, guesser }: Guess, response: ServerResponse): void {
  const attempt = limit.begin(guesser);
  response.once('close', () => {
    const isRefused = response.statusCode === 401 || response.statusCode === 403;
    const failed = isRefused || !response.writableFinished || path.startsWith(LETTER_PATH);
    attempt.end(failed ? 'failed' : 'passed');
  });
}

/** What was not read would be taken for the next request on this connection, so the connection ends. */
function refuse(response: ServerResponse, { status, message, retryAfterSeconds }: Refusal, path: string): void {
  const isApi = path.startsWith('/api/');
  const text = isApi ? JSON.stringify({ errors: [{ message }] }) : message;
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', retryAfterSeconds);
  response.writeHead(status, {
    'content-type': isApi ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(text);
}
