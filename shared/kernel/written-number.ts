/** Numbers as people here write them: a dot between thousands, a comma before decimals. */

const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/**
 * Reads a number; undefined for what is none. A dot with three digits after it parts thousands, as in print; any other dot
 * can only stand before decimals, and is taken so. Spaces, narrow ones too, part thousands as well.
 * Example: `1.250` → 1250, `31.500.000` → 31500000, `2,5` and `2.5` → 2.5, `0.125` → 0.125, `12 hộ` → undefined.
 */
export function parseWrittenNumber(text: string): number | undefined {
  const [, sign = '', written = ''] = /^([-−]?)(.*)$/su.exec(text.trim()) ?? [];
  const digits = written.replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '');
  const isGrouped = GROUPED.test(digits);
  if (!isGrouped && !PLAIN.test(digits)) return undefined;
  const number = Number((isGrouped ? digits.replaceAll('.', '') : digits).replace(',', '.'));
  return sign === '' ? number : -number;
}

/** As it is printed. Example: 1250 → `1.250`, 2.5 → `2,5`. */
export function writeNumber(number: number): string {
  return number.toLocaleString('vi-VN', { maximumFractionDigits: 12 });
}
