/** Lines shorter than this are not wrapped by a program; longer ones than that are paragraphs. */
const widths = { least: 30, most: 130 };
/** How full a line is when the next word would not have fitted: programs that balance lines leave some room. */
const fullness = 0.85;
/** How many of the lines that another line follows must be full. */
const fullShare = 0.8;
/** A text of fewer lines shows no habit. */
const leastLines = 3;

const listMarker = /^(?:[-*•–—+·▪]|\(?\d{1,2}[.)]|[a-zđ][.)])\s/u;
const sentenceEnd = /[.!?:;…]["”’»)\]]*$/u;

/**
 * Which lines go on in the next one, for a text in groups of lines between blank lines. That is so only where
 * the text as a whole is hard-wrapped: it has several groups, nearly all lines that another one follows are so
 * full that its first word would not have fitted, and most of them end in mid-sentence. A line that starts
 * like an item of a list never goes on from the one before. The result has for each group and line whether it
 * goes on.
 */
export function findContinuedLines(groups: readonly (readonly string[])[]): boolean[][] {
  const inner = groups.flatMap((group) =>
    group.slice(0, -1).map((line, index) => ({ line, next: group[index + 1] ?? '' })),
  );
  const width = inner.reduce((most, { line }) => Math.max(most, line.length), 0);
  const isFull = (line: string, next: string) =>
    line.length + 1 + firstWordLength(next) > width * fullness;
  const full = inner.filter(({ line, next }) => isFull(line, next)).length;
  const open = inner.filter(({ line }) => !sentenceEnd.test(line)).length;
  const isWrapped =
    groups.length > 1 &&
    inner.length >= leastLines &&
    width >= widths.least &&
    width <= widths.most &&
    full >= inner.length * fullShare &&
    open * 2 > inner.length;
  return groups.map((group) =>
    group.map((line, index) => {
      const next = group[index + 1];
      return isWrapped && next !== undefined && isFull(line, next) && !listMarker.test(next);
    }),
  );
}

function firstWordLength(line: string): number {
  const end = line.search(/\s/);
  return end === -1 ? line.length : end;
}
