/** A word of a text as phrases are compared: without capitals and marks, with its place. */
export interface FoldedWord {
  word: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Whether a sign that ends a clause (`. ; : ! ?`, a bracket, a line's end) stands between it and the word before. */
  isAfterBreak: boolean;
}

/**
 * The words of a text, folded: letters lose their capitals and their marks, đ is d, and a full stop or comma between
 * digits belongs to the number. All three languages are compared so, since pages print Vietnamese names and terms
 * with and without marks.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*%?/gu)) {
    const start = match.index;
    const isAfterBreak = /[.;:!?()[\]\n]/.test(text.slice(end, start));
    end = start + match[0].length;
    words.push({ word: fold(match[0]), start, end, isAfterBreak });
  }
  return words;
}

/** A word without capitals and marks. */
export function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
