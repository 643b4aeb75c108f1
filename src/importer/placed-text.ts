/** Text taken out of an input in which every character knows where it stood there. */
export interface PlacedText {
  text: string;
  /** UTF-16 offsets in the input: what became `text[i]` starts at `starts[i]` and ends before `ends[i]`. */
  starts: readonly number[];
  ends: readonly number[];
}

/** A stretch of the input, in UTF-16 offsets; `end` is the first one after it. */
export interface Span {
  start: number;
  end: number;
}

/** The characters of the input from `start` to `end`, just as they are. */
export function placeText(input: string, { start, end }: Span): PlacedText {
  const starts = Array.from({ length: end - start }, (_, index) => start + index);
  return { text: input.slice(start, end), starts, ends: starts.map((offset) => offset + 1) };
}

/** Part of a text, cut as `String.slice` cuts. */
export function slicePlaced({ text, starts, ends }: PlacedText, from: number, to = text.length) {
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}

/** Several texts as one. */
export function joinPlaced(parts: readonly PlacedText[]): PlacedText {
  return {
    text: parts.map(({ text }) => text).join(''),
    starts: parts.flatMap(({ starts }) => starts),
    ends: parts.flatMap(({ ends }) => ends),
  };
}

/** A text without white space at its edges. */
export function trimPlaced(placed: PlacedText): PlacedText {
  const from = placed.text.length - placed.text.trimStart().length;
  return slicePlaced(placed, from, Math.max(from, placed.text.trimEnd().length));
}

/** Where in the input a stretch of a text stood; an empty stretch has no place of its own and gets its neighbor's. */
export function spanInInput({ starts, ends }: PlacedText, from: number, to: number): Span {
  const start = starts[from] ?? ends.at(-1) ?? 0;
  return { start, end: to > from ? (ends[to - 1] ?? start) : start };
}
