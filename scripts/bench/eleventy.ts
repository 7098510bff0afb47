/** The peer of `prerender`: one template of its own over the same documents, padded to pages of the same size. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchRun } from './bench-run.ts';
import { sampleText } from './sample-documents.ts';

const VERSION = '3.1.8';
/** The page around the article: as many bytes as it takes to make the two sites' pages equally long. */
const FRAME = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>{{ page_.headline }}</title>';

interface Size {
  readonly documents: number;
  readonly pages: number;
  readonly bytesAPage: number;
}

/** Pages a second; undefined where it cannot be installed. */
export async function measureEleventy(bench: BenchRun, size: Size): Promise<number | undefined> {
  const folder = join(bench.folder, 'eleventy');
  await mkdir(join(folder, '_data'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  bench.say(`Đang cài Eleventy ${VERSION}…`);
  const install = ['install', '--silent', '--no-audit', '--no-fund', `@11ty/eleventy@${VERSION}`];
  if ((await runIn(folder, 'npm', install)) !== 0) return undefined;
  await writePages(folder, size);
  bench.say(`Eleventy đang dựng ${size.pages} trang…`);
  const startedAt = performance.now();
  const script = join('node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  const code = await runIn(folder, process.execPath, [script, '--quiet', '--input=index.njk', '--output=out']);
  const seconds = (performance.now() - startedAt) / 1000;
  if (code !== 0) throw new Error(`Eleventy ended with ${code}`);
  await assertEqualSize(join(folder, 'out'), size);
  return size.pages / seconds;
}

async function writePages(folder: string, { documents, pages, bytesAPage }: Size): Promise<void> {
  const texts = Array.from({ length: pages }, (_, n) => ({ n, ...sampleText(n % documents) }));
  const bytesOfText = Buffer.byteLength(
    texts
      .slice(0, 200)
      .map(({ paragraphs }) => paragraphs.map((text) => `<p>${text}</p>`).join(''))
      .join(''),
  );
  const padding = Math.max(0, Math.round(bytesAPage - bytesOfText / Math.min(200, pages) - FRAME.length - 100));
  await writeFile(join(folder, '_data', 'texts.json'), JSON.stringify(texts));
  await writeFile(
    join(folder, 'index.njk'),
    `---
pagination:
  data: texts
  size: 1
  alias: page_
permalink: "tin-bai/bai-so-{{ page_.n }}/index.html"
---
${FRAME}<h1>{{ page_.headline }}</h1>{% for text in page_.paragraphs %}<p>{{ text }}</p>{% endfor %}<!--${'·'.repeat(padding / 2)}--></html>
`,
  );
}

async function assertEqualSize(folder: string, { pages, bytesAPage }: Size): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  const ratio = bytes / files.length / bytesAPage;
  if (files.length === pages && ratio > 0.9 && ratio < 1.1) return;
  throw new Error(`Not comparable: ${files.length} pages of ${ratio.toFixed(2)} times the size`);
}

async function runIn(cwd: string, program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const failed = once(child, 'error').then(() => -1);
  const ended = once(child, 'exit').then(([code]) => Number(code ?? -1));
  return Promise.race([failed, ended]);
}
