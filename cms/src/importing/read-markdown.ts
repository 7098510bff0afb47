/** A Markdown file, with or without a head of `key: value` lines between rows of dashes. */
import { marked } from 'marked';
import { readHtml } from './read-html.ts';
import type { SourceDocument } from './source-document.ts';

export function readMarkdown(text: string): SourceDocument {
  const { head, rest } = splitHead(text);
  const title = head.get('title') ?? '';
  const body = marked.parse(rest, { async: false, gfm: true });
  const heading = title === '' || /<h1[\s>]/iu.test(body) ? '' : `<h1>${escaped(title)}</h1>`;
  const date = head.get('date');
  const meta = date === undefined ? '' : `<meta name="date" content="${escaped(date)}">`;
  const author = head.get('author');
  const document = readHtml(`<!doctype html><html><head>${meta}</head><body>${heading}${body}</body></html>`);
  return author === undefined ? document : { ...document, byline: author };
}

function splitHead(text: string): { readonly head: ReadonlyMap<string, string>; readonly rest: string } {
  const match = /^---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/su.exec(text);
  if (!match) return { head: new Map(), rest: text };
  const pairs = (match[1] ?? '').split(/\r?\n/u).flatMap((line) => {
    const pair = /^([\p{L}_-]+)\s*:\s*(.+)$/u.exec(line);
    return pair ? [[(pair[1] ?? '').toLowerCase(), (pair[2] ?? '').replace(/^["']|["']$/gu, '').trim()] as const] : [];
  });
  return { head: new Map(pairs), rest: text.slice(match[0].length) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
