/** Puts the host before every permalink that was built without one: then a copied citation can be followed. */
export function completePermalinks(): void {
  for (const permalink of document.querySelectorAll('[data-permalink]')) {
    permalink.textContent = new URL(permalink.textContent, location.href).href;
  }
}
