/** The first of each known abbreviation in a text becomes a button that shows its meaning, without JavaScript. */
import { escapeHtml } from './inline-html.ts';

/** Takes and gives HTML text. */
export type Explain = (html: string) => string;

/** A run of capitals and what hangs together with them: "ANTT", "UBND", "CSKV". */
const CANDIDATE = /(?<![\p{L}\d&;/-])\p{Lu}{2,}(?![\p{L}\d/-])/gu;

/** Each text gets an explainer of its own, which remembers what it has explained. */
export function createExplainer(abbreviations: ReadonlyMap<string, string>): Explain {
  const explained = new Set<string>();
  return (html) =>
    html.replace(CANDIDATE, (short) => {
      const long = abbreviations.get(short);
      if (long === undefined || explained.has(short)) return short;
      explained.add(short);
      const id = `vt-${explained.size}`;
      return (
        `<button type="button" class="abbreviation" popovertarget="${id}">${short}</button>` +
        `<span class="abbreviation__meaning" id="${id}" popover><b>${short}</b>: ${escapeHtml(long)}</span>`
      );
    });
}
