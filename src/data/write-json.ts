/** A list as JSON with one entry a line, so that versions can be compared line by line. */
export function writeJsonList(entries: readonly unknown[]): string {
  if (entries.length === 0) return '[]\n';
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

/** One object as JSON, indented for a reader. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
