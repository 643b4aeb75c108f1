/** An element below `root` on which a page's program works. Throws when the page has no such element. */
export function findPart<T extends HTMLElement>(
  root: ParentNode,
  selector: string,
  type: new () => T,
): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}.`);
  return element;
}
