import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';

// Words that every text of the language is full of and that the other two do not have. Detectors confuse Indonesian
// with Malay; here only three languages come into question.
const frequent: Readonly<Record<GrammarLanguage, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di dengan untuk dari pada dalam ini itu tidak akan telah oleh juga'.split(' '),
  ),
  en: new Set('the of and in to with for on that was were has have by from is are'.split(' ')),
  vi: new Set('và của các là được trong cho với những đã không có này tỉnh người'.split(' ')),
};

/** A language, and what speaks for it. */
export interface LanguageGuess {
  language: GrammarLanguage;
  why: string;
  /** Whether a person had better look: there was little to go by. */
  isDoubtful: boolean;
}

/** Tells Indonesian, English and Vietnamese by their most frequent words. Without any of them it says Indonesian. */
export function guessLanguage(text: string): LanguageGuess {
  // The opening decides; a whole book would say no more.
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(frequent).map(([language, list]) => ({
    language,
    count: words.filter((word) => list.has(word)).length,
  }));
  const [best, next] = counts.toSorted((a, b) => b.count - a.count);
  const language = best?.language === 'en' || best?.language === 'vi' ? best.language : 'id';
  const found = best?.count ?? 0;
  return {
    language,
    why:
      found === 0
        ? 'no frequent word of any of the three languages was found'
        : `${found} of its most frequent words stand in the text, ${next?.count ?? 0} of the next language`,
    isDoubtful: found < 3 || found < 2 * (next?.count ?? 0),
  };
}
