/** Files named after what they contain: a name never changes its meaning, and writing one twice is harmless. */
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** `<first 32 hex of SHA-256>.<extension>`, as the contract's `MediaFileName` says. */
export function contentFileName(bytes: Uint8Array, extension: string): string {
  return `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${extension}`;
}

/** Puts the file into the folder under its content's name, whole or not at all, and gives back the name. */
export async function writeContentFile(folder: string, bytes: Uint8Array, extension: string): Promise<string> {
  const name = contentFileName(bytes, extension);
  const target = join(folder, name);
  if (await isThere(target)) return name;
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, target);
  return name;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
