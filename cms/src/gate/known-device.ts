/**
 * A device on which somebody signed in before keeps a signed note of it, so that strangers who guess at an account, or
 * behind the same network address, lock out themselves and not its owner (OWASP's "device cookies"). The note opens
 * nothing: whoever has a copy of it gets a count of failures of its own, and no session.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const LASTS_SECONDS = 180 * 24 * 3600;
/** On a computer that an office shares. */
const MOST_ACCOUNTS = 4;

interface NoteOptions {
  /** The installation's own secret. */
  readonly secret: string;
  readonly isEncrypted: boolean;
  readonly nowMs: number;
}

/** The `Set-Cookie` that adds an account to those that signed in here; `cookies` is what the browser sent. */
export function noteDevice(cookies: string | undefined, accountId: string, options: NoteOptions): string {
  const { isEncrypted, nowMs } = options;
  const others = readNotes(cookies, options).filter(({ id }) => id !== accountId);
  const notes = [{ id: accountId, untilMs: nowMs + LASTS_SECONDS * 1000 }, ...others].slice(0, MOST_ACCOUNTS);
  const value = notes.map(({ id, untilMs }) => `${id}.${untilMs}.${sealOf(id, untilMs, options)}`).join('~');
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${LASTS_SECONDS}`];
  return [`${nameOf(isEncrypted)}=${value}`, ...attributes, ...(isEncrypted ? ['Secure'] : [])].join('; ');
}

/** The accounts that signed in on this device within half a year, newest first. */
export function accountsOfDevice(cookies: string | undefined, options: NoteOptions): readonly string[] {
  return readNotes(cookies, options).map(({ id }) => id);
}

function readNotes(cookies: string | undefined, options: NoteOptions) {
  const start = `${nameOf(options.isEncrypted)}=`;
  const cookie = (cookies ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  const notes = (cookie ?? '').slice(start.length).split('~', MOST_ACCOUNTS);
  return notes.flatMap((note) => {
    const [id = '', until = '', seal = ''] = note.split('.');
    const untilMs = Number(until);
    const isGood = untilMs > options.nowMs && isSame(seal, sealOf(id, untilMs, options));
    return isGood ? [{ id, untilMs }] : [];
  });
}

function nameOf(isEncrypted: boolean): string {
  return isEncrypted ? '__Host-payload-device' : 'payload-device';
}

function sealOf(id: string, untilMs: number, { secret }: NoteOptions): string {
  return createHmac('sha256', secret).update(`known device\n${id}\n${untilMs}`).digest('hex');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
