/**
 * Puts the host before every permalink that was built without one, so that a copied citation can be followed:
 * `data-permalink` is the path that an element's text has for it.
 */
export function completePermalinks(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-permalink]')) {
    const path = element.dataset['permalink'] ?? '';
    const text = element.textContent;
    const start = text.lastIndexOf(path);
    const address = new URL(path, location.href).href;
    element.textContent = text.slice(0, start) + address + text.slice(start + path.length);
  }
}
