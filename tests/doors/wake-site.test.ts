import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createSiteWaker } from 'cms/publishing/wake-site';
import { isDoorSignatureValid, SIGNATURE_HEADER } from 'shared/contract/door-signature';
import type { LogEntry } from 'shared/kernel/log';
import { findFreePort } from '../support/mongodb-server.ts';
import { eventually, SECRET } from './open-test-cms.ts';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const wakerFor = (port: number, log: (entry: LogEntry) => void) =>
  createSiteWaker({ url: `http://127.0.0.1:${port}`, secret: SECRET, clock: () => NOW, log });

describe('waking the site', () => {
  it('is a signed call, and many wishes at once are few calls', async () => {
    const valid: boolean[] = [];
    const server = createServer((request, response) => {
      const signed = { secret: SECRET, method: 'POST', path: '/nudge', body: '', nowMs: NOW };
      valid.push(isDoorSignatureValid(signed, String(request.headers[SIGNATURE_HEADER])));
      response.end('{}');
    });
    const port = await findFreePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const wake = wakerFor(port, () => undefined);
    for (let wish = 0; wish < 50; wish += 1) wake();
    await eventually(async () => expect(valid.length).toBeGreaterThan(0));
    await new Promise((resolve) => server.close(resolve));
    expect(valid.every(Boolean)).toBe(true);
    expect(valid.length).toBeLessThanOrEqual(2);
  });

  it('fails without harm while the site is away, and says so once', async () => {
    const entries: LogEntry[] = [];
    const wake = wakerFor(await findFreePort(), (entry) => entries.push(entry));
    wake();
    await eventually(async () => expect(entries).toHaveLength(1));
    for (let wish = 0; wish < 3; wish += 1) {
      wake();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(entries.map(({ event }) => event)).toEqual(['SiteNotWoken']);
  });
});
