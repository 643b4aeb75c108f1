/** A word of a text, folded, with its place. */
export interface NameWord {
  folded: string;
  /** As it stands in the text. */
  text: string;
  start: number;
  end: number;
}

/** A name in lower case without marks, its words apart by one space: "Đắk Lắk", "Dak-Lak" and "dak lak" are one. */
export function foldName(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words of a text, for looking names up. */
export function nameWords(text: string): NameWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}
