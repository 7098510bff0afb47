/** The residents' site in a real browser: read, filter, ask the guide, pass on, print, with the keyboard alone, without JavaScript. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measurePage } from '../../scripts/bench/measure-page.ts';
import { publishReaderPages } from '../../scripts/bench/page.ts';
import type { ReaderPages } from '../../scripts/bench/reader-documents.ts';
import { FORMER_SLUG } from '../../scripts/bench/ward-documents.ts';
import { launchChromium } from '../support/chromium.ts';
import { repositoryRoot } from '../support/source-files.ts';
import { findJsonFeedProblems, findStructuredProblems, findXmlFeedProblems, readHead } from './machine-reading.ts';
import {
  findAccessibilityProblems,
  findProblemsOfPage,
  findTemplatesNotLookedAt,
  listPagesOfEachKind,
  STANDING_PAGES,
} from './every-page.ts';

const PHONE = { viewport: { width: 360, height: 640 } } as const satisfies BrowserContextOptions;
const endings: (() => Promise<void> | void)[] = [];
let browser: Browser;
let url: string;
let paths: ReaderPages['paths'];
let publicFolder: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tieng-mo-residents-'));
  endings.push(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  ({ url, paths } = await publishReaderPages({ folder, onEnd: (stop) => void endings.push(stop) }));
  publicFolder = join(folder, 'data', 'site', 'public');
  browser = await launchChromium();
  endings.push(() => browser.close());
}, 180_000);

afterAll(async () => {
  for (const end of endings.toReversed()) await end();
});

/** The demonstration's, of which the longest is `paths.warning`. */
async function listWarnings(): Promise<readonly string[]> {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>[^<]*?:\d+(\/canh-bao\/[a-z0-9-]+\/)<\/loc>/g)]
    .map(([, path = '']) => path)
    .filter((path) => !path.startsWith('/canh-bao/bai-so-'));
}

/** As it comes over the line: `fetch` unpacks, the length in the head does not. */
async function packedBytesOf(path: string): Promise<number> {
  const answer = await fetch(url + path, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  return Number(answer.headers.get('content-length'));
}

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ ...PHONE, baseURL: url, ...options });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('the budgets in bytes', () => {
  it('of every warning: 14 kB with its styles', async () => {
    const heavy: string[] = [];
    for (const path of await listWarnings()) {
      const bytes = await packedBytesOf(path);
      expect(bytes).toBeGreaterThan(1000);
      if (bytes > 14_000) heavy.push(`${path}: ${bytes}`);
    }
    expect(heavy).toEqual([]);
  });

  it('of the longest warning: 45 kB in all, 3 kB of script, and nothing that is waited for', async () => {
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

it.each([320, 412])('nothing moves at %i px when the typeface comes after the first words', async (width) => {
  await withPage({ viewport: { width, height: 640 } }, async (page) => {
    const held = Promise.withResolvers<void>();
    await page.route('**/*.woff2', (route) => held.promise.then(() => route.continue()));
    await page.goto(paths.warning, { waitUntil: 'domcontentloaded' });
    const placesOf = (): Promise<readonly number[]> =>
      page.locator('.site-head a, h1, .warning__summary, .sign-list li, main').evaluateAll((elements) =>
        elements.flatMap((element) => {
          const { x, y, width: wide, height } = element.getBoundingClientRect();
          return [x, y, wide, height];
        }),
      );
    const before = await placesOf();
    held.resolve();
    await page.evaluate(() => document.fonts.ready);
    expect(await placesOf()).toEqual(before);
  });
});

describe('a warning', () => {
  it('says what it is, three signs and whom to call on the first screen of a small phone, whichever warning', async () => {
    await withPage(PHONE, async (page) => {
      const warnings = await listWarnings();
      expect(warnings.length).toBeGreaterThan(10);
      for (const path of warnings) {
        await page.goto(path);
        for (const shown of ['h1', '.warning__summary', '.sign-list li:nth-child(3)', '#lam-ngay']) {
          const box = await page.locator(shown).first().boundingBox();
          expect(box && box.y + box.height, `${path} ${shown}`).toBeLessThanOrEqual(640);
        }
        // The bar lies over what is below it, never over a sign.
        const sign = await page.locator('.sign-list li:nth-child(3)').first().boundingBox();
        const bar = await page.locator('.call-bar').boundingBox();
        expect((sign?.y ?? 0) + (sign?.height ?? 0), path).toBeLessThanOrEqual(bar?.y ?? 0);
        const call = page.locator('.call-bar .call-button').first();
        const box = await call.boundingBox();
        expect(box && box.y + box.height, path).toBeLessThanOrEqual(640);
        expect(await call.getAttribute('href')).toBe('tel:113');
      }
    });
  }, 60_000);

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

describe('with the keyboard alone, further', () => {
  it('the size of text, a filter and an abbreviation are reached and used, and the place is seen', async () => {
    await withPage({}, async (page) => {
      await page.goto('/canh-bao/');
      await tabTo(page, '.reading-menu summary');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await page.getByLabel('To', { exact: true }).isChecked()).toBe(true);
      await tabTo(page, '.facet-choices summary');
      expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
        'solid',
      );
      await page.keyboard.press('Enter');
      await tabTo(page, '.facet-choices [open] a');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/canh-bao/loai/**');
      await page.goto('/tin-bai/bai-khong-con-dung/');
      await tabTo(page, '.abbreviation');
      await page.keyboard.press('Enter');
      expect(await page.locator('.abbreviation__meaning').first().isVisible()).toBe(true);
    });
  });
});

describe('every kind of page', () => {
  it('has nothing that axe objects to, light and dark, on a phone and on a desk, and is never too wide', async () => {
    const pages = [...(await listPagesOfEachKind(url)), ...STANDING_PAGES];
    const templates = await readdir(join(repositoryRoot, 'site/src/pages'), { recursive: true });
    const astro = templates.filter((file) => file.endsWith('.astro'));
    expect(astro.length).toBeGreaterThan(30);
    expect(findTemplatesNotLookedAt(astro, pages)).toEqual([]);
    const addresses = pages.map((path) => url + path);
    expect(await findAccessibilityProblems(browser, addresses)).toEqual([]);
  }, 400_000);

  it('nor the answers to addresses that are gone, have moved or fail', async () => {
    const files = ['410.html', '500.html', `tin-bai/${FORMER_SLUG}/index.html`];
    await withPage({}, async (page) => {
      for (const file of files) {
        const html = await readFile(join(publicFolder, file), 'utf8');
        // Whoever is not led on by the server sees it for a moment, or until they tap.
        await page.route('**/xem/', (route) =>
          route.fulfill({ body: html.replace(/<meta http-equiv="refresh"[^>]*>/, ''), contentType: 'text/html' }),
        );
        expect(await findProblemsOfPage(page, `${url}/xem/`), file).toEqual([]);
        expect(await page.locator('main a').count(), file).toBeGreaterThan(2);
        await page.unroute('**/xem/');
      }
    });
  });

  it.each([
    { size: 'vua', width: 320, height: 256 },
    { size: 'rat-to', width: 360, height: 640 },
  ])(
    'fits a window of $width pixels with letters of size $size: a desk at 400 %, the largest on a phone',
    async ({ size, width, height }) => {
      await withPage({ viewport: { width, height } }, async (page) => {
        await page.addInitScript((chosen) => localStorage.setItem('co-chu', chosen), size);
        const wide: string[] = [];
        for (const path of [...(await listPagesOfEachKind(url)), ...STANDING_PAGES]) {
          await page.goto(path);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) wide.push(`${path}: ${over} px`);
        }
        expect(wide).toEqual([]);
      });
    },
    120_000,
  );

  it('breaks a defanged address in a title, a sentence or a sign rather than widening the page', async () => {
    await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      const wide: string[] = [];
      for (const path of [
        '/',
        paths.warning,
        '/tin-bai/',
        '/su-kien/',
        '/tim-kiem/?q=lua',
        '/co-phai-lua-dao/chua-mo/',
      ]) {
        await page.goto(path);
        const over = await page.evaluate(() => {
          const texts = 'h1, main h2 a, main h3 a, .warning__summary, .standfirst, .sign-list li, .facts dd';
          for (const element of document.querySelectorAll(texts))
            element.textContent = `https://${'nganhang-xacthuc'.repeat(5)}[.]example`;
          return document.documentElement.scrollWidth - innerWidth;
        });
        if (over > 0) wide.push(`${path}: ${over} px`);
      }
      expect(wide).toEqual([]);
    });
  });

  it('has targets of at least 44 pixels outside running text', async () => {
    await withPage({}, async (page) => {
      const small: string[] = [];
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 760 });
        for (const path of [...(await listPagesOfEachKind(url)), ...STANDING_PAGES]) {
          await page.goto(path);
          small.push(...(await page.evaluate(listSmallTargets)).map((target) => `${path} ${width} ${target}`));
        }
      }
      expect(small).toEqual([]);
    });
  }, 120_000);

  it('moves nothing for readers who ask for less motion', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      for (const path of ['/', paths.warning, '/toi-vua-bi-lua/', '/co-phai-lua-dao/']) {
        await page.goto(path);
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(
              (element) =>
                /[1-9]/.test(getComputedStyle(element).transitionDuration) || element.getAnimations().length > 0,
            )
            .map((element) => element.outerHTML.slice(0, 80)),
        );
        expect(moving, path).toEqual([]);
      }
    });
  });

  it('fits on A4 with nothing cut at the side', async () => {
    await withPage({ viewport: { width: 658, height: 980 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const wide: string[] = [];
      for (const path of [...(await listPagesOfEachKind(url)), ...STANDING_PAGES]) {
        await page.goto(path);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${path}: ${over} px`);
      }
      expect(wide).toEqual([]);
    });
  }, 60_000);
});

describe('in another language', () => {
  it('the text is marked as such, what stands round it is not, and the original and its translation name each other', async () => {
    await withPage({}, async (page) => {
      await page.goto('/huong-dan/how-to-report-a-scam/');
      const langOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
      for (const selector of ['h1', '.standfirst', '.prose', '.contents-list ol', '.legal-basis li']) {
        expect(await langOf(selector), selector).toBe('en');
      }
      for (const selector of ['.contents-list h2', '.legal-basis h2', '.page-tools', '.document-foot dt']) {
        expect(await langOf(selector), selector).toBe('vi');
      }
      expect(await page.locator('.language-links a[lang="vi"]').textContent()).toContain('Tiếng Việt');
      const translated = await readHead(page);
      expect(translated.alternates.map(({ hreflang }) => hreflang).toSorted()).toEqual(['en', 'vi']);
      expect(translated.meta).toMatchObject({ 'og:locale': 'en_GB', 'og:locale:alternate': 'vi_VN' });
      const original = translated.alternates.find(({ hreflang }) => hreflang === 'vi')?.href ?? '';
      await page.goto(original);
      const inVietnamese = await readHead(page);
      expect(inVietnamese.alternates).toEqual(expect.arrayContaining(translated.alternates));
      expect(inVietnamese.meta).toMatchObject({ 'og:locale': 'vi_VN', 'og:locale:alternate': 'en_GB' });
      await page.goto('/huong-dan/');
      expect(await langOf('a[href="/huong-dan/how-to-report-a-scam/"]')).toBe('en');
    });
  });
});

describe('aids to reading', () => {
  it.each([
    { lang: 'vi-VN', isOffered: true },
    { lang: 'en-US', isOffered: false },
  ])('a device with a voice for $lang offers to read aloud: $isOffered', async ({ lang, isOffered }) => {
    await withPage({}, async (page) => {
      await page.addInitScript((voiceLang) => {
        const said: string[] = [];
        const speech = Object.assign(new EventTarget(), {
          getVoices: () => [{ lang: voiceLang }],
          speak: ({ text }: { readonly text: string }) => said.push(text),
          cancel: () => undefined,
        });
        Object.defineProperty(window, 'speechSynthesis', { value: speech });
        // The real one takes only voices that the device has.
        Object.assign(window, {
          said,
          SpeechSynthesisUtterance: class extends EventTarget {
            readonly text: string;
            constructor(text: string) {
              super();
              this.text = text;
            }
          },
        });
      }, lang);
      await page.goto(paths.warning);
      const button = page.locator('[data-tool="listen"]');
      await page.locator('[data-tool="print"]:not([hidden])').waitFor();
      expect(await button.isVisible()).toBe(isOffered);
      if (!isOffered) return;
      await button.click();
      const said = await page.evaluate(() => ('said' in window ? JSON.stringify(window.said) : ''));
      expect(said).toContain('Ba dấu hiệu');
      expect(said).not.toContain('Chép liên kết');
      expect(await button.getAttribute('aria-pressed')).toBe('true');
    });
  });

  it('keep no cookie, also when a choice is remembered', async () => {
    await withPage({}, async (page) => {
      await page.goto(paths.article);
      await page.locator('.reading-menu summary').click();
      await page.getByLabel('Rất to').check();
      await page.reload();
      expect(await page.getByLabel('Rất to').isChecked()).toBe(true);
      expect(await page.context().cookies()).toEqual([]);
    });
  });

  it('the length of lines can be chosen on a desk', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const width = () => page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().width);
      await page.goto(paths.article);
      const before = await width();
      await page.locator('.reading-menu summary').click();
      await page.getByLabel('Hẹp').check();
      expect(await width()).toBeLessThan(before * 0.8);
    });
  });

  it.each([true, false])(
    'an abbreviation says what it means when tapped, with JavaScript: %s',
    async (javaScriptEnabled) => {
      await withPage({ javaScriptEnabled }, async (page) => {
        await page.goto('/tin-bai/bai-khong-con-dung/');
        const meaning = page.locator('.abbreviation__meaning').first();
        expect(await meaning.isVisible()).toBe(false);
        await page.locator('.abbreviation').first().click();
        expect(await meaning.textContent()).toMatch(/^ANTT: .*an ninh/i);
        expect(await meaning.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await meaning.isVisible()).toBe(false);
      });
    },
  );

  it('a long article names its parts, and each leads to its place', async () => {
    await withPage({}, async (page) => {
      await page.goto('/tin-bai/bai-khong-con-dung/');
      expect(await page.locator('.contents-list a').allTextContents()).toEqual([
        'Ai trực',
        'Trực lúc nào',
        'Gọi cho ai',
      ]);
      await page.getByRole('link', { name: 'Trực lúc nào' }).click();
      const box = await page.getByRole('heading', { name: 'Trực lúc nào' }).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(200);
    });
  });

  it('an article that no longer holds says so before everything else', async () => {
    await withPage({}, async (page) => {
      await page.goto('/tin-bai/bai-khong-con-dung/');
      const notice = await page.locator('.outdated-notice').boundingBox();
      const title = await page.locator('h1').boundingBox();
      expect(notice?.y).toBeLessThan(title?.y ?? 0);
      expect(await page.locator('.document-foot').textContent()).toContain('Sửa ngày họp tổ dân phố.');
    });
  });
});

describe('the register of exemplars', () => {
  it.each([true, false])(
    'is cut by theme and unit on plain pages, with figures and what a place belongs to now; JavaScript: %s',
    async (javaScriptEnabled) => {
      await withPage({ javaScriptEnabled }, async (page) => {
        await page.goto('/mo-hinh/');
        await page.getByText('Theo chủ đề').click();
        await page.getByRole('link', { name: /^Camera, Zalo an ninh/ }).click();
        await page.waitForURL('**/mo-hinh/chu-de/camera-zalo/');
        expect(await page.locator('.card-figures').first().textContent()).toContain('350 camera');
        expect(await page.locator('.card-meta').first().textContent()).toContain('Số liệu đến 2021');
        await page.getByText('Theo đơn vị').click();
        await page.getByRole('link', { name: /nay thuộc Phường Hà Giang 2/ }).click();
        await page.waitForURL('**/mo-hinh/don-vi/phuong-tran-phu-ha-giang-cu/');
        expect(await page.locator('.story-card').count()).toBe(2);
        await page.locator('.story-card a').first().click();
        const origin = page.locator('.facts a', { hasText: 'Phường Hà Giang 2' });
        expect(await origin.getAttribute('href')).toBe('/don-vi/phuong-ha-giang-2/');
      });
    },
  );
});

describe('for machines', () => {
  it('every page has one address, a title and a description of its own, and says what it is', async () => {
    await withPage({}, async (page) => {
      const problems: string[] = [];
      const titles = new Map<string, string>();
      const types = new Set<string>();
      for (const path of [...(await listPagesOfEachKind(url)), ...STANDING_PAGES]) {
        await page.goto(path);
        const head = await readHead(page);
        if (head.robots === 'noindex') {
          if (head.canonical !== '') problems.push(`${path}: noindex and canonical`);
          continue;
        }
        const expected: Readonly<Record<string, string>> = {
          canonical: url + path,
          'og:url': url + path,
          'og:locale': head.alternates.length > 0 ? head.meta['og:locale'] || 'missing' : 'vi_VN',
          'og:title': head.meta['og:title'] || 'missing',
          'og:description': head.meta['description'] || 'missing',
          'twitter:card': head.meta['og:image'] ? 'summary_large_image' : 'summary',
        };
        for (const [name, value] of Object.entries(expected)) {
          const found = name === 'canonical' ? head.canonical : head.meta[name];
          if (found !== value) problems.push(`${path}: ${name} is ${found}, not ${value}`);
        }
        if (!/^(?:website|article)$/.test(head.meta['og:type'] ?? '')) problems.push(`${path}: og:type`);
        if ((head.meta['description'] ?? '').length < 20) problems.push(`${path}: description`);
        const other = titles.get(head.title);
        if (other) problems.push(`${path} has the title of ${other}: ${head.title}`);
        titles.set(head.title, path);
        if (head.feeds.length !== 3) problems.push(`${path}: ${head.feeds.length} feeds`);
        for (const data of head.structured) {
          types.add(data['@type']);
          problems.push(...findStructuredProblems(data).map((problem) => `${path}: ${problem}`));
        }
        const wanted = path === '/' ? 'WebSite' : 'BreadcrumbList';
        if (!head.structured.some((data) => data['@type'] === wanted)) problems.push(`${path}: no ${wanted}`);
      }
      expect(problems).toEqual([]);
      expect([...types].toSorted()).toEqual(['Article', 'BreadcrumbList', 'Event', 'HowTo', 'NewsArticle', 'WebSite']);
    });
  }, 60_000);

  it('the sitemap names pages that are there, and robots.txt the sitemap', async () => {
    const robots = await (await fetch(`${url}/robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${url}/sitemap.xml`);
    const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
    const named = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(new Set(named).size).toBe(named.length);
    const missing: string[] = [];
    for (const address of named) {
      const { status } = await fetch(address, { method: 'HEAD', redirect: 'manual' });
      if (status !== 200) missing.push(`${status} ${address}`);
    }
    expect(missing).toEqual([]);
  });

  it.each([
    '/',
    '/canh-bao/',
    '/tin-bai/',
    '/mo-hinh/',
    '/huong-dan/',
    '/su-kien/',
    '/chuyen-muc/chuyen-muc-1/',
    '/canh-bao/loai/gia-danh-cong-an/',
  ])('the feeds of %s are valid in all three forms', async (front) => {
    const textOf = async (file: string, type: string): Promise<string> => {
      const answer = await fetch(url + front + file);
      expect(answer.headers.get('content-type')).toContain(type);
      return await answer.text();
    };
    await withPage({}, async (page) => {
      await page.goto('/duong-day-nong/');
      const rss = await textOf('rss.xml', 'xml');
      expect(await findXmlFeedProblems(page, rss)).toEqual([]);
      expect(rss).toContain('<item>');
      expect(await findXmlFeedProblems(page, await textOf('atom.xml', 'xml'))).toEqual([]);
      expect(findJsonFeedProblems(await textOf('feed.json', 'json'))).toEqual([]);
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

/** Presses Tab until the focus stands there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}
