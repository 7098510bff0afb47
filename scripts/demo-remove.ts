/** `npm run demo:remove -- --yes`: takes the demonstration ward away; without `--yes` says what would go. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import { DEMO_PEOPLE } from 'cms/demo/content/ward';
import { isEmpty, type DemoInventory } from 'cms/demo/find-demo';
import { ensureOwnUnit } from 'cms/demo/own-unit';
import type { RealReference } from 'cms/demo/real-references';
import { planDemoRemoval, removeDemo } from 'cms/demo/remove-demo';
import { openPayload } from 'cms/platform/open-payload';
import { findOwnUnit } from 'cms/units/find-unit';
import { UNNAMED_UNIT } from 'cms/units/unnamed-unit';
import { readScriptEnv } from './env.ts';
import { forgetAccounts } from './seed/accounts-file.ts';

const KIND_WORDS = {
  article: 'tin bài',
  tactic: 'cảnh báo',
  exemplar: 'mô hình, điển hình',
  legalGuide: 'hướng dẫn pháp luật',
  event: 'sự kiện',
  hotline: 'đường dây nóng',
  script: 'bài phát thanh',
  settings: 'thông tin trang',
} as const satisfies Record<EditorialKind, string>;

const COLLECTION_WORDS: Readonly<Record<string, string>> = {
  articles: 'Tin bài',
  tactics: 'Cảnh báo',
  exemplars: 'Mô hình, điển hình',
  'legal-guides': 'Hướng dẫn pháp luật',
  events: 'Sự kiện',
  hotlines: 'Đường dây nóng',
  scripts: 'Bài phát thanh',
  units: 'Đơn vị',
  users: 'Tài khoản',
  stations: 'Đài truyền thanh',
  settings: 'Thiết lập',
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  unit: 'đơn vị',
  parent: 'đơn vị cấp trên',
  predecessors: 'đơn vị cũ',
  cover: 'ảnh đại diện',
  photos: 'ảnh trong bài',
  body: 'ảnh trong chính văn',
  howItWorks: 'ảnh trong phần diễn biến',
  about: 'ảnh trong phần giới thiệu',
  exemplars: 'mô hình được nhắc đến',
  hotlines: 'đường dây nóng',
  sourceItem: 'mục nguồn',
};

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false } }, allowPositionals: false });
  const { dataDir, databaseUrl } = readScriptEnv();
  if (databaseUrl.startsWith('file:') && !existsSync(databaseUrl.slice('file:'.length))) {
    say('Chưa có cơ sở dữ liệu nào, nên không có dữ liệu minh họa để gỡ.');
    return 0;
  }
  const payload = await openPayload();
  try {
    const plan = await planDemoRemoval(payload);
    if (plan.references.length > 0) return refuse(plan.references);
    if (!values.yes) return announce(plan.inventory);
    const outcome = await removeDemo({ payload });
    if (!outcome.ok) return refuse(outcome.failure.references);
    await forgetAccounts(dataDir, new Set([...DEMO_PEOPLE.map(({ email }) => email), 'dai-truyen-thanh']));
    if (isEmpty(outcome.value.removed)) say('Không còn dữ liệu minh họa nào.');
    else say(`Đã gỡ dữ liệu minh họa: ${describe(outcome.value.removed)}.`);
    // Nothing can be written and nothing reported without a unit whose site this is.
    await ensureOwnUnit({ payload, askName: () => Promise.resolve('') });
    const unit = await findOwnUnit(payload);
    if (unit?.name === UNNAMED_UNIT) say(`Đã lập “${unit.name}”. Quản trị đăng nhập sẽ được dẫn đi đặt tên.`);
    return 0;
  } finally {
    await payload.destroy();
  }
}

function announce(inventory: DemoInventory): number {
  if (isEmpty(inventory)) {
    say('Không có dữ liệu minh họa nào.');
    return 0;
  }
  say(`Sẽ gỡ: ${describe(inventory)}.`);
  say('Chưa gỡ gì cả. Để gỡ thật, chạy: npm run demo:remove -- --yes');
  return 0;
}

function refuse(references: readonly RealReference[]): number {
  say('Chưa gỡ được dữ liệu minh họa, vì nội dung thật sau đây còn dùng đến. Hãy sửa hoặc xóa rồi chạy lại:');
  for (const { collection, title, fields } of references) {
    const places = fields.map((field) => FIELD_WORDS[field] ?? field).join(', ');
    say(`  ${COLLECTION_WORDS[collection] ?? collection}: “${title}” (${places})`);
  }
  return 1;
}

function describe(inventory: DemoInventory): string {
  const kinds = EDITORIAL_KINDS.map((kind): readonly [number, string] => [
    inventory.items.filter((item) => item.kind === kind).length,
    KIND_WORDS[kind],
  ]);
  const counts: readonly (readonly [number, string])[] = [
    ...kinds,
    [inventory.media.length, 'ảnh'],
    [inventory.users.length, 'tài khoản'],
    [inventory.stations.length, 'đài truyền thanh'],
    [inventory.sections.length, 'chuyên mục'],
    [inventory.units.length, 'đơn vị'],
    [inventory.airings.length, 'lần phát'],
    [inventory.dailyReach.length, 'dòng lượt xem'],
    [inventory.logRecords.length, 'dòng nhật ký biên tập'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}

process.exitCode = await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});
process.exit();
