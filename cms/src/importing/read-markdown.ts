/** A Markdown file, with or without a head of `key: value` lines between rows of dashes. */
import { marked } from 'marked';
import { foldVietnamese } from 'shared/kernel/vietnamese-text';
import { dayStated } from './day-stated.ts';
import { escaped, plainMarkdown } from './markdown-dialects.ts';
import { notesAbout, readHtml } from './read-html.ts';
import type { SourceDocument } from './source-document.ts';

/** What heads of files call the same thing, without marks: `Tác giả`, `tac_gia`. */
const HEAD_WORDS = {
  title: ['title', 'tit', 'tieu de', 'ten bai'],
  standfirst: ['summary', 'description', 'excerpt', 'sa po', 'sapo', 'tom tat'],
  date: ['date', 'published', 'publishdate', 'pubdate', 'ngay', 'ngay dang'],
  author: ['author', 'authors', 'byline', 'tac gia', 'nguoi viet'],
  section: ['section', 'category', 'categories', 'chuyen muc'],
} as const;

export function readMarkdown(text: string): SourceDocument {
  const { head, rest: withNotes } = splitHead(text);
  const { rest, notes } = splitFootnotes(withNotes);
  const listed = (word: keyof typeof HEAD_WORDS): readonly string[] =>
    HEAD_WORDS[word].map((name) => head.get(name) ?? []).find((values) => values.length > 0) ?? [];
  // A text stands in one section; it may have several authors.
  const stated = (word: keyof typeof HEAD_WORDS): string => listed(word)[0] ?? '';
  const body = marked.parse(plainMarkdown(rest), { async: false, gfm: true });
  const heading = stated('title') === '' || /<h1[\s>]/iu.test(body) ? '' : `<h1>${escaped(stated('title'))}</h1>`;
  const lead = stated('standfirst') === '' ? '' : `<p>${escaped(stated('standfirst'))}</p>`;
  const page = lead !== '' && heading === '' ? body.replace(/<\/h1>/iu, `</h1>${lead}`) : `${heading}${lead}${body}`;
  const document = readHtml(`<!doctype html><html><body><main>${page}</main></body></html>`);
  const day = dayStated(stated('date'));
  return {
    ...document,
    byline: listed('author').join(', ') || document.byline,
    section: stated('section') || document.section,
    publishedAt: day.publishedAt ?? document.publishedAt,
    doubts: day.doubts,
    notes: [...notesAbout(notes), ...document.notes],
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
  /** Every entry of a list; one entry where there is no list. */
  readonly head: ReadonlyMap<string, readonly string[]>;
  readonly rest: string;
}

/** Forgiving where a YAML parser is not: an unquoted headline may hold a colon. */
function splitHead(text: string): SplitText {
  // Hexo leaves the first row of dashes out.
  const match =
    /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(.*?)\r?\n\1[ \t]*(?:\r?\n|$)/su.exec(text) ??
    /^\ufeff?()(title\s*:[^\n]*\n(?:[^\n]+\n)*?)---[ \t]*(?:\r?\n|$)/su.exec(text);
  if (!match) return { head: new Map(), rest: text };
  const head = new Map<string, readonly string[]>();
  let open = '';
  let parted = '';
  // In TOML indentation means nothing: `[params]`, `  author = "…"`.
  const isToml = match[1] === '+++';
  for (const written of (match[2] ?? '').split(/\r?\n/u)) {
    const line = isToml ? written.trim() : written;
    const [, key = '', stated = ''] = /^([\p{L}_ -]+?)\s*[:=]\s*(.*)$/u.exec(line.normalize('NFC')) ?? [];
    const [, entry = ''] = /^\s*-\s+(.+)$/u.exec(line) ?? [];
    const [, folded = ''] = /^\s+(\S.*)$/u.exec(line) ?? [];
    const [, part = '', value = ''] = /^\s+([a-z_]+):\s+(.+)$/u.exec(line) ?? [];
    // `author:` above `  name: Tô Văn Hải`.
    if (part !== '' && open !== '' && open === parted) {
      if (part === 'name') head.set(open, valuesIn(value));
    } else if (entry !== '' && open !== '') head.set(open, [...(head.get(open) ?? []), ...valuesIn(entry)]);
    else if (folded !== '' && open !== '') head.set(open, [[...(head.get(open) ?? []), ...valuesIn(folded)].join(' ')]);
    else if (key !== '') {
      open = foldVietnamese(key)
        .replace(/[_\s-]+/gu, ' ')
        .trim();
      if (stated.trim() === '') parted = open;
      // `>-` and `|` say that the words stand on the lines below.
      head.set(open, /^[>|][+-]?$/u.test(stated.trim()) ? [] : valuesIn(stated));
    }
  }
  return { head, rest: text.slice(match[0].length) };
}

function valuesIn(value: string): readonly string[] {
  const listed = /^\[(.*)\]$/su.exec(value.trim())?.[1];
  return (listed === undefined ? [value] : listed.split(','))
    .map((one) =>
      one
        .trim()
        .replace(/^(["'])(.*)\1$/su, '$2')
        .trim(),
    )
    .filter(Boolean);
}
