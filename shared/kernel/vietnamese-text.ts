/** Small pure operations on Vietnamese text that every feature shares. */

/**
 * Text as an unaccented lower-case key: "Lừa đảo" and "lua dao" give the same. NFC and NFD give the same.
 * Keeps everything that is no combining mark, so offsets may differ from the input.
 */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** An address part from a title: "Giả danh công an phường" → "gia-danh-cong-an-phuong"; at most `maxLength` characters. */
export function slugOf(title: string, maxLength = 80): string {
  const words = foldVietnamese(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= maxLength) return words;
  const cut = words.slice(0, maxLength + 1);
  const lastDash = cut.lastIndexOf('-');
  return lastDash > 0 ? cut.slice(0, lastDash) : cut.slice(0, maxLength);
}

/** Written Vietnamese separates syllables by spaces, so syllables are the runs of letters and digits. */
export function countSyllables(text: string): number {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
