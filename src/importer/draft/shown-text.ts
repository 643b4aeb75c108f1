/** A stretch of a text that states a figure, in UTF-16 offsets; `end` is the first one after it. */
export interface TextMark {
  id: string;
  start: number;
  end: number;
}

/** Words as a reader is to see them, with the stretches that marks stand around, in their order. */
export interface ShownText {
  text: string;
  marks: TextMark[];
}

/**
 * What a draft shows of a text: all of it but the blanks at the edges of its lines, which no page shows and which
 * would only clutter the draft. A line break, with the blanks around it, becomes `lineBreak`. Half a surrogate pair
 * and NUL cannot stand in a file of text and become U+FFFD. Marks keep to their words without blanks at the edges;
 * one that is empty, leaves the text, cuts a character or overlaps with another is a bug of the caller and throws.
 */
export function showText(
  given: string,
  marks: readonly TextMark[],
  lineBreak: '\n' | ' ',
): ShownText {
  const source = given.toWellFormed().replaceAll('\0', '\uFFFD');
  // Where each UTF-16 unit of the source went, and its end.
  const offsets: number[] = [];
  let text = '';
  for (const { 0: run, index } of source.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/g)) {
    const isAtEdge = index === 0 || index + run.length === source.length;
    const kept = showRun(run, isAtEdge, lineBreak);
    for (let unit = 0; unit < run.length; unit += 1) {
      offsets.push(text.length + Math.min(unit, kept.length));
    }
    text += kept;
  }
  offsets.push(text.length);
  let end = 0;
  const shownMarks = marks
    .toSorted((a, b) => a.start - b.start)
    .map((mark) => {
      const shown = narrowMark(text, mark, offsets);
      if (shown.start < end) throw new Error(`bug: the mark of "${mark.id}" overlaps with another`);
      end = shown.end;
      return shown;
    });
  return { text, marks: shownMarks };
}

function showRun(run: string, isAtEdge: boolean, lineBreak: string): string {
  if (!/^[ \t\r\n]/.test(run)) return run;
  if (isAtEdge) return '';
  return /[\r\n]/.test(run) ? lineBreak : run;
}

function narrowMark(text: string, { id, start, end }: TextMark, offsets: number[]): TextMark {
  const [from, to] = [offsets[start], offsets[end]];
  if (from === undefined || to === undefined) {
    throw new Error(`bug: the mark of "${id}" from ${start} to ${end} leaves its text`);
  }
  const shown = { id, start: from, end: to };
  while (shown.start < shown.end && isBlank(text[shown.start])) shown.start += 1;
  while (shown.start < shown.end && isBlank(text[shown.end - 1])) shown.end -= 1;
  if (text.slice(shown.start, shown.end).trim() === '') {
    throw new Error(`bug: the mark of "${id}" from ${start} to ${end} holds no words`);
  }
  if (isInsidePair(text, shown.start) || isInsidePair(text, shown.end)) {
    throw new Error(`bug: the mark of "${id}" from ${start} to ${end} cuts a character`);
  }
  return shown;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n';
}

/** Whether an offset in a well-formed text lies between the halves of a surrogate pair. */
function isInsidePair(text: string, offset: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1));
}
