/** The styles that stand in a page itself, as hashes for the content security policy: no other inline style is obeyed. */
import { createHash } from 'node:crypto';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** `sha256-…` of every style element's content, each once. */
export function hashInlineStyles(html: string): readonly string[] {
  const hashes = [...html.matchAll(STYLE)].map(
    ([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`,
  );
  return [...new Set(hashes)].sort();
}
