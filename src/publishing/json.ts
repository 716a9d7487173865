/** A value as indented JSON text with a line feed at its end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Rows as a JSON array with one row a line, so that two versions can be compared line by line. */
export function rowsToJson(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** JSON for a data block within HTML: without `<`, nothing can end the block early. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
