/** The main job from an editor's keyboard to a figure in a report, walked in a real browser. */
import { expect } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { move, signIn, untilLive, untilOthersTurn, writeArticle, type Accounts } from './staff.ts';

const REPORTER = 'phong-vien@tieng-mo.example';
const APPROVER = 'nguoi-duyet@tieng-mo.example';
export const BROADCASTER = 'dai-truyen-thanh@tieng-mo.example';
const ANALYST = 'bao-cao@tieng-mo.example';

const ARTICLE = {
  headline: 'Tổ dân phố Đồng Sen thắp sáng thêm 12 ngõ nhỏ',
  standfirst: 'Sau hai tuần góp công, 12 ngõ tối nhất của tổ dân phố đã có đèn và 05 camera.',
  body: 'Tối 21/11/2026, bà con tổ dân phố Đồng Sen cùng đóng điện 12 ngõ nhỏ. Từ nay, tan ca về muộn không còn phải đi trong bóng tối.',
};

export interface Line {
  readonly browser: Browser;
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly accounts: Accounts;
  /** `npm run report -- --format json` for a period, parsed. */
  readonly report: (from: string, to: string) => Promise<unknown>;
  /** Today's Vietnam day. */
  readonly today: string;
  /** What the browser complained of on pages of the admin. */
  readonly complaints: string[];
}

const ReportJson = z.object({ figures: z.array(z.object({ code: z.string(), value: z.number() })) });

export async function figuresOf(line: Line): Promise<Readonly<Record<string, number>>> {
  const report = ReportJson.parse(await line.report(line.today, line.today));
  return Object.fromEntries(report.figures.map(({ code, value }) => [code, value]));
}

/** Written by one person, approved by another, live. Gives back the page's address. */
export async function publishArticle(line: Line): Promise<string> {
  const reporter = await signIn({ ...line, email: REPORTER });
  const editView = await writeArticle(reporter, ARTICLE);
  await move(reporter, 'Trình duyệt', 'Chờ duyệt');
  await untilOthersTurn(reporter, 'Duyệt', 'người duyệt');

  const approver = await signIn({ ...line, email: APPROVER });
  await approver.goto('/admin');
  await approver.getByText(ARTICLE.headline).first().waitFor();
  await approver.goto(editView);
  await move(approver, 'Duyệt', 'Đã duyệt');
  await move(approver, 'Đăng', 'Đã đăng');
  const pageUrl = await untilLive(approver);
  await Promise.all([reporter.context().close(), approver.context().close()]);
  return pageUrl;
}

/** Found without accents and without JavaScript. */
export async function findWithoutScript(line: Line, pageUrl: string): Promise<void> {
  const context = await line.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${line.siteUrl}/`);
  await page.locator('form[action="/tim-kiem/"] input[name=q]').first().fill('thap sang ngo nho dong sen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim-kiem\/\?q=/);
  const first = page.locator('main a', { hasText: ARTICLE.headline }).first();
  await first.click();
  expect(new URL(page.url()).pathname).toBe(new URL(pageUrl).pathname);
  expect(await page.locator('h1').textContent()).toContain(ARTICLE.headline);
  expect(await page.locator('main').textContent()).toContain('không còn phải đi trong bóng tối.');
  await context.close();
}

/** Reads a page for long enough to be counted, as a resident's own browser. */
export async function readOnce(line: Line, pageUrl: string): Promise<void> {
  const context = await line.browser.newContext({
    viewport: { width: 360, height: 640 },
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  });
  const page = await context.newPage();
  const counted = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/r');
  await page.goto(pageUrl);
  expect((await counted).status()).toBe(200);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

/** A script made from the live article, approved by another person, read out at the station. A double tap is one airing. */
export async function airOnce(line: Line): Promise<void> {
  const broadcaster = await signIn({ ...line, email: BROADCASTER });
  await openArticle(broadcaster);
  await broadcaster.getByRole('button', { name: 'Tạo bài phát thanh' }).click();
  await broadcaster.waitForURL(/\/scripts\/[0-9a-f-]{36}/);
  const scriptView = new URL(broadcaster.url()).pathname;
  await broadcaster.getByText('mười hai ngõ nhỏ').first().waitFor();
  await move(broadcaster, 'Trình duyệt', 'Chờ duyệt');

  const approver = await signIn({ ...line, email: APPROVER });
  await approver.goto(scriptView);
  await move(approver, 'Duyệt', 'Đã duyệt');
  await move(approver, 'Đăng', 'Đã đăng');

  const station = await (await line.browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  const item = station.locator('.desk__item', { hasText: ARTICLE.headline });
  await expect
    .poll(async () => (await station.goto(line.accounts.stationUrl), item.count()), { timeout: 15_000 })
    .toBe(1);
  await item.getByRole('button', { name: /Đã phát/ }).dblclick();
  await item.getByText(/Hôm nay đã phát 1 lần/).waitFor();
  const scriptText = await station.request.get(
    `${new URL((await item.getByRole('link', { name: /Tệp chữ/ }).getAttribute('href')) ?? '', line.siteUrl)}`,
  );
  expect(await scriptText.text()).toContain('mười hai');
  expect(await scriptText.text()).not.toMatch(/\d/);
  await Promise.all([broadcaster, approver, station].map((page) => page.context().close()));
}

async function openArticle(page: Page): Promise<void> {
  await page.goto('/admin/collections/articles');
  // Followed by its address: a click while the list still writes its own query into the address bar may be lost.
  const address = await page.getByRole('link', { name: ARTICLE.headline }).getAttribute('href');
  await page.goto(address ?? '');
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
}

/** The analyst sees the same figures in the admin, each opening into its evidence. */
export async function readReport(line: Line): Promise<void> {
  const analyst = await signIn({ ...line, email: ANALYST });
  await analyst.goto(`/admin/bao-cao?from=${line.today}&to=${line.today}`);
  const briefs = analyst.locator('details.report-figure', { hasText: 'Tin' }).first();
  await briefs.locator('summary').click();
  await briefs.getByRole('link', { name: ARTICLE.headline }).waitFor();
  await analyst.context().close();
}
