/** `npm run lint:privacy`: a text on standard input, one paragraph a line; one JSON line for each finding. */
import { createInterface } from 'node:readline';
import { existsSync } from 'node:fs';
import { openPayload } from 'cms/platform/open-payload';
import { listHotlineNumbers } from 'cms/privacy/list-hotline-numbers';
import { findPrivacy } from 'shared/privacy/find-privacy';
import type { PrivacyContext } from 'shared/privacy/finding';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { readScriptEnv } from './env.ts';

const settings = readScriptEnv();
const context: PrivacyContext = {
  hotlines: await listOwnHotlines(),
  ownHosts: [new URL(settings.siteUrl).hostname],
  year: Number(vietnamDayOf(Date.now()).slice(0, 4)),
};

let line = 0;
for await (const paragraph of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1;
  for (const { kind, start, end, text, message } of findPrivacy(paragraph, context)) {
    process.stdout.write(`${JSON.stringify({ line, kind, start, end, text, message })}\n`);
  }
}

/** Nothing where no installation stands here or its database cannot be opened: the table of known hotlines still holds. */
async function listOwnHotlines(): Promise<readonly string[]> {
  const { databaseUrl } = settings;
  if (databaseUrl.startsWith('file:') && !existsSync(databaseUrl.slice('file:'.length))) return [];
  try {
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
