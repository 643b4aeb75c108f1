import type { Language } from '../../domain/language.ts';
import { languages } from '../../domain/language.ts';
import { compilePhrases, findPhrases, withoutInner } from '../../domain/phrases/find-phrases.ts';
import { foldWords } from '../../domain/phrases/fold-words.ts';
import type { SearchTerm } from '../../domain/search-term.ts';

/** A query with its terms in the language of the texts. */
export interface TranslatedQuery {
  text: string;
  /** The terms that were put in. */
  terms: string[];
}

const variantsTried = 3;

/**
 * The query with the terms of other languages as the texts of `language` may say them, the preferred labels first.
 * Empty where it holds no such term.
 */
export function translateTerms(
  query: string,
  language: Language,
  terms: readonly SearchTerm[],
): TranslatedQuery[] {
  const index = compilePhrases(
    terms.flatMap((term) =>
      foreignLabels(term, language).map((label) => [label, term[language]] as const),
    ),
  );
  const found = withoutInner(findPhrases(foldWords(query), index));
  if (found.length === 0) return [];
  const seen = new Set<string>();
  return Array.from({ length: variantsTried }, (_, variant) => {
    let text = '';
    let at = 0;
    const used: string[] = [];
    for (const { start, end, meaning } of found) {
      if (start < at) continue;
      const label = meaning[variant] ?? meaning[0] ?? '';
      text += `${query.slice(at, start)} ${label} `;
      used.push(label);
      at = end;
    }
    return { text: `${text}${query.slice(at)}`.replaceAll(/\s+/g, ' ').trim(), terms: used };
  }).filter(({ text }) => (seen.has(text) ? false : seen.add(text)));
}

/** Labels in every other language; what is a label of this one too needs no translation. */
function foreignLabels(term: SearchTerm, language: Language): string[] {
  const own = new Set(term[language]);
  return [...languages, 'vi' as const]
    .filter((code) => code !== language)
    .flatMap((code) => term[code])
    .filter((label) => !own.has(label));
}
