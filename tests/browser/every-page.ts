/** Every kind of public page looked at by axe: WCAG 2.2 AA, on a phone and on a desk, light and dark. */
import axeCore, { type RunOnly } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

declare global {
  /** In the page, once the source has been read there. */
  var axe: typeof axeCore;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const FIXED = [
  '/',
  '/canh-bao/',
  '/tin-bai/',
  '/mo-hinh/',
  '/toi-vua-bi-lua/',
  '/co-phai-lua-dao/',
  '/duong-day-nong/',
  '/gioi-thieu/',
  '/tim-kiem/?q=lua+dao&loai=tactic',
  '/khong-co-trang-nay/',
];
/** Lists of one facet, advice and the pages a site says of itself: the same whatever is published. */
export const STANDING_PAGES = [
  '/canh-bao/loai/gia-danh-cong-an/',
  '/canh-bao/kenh/zalo/',
  '/canh-bao/mua/tet/',
  '/mo-hinh/chu-de/anh-sang/',
  '/tin-bai/the-loai/bai/',
  '/huong-dan/',
  '/su-kien/',
  '/giup-nguoi-than/',
  '/co-phai-lua-dao/goi-dien/',
  '/co-phai-lua-dao/la-cong-an/',
  '/dan-tin-nhan/',
  '/chuyen-muc/',
  '/don-vi/',
  '/giai-nghia/',
  '/cach-chung-toi-dem/',
  '/quyen-rieng-tu/',
  '/de-tiep-can/',
  '/so-do-trang/',
  '/he-thong-thiet-ke/',
] as const;
const WIDTHS = [360, 1280] as const;

/** One address of each kind of document, as the sitemap lists them, and the pages that always exist. */
export async function listPagesOfEachKind(siteUrl: string): Promise<readonly string[]> {
  const sitemap = await (await fetch(`${siteUrl}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>[^<]*?:\d+(\/[^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
  const byFolder = new Map(
    paths.filter((path) => path.split('/').length === 4).map((path) => [path.split('/')[1], path]),
  );
  return [...FIXED, ...byFolder.values()];
}

/** Every page light and dark at each width; in the dark only the colours are others, so only they are looked at again. */
export async function findAccessibilityProblems(
  browser: Browser,
  addresses: readonly string[],
  widths: readonly number[] = WIDTHS,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 760 });
    for (const address of addresses) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await page.evaluate(axeCore.source);
      const light = await findViolations(page, { type: 'tag', values: TAGS });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await findViolations(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
      problems.push(...[...light, ...dark].map((violation) => `${address} ${width}: ${violation}`));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) problems.push(`${address} ${width}: ${overflow} px too wide`);
    }
  }
  await context.close();
  return problems;
}

/** Asks axe in the page for violations alone: its reports of all that is well take four times as long. */
function findViolations(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], runOnly: only });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
  }, runOnly);
}
