/**
 * Copies an excerpt into the page: its words as text, its `<mark>` elements as marks, and nothing else, whatever
 * it contains.
 */
export function excerptNodes(excerpt: string): (string | HTMLElement)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
