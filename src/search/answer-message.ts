import type { Language } from '../domain/language.ts';
import { numberSearchStrings } from '../i18n/number-search-strings.ts';
import { searchStrings } from '../i18n/search-strings.ts';
import type { SearchAnswer } from './run-search.ts';
import { countFilters, type SearchState } from './search-state.ts';

/** What was found, in words: the figures of a number, then the reports with the words. */
export function answerMessage(
  { numbers, texts }: SearchAnswer,
  state: SearchState,
  language: Language,
): string {
  const words = searchStrings[language];
  const numberWords = numberSearchStrings[language];
  const told: string[] = [];
  if (numbers)
    told.push(
      numbers.hits.length > 0
        ? numberWords.found(numbers.hits.length, numbers.isCut)
        : numberWords.none(state.query),
    );
  if (texts) {
    const count = new Set(texts.hits.map(({ page }) => page.slug)).size;
    if (count === 0) told.push(countFilters(state) > 0 ? words.noneFiltered : words.none);
    else told.push(texts.isPartial ? words.foundSome(count) : words.found(count));
  }
  return told.join(' ');
}
