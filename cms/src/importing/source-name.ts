/** Which file an article was read from: its path with the folders above it, as far as they are known. */

/** `bai.txt` sent alone may be `2023/bai.txt`; `2023/bai.txt` and `2024/bai.txt` are two files. */
export function isSameSource(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length);
  return longer.slice(-shorter.length).join('/') === shorter.join('/');
}

/** Of two names of one file the one that says more. */
export function fullerSource(one: string, other: string): string {
  return partsOf(other).length > partsOf(one).length ? other : one;
}

/** The part that every name of the file has. */
export function lastPart(source: string): string {
  return partsOf(source).at(-1) ?? '';
}

function partsOf(source: string): readonly string[] {
  return source.normalize('NFC').split('/').filter(Boolean);
}
