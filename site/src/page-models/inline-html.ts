/**
 * Inline text as HTML. Built here and not in a template: a template's own line breaks would become spaces inside
 * links and bold words ("113 ." for "113.").
 */
import type { Inline } from 'shared/contract/rich-text';

export function renderInlines(inlines: readonly Inline[]): string {
  return inlines.map(renderInline).join('');
}

/** Links in a sentence, with commas between them. */
export function renderLinks(links: readonly { readonly label: string; readonly path: string }[]): string {
  return links.map((link) => `<a href="${escapeHtml(link.path)}">${escapeHtml(link.label)}</a>`).join(', ');
}

function renderInline(inline: Inline): string {
  switch (inline.kind) {
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${renderInlines(inline.runs)}</a>`;
    case 'text': {
      const text = escapeHtml(inline.text);
      const slanted = inline.italic ? `<em>${text}</em>` : text;
      return inline.bold ? `<strong>${slanted}</strong>` : slanted;
    }
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
