/** A problem as a test foresees it: `file:line:column  rule`. */
export function problemAt(file: string, text: string, at: string, rule: string): string {
  const offset = text.indexOf(at);
  if (offset === -1) throw new Error(`${file} has no "${at}".`);
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return `${file}:${before.length}:${column}  ${rule}`;
}

/** The problems that a script printed, without their messages. */
export function printedProblems(output: string): string[] {
  return [...output.matchAll(/^(content\/\S+:\d+:\d+ {2}\S+) {2}/gm)].map(([, problem]) =>
    String(problem),
  );
}
