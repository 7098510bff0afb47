/** Prepares the database of an installation: the first administrator, then the demonstration ward or the own unit. */
import { createInterface } from 'node:readline/promises';
import { ROLE_LABELS } from 'shared/editorial/roles';
import { decideDemo } from 'cms/demo/demo-state';
import { ensureOwnUnit } from 'cms/demo/own-unit';
import { seedDemo, type SeedStep } from 'cms/demo/seed-demo';
import type { DemoCredentials } from 'cms/demo/seed-accounts';
import { ensureFirstAdministrator } from 'cms/people/first-administrator';
import { randomPassword, refusalOfPassword } from 'cms/people/password';
import { openPayload } from 'cms/platform/open-payload';
import { readScriptEnv } from './env.ts';
import { accountsFileOf, keepAccounts, type KeptAccount } from './seed/accounts-file.ts';

const ADMINISTRATOR_EMAIL = 'quantri@tiengmo.local';

const STEP_SENTENCES = {
  ward: 'Dữ liệu minh họa: đang lập phường Tiếng Mõ…',
  accounts: 'Dữ liệu minh họa: đang tạo tài khoản và đài truyền thanh…',
  pictures: 'Dữ liệu minh họa: đang vẽ tranh (khoảng mười giây)…',
  items: 'Dữ liệu minh họa: đang soạn, duyệt và đăng bài…',
} as const satisfies Record<SeedStep, string>;

interface Seeding {
  readonly payload: Awaited<ReturnType<typeof openPayload>>;
  readonly dataDir: string;
  readonly siteUrl: string;
  readonly isDemoWanted: boolean;
  readonly adminEmail?: string | undefined;
  readonly adminPassword?: string | undefined;
  /** The own unit's name, where a person is there to be asked; empty otherwise. */
  readonly askUnitName: () => Promise<string>;
  readonly say: (text: string) => void;
}

/** The accounts made by this call, which stand in the accounts file too. Harmless where everything exists. */
export async function seed(options: Seeding): Promise<readonly KeptAccount[]> {
  const { payload, dataDir, siteUrl, say } = options;
  const isDemo = await decideDemo(payload, options.isDemoWanted);
  const made: KeptAccount[] = [...(await seedAdministrator(options))];
  if (isDemo) {
    const credentials = await seedDemo({
      payload,
      keepCredentials: (fresh) => keepAccounts(dataDir, listAccounts(fresh, siteUrl)),
      onStep: (step) => say(STEP_SENTENCES[step]),
    });
    return [...made, ...listAccounts(credentials, siteUrl)];
  }
  const unit = await ensureOwnUnit({ payload, askName: options.askUnitName });
  if (unit) say(`Đã lập đơn vị “${unit.name}”.`);
  if (unit?.isUnnamed) say('Hãy vào trang quản trị, mục Đơn vị, để đặt tên đơn vị.');
  return made;
}

/** The password is on disk before the account exists, so that a kill in between locks nobody out. */
async function seedAdministrator(options: Seeding): Promise<readonly KeptAccount[]> {
  const { payload, dataDir, adminEmail: email = ADMINISTRATOR_EMAIL, adminPassword } = options;
  const existing = await payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' }, demo: { not_equals: true } },
    overrideAccess: true,
  });
  if (existing.totalDocs > 0) return [];
  const refusal = adminPassword === undefined ? undefined : refusalOfPassword(adminPassword, [email]);
  if (refusal !== undefined) throw new Error(`Cấu hình ADMIN_PASSWORD không dùng được. ${refusal}`);
  const password = adminPassword ?? randomPassword();
  const secret = adminPassword === undefined ? password : '(mật khẩu đặt trong ADMIN_PASSWORD)';
  const account = { name: email, secret, note: ROLE_LABELS.administrator };
  await keepAccounts(dataDir, [account]);
  const made = await ensureFirstAdministrator({ payload, email, password });
  return made ? [account] : [];
}

function listAccounts({ accounts, station }: DemoCredentials, siteUrl: string): readonly KeptAccount[] {
  const people = accounts.map(({ email, password, role, name }) => ({
    name: email,
    secret: password,
    note: `${ROLE_LABELS[role]} (minh họa): ${name}`,
  }));
  if (!station) return people;
  const note = `${station.name} (minh họa): ${siteUrl}/dai/${station.key}/`;
  return [...people, { name: 'dai-truyen-thanh', secret: station.key, note }];
}

async function askUnitName(): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // In a question the terminal hands Ctrl-C to us instead of ending the program.
  const cancelled = new Promise<never>((_, reject) => {
    terminal.on('SIGINT', () => reject(new Error('Đã hủy.')));
  });
  try {
    return await Promise.race([terminal.question('Tên đơn vị của trang (ví dụ: Phường Tiếng Mõ): '), cancelled]);
  } finally {
    terminal.close();
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function main(): Promise<void> {
  const env = readScriptEnv();
  const payload = await openPayload();
  try {
    const { dataDir, siteUrl, demo, adminEmail, adminPassword } = env;
    const options = { payload, dataDir, siteUrl, isDemoWanted: demo, adminEmail, adminPassword, askUnitName, say };
    const made = await seed(options);
    if (made.length === 0) return;
    say('Tài khoản vừa tạo (chỉ hiện một lần):');
    for (const { name, secret, note } of made) say(`  ${name}  ${secret}  ${note}`);
    say(`Đã lưu vào ${accountsFileOf(dataDir)}, chỉ chủ máy đọc được.`);
  } finally {
    await payload.destroy();
  }
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
  process.exit();
}
