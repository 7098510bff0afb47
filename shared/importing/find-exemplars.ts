/** Names of exemplars (mô hình) that a text puts between quotes. */
import { countSyllables, foldVietnamese } from '../kernel/vietnamese-text.ts';

interface Quoted {
  readonly name: string;
  /** What stands between the previous quoted name, or the paragraph's beginning, and this one. */
  readonly lead: string;
  /** What stands behind it up to the next quoted name. */
  readonly tail: string;
}

const QUOTED =
  /“\s*([^“”„«»‟]{2,200}?)\s*”|‘\s*([^‘’“”]{2,200}?)\s*’(?!\p{L})|(?<![\p{L}\p{N}])'(\p{Lu}[^'“”]{2,200}?)'(?!\p{L})|[“„«‟"]\s*([^“”„«»‟"]{2,200}?)\s*[”»"“‟]/gu;

/** What may be named between quotes; the last of these words before the quote says what the name belongs to. */
const NAMED_THINGS =
  /(?<![\p{L}])(mô hình|phong trào|cuộc vận động|vận động|tiêu chuẩn|tiêu chí|kế hoạch|diễn đàn|ngày hội|chương trình|danh hiệu|hội nghị|hội thi|cuộc thi|chuyên đề|chủ đề|khẩu hiệu|đề án|dự án|nghị quyết|phương châm|chiến dịch|tọa đàm|toạ đàm|lễ|bài|cuốn|sách|thông điệp|chỉ thị|thông tư|luật|quy chế|đợt|tuyến đường|gia đình|thôn|bản|phần mềm|ứng dụng|nhóm|trang|fanpage|chuyên mục|tiểu phẩm|bài hát|câu lạc bộ|clb|quỹ|công trình|tinh thần|biệt danh|hành vi|thủ đoạn)(?![\p{L}])/giu;

/** Every exemplar once, in the order of first mention. `mô hình “A” và “B”` → A, B; `phong trào “C”` → none. */
export function findExemplars(paragraphs: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  for (const paragraph of paragraphs) {
    let belongsToList = false;
    for (const quoted of quotedIn(paragraph)) {
      belongsToList = isExemplar(quoted.lead, belongsToList) || NAMED_BEFORE.test(quoted.tail);
      const name = quoted.name.replace(/[\s,.;:…]+$/u, '');
      const key = foldVietnamese(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (belongsToList && countSyllables(name) >= 2 && !names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}

/** “Camera an ninh” là mô hình được nhiều nơi làm theo. */
const NAMED_BEFORE = /^\s*(?:–|là)\s*(?:một trong (?:những|các)\s+)?mô hình(?!\p{L})/iu;

function quotedIn(paragraph: string): readonly Quoted[] {
  const found = [...paragraph.matchAll(QUOTED)];
  return found.map((match, index) => {
    const before = found[index - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    return {
      name: match.slice(1).find((name) => name !== undefined) ?? '',
      lead: paragraph.slice(start, match.index),
      tail: paragraph.slice(match.index + match[0].length, found[index + 1]?.index),
    };
  });
}

function isExemplar(lead: string, previousWas: boolean): boolean {
  const sentence = lead.split(/[.!?…]\s+(?=\p{Lu}|$)/u).at(-1) ?? lead;
  const governor = [...sentence.matchAll(NAMED_THINGS)].findLast((match) => governs(sentence, match));
  if (governor) return isExemplarWord(governor[0]);
  return sentence === lead && previousWas && continuesList(lead);
}

/** "mô hình mới, như: “…" reaches over a clause; any other word only over what directly describes it. */
function governs(sentence: string, match: RegExpExecArray): boolean {
  const between = sentence.slice(match.index + match[0].length);
  return isExemplarWord(match[0])
    ? countSyllables(between) <= 12
    : countSyllables(between) <= 4 && !/[,;]/u.test(between);
}

function isExemplarWord(word: string): boolean {
  return word.toLowerCase() === 'mô hình';
}

/** "A”, “B” và “C”", "A”, triển khai ở hai thôn; “B”", "A” của Hội Phụ nữ, “B”": the list goes on. */
function continuesList(lead: string): boolean {
  const trimmed = lead.trim();
  if (/[;]$/u.test(trimmed)) return true;
  if (trimmed.startsWith(';') && countSyllables(trimmed) <= 6) return true;
  if (/^(?:\(|của\s|ở\s|tại\s).*(?:,|\svà)$/u.test(trimmed) && countSyllables(trimmed) <= 8) return true;
  return /^(?:[,/+&–-]|\.\.\.|…|và|hay|hoặc|cùng|với|rồi|,?\s*(?:và|hoặc|cùng|hay))*$/iu.test(
    trimmed.replace(/\s+/gu, ''),
  );
}
