import type { Language } from '../domain/language.ts';
import { searchStrings } from '../i18n/search-strings.ts';
import { resultItem, showPassages } from './result-item.ts';
import type { SearchParts } from './search-parts.ts';
import type { TextHit } from './texts/findings.ts';

const pageLength = 10;
// The rest of a page gets its passages when it comes into sight: a text is a file of its own.
const filledAtOnce = 3;

/**
 * Makes the list of results work; returns what shows hits in it, some at a time. Entries stand there at once; resolves
 * when the first have their passages, or these failed to arrive.
 */
export function resultList(
  { results, more }: Pick<SearchParts, 'results' | 'more'>,
  base: string,
  language: Language,
): (hits: readonly TextHit[]) => Promise<void> {
  const words = searchStrings[language];
  let showNext = async (): Promise<void> => {};
  more.addEventListener('click', () => {
    const shown = results.children.length;
    void showNext();
    results.children[shown]?.querySelector('a')?.focus();
  });

  return async (hits) => {
    results.replaceChildren();
    more.hidden = true;
    showNext = async () => {
      const shown = results.children.length;
      const next = hits.slice(shown, shown + pageLength);
      const items = next.map((hit) => ({ hit, item: resultItem(hit, base, language) }));
      results.append(...items.map(({ item }) => item));
      const left = hits.length - shown - items.length;
      more.hidden = left === 0;
      more.textContent = words.more(left);
      // A text that does not arrive leaves its entry without passages; the load is on record.
      const fill = async ({ hit, item }: (typeof items)[number]) =>
        showPassages(item, hit, base, language).catch(() => {});
      for (const later of items.slice(filledAtOnce)) whenSeen(later.item, () => void fill(later));
      await Promise.all(items.slice(0, filledAtOnce).map(fill));
    };
    await showNext();
  };
}

/** Does something once an entry is about to come into sight. */
function whenSeen(item: HTMLElement, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '200px' },
  );
  observer.observe(item);
}
