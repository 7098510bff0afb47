/** The script editor as a broadcaster uses it, wide and on a telephone, and its page for paper without JavaScript. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { createDemoWard } from '../support/demo-ward.ts';
import { createInstallation, type Installation } from '../support/installation.ts';
import { readAccounts, saveDraft, signIn } from './staff.ts';

const BROADCASTER = 'dai-truyen-thanh@tieng-mo.example';
const LEAD = 'Ngày 19/8, CAP phát 1.632 tờ rơi cho bà con. Xin đừng bấm blorp.';
const SAID = 'công an phường phát một nghìn sáu trăm ba mươi hai tờ rơi';

describe('the editor of a script', () => {
  let installation: Installation;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    installation = await createInstallation(await createDemoWard());
    await installation.untilServed(`${installation.cmsUrl}/healthz`, 300_000);
    browser = await launchChromium();
    const accounts = await readAccounts(installation);
    page = await signIn({ browser, cmsUrl: installation.cmsUrl, accounts, email: BROADCASTER });
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await installation?.remove();
  });

  /** A new draft from a warning of the demonstration ward, made through the door of the button. */
  const openNewScript = async (): Promise<string> => {
    const scriptId = crypto.randomUUID();
    const status = await page.evaluate(async (id) => {
      const found = await fetch('/api/tactics?limit=1&depth=0&where[stage][equals]=published');
      const [, tactic] = /"id":"([0-9a-f-]{36})"/.exec(await found.text()) ?? [];
      const body = JSON.stringify({ kind: 'tactic', id: tactic, scriptId: id });
      const headers = { 'Content-Type': 'application/json' };
      return (await fetch('/api/scripts/from-item', { method: 'POST', headers, body })).status;
    }, scriptId);
    expect(status).toBe(201);
    await page.goto(`/admin/collections/scripts/${scriptId}`);
    return scriptId;
  };

  it.each([1280, 360])(
    'at %i pixels shows what is said, asks what it does not know, and keeps the answer',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await openNewScript();
      await page.locator('#field-lead').fill(LEAD);
      const preview = page.locator('.spoken-preview');
      await preview.getByText(SAID).waitFor();
      expect(await preview.locator('.spoken-preview__facts').textContent()).toMatch(/\d+ âm tiết.*\d+ (?:giây|phút)/s);

      const question = preview.getByLabel('blorp đọc là');
      await question.focus();
      await page.keyboard.type('bờ-lóp 2');
      await page.keyboard.press('Enter');
      await preview.getByText('Không dùng chữ số và ký hiệu').waitFor();
      await question.fill('bờ-lóp');
      await page.keyboard.press('Enter');
      await question.waitFor({ state: 'detached' });
      await preview.getByText('Xin đừng bấm bờ-lóp').waitFor();

      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await saveDraft(page);
    },
    120_000,
  );

  it('has a page for paper that needs no JavaScript and holds no sign', async () => {
    const id = await openNewScript();
    await page.locator('#field-lead').fill('Ngày 19/8, CAP phát 1.632 tờ rơi.');
    await saveDraft(page);
    const storageState = await page.context().storageState();
    const context = await browser.newContext({ javaScriptEnabled: false, storageState, baseURL: installation.cmsUrl });
    const paper = await context.newPage();
    await paper.goto(`/api/scripts/${id}/ban-doc`);
    const text = (await paper.locator('body').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(SAID);
    expect(text).toContain('Bản nháp, chưa được duyệt');
    const size = await paper
      .locator('div p')
      .last()
      .evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
    expect(size).toBeGreaterThanOrEqual(18);
    expect(await paper.pdf({ format: 'A4' })).not.toHaveLength(0);
    await context.close();
  }, 120_000);
});
