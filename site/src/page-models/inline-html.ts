/**
 * Inline text as HTML. Built here and not in a template: a template's own line breaks would become spaces inside
 * links and bold words ("113 ." for "113.").
 */
import type { Inline } from 'shared/contract/rich-text';

/** `explain` may add to running text that is already HTML; text of links stays as it is. */
export function renderInlines(inlines: readonly Inline[], explain: (html: string) => string = (html) => html): string {
  return inlines.map((inline) => renderInline(inline, explain)).join('');
}

/** Links in a sentence, with commas between them. */
export function renderLinks(links: readonly { readonly label: string; readonly path: string }[]): string {
  return links.map((link) => `<a href="${escapeHtml(link.path)}">${escapeHtml(link.label)}</a>`).join(', ');
}

function renderInline(inline: Inline, explain: (html: string) => string): string {
  switch (inline.kind) {
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${renderInlines(inline.runs)}</a>`;
    case 'text': {
      const text = explain(escapeHtml(inline.text));
      const slanted = inline.italic ? `<em>${text}</em>` : text;
      return inline.bold ? `<strong>${slanted}</strong>` : slanted;
    }
  }
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
