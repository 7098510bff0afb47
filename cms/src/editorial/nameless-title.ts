/** What stands for a headline that is not written yet, so that drafts can be told apart in lists. */
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';

type Doc = Readonly<Record<string, unknown>>;

export const NAMELESS = 'Chưa có tiêu đề';
const MOST_WORDS = 8;
/** Where the first words of a draft stand, by kind: in the order in which the forms ask for them. */
const FIRST_FIELDS = ['standfirst', 'summary', 'lead', 'number', 'place', 'body', 'howItWorks', 'source'] as const;

/** Example: `Chưa có tiêu đề: “Sáng 20/11, bà con tổ 3 họp…”`; without any words `Chưa có tiêu đề, lưu lúc 04:14 ngày 27/11/2026`. */
export function namelessTitle(doc: Doc): string {
  const words = FIRST_FIELDS.map((name) => textIn(doc[name])).find((text) => text !== '');
  if (words !== undefined) return `${NAMELESS}: “${beginningOf(words)}”`;
  const savedMs = typeof doc['updatedAt'] === 'string' ? Date.parse(doc['updatedAt']) : Number.NaN;
  return Number.isNaN(savedMs) ? NAMELESS : `${NAMELESS}, lưu lúc ${formatVietnamInstant(savedMs)}`;
}

function beginningOf(text: string): string {
  const words = text.split(/\s+/u);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}…` : text;
}

/** A text as it stands, or the first words in an editor's tree. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(textIn).find((text) => text !== '') ?? '';
  if (value === null || typeof value !== 'object') return '';
  const node: Doc = { ...value };
  return [node['text'], node['children'], node['root']].map(textIn).find((text) => text !== '') ?? '';
}
