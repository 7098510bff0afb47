/** The passage of a text that shows why it was found, and which words of it were meant. */
import { normalizeText, tokenize, type SearchToken } from './tokenize.ts';

const EXCERPT_CHARACTERS = 200;
/** Words before the first match, so that it does not stand without its sentence. */
const LEAD_WORDS = 6;

/** The words that a search found its documents by, as exact keys: what was meant by "mã" is no "mà". */
export type FoundWords = ReadonlySet<string>;

export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * About 200 characters round the place where most of the found words stand together, cut between words and so
 * never inside a character. The text's beginning where nothing matches.
 */
export function excerptOf(text: string, found: FoundWords): string {
  const normalized = joinLines(normalizeText(text));
  if (normalized.length <= EXCERPT_CHARACTERS) return normalized;
  const tokens = tokenize(normalized);
  const best = bestMatchIndex(tokens, found);
  // A beginning reads better than a middle, as long as the match still stands in it.
  const isNearBeginning = (tokens[best]?.end ?? 0) <= EXCERPT_CHARACTERS / 2;
  const from = isNearBeginning ? 0 : (tokens[Math.max(0, best - LEAD_WORDS)]?.start ?? 0);
  const end = endBefore(normalized, tokens, from + EXCERPT_CHARACTERS);
  return `${from > 0 ? '… ' : ''}${normalized.slice(from, end)}${end < normalized.length ? ' …' : ''}`;
}

/** The text in parts, those that the search found marked; the parts together are the NFC text. */
export function markMatches(text: string, found: FoundWords): readonly ExcerptPart[] {
  const normalized = normalizeText(text);
  const parts: ExcerptPart[] = [];
  let position = 0;
  for (const token of tokenize(normalized)) {
    if (!found.has(token.exact)) continue;
    if (token.start > position) parts.push({ text: normalized.slice(position, token.start), isMatch: false });
    parts.push({ text: normalized.slice(token.start, token.end), isMatch: true });
    position = token.end;
  }
  if (position < normalized.length) parts.push({ text: normalized.slice(position), isMatch: false });
  return joinNeighbours(parts);
}

/** List entries and paragraphs, which end without a full stop, stay apart in one line. */
function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' · ');
}

/** The matching word after which, within an excerpt's length, the most different found words follow. */
function bestMatchIndex(tokens: readonly SearchToken[], found: FoundWords): number {
  const matches = tokens.flatMap((token, index) => (found.has(token.exact) ? [{ token, index }] : []));
  let best = { index: 0, words: 0 };
  for (const [position, match] of matches.entries()) {
    const reach = match.token.start + EXCERPT_CHARACTERS / 2;
    const near = matches.slice(position, position + 40);
    const words = new Set(near.filter(({ token }) => token.end <= reach).map(({ token }) => token.exact)).size;
    if (words > best.words) best = { index: match.index, words };
  }
  return best.index;
}

/** The last place not behind `limit` where a word ends. */
function endBefore(text: string, tokens: readonly SearchToken[], limit: number): number {
  if (text.length <= limit) return text.length;
  const last = tokens.findLast((token) => token.end <= limit);
  return last?.end ?? 0;
}

/** "lừa" and "đảo" beside each other are one mark, not two with a gap. */
function joinNeighbours(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const [index, part] of parts.entries()) {
    const isGap = part.text === ' ' && parts[index - 1]?.isMatch === true && parts[index + 1]?.isMatch === true;
    const previous = joined.at(-1);
    if (previous?.isMatch && (isGap || part.isMatch)) {
      joined[joined.length - 1] = { text: previous.text + part.text, isMatch: true };
    } else {
      joined.push(part);
    }
  }
  return joined;
}
