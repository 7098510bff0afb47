/** A file's name as the headline of a text that has none. */
import { countSyllables, foldVietnamese } from '../kernel/vietnamese-text.ts';

const FEWEST_SYLLABLES = 4;
/** Names that programs and hurried people give. */
const NAMELESS =
  /^(?:bai(?: viet)?|tin(?: bai)?|van ban|tai lieu|document|new (?:text|microsoft).*|untitled|scan|ban sao.*|copy of.*|file|tep)(?: ?(?:so )?\d+)*$/u;

/** `2026-03-13_Suối Rao giữ đường sáng.txt` → `Suối Rao giữ đường sáng`; undefined for `bai1.txt`. */
export function headlineFromName(fileName: string): string | undefined {
  const bare = fileName
    .normalize('NFC')
    .replace(/\.[a-z\d]{1,8}$/iu, '')
    .replace(/_/gu, ' ');
  const spaced = bare.trim().includes(' ') ? bare : bare.replace(/-/gu, ' ');
  const headline = spaced
    .replace(/^[\d\s.,()-]+(?=\p{L})/u, '')
    .replace(/\s*\(\d+\)$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const isName = countSyllables(headline) >= FEWEST_SYLLABLES && !NAMELESS.test(foldVietnamese(headline));
  return isName ? `${headline.slice(0, 1).toUpperCase()}${headline.slice(1)}` : undefined;
}
