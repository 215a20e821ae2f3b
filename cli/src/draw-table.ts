/** Rows under their heads: widths follow the longest cell. */
export function drawTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = [heads, ...rows];
  const widths = heads.map((_head, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}
