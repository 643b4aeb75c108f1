const tones = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);
const mark = /\p{M}/u;
const plainLetters = /^[0-9A-Za-z]*$/;

/** A word without its marks, in lower case and without apostrophes: `Đắk` is `dak`, `M’Drắk` is `mdrak`. */
export function foldWord(word: string): string {
  if (plainLetters.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** Whether a word bears a mark of Vietnamese writing. */
export function hasMarks(word: string): boolean {
  return !plainLetters.test(word) && /[\p{M}đĐ]/u.test(word.normalize('NFD'));
}

/** The letters of a word, each with its marks but the tone, and the tone: `Hoà` and `Hòa` are spelled alike. */
export interface Spelling {
  letters: readonly string[];
  tone: string;
}

/** How a word is spelled. The tone stands apart since print puts it on one vowel or the other. */
export function spell(word: string): Spelling {
  const letters: string[] = [];
  let tone = '';
  for (const character of word.toLowerCase().normalize('NFD')) {
    if (tones.has(character)) tone = character;
    else if (mark.test(character)) letters.push(`${letters.pop() ?? ''}${character}`);
    else if (!"'’ʼ".includes(character)) letters.push(character);
  }
  return { letters, tone };
}

/** Whether two words are spelled alike, wherever the tone stands. */
export function spelledAlike(a: Spelling, b: Spelling): boolean {
  return a.tone === b.tone && a.letters.join() === b.letters.join();
}

/** Whether a printed word can be the name's with some or all of its marks lost, but none added or changed. */
export function spelledWithLosses(printed: Spelling, name: Spelling): boolean {
  if (printed.tone !== '' && printed.tone !== name.tone) return false;
  if (printed.letters.length !== name.letters.length) return false;
  return printed.letters.every((letter, index) => {
    const whole = name.letters[index] ?? '';
    if (letter === whole || (letter === 'd' && whole === 'đ')) return true;
    return (
      letter.charAt(0) === whole.charAt(0) && letter.split('').every((part) => whole.includes(part))
    );
  });
}
