/** The newsroom's own section names above a headline are menu, not headline. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import { isProse, sameWordsKey } from './source-lines.ts';

/**
 * The text without lines before its first paragraph that are nothing but the name of a section; the last line that could
 * be a headline always stays. `Gương người tốt / Cụ Đa giữ ngõ / …` → `Cụ Đa giữ ngõ / …`
 */
export function withoutColumnNames(text: string, names: readonly string[]): string {
  const known = new Set(names.map(keyOf));
  const lines = text.split('\n');
  const firstProse = lines.findIndex((line) => isProse(line.trim()));
  const isColumn = (line: string, index: number): boolean => index < firstProse && known.has(keyOf(line));
  const isHeadlineLeft = lines.some(
    (line, index) => index < firstProse && keyOf(line) !== '' && !isColumn(line, index),
  );
  return isHeadlineLeft ? lines.filter((line, index) => !isColumn(line, index)).join('\n') : text;
}

function keyOf(line: string): string {
  return foldVietnamese(sameWordsKey(line));
}
