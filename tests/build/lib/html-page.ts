import { Config, Parser, type HtmlElement } from 'html-validate';

const config = await Config.fromObject([], { root: true, elements: ['html5'] });
const resolved = await config.resolve();

/** Parses the HTML of a page. Of the parser's values read only those that the functions below decode. */
export function parsePage(html: string): HtmlElement {
  return new Parser(resolved).parseHtml(html);
}

/** Every element that a selector finds. */
export function all(page: HtmlElement, selector: string): HtmlElement[] {
  return page.querySelectorAll(selector);
}

/** The first element that a selector finds; there must be one. */
export function one(page: HtmlElement, selector: string): HtmlElement {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`The page has no element "${selector}".`);
  return element;
}

/** An attribute's value as a browser reads it; null when the element has none. */
export function attribute(element: HtmlElement, name: string): string | null {
  const value = element.getAttributeValue(name);
  return value === null ? null : decode(value);
}

/** The values of an attribute over all elements that have it. */
export function values(page: HtmlElement, selector: string, name: string): string[] {
  return all(page, selector).flatMap((element) => attribute(element, name) ?? []);
}

/** The text of an element as a reader sees it, in one line. */
export function textOf(element: HtmlElement): string {
  return decode(element.textContent).replace(/\s+/g, ' ').trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The parser leaves character references as they are; these are all that the project's writers use. */
function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot));/gi,
    (_all, hex, decimal, name) =>
      typeof name === 'string'
        ? (named[name] ?? '')
        : String.fromCodePoint(
            typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal),
          ),
  );
}
