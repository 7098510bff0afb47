import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { z } from 'zod';
import { readAccounts, type Accounts } from '../browser/staff.ts';
import { testDatabases, type TestDatabase } from '../support/databases.ts';
import { createDemoWard } from '../support/demo-ward.ts';
import { createInstallation, runCommand, type Installation } from '../support/installation.ts';
import { signInOverRest, untilAnswered, type NewsroomClient } from './newsroom-client.ts';

/** More by command: `FAULT_ROUNDS=10 npm test -- tests/faults`. */
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? '2');
const ARTICLES_A_ROUND = 2;
const VIEWS_A_ROUND = 25;
const TAPS_A_ROUND = 3;
const READER =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

const Report = z.object({ figures: z.array(z.object({ code: z.string(), value: z.number() })) });

/** Who dies in which round, in turn. */
const VICTIMS = [['site'], ['cms', 'site'], ['cms']] as const;

export function describeKills(name: TestDatabase['name']): void {
  const database = testDatabases.find((each) => each.name === name);
  describe.skipIf(!database)(`kill -9 of site and CMS in the middle of the work (${name})`, () => {
    if (database) tryKills(database);
  });
}

/** Whatever is killed while people write, approve, publish, read and air: each of it counts once, and every page stands. */
function tryKills(database: TestDatabase): void {
  let installation: Installation;
  let accounts: Accounts;
  let writer: NewsroomClient;
  let approver: NewsroomClient;
  const articles: { readonly id: string; readonly slug: string }[] = [];

  beforeAll(async () => {
    installation = await createInstallation(await createDemoWard(database));
    await installation.untilServed(`${installation.siteUrl}/`, 300_000);
    await installation.untilServed(`${installation.cmsUrl}/healthz`, 300_000);
    accounts = await readAccounts(installation);
    const enter = (email: string) => signInOverRest(installation.cmsUrl, email, accounts.passwordOf(email));
    writer = await enter('bien-tap@tieng-mo.example');
    approver = await enter('nguoi-duyet@tieng-mo.example');
  }, 400_000);
  afterAll(() => installation?.remove());

  const figures = async (): Promise<Readonly<Record<string, number>>> => {
    const today = vietnamDayOf(Date.now());
    const args = ['--from', today, '--to', today, '--format', 'json'];
    const { code, stdout, stderr } = await runCommand(installation.env, 'report', args);
    expect(code, stderr).toBe(0);
    return Object.fromEntries(Report.parse(JSON.parse(stdout)).figures.map((figure) => [figure.code, figure.value]));
  };

  const publishOne = async (): Promise<void> => {
    const id = randomUUID();
    const slug = `ngo-so-${id.slice(0, 8)}`;
    const children = [{ type: 'text', text: `Ngõ số ${id.slice(0, 4)} đã có đèn.`, format: 0, version: 1 }];
    const paragraph = { type: 'paragraph', children, direction: 'ltr', format: '', indent: 0, version: 1 };
    const body = { root: { type: 'root', children: [paragraph], direction: 'ltr', format: '', indent: 0, version: 1 } };
    await writer.create('articles', {
      id,
      slug,
      headline: `Ngõ số ${id.slice(0, 8)}`,
      genre: 'brief',
      standfirst: 'Thêm một ngõ sáng.',
      body,
    });
    await writer.move('articles', id, 'submit');
    await approver.move('articles', id, 'approve');
    await approver.move('articles', id, 'publish');
    articles.push({ id, slug });
  };

  const readOnce = async (token: string): Promise<void> => {
    const view = `v ${token} ${randomBytes(16).toString('base64url')}`;
    const headers = { origin: installation.siteUrl, 'user-agent': READER, 'content-type': 'text/plain' };
    const answer = await untilAnswered(() =>
      fetch(`${installation.siteUrl}/r`, { method: 'POST', headers, body: view }),
    );
    expect(answer.status).toBe(200);
  };

  const tapOnce = async (script: string): Promise<void> => {
    const tap = JSON.stringify({ id: randomUUID(), script, secondsAgo: 0 });
    const headers = {
      'content-type': 'application/json',
      origin: installation.siteUrl,
      'sec-fetch-site': 'same-origin',
    };
    const answer = await untilAnswered(() => fetch(accounts.stationUrl, { method: 'POST', headers, body: tap }));
    expect(answer.status).toBe(200);
  };

  it('loses nothing, doubles nothing and ends with every page', async () => {
    const before = await figures();
    const page = await (await fetch(`${installation.siteUrl}/canh-bao/gia-danh-cong-an-goi-video/`)).text();
    const token = /data-reach="([^"]+)"/.exec(page)?.[1] ?? '';
    const desk = await (await fetch(accounts.stationUrl)).text();
    const script = /name="script" value="([^"]+)"/.exec(desk)?.[1] ?? '';

    for (let round = 0; round < ROUNDS; round += 1) {
      const work = Promise.all([
        ...Array.from({ length: ARTICLES_A_ROUND }, publishOne),
        ...Array.from({ length: VIEWS_A_ROUND }, async (_, index) => {
          await pause(index * 30);
          await readOnce(token);
        }),
        ...Array.from({ length: TAPS_A_ROUND }, async (_, index) => {
          await pause(index * 250);
          await tapOnce(script);
        }),
      ]);
      await pause(100 + Math.floor(Math.random() * 900));
      for (const victim of VICTIMS[round % VICTIMS.length] ?? []) {
        process.kill(await installation.pidOf(victim), 'SIGKILL');
      }
      await work;
      await installation.untilServed(`${installation.cmsUrl}/healthz`);
      await installation.untilServed(`${installation.siteUrl}/healthz`);
    }

    for (const { slug } of articles) await installation.untilServed(`${installation.siteUrl}/tin-bai/${slug}/`, 30_000);
    const expected = {
      'published-brief': (before['published-brief'] ?? 0) + ROUNDS * ARTICLES_A_ROUND,
      views: (before['views'] ?? 0) + ROUNDS * VIEWS_A_ROUND,
      airings: (before['airings'] ?? 0) + ROUNDS * TAPS_A_ROUND,
    };
    await expect.poll(figures, { timeout: 90_000, interval: 3000 }).toMatchObject(expected);
  }, 400_000);
}
