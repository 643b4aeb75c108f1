/** Whether a line is up to four names of up to five words, each word with a capital, and nothing in figures. */
export function isNames(text: string): boolean {
  const names = text.split(/\s{0,2}(?:[-–—,;/&+]|\s(?:và|dan|and)\s)\s{0,2}/u);
  return names.length <= 4 && names.every((name) => one.test(name));
}

const one = /^\p{Lu}[\p{L}\p{M}.'’]{0,12}(?:\s{1,2}\p{Lu}[\p{L}\p{M}.'’]{0,12}){0,4}$/u;
