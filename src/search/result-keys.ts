import type { SearchParts } from './search-parts.ts';

/**
 * Lets the arrow keys go from the words typed through the results and back; Escape leads back to the words, and there
 * empties them.
 */
export function useResultKeys({ query, found }: Pick<SearchParts, 'query' | 'found'>): void {
  const stops = () => [
    query,
    ...[
      ...found.querySelectorAll('[data-part=number-list] > li > a, [data-part=results] a'),
    ].filter((stop) => stop instanceof HTMLElement),
  ];
  const move = (event: KeyboardEvent) => {
    const at = stops().findIndex((stop) => stop === document.activeElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape' && at > 0) {
      event.preventDefault();
      query.focus();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = step === 0 ? undefined : stops()[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  query.addEventListener('keydown', move);
  found.addEventListener('keydown', move);
}
