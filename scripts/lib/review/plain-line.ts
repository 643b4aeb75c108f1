const [opening, closing] = ['\uE000', '\uE001'];

/** Words that a line makes visible: by quotes always, and in color where the terminal has it (see `toTerminal`). */
export function visible(words: string): string {
  return `${opening}«${plain(words)}»${closing}`;
}

/**
 * Words of an article, as one line that no terminal takes for anything else: without control characters (escape
 * sequences start with one), line breaks, and signs that turn the direction of writing.
 */
export function plain(words: string): string {
  return words.replaceAll(unsafe, ' ').replaceAll(/ {2,}/g, ' ').trim();
}

/** A line that is ready to be printed. What is no word of ours has gone through `plain` or `visible`. */
export function toTerminal(line: string, color: boolean): string {
  return line
    .replaceAll(control, ' ')
    .replaceAll(opening, color ? '\u001B[1;7m' : '')
    .replaceAll(closing, color ? '\u001B[0m' : '');
}

const control = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const unsafe = new RegExp(`${control.source}|[${opening}${closing}]`, 'gu');
