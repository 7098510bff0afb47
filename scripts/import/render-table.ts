/** Rows as lines of a table for a terminal. */

const WIDEST_CELL = 32;

/** Columns that are empty in every row are left out. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const shown = head.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  const cut = [head, ...rows].map((row) => row.filter((_, column) => shown[column]).map(shortened));
  const widths = (cut[0] ?? []).map((_, column) => Math.max(...cut.map((row) => widthOf(row[column] ?? ''))));
  const lines = cut.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}

function shortened(cell: string): string {
  const letters = Array.from(cell.normalize('NFC'));
  return letters.length <= WIDEST_CELL ? letters.join('') : `${letters.slice(0, WIDEST_CELL - 1).join('')}…`;
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell));
}

function widthOf(cell: string): number {
  return Array.from(cell).length;
}
