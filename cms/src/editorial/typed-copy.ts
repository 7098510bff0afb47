/** What a person typed and has not saved, kept in the browser: no version and no stage knows of it. */
import { z } from 'zod';

export const TypedCopy = z.object({
  /** The version the person was changing; empty for an item that does not exist yet. */
  base: z.string(),
  atMs: z.number(),
  data: z.record(z.string(), z.unknown()),
});
export type TypedCopy = z.infer<typeof TypedCopy>;

const PREFIX = 'tieng-mo:chua-luu:';

/** One copy per person, kind and item: two people at one computer do not see each other's. */
export function typedCopyKey(item: {
  readonly userId: string;
  readonly collection: string;
  readonly id: string | undefined;
}): string {
  return `${PREFIX}${item.userId}:${item.collection}:${item.id ?? 'moi'}`;
}

export function findTypedCopy(storage: Storage, key: string): TypedCopy | undefined {
  const text = storage.getItem(key);
  if (text === null) return undefined;
  try {
    const parsed = TypedCopy.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Not ours, or cut off: there is nothing to put back.
    return undefined;
  }
}

/** False where the browser has no room left or keeps nothing. */
export function writeTypedCopy(storage: Storage, key: string, copy: TypedCopy): boolean {
  try {
    storage.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

/** All of one person: what others typed at the same computer stays. */
export function dropTypedCopies(storage: Storage, userId: string): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys.filter((each) => each.startsWith(`${PREFIX}${userId}:`))) storage.removeItem(key);
}

/** The newer of the browser's copy and the server's. */
export function newerCopy(one: TypedCopy | undefined, other: TypedCopy | undefined): TypedCopy | undefined {
  if (!one || !other) return one ?? other;
  return other.atMs > one.atMs ? other : one;
}
