/** The site's side of the doors, as small as the contract allows: signed calls and a follower that remembers what it was told. */
import type { SiteReport } from 'shared/contract/site-report';
import { FeedPage, type FeedChange } from 'shared/contract/feed';
import { SIGNATURE_HEADER, signDoorRequest } from 'shared/contract/door-signature';
import { SECRET } from './open-test-cms.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly tag?: string;
}

export function callDoor(
  port: number,
  call: {
    readonly path: string;
    readonly method?: 'GET' | 'POST';
    readonly body?: string;
    readonly secret?: string;
    readonly knownTag?: string | undefined;
  },
): Promise<Answer> {
  const { path, method = call.body === undefined ? 'GET' : 'POST', body = '', secret = SECRET } = call;
  const signature = signDoorRequest({ secret, method, path, body, nowMs: Date.now() });
  const known: Record<string, string> = call.knownTag === undefined ? {} : { 'if-none-match': call.knownTag };
  return send(port, { path, method, body, headers: { [SIGNATURE_HEADER]: signature, ...known } });
}

export async function send(
  port: number,
  call: {
    readonly path: string;
    readonly method?: string;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}${call.path}`, {
    method: call.method ?? 'GET',
    headers: call.headers ?? {},
    ...(call.method === 'POST' ? { body: call.body ?? '' } : {}),
  });
  const text = await response.text();
  const tag = response.headers.get('etag');
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    ...(tag !== null && { tag }),
  };
}

/** What a site server says of itself; gives the answer. */
export async function report(port: number, told: Partial<SiteReport>): Promise<unknown> {
  const whole: SiteReport = {
    node: 'kiem-thu',
    cursor: told.reached ?? 0,
    reached: 0,
    behind: [],
    ahead: [],
    pages: 0,
    waitingPages: 0,
    heldChanges: 0,
    failedPages: [],
    rebuilt: 0,
    isRebuilding: false,
    ...told,
  };
  return (await callDoor(port, { path: '/site-report', body: JSON.stringify(whole) })).body;
}

export async function readPage(port: number, after: number, limit = 200): Promise<FeedPage> {
  const answer = await callDoor(port, { path: `/feed?after=${after}&limit=${limit}` });
  return FeedPage.parse(answer.body);
}

export async function readAll(port: number, limit = 200): Promise<readonly FeedChange[]> {
  const changes: FeedChange[] = [];
  for (let after = 0; ;) {
    const page = await readPage(port, after, limit);
    changes.push(...page.changes);
    after = page.cursor;
    if (!page.more) return changes;
  }
}

export function keyOf(change: FeedChange): string {
  return change.state === 'live' ? `${change.document.kind}:${change.document.id}` : `${change.kind}:${change.id}`;
}

/** Follows the feed and knows, of every document, the digest or the reason it is gone. */
export function createTestFollower(port: number) {
  const known = new Map<string, string>();
  let cursor = 0;
  return {
    known: (): Readonly<Record<string, string>> => Object.fromEntries(known),
    pull: async () => {
      for (;;) {
        const page = await readPage(port, cursor, 3);
        for (const change of page.changes) known.set(keyOf(change), tellsOf(change));
        cursor = page.cursor;
        if (!page.more) return;
      }
    },
  };
}

export function tellsOf(change: FeedChange): string {
  return change.state === 'live' ? change.digest : 'gone';
}
