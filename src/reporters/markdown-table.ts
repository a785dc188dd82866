const escapeCell = (cell: string): string => cell.replace(/\|/gu, '\\|').replace(/\n/gu, ' ');

/**
 * A Markdown table with its columns lined up, as Prettier writes it.
 *
 * @example markdownTable(['a'], [['b']]) // '| a   |\n| --- |\n| b   |\n'
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [head, ...rows].map((row) => row.map(escapeCell));
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |\n`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('');
}
