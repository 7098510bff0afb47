/** A real Chromium: Debian's where it is installed, otherwise the one inside an npm package. */
import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function findChromium(): Promise<{ readonly path: string; readonly args: readonly string[] }> {
  const installed = INSTALLED.find((candidate) => existsSync(candidate));
  if (installed) return { path: installed, args: ['--no-sandbox', '--disable-dev-shm-usage'] };
  return { path: await chromiumPackage.executablePath(), args: chromiumPackage.args };
}
