/** The passwords that the installation made itself, in a file that only its owner reads: one line an account. */
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

export interface KeptAccount {
  /** Address of the account, or the name of what a key opens. */
  readonly name: string;
  readonly secret: string;
  readonly note: string;
}

const HEADER = '# Tài khoản do phần mềm tạo khi cài đặt. Giữ kín tệp này; xóa dòng của tài khoản đã đổi mật khẩu.';
const LINE = /^(?<name>\S+) {2}(?<secret>.+?) {2}(?<note>.+)$/u;

export function accountsFileOf(dataDir: string): string {
  return join(dataDir, 'accounts.txt');
}

/** Adds the accounts; one with the same name is replaced. On disk when it resolves. */
export async function keepAccounts(dataDir: string, accounts: readonly KeptAccount[]): Promise<void> {
  if (accounts.length === 0) return;
  const names = new Set(accounts.map(({ name }) => name));
  const others = (await loadAccounts(dataDir)).filter(({ name }) => !names.has(name));
  await writeAccounts(dataDir, [...others, ...accounts]);
}

/** Takes lines out, where the file has any of them. */
export async function forgetAccounts(dataDir: string, names: ReadonlySet<string>): Promise<void> {
  const accounts = await loadAccounts(dataDir);
  const kept = accounts.filter(({ name }) => !names.has(name));
  if (kept.length < accounts.length) await writeAccounts(dataDir, kept);
}

async function loadAccounts(dataDir: string): Promise<readonly KeptAccount[]> {
  const text = await readFile(accountsFileOf(dataDir), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    const { name, secret, note } = LINE.exec(line)?.groups ?? {};
    return name === undefined || secret === undefined || note === undefined ? [] : [{ name, secret, note }];
  });
}

async function writeAccounts(dataDir: string, accounts: readonly KeptAccount[]): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const file = accountsFileOf(dataDir);
  const lines = accounts.map(({ name, secret, note }) => `${name}  ${secret}  ${note}`);
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    await handle.writeFile(`${[HEADER, ...lines].join('\n')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}
