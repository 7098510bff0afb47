/** Names of exemplars without quotes: what begins with a capital directly behind “mô hình”. */
import { countSyllables } from '../kernel/vietnamese-text.ts';

const FEWEST_SYLLABLES = 3;
const MOST_SYLLABLES = 12;

/** A word in capitals opens it and a word in small letters follows: “mô hình Đồng Sơn” names a place, “mô hình CLB” nothing. */
const OPENED = /(?<!\p{L})[Mm]ô hình(?:\s+(?:tự quản|điểm|mới|hay|là))?\s+(?=(?:\d+\s|\p{Lu}[\p{L}\d]*\s)\p{Ll})/gu;
const LISTED =
  /(?<!\p{L})[Mm]ô hình(?:\s+(?:hay|mới|như|gồm|sau|tiêu biểu|hiệu quả|là|điển hình)){0,3}\s*:\s*(?=\p{Lu})/gu;
/** Where the sentence goes on behind a name. */
const GOES_ON =
  /\s+(?:của|ở|tại|được|do|đã|đang|sẽ|với|gồm|là|có|trên|trong|từ|ra|hoạt|giúp|góp|nhằm|vào|cho|này|đó|đến|đi|bước|thu|phát huy|bởi|khi|theo|cũng|nên|mà|thì|còn|không chỉ|ngày|năm|tháng)(?!\p{L})|\s+(?:và|cùng|hay|hoặc)\s+(?=[\p{Lu}“"]|mô hình|câu lạc bộ|các|nhiều)|[,.;:!?…(“”"‘|]|\s[–-]\s/u;

/** `các mô hình: Dòng họ bình yên; Thôn không ma túy` → both; `mô hình Chợ an toàn được ra mắt` → Chợ an toàn. */
export function unquotedExemplars(paragraph: string): readonly string[] {
  const opened = [...paragraph.matchAll(OPENED)].flatMap(({ index, 0: lead }) =>
    nameAt(paragraph, index + lead.length),
  );
  return [...opened, ...[...paragraph.matchAll(LISTED)].flatMap((match) => namesInList(paragraph, match))];
}

function nameAt(paragraph: string, start: number): readonly string[] {
  const rest = paragraph.slice(start);
  const end = GOES_ON.exec(rest)?.index ?? rest.length;
  const text = rest.slice(0, end).trim();
  const syllables = countSyllables(text);
  return /^[\p{Lu}\d]/u.test(text) && syllables >= FEWEST_SYLLABLES && syllables <= MOST_SYLLABLES ? [text] : [];
}

/** Two or more between semicolons or commas, each with its capital, up to the end of the sentence. */
function namesInList(paragraph: string, { index, 0: lead }: RegExpExecArray): readonly string[] {
  const [sentence = ''] = paragraph.slice(index + lead.length).split(/[.!?…](?=\s|$)|[“”"]/u, 1);
  const mark = sentence.includes(';') ? /;\s*/u : /,\s*|\s+và\s+(?=\p{Lu})/u;
  const parts = sentence.split(mark).filter((part) => part.trim() !== '');
  const isList = parts.length >= 2 && parts.every((part) => /^\p{Lu}/u.test(part) && isNameLong(part));
  return isList ? parts.map((text) => text.trim()) : [];
}

function isNameLong(text: string): boolean {
  const syllables = countSyllables(text);
  return syllables >= 2 && syllables <= MOST_SYLLABLES;
}
