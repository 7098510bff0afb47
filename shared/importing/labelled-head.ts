/** Texts that begin like a form or a letter: “Tiêu đề: …”, “Tác giả: …”, “Nội dung: …”. */
import type { SourceLine } from './source-lines.ts';

const TITLE = /^(?:tiêu đề|tít|tên bài(?: viết)?|đầu đề|tựa đề|chủ đề|subject)\s*:\s*(?=\S)/iu;
const STANDFIRST = /^(?:tóm tắt|sa[- ]?pô|sapo|mô tả|trích yếu|lời dẫn)\s*:\s*/iu;
const BODY = /^(?:nội dung(?: bài(?: viết)?)?|chính văn|bài viết)\s*:\s*/iu;
/** Who sent it to whom, and where it belongs: known from elsewhere or of no use to a reader. */
const DROPPED = /^(?:từ|người gửi|from|đến|gửi đến|kính gửi|to|cc|bcc|đồng gửi|chuyên mục|thể loại|mục|đính kèm)\s*:/iu;
const HEAD_LINES = 12;

/** Unchanged where no line of the head is labelled as the title. `Tiêu đề: Bến đò mở lại` → `Bến đò mở lại`, as the first line. */
export function withoutHeadLabels(lines: readonly SourceLine[]): readonly SourceLine[] {
  const head = lines.slice(0, HEAD_LINES);
  const title = head.find(({ text }) => TITLE.test(text));
  if (!title) return lines;
  const others = head
    .filter((line) => line !== title && !DROPPED.test(line.text))
    .map((line) => ({ ...line, text: line.text.replace(STANDFIRST, '').replace(BODY, '').trim() }))
    .filter(({ text }) => text !== '');
  return [{ ...title, text: title.text.replace(TITLE, '') }, ...others, ...lines.slice(HEAD_LINES)];
}
