/** A word of a text as phrases are compared: without capitals and marks, with its place. */
export interface FoldedWord {
  word: string;
  /** The marks that it lost, sorted: "hòa" and "hoà" lost the same, "hiến" and "hiện" did not. */
  marks: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Whether a sign that ends a clause (`. ; : ! ?`, a bracket, a line's end) stands between it and the word before. */
  isAfterBreak: boolean;
}

/**
 * The words of a text, folded: letters lose their capitals and their marks, đ is d, and a full stop or comma between
 * digits belongs to the number. Pages print Vietnamese with and without marks.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\d²³]*|\d+(?:[.,]\d+)*%?/gu)) {
    const start = match.index;
    const isAfterBreak = /[.;:!?()[\]\n]/.test(text.slice(end, start));
    end = start + match[0].length;
    words.push({ word: fold(match[0]), marks: marksOf(match[0]), start, end, isAfterBreak });
  }
  return words;
}

/** A word without capitals and marks. */
export function fold(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** The marks of a word, sorted; the bar of đ is one of them. */
export function marksOf(word: string): string {
  if (isPlain(word)) return '';
  const marks = word
    .toLowerCase()
    .normalize('NFD')
    .match(/\p{M}|đ/gu);
  return marks === null ? '' : marks.toSorted().join('');
}

function isPlain(word: string): boolean {
  // eslint-disable-next-line no-control-regex -- the letters without marks are those of ASCII
  return /^[\x00-\x7f]*$/.test(word);
}

/** The word that stands for a number whose place a phrase names. */
export const numberSign = '#';

/** The words with the given numbers, which are in order, as number signs: phrases can tell what stands at a number. */
export function markNumbers(
  words: readonly FoldedWord[],
  numbers: readonly { readonly numberStart: number; readonly numberEnd: number }[],
): FoldedWord[] {
  const marked: FoldedWord[] = [];
  let at = 0;
  let last = -1;
  for (const word of words) {
    while ((numbers[at]?.numberEnd ?? Infinity) <= word.start) at += 1;
    const number = numbers[at];
    if (number === undefined || word.end <= number.numberStart) {
      marked.push(word);
      continue;
    }
    if (last === at) continue;
    last = at;
    const { numberStart: start, numberEnd: end } = number;
    marked.push({ ...word, word: numberSign, marks: '', start, end });
  }
  return marked;
}
