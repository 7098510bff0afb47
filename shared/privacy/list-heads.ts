/** What the line above a list says of each of its lines: "Những người bị mất tiền gồm:". */

const ITEM = /^\s*(?:[-–—+•*▪]|\d{1,2}[.)/]|[a-zđ][.)])\s*(?=[\p{L}“"])/u;

/** For each line in lower case the last sentence above its list with a space behind it; empty for all other lines. */
export function headsOf(lines: readonly string[]): readonly string[] {
  let head = '';
  return lines.map((line) => {
    const isItem = ITEM.test(line);
    const own = isItem ? head : '';
    if (/:\s*$/u.test(line))
      head = `${
        line
          .trimEnd()
          .split(/[.!?…]\s+(?=\p{L})/u)
          .at(-1) ?? ''
      } `;
    else if (!isItem) head = '';
    return own;
  });
}
