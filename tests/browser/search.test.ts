/** Searching in a real browser, with and without JavaScript, and a strange message that never leaves the page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishReaderPages } from '../../scripts/bench/page.ts';
import { launchChromium } from '../support/chromium.ts';

const PHONE = { viewport: { width: 360, height: 640 } } as const satisfies BrowserContextOptions;
const WAIT = { timeout: 20_000 } as const;
const endings: (() => Promise<void> | void)[] = [];
let browser: Browser;
let url: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tieng-mo-search-page-'));
  endings.push(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  ({ url } = await publishReaderPages({ folder, onEnd: (stop) => void endings.push(stop) }));
  browser = await launchChromium();
  endings.push(() => browser.close());
}, 180_000);

afterAll(async () => {
  for (const end of endings.toReversed()) await end();
});

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ ...PHONE, baseURL: url, ...options });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const box = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.locator('[data-search-hit]');
const status = (page: Page) => page.locator('[data-search-status]');
const searchOf = (page: Page) => new URL(page.url()).search;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

describe('without JavaScript', () => {
  it('the box of the front page leads to the results, and these to the page', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      await box(page).fill('gia danh cong an');
      await page.getByRole('button', { name: 'Tìm', exact: true }).click();
      await page.waitForURL('**/tim-kiem/?q=gia+danh+cong+an');
      expect(await status(page).textContent()).toContain('kết quả cho “gia danh cong an”');
      expect(await hits(page).first().locator('mark').first().textContent()).toMatch(/công an/i);
      await hits(page).first().click();
      expect(new URL(page.url()).pathname).toMatch(/^\/canh-bao\/.+\/$/);
    });
  });

  it('filters and the corrected query are plain links, and what is not asked for is not shown', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/tim-kiem/?q=luwaf ddaor');
      const corrected = page.locator('.search-page__correction a');
      expect(await corrected.textContent()).toBe('lừa đảo');
      await corrected.click();
      await page.getByText('Lọc kết quả').click();
      const filter = page.locator('.search-filters li a', { hasText: 'Cảnh báo' });
      const count = await filter.locator('.search-filters__count').textContent();
      await filter.click();
      expect(await status(page).textContent()).toContain(`${count} kết quả`);
      expect(await page.locator('[data-recent-queries]').isVisible()).toBe(false);
      const firstHit = await hits(page).first().boundingBox();
      expect(firstHit && firstHit.y + firstHit.height, 'the first hit on the first screen').toBeLessThanOrEqual(640);
      await page.getByRole('link', { name: 'Bỏ điều kiện Cảnh báo' }).click();
      expect(await page.locator('.search-chosen').count()).toBe(0);
    });
  });

  it('who finds nothing leaves with numbers to call, the guide and the nearest warnings', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/tim-kiem/?q=công an gọi từ số 0987654321');
      expect(await hits(page).count()).toBe(0);
      const help = page.locator('.search-help');
      expect(await help.locator('.call-button').first().getAttribute('href')).toBe('tel:113');
      expect(await help.locator('a[href="/co-phai-lua-dao/"]').count()).toBe(1);
      expect(await help.getByText('Cảnh báo gần với điều bạn tìm').isVisible()).toBe(true);
      expect(await help.locator('.search-help__warnings a').first().textContent()).toMatch(/công an/i);
    });
  });

  it('the page for strange messages offers the search instead', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/dan-tin-nhan/');
      expect(await page.locator('[data-paste-check]').isVisible()).toBe(false);
      await page.getByLabel('Vài từ chính của tin nhắn').fill('khoá thẻ ngân hàng');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=**');
      expect(await hits(page).count()).toBeGreaterThan(0);
    });
  });
});

describe('as one types', () => {
  it('results come from the third letter on, and the address can be passed on', async () => {
    await withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('q=')) asked.push(request.url());
      });
      await page.goto('/tim-kiem/');
      asked.length = 0;
      await box(page).pressSequentially('cô');
      await page.waitForTimeout(600);
      expect(asked).toEqual([]);
      await box(page).pressSequentially('ng an');
      await expect.poll(() => hits(page).count(), WAIT).toBeGreaterThan(0);
      await expect.poll(() => searchOf(page), WAIT).toBe('?q=c%C3%B4ng+an');
      const shared = await hits(page).allTextContents();
      expect(await page.title()).toContain('Tìm “công an”');
      await page.goto(page.url());
      expect(await hits(page).allTextContents()).toEqual(shared);
    });
  });

  it('an answer that comes too late never takes the place of a newer one', async () => {
    await withPage({}, async (page) => {
      await page.goto('/tim-kiem/');
      const held = Promise.withResolvers<undefined>();
      const answered: string[] = [];
      await page.route('**/tim-kiem/?q=ng*', async (route) => {
        const query = new URL(route.request().url()).searchParams.get('q') ?? '';
        if (query === 'ngân') await held.promise;
        answered.push(query);
        await route.continue().catch(() => undefined);
      });
      await box(page).fill('ngân');
      await page.waitForRequest((request) => request.url().includes('q=ng'), WAIT);
      await box(page).fill('ngân hàng');
      await expect.poll(() => status(page).textContent(), WAIT).toContain('“ngân hàng”');
      held.resolve(undefined);
      await expect.poll(() => answered, WAIT).toContain('ngân');
      await page.waitForTimeout(300);
      expect(await status(page).textContent()).toContain('“ngân hàng”');
      expect(searchOf(page)).toBe('?q=ng%C3%A2n+h%C3%A0ng');
    });
  });

  it('what was shown stays until the new results are there', async () => {
    await withPage({}, async (page) => {
      await page.goto('/tim-kiem/?q=công an');
      const before = await hits(page).count();
      await page.route('**/tim-kiem/?q=*', (route) => route.abort());
      await box(page).fill('công an phường');
      await page.waitForTimeout(600);
      expect(await hits(page).count()).toBe(before);
    });
  });

  it('arrows go through the hits, Escape back to the box, Enter to the page, and Back to the results', async () => {
    await withPage({}, async (page) => {
      await page.goto('/tim-kiem/');
      await box(page).pressSequentially('cong an');
      await expect.poll(() => hits(page).count(), WAIT).toBeGreaterThan(1);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe((await hits(page).nth(0).textContent())?.trim());
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe((await hits(page).nth(1).textContent())?.trim());
      await page.keyboard.press('Escape');
      expect(await box(page).evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowDown');
      const wanted = await hits(page).first().getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${wanted}`);
      await page.goBack();
      await page.waitForURL('**/tim-kiem/?q=cong+an');
      await expect.poll(() => hits(page).count(), WAIT).toBeGreaterThan(1);
    });
  });

  it('a filter is a step in the history, tells its exact count and takes the focus to the new number', async () => {
    await withPage({}, async (page) => {
      await page.goto('/tim-kiem/?q=công an');
      const all = await status(page).textContent();
      const choices = page.locator('.search-filters li a');
      for (const kind of ['Cảnh báo', 'Tin bài']) {
        await page.getByText('Lọc kết quả').click();
        const choice = choices.filter({ hasText: kind }).first();
        const count = await choice.locator('.search-filters__count').textContent();
        await choice.click();
        await expect.poll(() => status(page).textContent(), WAIT).toMatch(new RegExp(`^\\s*${count} kết quả`));
        await expect.poll(() => focused(page), WAIT).toContain('kết quả');
        await page.goBack();
        await expect.poll(() => status(page).textContent(), WAIT).toBe(all);
      }
    });
  });

  it('where the network is gone, who asks outright is told so by the browser', async () => {
    await withPage({}, async (page) => {
      await page.goto('/tim-kiem/');
      await page.context().setOffline(true);
      await box(page).fill('công an');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => location.protocol).catch(() => ''), WAIT).toBe('chrome-error:');
    });
  });
});

describe('recent queries', () => {
  it('are kept only where the reader asks for it, on the device alone, and go when the reader says so', async () => {
    await withPage({}, async (page) => {
      const kept = () => page.evaluate(() => localStorage.getItem('tim-gan-day'));
      const ask = async (text: string): Promise<void> => {
        await box(page).fill(text);
        await page.keyboard.press('Enter');
        await expect.poll(() => status(page).textContent(), WAIT).toContain(`“${text}”`);
      };
      await page.goto('/tim-kiem/');
      await ask('công an');
      expect(await kept()).toBeNull();
      await page.getByLabel('Nhớ các câu tìm gần đây trên máy này').check();
      await ask('ngân hàng');
      expect(await kept()).toBe('["ngân hàng"]');
      await page.goto('/tim-kiem/');
      await page.getByRole('button', { name: 'ngân hàng' }).click();
      await expect.poll(() => status(page).textContent(), WAIT).toContain('“ngân hàng”');
      expect(await page.context().cookies()).toEqual([]);
      await page.getByLabel('Nhớ các câu tìm gần đây trên máy này').uncheck();
      expect(await kept()).toBeNull();
    });
  });
});

describe('a strange message', () => {
  const MESSAGE =
    'Toi la can bo cong an, anh lien quan duong day rua tien. Chuyen tien vao tai khoan http://bo-cong-an.top/xac-minh de xac minh, giu bi mat.';

  it('is compared in the browser: only the index of warnings is loaded, and only then', async () => {
    await withPage({}, async (page) => {
      await page.goto('/dan-tin-nhan/', { waitUntil: 'networkidle' });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
      await page.getByLabel('Nội dung tin nhắn').fill(MESSAGE);
      await page.getByRole('button', { name: 'Xem giống cảnh báo nào' }).click();
      await page.locator('.paste-check__match').first().waitFor(WAIT);
      await page.getByLabel('Nội dung tin nhắn').fill('Một tin nhắn khác hẳn');
      await page.getByRole('button', { name: 'Xem giống cảnh báo nào' }).click();
      await page.getByText('Chưa có cảnh báo nào giống hẳn tin này').waitFor(WAIT);
      await page.waitForTimeout(500);
      expect(asked).toEqual([`GET ${url}/dan-tin-nhan/chi-muc.json `]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
        0,
        0,
        '',
      ]);
    });
  });

  it('no other page loads the index', async () => {
    await withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const path of ['/', '/tim-kiem/?q=công an', '/canh-bao/']) {
        await page.goto(path, { waitUntil: 'networkidle' });
      }
      expect(asked.filter((address) => address.includes('chi-muc'))).toEqual([]);
    });
  });

  it('shows the warning with its signs, and no address of the message can be tapped', async () => {
    await withPage({}, async (page) => {
      await page.goto('/dan-tin-nhan/');
      await page.getByLabel('Nội dung tin nhắn').fill(MESSAGE);
      await page.getByRole('button', { name: 'Xem giống cảnh báo nào' }).click();
      const match = page.locator('.paste-check__match').first();
      await match.waitFor(WAIT);
      expect(await match.locator('a').textContent()).toMatch(/công an/i);
      expect(await match.locator('li').count()).toBeGreaterThan(0);
      const result = page.locator('[data-paste-result]');
      expect(await result.textContent()).toContain('hxxp://bo-cong-an[.]top/xac-minh');
      const targets = await result.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(targets.filter((target) => target === null || !target.startsWith('/canh-bao/'))).toEqual([]);
      await match.locator('a').click();
      await page.waitForURL('**/canh-bao/**');
    });
  });

  it.each([MESSAGE, 'Con ơi chiều nay mẹ nấu canh chua nhé', '!!!', '👍', '<a href="http://x.top">bấm</a>'])(
    'is never called harmless: %s',
    async (message) => {
      await withPage({}, async (page) => {
        await page.goto('/dan-tin-nhan/');
        await page.getByLabel('Nội dung tin nhắn').fill(message);
        await page.getByRole('button', { name: 'Xem giống cảnh báo nào' }).click();
        await page.locator('[data-paste-result] h2').waitFor(WAIT);
        const said = (await page.locator('[data-paste-result]').textContent()) ?? '';
        expect(said).not.toMatch(/an toàn|vô hại|đáng tin|yên tâm|không phải lừa đảo|không có dấu hiệu/i);
        expect(await page.locator('[data-paste-result] a[href*="x.top"]').count()).toBe(0);
      });
    },
  );

  it('stays in the box when the index cannot be loaded, and says what to do', async () => {
    await withPage({}, async (page) => {
      await page.goto('/dan-tin-nhan/');
      await page.route('**/chi-muc.json', (route) => route.abort());
      await page.getByLabel('Nội dung tin nhắn').fill(MESSAGE);
      await page.getByRole('button', { name: 'Xem giống cảnh báo nào' }).click();
      await page.getByText('Chưa tải được danh sách cảnh báo').waitFor(WAIT);
      expect(await page.getByLabel('Nội dung tin nhắn').inputValue()).toBe(MESSAGE);
      await page.unroute('**/chi-muc.json');
      await page.getByRole('button', { name: 'Xem giống cảnh báo nào' }).click();
      await page.locator('.paste-check__match').first().waitFor(WAIT);
    });
  });
});

describe('whatever is asked', () => {
  it.each([
    ['ten kilobytes', 'lừa đảo '.repeat(1300)],
    ['marks alone', '\u0301\u0323'.repeat(40)],
    ['SQL', `' OR 1=1; DROP TABLE search_documents; --`],
    ['operators', 'a AND OR NOT NEAR( "" * ^ : { } - +'],
    ['a NUL', 'lừa\0đảo'],
    ['emoji', '👮‍♀️🚨'],
    ['right-to-left', '\u202Elừa đảo\u202C שלום'],
  ])('the page and the JSON door answer quickly: %s', async (_, text) => {
    for (const path of ['/tim-kiem/', '/tim-kiem.json']) {
      const answer = await fetch(`${url}${path}?q=${encodeURIComponent(text)}&loai=${encodeURIComponent(text)}`, {
        signal: AbortSignal.timeout(10_000),
      });
      expect([200, 400]).toContain(answer.status);
      await answer.arrayBuffer();
    }
  });

  it('nothing that was typed runs on the page', async () => {
    await withPage({}, async (page) => {
      const said: string[] = [];
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void dialog.dismiss();
      });
      for (const text of [
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onfocus=alert(1) autofocus",
      ]) {
        await page.goto(`/tim-kiem/?q=${encodeURIComponent(text)}`);
        await page.goto(`/tim-kiem/?q=${encodeURIComponent(`công an ${text}`)}`);
        await box(page).fill(`ngân hàng ${text}`);
        await expect.poll(() => status(page).textContent(), WAIT).toContain('ngân hàng');
      }
      expect(said).toEqual([]);
    });
  });

  it.each([
    ['half a code', 'q=%'],
    ['a lone surrogate', 'q=%ED%A0%80'],
    ['twice', 'q=a&q=b'],
    ['a list', 'q[]=a'],
    ['a huge page', 'trang=1e9&q=a'],
    ['a NUL in a filter', 'nam=%00&q=a'],
    ['very long', `q=${'%F0%9F%91%AE'.repeat(700)}`],
  ])('the address may be broken: %s', async (_, query) => {
    for (const path of ['/tim-kiem/', '/tim-kiem.json']) {
      const answer = await fetch(`${url}${path}?${query}`, { signal: AbortSignal.timeout(10_000) });
      expect([200, 400]).toContain(answer.status);
    }
  });
});
