import type { Language } from '../../domain/language.ts';
import { numberSearchStrings } from '../../i18n/number-search-strings.ts';
import type { SearchState } from '../search-state.ts';
import type { NumberIndex } from './number-index.ts';
import type { NumberSearch } from './search-numbers.ts';

/** The parts of the search page that show figures. */
export interface NumberParts {
  /** Hidden while no figure was found. */
  numbers: HTMLElement;
  numberList: HTMLElement;
  moreNumbers: HTMLButtonElement;
}

/** Where the search page finds what it searches. */
export interface SearchPlaces {
  base: string;
  language: Language;
  /** The least sizes in the files of the numbers. */
  bounds: readonly number[];
}

/** The section of the search page for the numbers in a search. */
export interface NumberSection {
  /** Looks for the number in a search; null where there is none. Rejects where a file does not arrive. */
  find: (state: SearchState) => Promise<NumberSearch | null>;
  /** Shows what was found, some at a time, and says in words what it is. Null hides the section. */
  show: (found: NumberSearch | null, typed?: string) => Promise<string>;
}

const shownAtOnce = 10;

/** Makes the section work; what it takes to read a number is loaded with the first digit. */
export function numberSection(
  { numbers, numberList, moreNumbers }: NumberParts,
  { base, language, bounds }: SearchPlaces,
): NumberSection {
  const words = numberSearchStrings[language];
  let index: NumberIndex | undefined;
  let showNext = (): HTMLElement | undefined => undefined;
  moreNumbers.addEventListener('click', () => showNext()?.querySelector('a')?.focus());

  return {
    find: async (state) => {
      if (!/\d/.test(state.query)) return null;
      const [{ openNumberIndex }, { searchNumbers }] = await Promise.all([
        import('./number-index.ts'),
        import('./search-numbers.ts'),
      ]);
      index ??= openNumberIndex(base, bounds);
      return searchNumbers(state, index);
    },
    show: async (found, typed = '') => {
      const hits = found?.hits ?? [];
      numberList.replaceChildren();
      numbers.hidden = hits.length === 0;
      if (found === null) return '';
      if (hits.length === 0) return words.none(typed);
      const { numberItem } = await import('./number-item.ts');
      showNext = () => {
        const shown = numberList.children.length;
        const items = hits
          .slice(shown, shown + shownAtOnce)
          .map((hit) => numberItem(hit, base, language));
        numberList.append(...items);
        const left = hits.length - shown - items.length;
        moreNumbers.hidden = left === 0;
        moreNumbers.textContent = words.more(left);
        return items[0];
      };
      showNext();
      return words.found(hits.length, found.isCut);
    },
  };
}
