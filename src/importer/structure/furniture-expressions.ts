import { grammarLanguages } from '../../domain/grammar/number-grammar.ts';
import { furnitureWords, type FurnitureWords } from './furniture-words.ts';

/** Any of the words of that kind, in any language, as a regular expression. Matched without regard to case. */
export function anyWord(kind: keyof FurnitureWords): string {
  const words = grammarLanguages.map((language) => furnitureWords[language][kind]).join('|');
  return `(?:${words.replaceAll(' ', '\\s{1,3}')})`;
}

/** An expression over lines that ignores case; `~` stands for a little white space or none. */
export function lineExpression(source: string): RegExp {
  return new RegExp(source.replaceAll('~', '\\s{0,3}'), 'iu');
}
