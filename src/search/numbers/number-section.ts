import type { Language } from '../../domain/language.ts';
import { numberSearchStrings } from '../../i18n/number-search-strings.ts';
import type { NumberHit } from './number-index.ts';

/** The parts of the search page that show figures. */
export interface NumberParts {
  /** Hidden while no figure was found. */
  numbers: HTMLElement;
  numberList: HTMLElement;
  moreNumbers: HTMLButtonElement;
}

const shownAtOnce = 10;

/** Makes the section for numbers work; returns what shows figures in it, some at a time. */
export function numberSection(
  { numbers, numberList, moreNumbers }: NumberParts,
  base: string,
  language: Language,
): (hits: readonly NumberHit[]) => Promise<void> {
  const words = numberSearchStrings[language];
  let showNext = (): HTMLElement | undefined => undefined;
  moreNumbers.addEventListener('click', () => showNext()?.querySelector('a')?.focus());

  return async (hits) => {
    numberList.replaceChildren();
    numbers.hidden = hits.length === 0;
    if (hits.length === 0) return;
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
  };
}
