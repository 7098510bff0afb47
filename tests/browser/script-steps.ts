/** The script editor as a broadcaster uses it, wide and on a telephone, and its page for paper without JavaScript. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { BROADCASTER, type Line } from './whole-line-steps.ts';
import { saveDraft, signIn } from './staff.ts';

const LEAD = 'Ngày 19/8, CAP phát 1.632 tờ rơi cho bà con. Xin đừng bấm blorp.';
const SAID = 'công an phường phát một nghìn sáu trăm ba mươi hai tờ rơi';

/** Shown is what is said; what is not known is asked, and the answer is kept. */
export async function broadcasterAnswersTheEditor(line: Line): Promise<void> {
  const page = await signIn({ ...line, email: BROADCASTER });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await openNewScript(page);
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
  }
  await page.context().close();
}

/** The page for paper holds no sign and needs no JavaScript. */
export async function broadcasterPrints(line: Line): Promise<void> {
  const page = await signIn({ ...line, email: BROADCASTER });
  const id = await openNewScript(page);
  await page.locator('#field-lead').fill('Ngày 19/8, CAP phát 1.632 tờ rơi.');
  await saveDraft(page);
  const storageState = await page.context().storageState();
  const context = await line.browser.newContext({ javaScriptEnabled: false, storageState, baseURL: line.cmsUrl });
  const paper = await context.newPage();
  await paper.goto(`/api/scripts/${id}/ban-doc`);
  const text = (await paper.locator('body').innerText()).replace(/\s+/g, ' ');
  expect(text).toContain(SAID);
  expect(text).toContain('Bản nháp, chưa được duyệt');
  const size = await paper
    .locator('div p')
    .last()
    .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
  expect(size).toBeGreaterThanOrEqual(18);
  expect(await paper.pdf({ format: 'A4' })).not.toHaveLength(0);
  await Promise.all([context.close(), page.context().close()]);
}

/** A new draft from a warning of the demonstration ward, made through the door of the button. */
async function openNewScript(page: Page): Promise<string> {
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
}
