/** A Markdown file, with or without a head of `key: value` lines between rows of dashes. */
import { marked } from 'marked';
import { dayStated } from './day-stated.ts';
import { notesAbout, readHtml } from './read-html.ts';
import type { SourceDocument } from './source-document.ts';

/** What heads of files call the same thing. */
const HEAD_WORDS = {
  title: ['title', 'tít', 'tiêu đề', 'tên bài'],
  standfirst: ['summary', 'description', 'excerpt', 'sa-pô', 'sapo', 'tóm tắt'],
  date: ['date', 'published', 'publishdate', 'pubdate', 'ngày', 'ngày đăng'],
  author: ['author', 'authors', 'byline', 'tác giả', 'người viết'],
  section: ['section', 'category', 'categories', 'chuyên mục'],
} as const;

export function readMarkdown(text: string): SourceDocument {
  const { head, rest: withNotes } = splitHead(text);
  const { rest, notes } = splitFootnotes(withNotes);
  const stated = (word: keyof typeof HEAD_WORDS): string =>
    HEAD_WORDS[word].map((name) => head.get(name) ?? '').find((value) => value !== '') ?? '';
  const body = marked.parse(rest, { async: false, gfm: true });
  const heading = stated('title') === '' || /<h1[\s>]/iu.test(body) ? '' : `<h1>${escaped(stated('title'))}</h1>`;
  const lead = stated('standfirst') === '' ? '' : `<p>${escaped(stated('standfirst'))}</p>`;
  const page = lead !== '' && heading === '' ? body.replace(/<\/h1>/iu, `</h1>${lead}`) : `${heading}${lead}${body}`;
  const document = readHtml(`<!doctype html><html><body>${page}</body></html>`);
  const day = dayStated(stated('date'));
  return {
    ...document,
    byline: stated('author') || document.byline,
    section: stated('section') || document.section,
    publishedAt: day.publishedAt ?? document.publishedAt,
    notes: [...notesAbout(notes), ...document.notes, ...day.notes],
  };
}

const FOOTNOTE = /^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\r?\n(?:[ ]{2,}|\t)\S.*)*)(?:\r?\n|$)/gmu;

/** `[^1]` in the text and `[^1]: …` below it go, as footnotes of Word do: the person is told their words. */
function splitFootnotes(text: string): { readonly rest: string; readonly notes: readonly string[] } {
  const found = new Map([...text.matchAll(FOOTNOTE)].map(([, name = '', words = '']) => [name, words]));
  const known = (whole: string, name: string): string => (found.has(name) ? '' : whole);
  return {
    rest: text.replace(FOOTNOTE, '').replace(/\[\^([^\]\s]+)\]/gu, known),
    notes: [...found.values()]
      .map((words) => words.replace(/[*_`]/gu, '').replace(/\s+/gu, ' ').trim())
      .filter(Boolean),
  };
}

interface SplitText {
  readonly head: ReadonlyMap<string, string>;
  readonly rest: string;
}

/** Of a list only the first entry: a text stands in one section and has one line of authors. */
function splitHead(text: string): SplitText {
  const match = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(.*?)\r?\n\1[ \t]*(?:\r?\n|$)/su.exec(text);
  if (!match) return { head: new Map(), rest: text };
  const head = new Map<string, string>();
  let open = '';
  for (const line of (match[2] ?? '').split(/\r?\n/u)) {
    const [, key = '', value = ''] = /^([\p{L}_ -]+?)\s*[:=]\s*(.*)$/u.exec(line) ?? [];
    const [, entry = ''] = /^\s*-\s+(.+)$/u.exec(line) ?? [];
    if (entry !== '' && open !== '' && !head.get(open)) head.set(open, plainValue(entry));
    else if (key !== '') {
      open = key.toLowerCase().normalize('NFC');
      head.set(open, plainValue(value));
    }
  }
  return { head, rest: text.slice(match[0].length) };
}

function plainValue(value: string): string {
  const first = /^\[\s*([^\],]+)/u.exec(value.trim())?.[1] ?? value;
  return first
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .trim();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
