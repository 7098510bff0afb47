/** An approver at work over REST, and a reader who looks whether the page is there. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { untilTrue } from './site-under-test.ts';

const LOOK_EVERY_MS = 5;
const Health = z.object({ cursor: z.number(), waitingPages: z.number() });
/** The publisher writes many a second while it has anything to write. */
const QUIET_MS = 5000;

export interface WaitingItem {
  readonly collection: string;
  readonly id: string;
  readonly path: string;
  readonly headline: string;
}

export interface Newsroom {
  publish(item: WaitingItem): Promise<void>;
  /** Until the address answers 200 and its text holds the words. */
  untilServed(path: string, words?: string): Promise<void>;
  /** Until the feed no longer grows and every page is on disk. */
  untilQuiet(): Promise<void>;
}

export async function openNewsroom(options: {
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly email: string;
  readonly password: string;
}): Promise<Newsroom> {
  const { siteUrl, cmsUrl, email, password } = options;
  const post = (path: string, body: unknown, cookie = ''): Promise<Response> =>
    fetch(`${cmsUrl}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: cmsUrl, cookie },
      body: JSON.stringify(body),
    });
  let cookie = '';
  await untilTrue(async () => {
    const login = await post('/users/login', { email, password }).catch(() => undefined);
    cookie = (login?.headers.getSetCookie() ?? []).map((header) => header.split(';')[0]).join('; ');
    return login?.status === 200;
  }, 1000);
  const untilServed = async (path: string, words = ''): Promise<void> => {
    const deadline = performance.now() + 600_000;
    for (;;) {
      const answer = await fetch(siteUrl + path, { redirect: 'manual' }).catch(() => undefined);
      const text = (await answer?.text()) ?? '';
      if (answer?.status === 200 && text.includes(words)) return;
      if (performance.now() > deadline) throw new Error(`${path} was not served in time`);
      await pause(LOOK_EVERY_MS);
    }
  };
  return {
    publish: async ({ collection, id }) => {
      const answer = await post(`/${collection}/${id}/move`, { action: 'publish' }, cookie);
      if (!answer.ok) throw new Error(`publish: ${answer.status} ${await answer.text()}`);
      await answer.body?.cancel();
    },
    untilServed,
    untilQuiet: async () => {
      let quietSince = performance.now();
      let cursor = -1;
      await untilTrue(async () => {
        const answer = await fetch(`${siteUrl}/healthz`).catch(() => undefined);
        const health = Health.safeParse(await answer?.json().catch(() => undefined));
        const isQuiet = health.success && health.data.waitingPages === 0 && health.data.cursor === cursor;
        if (!isQuiet) quietSince = performance.now();
        if (health.success) ({ cursor } = health.data);
        return isQuiet && performance.now() - quietSince > QUIET_MS;
      }, 250);
    },
  };
}
