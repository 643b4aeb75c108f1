import type { Language } from '../../domain/language.ts';

/**
 * What is left of a folded word without its affixes, roughly: forms of one word share it ("pembangunan", "dibangun";
 * "reduces", "reduced"). It need not be a word, and two words may share one by chance.
 */
export function wordRoot(word: string, language: Language): string {
  return language === 'id' ? indonesianRoot(word) : englishRoot(word);
}

const shortest = 4;

function indonesianRoot(word: string): string {
  const bare = strip(word, /(?:lah|kah|pun|nya|ku|mu)$/);
  const suffixless = strip(bare, /(?:kan|an|i)$/);
  const prefixless = strip(suffixless, /^(?:di|ter|ber|se|ke)/);
  return strip(strip(prefixless, /^(?:mem|pem|men|pen|me|pe)/), /^(?:ng|ny|g)/);
}

function englishRoot(word: string): string {
  const plain = strip(word.replace(/ies$/, 'y'), /(?:s|es)$/);
  return strip(strip(plain, /(?:ations?|ions?|ments?|ing|ed|ers?|ly)$/), /[ey]$/);
}

function strip(word: string, affix: RegExp): string {
  const rest = word.replace(affix, '');
  return rest.length >= shortest ? rest : word;
}
