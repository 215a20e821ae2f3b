/** The field that was probably meant; `undefined` where none is near. */
export function nearestField(name: string, fields: readonly string[]): string | undefined {
  const [best] = fields.map((field) => ({ field, distance: editDistance(name.toLowerCase(), field.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  // One slip in a short name, a third of the letters in a long one.
  return best !== undefined && best.distance <= Math.max(1, Math.floor(Math.max(name.length, best.field.length) / 3)) ? best.field : undefined;
}

/** Insertions, deletions, replacements, and two neighbours swapped. */
function editDistance(a: string, b: string): number {
  // Far too long to be a slip, and quadratic to find out.
  if (a.length > 100) return Number.POSITIVE_INFINITY;
  const rows = [Array.from({ length: b.length + 1 }, (_value, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column += 1) {
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const replaced = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, replaced, isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
  }
  return at(a.length, b.length);
}
