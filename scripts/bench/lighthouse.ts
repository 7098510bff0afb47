/** Lighthouse's four marks for each type of page. It is no dependency: npx fetches the stated version when somebody asks. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { environmentFor, readScriptEnv } from '../env.ts';
import type { Bench, BenchRun, Figure } from './bench-run.ts';
import { findChromium } from './find-chromium.ts';
import { publishReaderPages } from './page.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Addresses that are the same whatever is published; the rest comes from the documents. */
const PAGES = {
  warnings: '/canh-bao/',
  'warning-kind': '/canh-bao/loai/gia-danh-cong-an/',
  exemplars: '/mo-hinh/',
  exemplar: '/mo-hinh/camera-phong-chong-toi-pham-cho-gao/',
  unit: '/don-vi/phuong-3-kien-tuong-cu/',
  section: '/chuyen-muc/chuyen-muc-1/',
  event: '/su-kien/ngay-hoi-toan-dan-bao-ve-an-ninh-to-quoc-2026/',
  'legal-guide': '/huong-dan/trinh-bao-khi-bi-lua-dao/',
  hotlines: '/duong-day-nong/',
  scammed: '/toi-vua-bi-lua/',
  relative: '/giup-nguoi-than/',
  guide: '/co-phai-lua-dao/',
  'guide-end': '/co-phai-lua-dao/la-cong-an/',
  about: '/gioi-thieu/',
} as const;

const Result = z.object({ categories: z.record(z.string(), z.object({ score: z.number() })) });

export const lighthouseBench: Bench = {
  goals: {},
  run: judgePages,
};

async function judgePages(bench: BenchRun): Promise<readonly Figure[]> {
  const { url, paths } = await publishReaderPages(bench);
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries({ ...paths, ...PAGES })) {
    const ask = () => judge(url + path, join(bench.folder, `${name}.json`));
    // On a busy machine it misses the beginning of a page now and then, and asks to be run again.
    const marks = await ask().catch(ask);
    bench.say(`${name}: ${CATEGORIES.map((category) => marks[category]).join(' · ')}`);
    figures.push(
      ...CATEGORIES.map((category) => ({ name: `${name}-${category}`, value: marks[category] ?? 0, unit: '/100' })),
    );
  }
  return figures;
}

async function judge(address: string, file: string): Promise<Readonly<Record<string, number>>> {
  const { path, args } = await findChromium();
  await promisify(execFile)(
    'npx',
    [
      '-y',
      LIGHTHOUSE,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new ${args.join(' ')}`,
    ],
    { env: { ...environmentFor(readScriptEnv()), CHROME_PATH: path } },
  );
  const { categories } = Result.parse(JSON.parse(await readFile(file, 'utf8')));
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}
