/** A figure as it is printed: three places without the zero before the point; nothing for what is not known. */
export const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : value.toFixed(3).replace(/^(-?)0\./, '$1.');

/** Rows of text under each other, as a Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((name, i) => Math.max(3, name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
};
