import { english } from './grammar-en.ts';
import { indonesian } from './grammar-id.ts';
import { vietnamese } from './grammar-vi.ts';
import type { GrammarLanguage, NumberGrammar } from './number-grammar.ts';

/** The number grammar of each language. */
export const grammars: Readonly<Record<GrammarLanguage, NumberGrammar>> = {
  id: indonesian,
  en: english,
  vi: vietnamese,
};
