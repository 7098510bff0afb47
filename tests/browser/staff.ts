/** What people of the newsroom do in the admin, in a real browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Installation } from '../support/installation.ts';

export interface Accounts {
  passwordOf(email: string): string;
  /** The station's address on the site, with its key. */
  readonly stationUrl: string;
}

/** Reads the file that the first start keeps for whoever runs the installation. */
export async function readAccounts({ dataDir, siteUrl }: Pick<Installation, 'dataDir' | 'siteUrl'>): Promise<Accounts> {
  const lines = (await readFile(join(dataDir, 'accounts.txt'), 'utf8')).split('\n').map((line) => line.split(/\s{2,}/));
  const passwords = new Map(lines.map(([name = '', secret = '']) => [name, secret]));
  const stationPath = lines
    .flat()
    .join(' ')
    .match(/\/dai\/\S+/)?.[0];
  if (!stationPath) throw new Error('accounts.txt names no station address');
  return {
    // A copied ward was seeded for another port.
    stationUrl: siteUrl + stationPath,
    passwordOf: (email) => {
      const password = passwords.get(email);
      if (!password) throw new Error(`accounts.txt has no password for ${email}`);
      return password;
    },
  };
}

interface SignIn {
  readonly browser: Browser;
  readonly cmsUrl: string;
  readonly accounts: Accounts;
  readonly email: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Takes what the browser complains of on pages of the admin: errors, and whatever its content policy stopped. */
  readonly complaints?: string[];
}

const DESKTOP = { width: 1280, height: 900 } as const;

/** A window of their own for one person, signed in. */
export async function signIn(person: SignIn): Promise<Page> {
  const { browser, cmsUrl, accounts, email, complaints, viewport = DESKTOP } = person;
  const context = await browser.newContext({ viewport, baseURL: cmsUrl });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints?.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints?.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
  await page.goto('/admin/login');
  await page.fill('#field-email', email);
  await page.fill('#field-password', accounts.passwordOf(email));
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('/login'));
  return page;
}

export interface WrittenArticle {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: string;
}

/**
 * Writes an article of the genre “Tin” and saves the draft with the keys, right after the last word: the text editor hands
 * words to the form later than they are typed. Gives back its address in the admin.
 */
export async function writeArticle(page: Page, article: WrittenArticle): Promise<string> {
  await page.goto('/admin/collections/articles/create');
  await page.fill('#field-headline', article.headline);
  await page.fill('#field-standfirst', article.standfirst);
  await page.locator('[data-lexical-editor="true"]').first().click();
  await page.keyboard.type(article.body);
  await page.keyboard.press('Control+s');
  await untilSaved(page);
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await untilSaved(page);
}

async function untilSaved(page: Page): Promise<void> {
  await page
    .getByText(/thành công/)
    .first()
    .waitFor();
}

/** Presses one of the buttons of the workflow and waits for the stage it leads to. */
export async function move(page: Page, button: string, stage: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator('.stage-mark', { hasText: stage }).waitFor();
}

/** The button is not there, and the panel says whose it is. */
export async function untilOthersTurn(page: Page, button: string, whose: string): Promise<void> {
  await page.locator('.stage-panel__hint', { hasText: `${button}: việc của ${whose}` }).waitFor();
  expect(await page.getByRole('button', { name: button, exact: true }).count()).toBe(0);
}

/** Waits until the admin says that the page is live and gives back its address. */
export async function untilLive(page: Page): Promise<string> {
  const line = page.locator('.stage-panel__live', { hasText: 'Đã lên trang lúc' });
  await line.waitFor();
  const href = await line.getByRole('link', { name: 'xem trang' }).getAttribute('href');
  if (!href) throw new Error('the live line has no link to the page');
  return href;
}
