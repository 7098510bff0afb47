/** A morning of each role in the admin, on the demonstration ward: what waits is seen, opened and done. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { findEnglishNames, findNamelessControls } from './english-words.ts';
import { move, saveDraft, signIn, type Accounts } from './staff.ts';
import type { Line } from './whole-line-steps.ts';

type Newsroom = Pick<Line, 'browser' | 'cmsUrl' | 'complaints'> & { readonly accounts: Accounts };

const PHONE = { width: 360, height: 740 } as const;

/** A text that came back is answered and handed in again. */
export async function reporterAnswers(newsroom: Newsroom): Promise<void> {
  const page = await signIn({ ...newsroom, email: 'phong-vien@tieng-mo.example' });
  const returned = sectionOf(page, 'Bị trả lại cho tôi');
  expect(await returned.locator('q').first().textContent()).toContain('Xin số của tổ dân phố');
  await openFirst(page, returned);
  await keepAWarnedNumber(page);
  await page.fill(
    '#field-standfirst',
    'Tính đến 20/11, 34 phòng trọ ở Đồng Sen đã vào chung một nhóm gọi nhau khi có khói.',
  );
  await saveDraft(page);
  await move(page, 'Trình duyệt', 'Chờ duyệt');
  await page.context().close();
}

/** A warning leads to its words in whatever tab they stand; whoever keeps them says why, and the log tells it. */
async function keepAWarnedNumber(page: Page): Promise<void> {
  const itemView = new URL(page.url()).pathname;
  await page.locator('[data-lexical-editor="true"]').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Tin nhắn giả gửi từ 0912 345 678.');
  const warning = page.locator('.privacy-panel__finding', { hasText: '0912 345 678' });
  await warning.waitFor();
  await page.getByText('Chữ đang gõ đã được tự giữ').waitFor();
  await page.getByRole('button', { name: '3. Tác giả, nguồn' }).click();
  await warning.getByRole('button', { name: /Số điện thoại/ }).click();
  await expect
    .poll(() => page.evaluate(() => String(document.getSelection())), { timeout: 20_000 })
    .toBe('0912 345 678');
  await saveDraft(page);
  await warning.getByRole('button', { name: 'Giữ nguyên…' }).click();
  await warning.getByLabel('Vì sao giữ nguyên?').fill('Số đã được Công an phường công bố.');
  await warning.getByRole('button', { name: 'Ghi lý do' }).click();
  await warning.waitFor({ state: 'detached' });
  await page.goto(`${itemView}/nhat-ky`);
  await page.getByText('Số đã được Công an phường công bố.').waitFor();
  await page.goto(itemView);
  await page.locator('.stage-mark').first().waitFor();
}

/** What waits for editing goes on to the approver. */
export async function editorPassesOn(newsroom: Newsroom): Promise<void> {
  const page = await signIn({ ...newsroom, email: 'bien-tap@tieng-mo.example' });
  for (const title of ['Đã hẹn giờ đăng', 'Cảnh báo sắp hết hạn hoặc đã quá hạn', 'Số điện thoại lâu chưa gọi thử']) {
    await sectionOf(page, title).waitFor();
  }
  await openFirst(page, sectionOf(page, 'Chờ biên tập'));
  await move(page, 'Trình duyệt', 'Chờ duyệt');
  await page.context().close();
}

/** On a phone: an emergency withdrawal is looked at, and an event approved; nothing is wider than the screen. */
export async function approverDecidesOnAPhone(newsroom: Newsroom): Promise<void> {
  const page = await signIn({ ...newsroom, email: 'nguoi-duyet@tieng-mo.example', viewport: PHONE });
  await expectNoWiderThanScreen(page);
  await openFirst(page, sectionOf(page, 'Gỡ khẩn cấp, cần người thứ hai xem lại'));
  const waiting = page.getByText('Đã gỡ khẩn cấp, chờ bạn xem lại');
  await waiting.waitFor();
  await page.getByRole('button', { name: 'Xác nhận việc gỡ', exact: true }).click();
  await waiting.waitFor({ state: 'detached' });
  await page.goto('/admin');
  await sectionOf(page, 'Chờ tôi duyệt').getByRole('link', { name: /VNeID/ }).click();
  await page.waitForURL(/\/events\//);
  await page.locator('.stage-mark').first().waitFor();
  await expectNoWiderThanScreen(page);
  await move(page, 'Duyệt', 'Đã duyệt');
  await page.context().close();
}

/** The administrator sees the people and what waits for everybody. */
export async function administratorLooksAfterPeople(newsroom: Newsroom): Promise<void> {
  const page = await signIn({ ...newsroom, email: 'quan-tri@tieng-mo.example' });
  await sectionOf(page, 'Chờ tôi duyệt').waitFor();
  await page.goto('/admin/collections/users');
  await page.getByText('bien-tap@tieng-mo.example').first().waitFor();
  await expectVietnameseNames(page);
  // A list that fills more than a page, and a form with most kinds of boxes.
  for (const [view, sign] of [
    ['/admin/collections/exemplars', 'tbody a'],
    ['/admin/collections/events/create', '[data-form-ready="true"]'],
  ] as const) {
    await page.goto(view);
    await page.locator(sign).first().waitFor();
    await expectVietnameseNames(page);
  }
  await page.context().close();
}

function sectionOf(page: Page, title: string) {
  return page.locator('.my-work__list', { has: page.getByRole('heading', { name: title }) });
}

async function openFirst(page: Page, section: ReturnType<typeof sectionOf>): Promise<void> {
  await section.getByRole('link').first().click();
  await page.waitForURL(/\/collections\//);
  await page.locator('.stage-mark').first().waitFor();
}

/** Once the page has been brought to life: every control has a name, and none has an English one. */
async function expectVietnameseNames(page: Page): Promise<void> {
  const wrong = async () => [...(await findNamelessControls(page)), ...(await findEnglishNames(page))];
  await expect.poll(wrong, { timeout: 30_000 }).toEqual([]);
}

async function expectNoWiderThanScreen(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}
