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
  '/tim-kiem/?q=xyzzy',
  '/khong-co-trang-nay/',
];
/** Lists of one facet, advice and the pages a site says of itself: the same whatever is published. */
export const STANDING_PAGES = [
  '/canh-bao/loai/gia-danh-cong-an/',
  '/canh-bao/kenh/zalo/',
  '/canh-bao/mua/tet/',
  '/tin-bai/trang/1/',
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

/** Templates that none of the addresses is drawn by; those of the desk at the loudspeaker station are no public pages. */
export function findTemplatesNotLookedAt(files: readonly string[], paths: readonly string[]): readonly string[] {
  return files.filter((file) => {
    if (file.startsWith('dai/')) return false;
    // Answers that are not asked for by an address of their own are looked at as files.
    if (/^[345]\d\d\.astro$/.test(file)) return false;
    // The further pages of a long list are the same list.
    const page = file.replace(/trang\/\[number\]\.astro$/, 'index.astro').replace(/(?:^|(?<=\/))index\.astro$/, '');
    const address = page.replace(/\.astro$/, '/').replaceAll(/\[\w+\]/g, '[^/]+');
    return !paths.some((path) => new RegExp(`^/${address}(?:\\?.*)?$`).test(path));
  });
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
      const found = await findProblemsOfPage(page, address);
      problems.push(...found.map((problem) => `${address} ${width}: ${problem}`));
    }
  }
  await context.close();
  return problems;
}

/** Light and dark, with everything unfolded, and whether it is wider than its window. */
export async function findProblemsOfPage(page: Page, address: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await page.evaluate(axeCore.source);
  // The menu that lies over the page stays shut: what it covers could not be judged.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details:not(.reading-menu)'))
      folded.open = true;
  });
  const light = await findViolations(page, { type: 'tag', values: TAGS });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findViolations(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...light, ...dark, ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
}

/** Asks axe in the page for violations alone: its reports of all that is well take four times as long. */
function findViolations(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], runOnly: only });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
  }, runOnly);
}
