export type Cell = string | number;

/** What a chart shows, as a table. The first cell of a row links to the cases behind it. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly href: string | null }[];
}

/** A chart's table for a spreadsheet: semicolons, decimal commas, UTF-8 with BOM, CRLF, as an Indonesian Excel opens it. */
export function chartCsv({ head, rows }: ChartTable): string {
  const lines = [head, ...rows.map((row) => row.cells)];
  return `\uFEFF${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`;
}

/** Formula-like text gets a leading apostrophe so that no spreadsheet runs it. */
function field(value: Cell): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100).replace('.', ',');
  const text = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
