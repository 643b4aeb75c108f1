/**
 * A title made from the words in an address, as a Vietnamese site writes them: without marks. Null where its last
 * segment has fewer than three words.
 */
export function titleOfUrl(address: string): string | null {
  const path = URL.parse(address)?.pathname ?? '';
  const segments = path.split('/').filter((segment) => segment !== '');
  for (const segment of segments.toReversed().slice(0, 2)) {
    const words = decode(segment)
      .replace(/\.[a-z]{2,5}\d{0,4}$/i, '')
      .split(/[-_+\s]+/)
      .filter((word) => word !== '');
    while (isNumberOfPage(words.at(-1))) words.pop();
    if (words.length >= 3 && words.length <= 60) {
      const title = words.join(' ');
      return title.charAt(0).toUpperCase() + title.slice(1);
    }
  }
  return null;
}

/** "post927534", "123456", "a12345", "d98765": the number that the site gives its page, no word of the title. */
function isNumberOfPage(word: string | undefined): boolean {
  return (
    word !== undefined && /^(?:\d{5,}|(?:post|news|tin|art|id|p|a|d|c|i|n|t)\d{3,})$/i.test(word)
  );
}

/** A broken escape stays what it is. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
