/**
 * Lets Control+K or Command+K lead to the search from any page: to the field of a page that has one, else to the search
 * page.
 */
export function useSearchShortcut(): void {
  document.addEventListener('keydown', (event) => {
    const isAlone = !event.altKey && !event.shiftKey && event.ctrlKey !== event.metaKey;
    if (!isAlone || event.key.toLowerCase() !== 'k') return;
    const field = document.querySelector('input[type=search]');
    const link = document.querySelector('a[aria-keyshortcuts]');
    // The field of the search page is hidden until its program runs.
    if (field instanceof HTMLInputElement && field.checkVisibility()) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (link instanceof HTMLAnchorElement) {
      event.preventDefault();
      location.assign(link.href);
    }
  });
}
