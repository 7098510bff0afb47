/**
 * What one person has sent for import and not yet put away: files under the data folder, never media. Each fact is one
 * file written whole, so that a closed browser or a killed CMS loses nothing that was shown as kept.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { TrayChoice, TrayKey, TrayOutcome, TrayReading, type TrayItem } from './tray-shapes.ts';

/** Of all people. */
export function trayFolder(dataDir: string): string {
  return path.join(dataDir, 'cms', 'import-tray');
}

export interface ImportTray {
  list(): Promise<readonly TrayItem[]>;
  find(key: string): Promise<TrayItem | undefined>;
  /** Replaces what was read from the same file before and keeps what was decided about it. */
  add(item: NewTrayItem): Promise<void>;
  choose(key: string, choice: TrayChoice): Promise<void>;
  recordOutcome(key: string, outcome: TrayOutcome): Promise<void>;
  loadPicture(key: string, index: number): Promise<Buffer | undefined>;
  remove(key: string): Promise<void>;
}

interface NewTrayItem {
  readonly key: string;
  readonly reading: TrayReading;
  readonly choice: TrayChoice | undefined;
  readonly pictures: readonly Uint8Array[];
}

export function openImportTray(folder: string, ownerId: string): ImportTray {
  const own = path.join(folder, createHash('sha256').update(ownerId).digest('hex').slice(0, 32));
  const placeOf = (key: string): string => path.join(own, TrayKey.parse(key));
  const find = async (key: string): Promise<TrayItem | undefined> => {
    const place = placeOf(key);
    const reading = await readFact(place, 'reading', TrayReading);
    if (!reading) return undefined;
    const choice = (await readFact(place, 'choice', TrayChoice)) ?? null;
    const outcome = (await readFact(place, 'outcome', TrayOutcome)) ?? null;
    return { key, reading, choice, outcome };
  };
  return {
    find,
    list: async () => {
      const names = await readdir(own).catch(emptyIfMissing);
      const items = await Promise.all(names.filter((name) => TrayKey.safeParse(name).success).map(find));
      return items.filter((item) => item !== undefined).toSorted((a, b) => (a.reading.path < b.reading.path ? -1 : 1));
    },
    add: async ({ key, reading, choice, pictures }) => {
      const place = placeOf(key);
      await mkdir(place, { recursive: true, mode: 0o700 });
      for (const [index, bytes] of pictures.entries()) await writeWhole(path.join(place, `picture-${index}`), bytes);
      const isNew = !(await readFact(place, 'choice', TrayChoice));
      if (choice && isNew) await writeFact(place, 'choice', choice);
      await rm(path.join(place, 'outcome.json'), { force: true });
      // Last: an item whose reading is not there does not exist yet.
      await writeFact(place, 'reading', reading);
    },
    choose: (key, choice) => writeFact(placeOf(key), 'choice', choice),
    recordOutcome: (key, outcome) => writeFact(placeOf(key), 'outcome', outcome),
    loadPicture: (key, index) => readIfThere(path.join(placeOf(key), `picture-${index}`)),
    remove: async (key) => {
      const place = placeOf(key);
      await rm(path.join(place, 'reading.json'), { force: true });
      await rm(place, { recursive: true, force: true });
    },
  };
}

type Fact = 'reading' | 'choice' | 'outcome';

async function readFact<Shape>(place: string, fact: Fact, shape: z.ZodType<Shape>): Promise<Shape | undefined> {
  const bytes = await readIfThere(path.join(place, `${fact}.json`));
  return bytes && shape.parse(JSON.parse(bytes.toString('utf8')));
}

function writeFact(place: string, fact: Fact, value: unknown): Promise<void> {
  return writeWhole(path.join(place, `${fact}.json`), JSON.stringify(value));
}

async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${target}.${randomUUID()}.tmp`;
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, target);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
}

function emptyIfMissing(error: unknown): readonly string[] {
  if (isMissing(error)) return [];
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
