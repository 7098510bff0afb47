/** Which exemplars of the newsroom an article names. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { overlapOf } from './overlap.ts';
import type { Catalogue, Certainty, Proposal } from './proposal.ts';
import { sameWordsKey } from './source-lines.ts';

/** Names are written with and without these abbreviations. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  antt: 'an ninh trật tự',
  antq: 'an ninh tổ quốc',
  atgt: 'an toàn giao thông',
  pccc: 'phòng cháy chữa cháy',
  cnch: 'cứu nạn cứu hộ',
  ubnd: 'ủy ban nhân dân',
};
const SAME_NAME = 0.8;
const LONG_NAME_SYLLABLES = 5;

/**
 * `quoted`: the names the text gives as exemplars (`findExemplars`); `text`: all of it, for names without quotes.
 * Example: mô hình “Cổng chợ văn minh” with an exemplar of that name → that exemplar, sure.
 */
export function matchExemplars(
  article: { readonly quoted: readonly string[]; readonly text: string },
  exemplars: Catalogue['exemplars'],
): readonly Proposal[] {
  const quoted = article.quoted.map(nameKey);
  const text = ` ${nameKey(article.text)} `;
  return exemplars.flatMap(({ id, name }) => {
    const found = judge(nameKey(name), quoted, text);
    return found ? [{ id, name, ...found }] : [];
  });
}

function judge(
  name: string,
  quoted: readonly string[],
  text: string,
): { readonly certainty: Certainty; readonly reason: string } | undefined {
  if (name === '') return undefined;
  if (quoted.includes(name)) return { certainty: 'sure', reason: 'bài gọi đúng tên mô hình' };
  if (quoted.some((other) => overlapOf(wordsOf(name), wordsOf(other)) >= SAME_NAME))
    return { certainty: 'likely', reason: 'bài nhắc mô hình có tên gần giống' };
  if (!text.includes(` ${name} `)) return undefined;
  if (text.includes(` mô hình ${name} `) || countSyllables(name) >= LONG_NAME_SYLLABLES)
    return { certainty: 'likely', reason: 'tên mô hình có trong bài' };
  return { certainty: 'guess', reason: 'bài có mấy chữ trùng tên mô hình' };
}

/** Lower case, abbreviations written out, without “mô hình” in front. */
function nameKey(text: string): string {
  const words = sameWordsKey(text)
    .split(' ')
    .map((word) => WRITTEN_OUT[word] ?? word);
  return words.join(' ').replace(/^mô hình /u, '');
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.split(' '));
}
