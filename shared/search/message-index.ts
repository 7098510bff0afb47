/** The warnings as the page "Dán tin nhắn lạ" carries them: small enough for a slow line, and read without a parser's weight. */

export interface IndexedWarning {
  readonly headline: string;
  readonly path: string;
  /** Code of the kind of trick; empty where messages are not to be known by how they speak. */
  readonly type: string;
  readonly isOver: boolean;
  readonly signs: readonly string[];
}

/** Headline, address, kind of trick, 1 for one that is over; then its signs. */
export type WarningLine = readonly [
  headline: string,
  path: string,
  type: string,
  isOver: 0 | 1,
  ...signs: readonly string[],
];

export const MOST_INDEXED_WARNINGS = 1000;
const MOST_SIGNS = 4;
const LONGEST_SIGN = 90;

export function warningLineOf(warning: IndexedWarning): WarningLine {
  const signs = warning.signs.slice(0, MOST_SIGNS).map(shortened);
  return [warning.headline, warning.path, warning.type, warning.isOver ? 1 : 0, ...signs];
}

/** What came over the line, as far as it has the expected form. */
export function parseMessageIndex(value: unknown): readonly IndexedWarning[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((line: unknown): readonly IndexedWarning[] => {
    if (!Array.isArray(line)) return [];
    const [headline, path, type, isOver, ...signs]: readonly unknown[] = line;
    if (typeof headline !== 'string' || typeof path !== 'string' || !path.startsWith('/')) return [];
    if (typeof type !== 'string') return [];
    return [{ headline, path, type, isOver: isOver === 1, signs: signs.filter((sign) => typeof sign === 'string') }];
  });
}

/** Cut between words, with a mark that something is missing. */
function shortened(sign: string): string {
  const text = sign.trim();
  if (text.length <= LONGEST_SIGN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_SIGN))} …`;
}
