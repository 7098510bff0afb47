import { describe, expect, it } from 'vitest';
import { dropTypedCopies, findTypedCopy, newerCopy, typedCopyKey, writeTypedCopy } from './typed-copy.ts';

/** A browser's store with room for so many characters. */
function storageOf(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('Full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const keysOf = (userId: string) => [undefined, 'x'].map((id) => typedCopyKey({ userId, collection: 'articles', id }));

const copy = { base: '2026-11-26T01:00:00.000Z', atMs: 5, data: { headline: 'Chưa lưu' } };

describe('what was typed and not saved', () => {
  it('is found again as it was', () => {
    const storage = storageOf();
    expect(writeTypedCopy(storage, 'a', copy)).toBe(true);
    expect(findTypedCopy(storage, 'a')).toEqual(copy);
    expect(findTypedCopy(storage, 'b')).toBeUndefined();
  });

  it('belongs to one person, one kind and one item', () => {
    const item = { userId: 'u', collection: 'articles', id: 'x' };
    const keys = [item, { ...item, userId: 'v' }, { ...item, collection: 'events' }, { ...item, id: undefined }];
    expect(new Set(keys.map(typedCopyKey)).size).toBe(4);
  });

  it.each(['', 'null', '{"base":1}', '{"base":"x","atMs":1,"data":{"a"'])('is not made up from %s', (text) => {
    const storage = storageOf();
    storage.setItem('a', text);
    expect(findTypedCopy(storage, 'a')).toBeUndefined();
  });

  it('is the newer of two copies', () => {
    const later = { ...copy, atMs: 9 };
    expect([newerCopy(copy, later), newerCopy(later, copy), newerCopy(undefined, copy)]).toEqual([later, later, copy]);
    expect(newerCopy(undefined, undefined)).toBeUndefined();
  });

  it("goes when its person signs out, and nobody else's with it", () => {
    const storage = storageOf();
    for (const key of [...keysOf('u'), ...keysOf('v')]) writeTypedCopy(storage, key, copy);
    dropTypedCopies(storage, 'u');
    expect(keysOf('u').map((key) => storage.getItem(key))).toEqual([null, null]);
    expect(keysOf('v').map((key) => findTypedCopy(storage, key))).toEqual([copy, copy]);
  });

  it('says so where the browser has no room', () => {
    expect(writeTypedCopy(storageOf(10), 'a', copy)).toBe(false);
  });
});
