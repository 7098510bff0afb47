/** Files named after what they contain: a name never changes its meaning, and writing one twice is harmless. */
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, rename } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** `<first 32 hex of SHA-256>.<extension>`, as the contract's `MediaFileName` says. */
export function contentFileName(bytes: Uint8Array, extension: string): string {
  return `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${extension}`;
}

/** Puts the file into the folder under its content's name, whole or not at all, and gives back the name. */
export async function writeContentFile(folder: string, bytes: Uint8Array, extension: string): Promise<string> {
  const name = contentFileName(bytes, extension);
  await writeFileNamed(folder, name, bytes);
  return name;
}

/** For the second document of one picture, whose file Payload wants under a name of its own: `<content>-<mark>.jpg`. */
export async function writeCopy(options: {
  readonly folder: string;
  /** The name of the first one's file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mark: string;
}): Promise<string> {
  const name = nameOfCopy(options.name, options.mark);
  await writeFileNamed(options.folder, name, options.bytes);
  return name;
}

export function nameOfCopy(name: string, mark: string): string {
  return `${contentOf(name)}-${mark}${extname(name)}`;
}

/** What a stored file contains, of its name: Payload puts a number behind it where the same picture is there already. */
export function contentOf(name: string): string {
  return name.slice(0, 32);
}

async function writeFileNamed(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const target = join(folder, name);
  if (await isThere(target)) return;
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
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
