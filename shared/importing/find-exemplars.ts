/** Names of exemplars (mô hình) that a text puts between quotes, or begins with a capital. */
import { countSyllables, foldVietnamese } from '../kernel/vietnamese-text.ts';
import { unquotedExemplars } from './unquoted-exemplars.ts';

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

/**
 * Every exemplar once, those in quotes first, each in the order of first mention. `mô hình “A” và “B”` → A, B; `phong trào “C”` → none;
 * `mô hình Dòng họ tự quản của họ Đỗ` → Dòng họ tự quản.
 */
export function findExemplars(paragraphs: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  for (const quoted of paragraphs.flatMap(quotedExemplars)) {
    const name = quoted.replace(/[\s,.;:…]+$/u, '');
    const key = keyOf(name);
    if (countSyllables(name) >= 2 && !names.has(key)) names.set(key, name);
  }
  for (const name of paragraphs.flatMap(unquotedExemplars)) {
    const key = keyOf(name);
    // Quotes say where a name ends; without them it may be cut short, or begin what another name says in full.
    if (![...names.keys()].some((known) => known.startsWith(key) || key.startsWith(known))) names.set(key, name);
  }
  return [...names.values()];
}

function keyOf(name: string): string {
  return foldVietnamese(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function quotedExemplars(paragraph: string): readonly string[] {
  let belongsToList = false;
  return quotedIn(paragraph).flatMap(({ name, lead, tail }) => {
    belongsToList = isExemplar(lead, belongsToList) || NAMED_BEFORE.test(tail);
    return belongsToList ? [name] : [];
  });
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
  if (governor) return isExemplarWord(governor[0]) && !isOfAnotherTrade(sentence, governor);
  return sentence === lead && previousWas && continuesList(lead);
}

/** "mô hình mới, như: “…" reaches over a clause; any other word only over what directly describes it. */
function governs(sentence: string, match: RegExpExecArray): boolean {
  const between = sentence.slice(match.index + match[0].length);
  return isExemplarWord(match[0])
    ? countSyllables(between) <= 12
    : countSyllables(between) <= 4 && !/[,;]/u.test(between);
}

/** Mô hình kinh tế “vườn – ao – chuồng”; lôi kéo người già vào mô hình “góp vốn sinh lời”. */
function isOfAnotherTrade(sentence: string, { index, 0: word }: RegExpExecArray): boolean {
  return OTHER_TRADES.test(sentence.slice(index + word.length)) || LURED.test(sentence.slice(0, index));
}

const OTHER_TRADES =
  /^(?:\s+(?:phát triển|làm|khởi nghiệp|đầu tư|hay|mới|về|trong))*\s+(?:kinh tế|kinh doanh|sản xuất|chăn nuôi|trồng trọt|trồng|nuôi|canh tác|nông nghiệp|lâm nghiệp|thủy sản|trang trại|làm giàu|giảm nghèo|sinh kế|du lịch|đa cấp|lừa đảo|đầu tư|tiền ảo)(?!\p{L})/iu;
const LURED =
  /(?<!\p{L})(?:lôi kéo|dụ dỗ|rủ rê|mời chào|mời gọi|quảng cáo|chiêu trò|chiêu thức|núp bóng|biến tướng|lừa đảo|sập bẫy)(?!\p{L})/iu;

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
