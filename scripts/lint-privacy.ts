/** `npm run lint:privacy`: a text on standard input, one paragraph a line; one JSON line for each finding. */
import { buffer } from 'node:stream/consumers';
import { existsSync } from 'node:fs';
import { findPrivacyInLines } from 'shared/privacy/find-in-lines';
import type { PrivacyContext } from 'shared/privacy/finding';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { readScriptEnv } from './env.ts';

const settings = readScriptEnv();
const context: PrivacyContext = {
  hotlines: await listOwnHotlines(),
  ownHosts: [new URL(settings.siteUrl).hostname],
  year: Number(vietnamDayOf(Date.now()).slice(0, 4)),
};

// Lines end where the writer ended them: a lone carriage return or U+2028 inside a paragraph is none of our business.
const paragraphs = (await buffer(process.stdin)).toString('utf8').split(/\r?\n/u);
for (const [index, findings] of findPrivacyInLines(paragraphs, context).entries()) {
  for (const { kind, start, end, text, message } of findings) {
    process.stdout.write(`${JSON.stringify({ line: index + 1, kind, start, end, text, message })}\n`);
  }
}

/** Nothing where no installation stands here or its database cannot be opened: the table of known hotlines still holds. */
async function listOwnHotlines(): Promise<readonly string[]> {
  const { databaseUrl } = settings;
  if (databaseUrl.startsWith('file:') && !existsSync(databaseUrl.slice('file:'.length))) return [];
  try {
    // Only here: the newsroom's program takes longer to load than a text to read.
    const { openPayload } = await import('cms/platform/open-payload');
    const { listHotlineNumbers } = await import('cms/privacy/list-hotline-numbers');
    const payload = await openPayload();
    try {
      return await listHotlineNumbers(payload);
    } finally {
      await payload.destroy();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Không mở được cơ sở dữ liệu (${reason}): chỉ dùng bảng đường dây nóng có sẵn.\n`);
    return [];
  }
}
