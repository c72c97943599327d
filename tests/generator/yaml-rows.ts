/** A YAML list of maps, one line a key, with values in JSON, which is YAML too. */
export function yamlRows(rows: readonly object[], indent = ''): string {
  if (rows.length === 0) return `${indent}[]\n`;
  return rows.map((row) => `${indent}- ${yamlMap(row, `${indent}  `).trimStart()}`).join('');
}

/** A YAML map, one line a key; what is undefined is left out. */
export function yamlMap(row: object, indent = ''): string {
  return Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${indent}${key}: ${JSON.stringify(value)}\n`)
    .join('');
}
