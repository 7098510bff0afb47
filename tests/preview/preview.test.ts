import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNATURE_HEADER, signDoorRequest } from 'shared/contract/door-signature';
import { DOORS } from 'shared/contract/feed';
import { CLOSE_PREVIEW, PreviewAnswer } from 'shared/contract/preview';
import { readAllExamples, warning } from '../site-line/example-documents.ts';
import { DOORS_SECRET, startFeedServer, type FeedServer } from '../site-line/feed-server.ts';
import { createSiteProcess, readTree, type SiteProcess } from '../site-line/site-process.ts';

let feed: FeedServer;
let site: SiteProcess;

beforeAll(async () => {
  feed = await startFeedServer();
  site = await createSiteProcess({ doorsUrl: feed.url });
  for (const document of [...readAllExamples(), warning(1)]) feed.put(document);
  await site.start();
});

afterAll(async () => {
  await site.remove();
  await feed.close();
});

const draft = { ...warning(2), slug: 'chua-dang', headline: 'Thủ đoạn chưa đăng' };

function ask(body: string, secret = DOORS_SECRET): Promise<Response> {
  const signature = signDoorRequest({ secret, method: 'POST', path: DOORS.preview, body, nowMs: Date.now() });
  return site.get(DOORS.preview, { method: 'POST', body, headers: { [SIGNATURE_HEADER]: signature } });
}

const permit = { accountId: 'a', sessionId: 's', kind: 'tactic', id: 't', stage: 'draft' };

async function previewOf(document: unknown): Promise<string> {
  const answer = await ask(JSON.stringify({ document, permit, shownIn: 'http://soan-bai.example:3000' }));
  expect(answer.status).toBe(200);
  return PreviewAnswer.parse(await answer.json()).path;
}

describe('the preview of a document that is not published', () => {
  it('is the real page, framed by the admin alone, kept nowhere and counted by nobody', async () => {
    const path = await previewOf(draft);
    const page = await site.get(path);
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain('Thủ đoạn chưa đăng');
    expect(text).not.toMatch(/data-reach="[^"]/);
    expect(page.headers.get('content-security-policy')).toContain('frame-ancestors http://soan-bai.example:3000');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
  });

  it('tells the admin around it of the Escape key, by a script that its own policy lets run', async () => {
    const page = await site.get(await previewOf(draft));
    const address = /<script src="(\/xem-truoc\/[^"]+)" defer>/.exec(await page.text())?.[1] ?? '';
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const script = await site.get(address);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(await script.text()).toContain(CLOSE_PREVIEW);
  });

  it('leaves the public site as it was', async () => {
    await site.until('/healthz', (_answer, text) => text.includes('"waitingPages":0'));
    const before = await readTree(site.publicFolder);
    await site.get(await previewOf(draft));
    await site.get(await previewOf({ ...warning(1), headline: 'Tít đang sửa' }));
    expect((await site.get('/canh-bao/chua-dang/')).status).toBe(404);
    expect(await readTree(site.publicFolder)).toEqual(before);
  });

  it('shows the changed text of something published instead of the published one', async () => {
    const text = await (await site.get(await previewOf({ ...warning(1), headline: 'Tít đang sửa' }))).text();
    expect(text).toContain('Tít đang sửa');
  });

  it('opens for nobody without the signature, the right form or the secret name', async () => {
    const body = JSON.stringify({ document: draft, permit, shownIn: 'http://soan-bai.example' });
    expect((await ask(body, 'x'.repeat(40))).status).toBe(403);
    expect((await site.get(DOORS.preview, { method: 'POST', body })).status).toBe(403);
    expect((await ask('{"document":1}')).status).toBe(400);
    expect((await ask('không phải JSON')).status).toBe(400);
    expect((await ask(JSON.stringify({ document: draft, permit, shownIn: 'javascript:alert(1)' }))).status).toBe(400);
    expect((await ask('x'.repeat(5 * 1024 * 1024))).status).toBe(413);
    expect((await site.get(DOORS.preview)).status).toBe(405);
    expect((await site.get(`/xem-truoc/${'0'.repeat(32)}/`)).status).toBe(404);
  });

  it('closes for good with the session of whoever asked for it, and waits where the CMS cannot be asked', async () => {
    const path = await previewOf(draft);
    feed.isPreviewOpen = undefined;
    expect((await site.get(path)).status).toBe(503);
    feed.isPreviewOpen = true;
    expect((await site.get(path)).status).toBe(200);
    feed.isPreviewOpen = false;
    expect((await site.get(path)).status).toBe(404);
    feed.isPreviewOpen = true;
    expect((await site.get(path)).status).toBe(404);
  });

  it('plays what belongs to it, from the place that was asked for', async () => {
    const file = feed.addMedia('một đoạn phim', { extension: 'mp4' });
    const words = { title: 'Chặn số lạ', credit: '', sizeBytes: 17, transcript: 'Giữ ngón tay trên số lạ.' };
    const video = { kind: 'video', file, type: 'video/mp4', width: 16, height: 9, ...words };
    const path = await previewOf({ ...draft, attachments: [video] });
    expect(await (await site.get(path)).text()).toContain(`<source src="${path}media/${file}" type="video/mp4">`);
    const part = await site.get(`${path}media/${file}`, { headers: { range: 'bytes=0-2' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 0-2/18']);
  });

  it('hands out no picture that the document does not show', async () => {
    const path = await previewOf(draft);
    expect((await site.get(`${path}media/${'a'.repeat(32)}.webp`)).status).toBe(404);
    expect((await site.get(`${path}media/..%2f..%2fstore.db`)).status).toBe(404);
  });
});
