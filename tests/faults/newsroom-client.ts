/** A member of the newsroom working over REST on a CMS that is killed now and then: everything is tried again until it is answered. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

export interface NewsroomClient {
  create(collection: string, data: Readonly<Record<string, unknown>>): Promise<void>;
  /** One move with an id of its own, repeated until the CMS says that it is done. */
  move(collection: string, id: string, action: string): Promise<void>;
}

const PATIENCE_MS = 120_000;
const Moved = z.object({ stage: z.string() });

export async function signInOverRest(cmsUrl: string, email: string, password: string): Promise<NewsroomClient> {
  const send = async (path: string, body: unknown, cookie = ''): Promise<Response> =>
    fetch(`${cmsUrl}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: cmsUrl, cookie },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
  const login = await untilAnswered(() => send('/users/login', { email, password }));
  const cookie = login.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  return {
    create: async (collection, data) => {
      const answer = await untilAnswered(() => send(`/${collection}`, data, cookie));
      // Refused because it is there: the first try got through before the kill.
      if (answer.status !== 201 && answer.status !== 409) throw new Error(`create: ${answer.status} ${answer.text}`);
    },
    move: async (collection, id, action) => {
      const moveId = crypto.randomUUID();
      const answer = await untilAnswered(() => send(`/${collection}/${id}/move`, { action, moveId }, cookie));
      if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${answer.text}`);
      Moved.parse(JSON.parse(answer.text));
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Tries until the server has answered to the last byte with something else than a failure of its own. */
export async function untilAnswered(attempt: () => Promise<Response>): Promise<Answer> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await readWhole(attempt).catch(() => undefined);
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
    if (Date.now() > deadline) throw new Error(`no answer in time, last ${answer?.status ?? 'none'}`);
    await pause(200);
  }
}

async function readWhole(attempt: () => Promise<Response>): Promise<Answer> {
  const response = await attempt();
  return { status: response.status, headers: response.headers, text: await response.text() };
}
