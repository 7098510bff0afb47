/** The installation's own secrets: made once, kept in the data folder where only its owner can read them. */
import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const Secrets = z.object({ payloadSecret: z.string().min(32), doorsSecret: z.string().min(32) });
export type Secrets = z.infer<typeof Secrets>;

/** Reads `secrets.json` of the data folder, or makes it; of two processes that make it at once, both get the same one. */
export async function loadOrCreateSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json');
  const existing = await readSecrets(file);
  if (existing) return existing;
  await mkdir(dataDir, { recursive: true });
  await createOnce(file, JSON.stringify({ payloadSecret: randomSecret(), doorsSecret: randomSecret() }, null, 2));
  const made = await readSecrets(file);
  if (!made) throw new Error(`Không ghi được tệp bí mật ${file}. Hãy kiểm tra quyền ghi của thư mục dữ liệu.`);
  return made;
}

async function readSecrets(file: string): Promise<Secrets | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  await keepPrivate(file);
  const parsed = Secrets.safeParse(JSON.parse(text));
  if (!parsed.success) {
    throw new Error(`Tệp bí mật ${file} bị hỏng. Hãy khôi phục từ bản sao lưu; nếu xóa, mọi người phải đăng nhập lại.`);
  }
  return parsed.data;
}

/** A copy or a restore may have opened it to others. */
async function keepPrivate(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0) await chmod(file, 0o600);
}

/** `link` fails where the name exists, so the first of two writers wins and the file is never half written. */
async function createOnce(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(temporary, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(temporary);
  }
}

function randomSecret(): string {
  return randomBytes(32).toString('hex');
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
