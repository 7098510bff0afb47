/** A real Chromium for the browser tests. */
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/bench/find-chromium.ts';

/** A browser that says it is driven by a program is, rightly, never counted as a reader. */
const LIKE_A_READER = '--disable-blink-features=AutomationControlled';

export async function launchChromium(): Promise<Browser> {
  const { path, args } = await findChromium();
  return chromium.launch({ executablePath: path, args: [...args, LIKE_A_READER], headless: true });
}
