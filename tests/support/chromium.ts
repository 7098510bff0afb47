/** A real Chromium for the browser tests: Debian's where it is installed, otherwise the one inside an npm package. */
import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser that says it is driven by a program is, rightly, never counted as a reader. */
const LIKE_A_READER = '--disable-blink-features=AutomationControlled';

export async function findChromium(): Promise<{ readonly path: string; readonly args: readonly string[] }> {
  const installed = INSTALLED.find((candidate) => existsSync(candidate));
  if (installed) return { path: installed, args: ['--no-sandbox', '--disable-dev-shm-usage'] };
  return { path: await chromiumPackage.executablePath(), args: chromiumPackage.args };
}

export async function launchChromium(): Promise<Browser> {
  const { path, args } = await findChromium();
  return chromium.launch({ executablePath: path, args: [...args, LIKE_A_READER], headless: true });
}
