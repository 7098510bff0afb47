/** The residents' site in a real browser: read, filter, ask the guide, pass on, print, with the keyboard alone, without JavaScript. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measurePage } from '../../scripts/bench/measure-page.ts';
import { publishReaderPages } from '../../scripts/bench/page.ts';
import type { ReaderPages } from '../../scripts/bench/reader-documents.ts';
import { launchChromium } from '../support/chromium.ts';
import { findAccessibilityProblems, listPagesOfEachKind, STANDING_PAGES } from './every-page.ts';

const PHONE = { viewport: { width: 360, height: 640 } } as const satisfies BrowserContextOptions;
const endings: (() => Promise<void> | void)[] = [];
let browser: Browser;
let url: string;
let paths: ReaderPages['paths'];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tieng-mo-residents-'));
  endings.push(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  ({ url, paths } = await publishReaderPages({ folder, onEnd: (stop) => void endings.push(stop) }));
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

describe('the budgets in bytes', () => {
  it('of a warning: 14 kB with its styles, 45 kB in all, 3 kB of script, and nothing that is waited for', async () => {
    const measure = await measurePage(browser, url + paths.warning, false);
    expect(measure.htmlBytes).toBeGreaterThan(1000);
    expect(measure.htmlBytes).toBeLessThanOrEqual(14_000);
    expect(measure.totalBytes).toBeLessThanOrEqual(45_000);
    expect(measure.scriptBytes).toBeLessThanOrEqual(3000);
    const html = await (await fetch(url + paths.warning)).text();
    expect(html).not.toMatch(
      /<link[^>]*rel="stylesheet"(?![^>]*media="print")|<script src(?![^>]*\b(?:defer|async))(?![^>]*type="module")/,
    );
  });

  it.each(['article', 'article-photos'] as const)('of the page %s: 60 kB without pictures', async (name) => {
    const measure = await measurePage(browser, url + paths[name], false);
    expect(measure.totalBytes).toBeLessThanOrEqual(60_000);
    expect(measure.cls).toBeLessThan(0.01);
  });
});

describe('a warning', () => {
  it('says what it is, three signs and whom to call on the first screen of a small phone', async () => {
    await withPage(PHONE, async (page) => {
      await page.goto(paths.warning);
      for (const shown of ['h1', '.warning__summary', '.sign-list li:nth-child(3)', '#lam-ngay', '.call-button']) {
        const box = await page.locator(shown).first().boundingBox();
        expect(box && box.y + box.height, shown).toBeLessThanOrEqual(640);
      }
      expect(await page.locator('.call-bar .call-button').first().getAttribute('href')).toBe('tel:113');
    });
  });

  it('says that this site takes no reports, and how to help a relative', async () => {
    await withPage({}, async (page) => {
      await page.goto(paths.warning);
      expect(await page.locator('.no-reports').textContent()).toContain('không nhận tin báo');
      expect(await page.locator('a[href="/giup-nguoi-than/"]').count()).toBeGreaterThan(0);
    });
  });
});

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  it('the guide leads from question to question to a warning and something to do', async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto('/co-phai-lua-dao/');
      for (const answer of ['Gọi điện hoặc gọi video', 'Công an, viện kiểm sát, tòa án']) {
        const next = await page.getByRole('link', { name: answer }).getAttribute('href');
        await page.getByRole('link', { name: answer }).click();
        await page.waitForURL(`**${next}`);
        await page.locator(`[data-guide="${next}"]`).waitFor();
      }
      expect(await page.locator('h1').textContent()).toContain('giả danh công an');
      expect(await page.locator('.guide__actions li').count()).toBeGreaterThan(1);
      expect(await page.locator('.guide .warning-card').count()).toBeGreaterThan(0);
      expect(await page.locator('.guide__actions .call-button').first().getAttribute('href')).toBe('tel:113');
      await page.goBack();
      await page.locator('[data-guide="/co-phai-lua-dao/goi-dien/"]').waitFor();
    });
  });

  it('warnings are cut by kind, channel and group on plain pages', async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto('/canh-bao/');
      await page.getByText('Theo cách kẻ gian tìm đến').click();
      await page.getByRole('link', { name: /^Zalo/ }).click();
      await page.waitForURL('**/canh-bao/kenh/zalo/');
      expect(await page.locator('.warning-card').count()).toBeGreaterThan(0);
      expect(await page.locator('.facet-choices [aria-current]').textContent()).toContain('Zalo');
    });
  });

  it('the size of the text can be chosen', async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      const sizeOf = () => page.locator('body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
      await page.goto(paths.article);
      const before = await sizeOf();
      await page.locator('.reading-menu summary').click();
      await page.getByLabel('Rất to').check();
      expect(await sizeOf()).toBeGreaterThan(before * 1.3);
      await page.goto(paths.warning);
      expect((await sizeOf()) > before * 1.3).toBe(javaScriptEnabled);
    });
  });

  it('a page is passed on by a plain link to Facebook, and its address stands there without a script', async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(paths.article);
      const facebook = await page.getByRole('link', { name: /Facebook/ }).getAttribute('href');
      expect(facebook).toBe(`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url + paths.article)}`);
      expect(await page.locator('.page-tools__address').isVisible()).toBe(!javaScriptEnabled);
      expect(await page.locator('[data-tool="copy"]').isVisible()).toBe(javaScriptEnabled);
      expect(await page.locator('[data-tool="print"]').isVisible()).toBe(javaScriptEnabled);
    });
  });
});

describe('passing on', () => {
  it('hands the page to the list of apps of a phone that has one', async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() => {
        Object.assign(navigator, {
          share: (data: ShareData) => {
            document.documentElement.dataset['shared'] = `${data.title} ${data.url}`;
            return Promise.resolve();
          },
        });
      });
      await page.goto(paths.article);
      await page.locator('[data-tool="zalo"]').click();
      const shared = await page.locator('html').getAttribute('data-shared');
      expect(shared).toContain(url + paths.article);
    });
  });

  it('copies the link elsewhere, and says so', async () => {
    await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
      await page.goto(paths.article);
      await page.locator('[data-tool="zalo"]').click();
      await page.getByText('Mở Zalo và dán vào tin nhắn').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url + paths.article);
    });
  });

  it('loads nothing from anywhere else', async () => {
    await withPage({}, async (page) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) foreign.push(request.url());
      });
      for (const path of Object.values(paths)) await page.goto(path, { waitUntil: 'load' });
      expect(foreign).toEqual([]);
    });
  });
});

describe('on paper', () => {
  it('nothing that can only be pressed is left, and folded text is unfolded', async () => {
    await withPage({}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto('/toi-vua-bi-lua/');
      for (const hidden of ['.site-nav', '.reading-menu', '.jump-list', '.official-banner', '.site-foot nav']) {
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      }
      expect(await page.getByText('Mượn máy gọi nhà mạng khóa SIM.').isVisible()).toBe(true);
      await page.goto(paths.article);
      expect(await page.locator('.page-tools__address').isVisible()).toBe(true);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000);
    });
  });
});

describe('with the keyboard alone', () => {
  it('the first stop skips to the text, the next ones call', async () => {
    await withPage({}, async (page) => {
      await page.goto(paths.warning);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Đến thẳng nội dung');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('tel:113');
    });
  });

  it('the guide is answered and takes the focus along', async () => {
    await withPage({}, async (page) => {
      await page.goto('/co-phai-lua-dao/');
      await page.getByRole('link', { name: 'Gặp trực tiếp' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-guide="/co-phai-lua-dao/truc-tiep/"]').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    });
  });
});

describe('every kind of page', () => {
  it('has nothing that axe objects to, light on a phone and dark on a desk, and is never too wide', async () => {
    const addresses = [...(await listPagesOfEachKind(url)), ...STANDING_PAGES].map((path) => url + path);
    expect(await findAccessibilityProblems(browser, addresses)).toEqual([]);
  }, 400_000);

  it('fits a window of 320 pixels, which is a desk at 400 %', async () => {
    await withPage({ viewport: { width: 320, height: 256 } }, async (page) => {
      const wide: string[] = [];
      for (const path of [...(await listPagesOfEachKind(url)), ...STANDING_PAGES]) {
        await page.goto(path);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${path}: ${over} px`);
      }
      expect(wide).toEqual([]);
    });
  }, 120_000);

  it('has targets of at least 44 pixels outside running text', async () => {
    await withPage({}, async (page) => {
      const small: string[] = [];
      for (const path of ['/', paths.warning, paths.article, '/toi-vua-bi-lua/', '/co-phai-lua-dao/', '/canh-bao/']) {
        await page.goto(path);
        small.push(...(await page.evaluate(listSmallTargets)).map((target) => `${path} ${target}`));
      }
      expect(small).toEqual([]);
    });
  });
});

/** Runs in the page. Links inside sentences are as high as their line; a card's link covers the whole card. */
function listSmallTargets(): string[] {
  return [...document.querySelectorAll('a[href],button,summary')]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .filter(
      (target) => !target.matches('.skip-link,.card-link,.abbreviation') && !target.closest('p,dd,.no-reports,.prose'),
    )
    .filter((target) => target.getBoundingClientRect().height < 43.5)
    .map((target) => `${Math.round(target.getBoundingClientRect().height)} ${target.outerHTML.slice(0, 90)}`);
}
