import { anyOf, type Lexicon } from './lexicon.ts';

/** A regular expression for whole numbers in words below a thousand: "two", "twenty-five", "a hundred and twenty". */
export function numberWords({ grammar, numerals }: Lexicon): string {
  const { one, many, and } = grammar.hundreds;
  const space = '[\\s\\u00a0]+';
  const hundreds = `(?:(?:${numerals.source})${space}(?:${anyOf(many)})|(?:${anyOf(one)}))`;
  const joined = and.length === 0 ? space : `${space}(?:(?:${anyOf(and)})${space})?`;
  return `${hundreds}(?:${joined}(?:${numerals.source}))?|${numerals.source}`;
}

/** The number that such words name; undefined for other words. */
export function readNumberWords(words: string, { grammar, numerals }: Lexicon): number | undefined {
  const { one, many, and } = grammar.hundreds;
  const simple = numerals.meaning(words);
  if (simple !== undefined) return simple;
  const text = words.toLowerCase().replaceAll(/[\s\u00a0]+/g, ' ');
  const split = new RegExp(
    `^(?:(${numerals.source}) (?:${anyOf(many)})|(?:${anyOf(one)}))(?: (?:(?:${anyOf([...and, '-'])}) )?(${numerals.source}))?$`,
    'u',
  ).exec(text);
  if (split === null) return undefined;
  const hundreds = split[1] === undefined ? 1 : numerals.meaning(split[1]);
  const rest = split[2] === undefined ? 0 : numerals.meaning(split[2]);
  return hundreds === undefined || rest === undefined ? undefined : hundreds * 100 + rest;
}
