/** A text with d for đ, the one letter of Vietnamese that Pagefind does not fold: "Đắk Lắk" as people type it. */
export function foldLetters(text: string): string {
  return text.replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
