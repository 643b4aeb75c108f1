/** A column of texts that repeat: each row names a text by its place in `texts`. */
export interface CodedColumn {
  texts: string[];
  codes: number[];
}

/** A column of texts that repeat in a row: each text with the number of rows it holds for. */
export interface RunColumn {
  texts: string[];
  lengths: number[];
}

/** A column of which most rows are empty: the rows that are not, and what stands in them. */
export interface SparseColumn<T> {
  rows: number[];
  values: T[];
}

export function codeColumn(column: readonly string[]): CodedColumn {
  const places = new Map<string, number>();
  const codes = column.map((text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { texts: [...places.keys()], codes };
}

export function runColumn(column: readonly string[]): RunColumn {
  const texts: string[] = [];
  const lengths: number[] = [];
  for (const text of column) {
    if (texts.at(-1) === text) lengths.push((lengths.pop() ?? 0) + 1);
    else {
      texts.push(text);
      lengths.push(1);
    }
  }
  return { texts, lengths };
}

export function sparseColumn<T>(column: readonly (T | undefined)[]): SparseColumn<T> {
  const filled = column.flatMap((value, row) => (value === undefined ? [] : [{ row, value }]));
  return { rows: filled.map(({ row }) => row), values: filled.map(({ value }) => value) };
}

/**
 * What each row's text reads as; `read` is asked once a text, however many rows have it. Throws where a code names
 * no text: the file is then not what was written.
 */
export function decodeColumn<T>({ texts, codes }: CodedColumn, read: (text: string) => T): T[] {
  const values = texts.map((text) => ({ value: read(text) }));
  return codes.map((code) => {
    const found = values[code];
    if (found === undefined) throw new Error(`A column has no text number ${code}.`);
    return found.value;
  });
}

/** The text of each row. */
export function decodeRuns({ texts, lengths }: RunColumn): string[] {
  return texts.flatMap((text, index) => Array.from({ length: lengths[index] ?? 0 }, () => text));
}

/** What stands in each row that is not empty. */
export function decodeSparse<T, U>(
  { rows, values }: SparseColumn<T>,
  read: (value: T) => U,
): ReadonlyMap<number, U> {
  return new Map(
    values.flatMap((value, index) => {
      const row = rows[index];
      return row === undefined ? [] : [[row, read(value)] as const];
    }),
  );
}
