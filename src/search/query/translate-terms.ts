import { languages, type Language } from '../../domain/language.ts';
import { compilePhrases, findPhrases, withoutInner } from '../../domain/phrases/find-phrases.ts';
import { foldWords } from '../../domain/phrases/fold-words.ts';
import type { SearchTerm } from '../../domain/search-term.ts';
import { foldText } from '../../domain/search-words.ts';

/** A query with its terms as texts may say them. */
export interface TranslatedQuery {
  text: string;
  /** The terms that were put in. */
  terms: string[];
}

const variantsTried = 3;

/**
 * The query with its terms, of whatever language, as the texts of `language` may say them otherwise, the preferred labels
 * first. Empty where it holds no term that has another label.
 */
export function translateTerms(
  query: string,
  language: Language,
  terms: readonly SearchTerm[],
): TranslatedQuery[] {
  const index = compilePhrases(
    terms.flatMap((term) =>
      allLabels(term).map((label) => [label, others(term[language], label)] as const),
    ),
  );
  const found = withoutInner(findPhrases(foldWords(query), index)).filter(
    ({ meaning }) => meaning.length > 0,
  );
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

function allLabels(term: SearchTerm): string[] {
  return [...new Set([...languages.flatMap((code) => term[code]), ...term.vi])];
}

function others(labels: readonly string[], label: string): string[] {
  return labels.filter((other) => foldText(other) !== foldText(label));
}
