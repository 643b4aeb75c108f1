import { posix } from 'node:path';
import type { Site } from './built-site.ts';
import { textOfFile } from './built-site.ts';
import { attribute, parsePage } from './html-page.ts';

/** An address that a page asks the browser for, or leads the reader to. */
export interface Address {
  element: string;
  rel: string | null;
  href: string;
}

/** Every `href`, `src`, `action` and `srcset` of a page. */
export function addressesOf(html: string): Address[] {
  return parsePage(html)
    .querySelectorAll('[href], [src], [action], [srcset]')
    .flatMap((element) =>
      ['href', 'src', 'action', 'srcset'].flatMap((name) => {
        const href = attribute(element, name);
        return href === null
          ? []
          : [{ element: element.tagName, rel: attribute(element, 'rel'), href }];
      }),
    );
}

/** Whether an address leads out of the site, or is of another kind than a web page. */
export function isForeign(href: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

/** The file of a site that an address on one of its pages leads to, for a site served below `base`. */
export function fileAt(page: string, href: string, base: string): string | null {
  const { pathname } = new URL(href, `http://host${base}${page}`);
  if (!pathname.startsWith(base)) return null;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
}

/** The pages that a reader comes to by links alone, from some page on, without leaving `through`. */
export function reachable(
  site: Site,
  from: string,
  through: (page: string) => boolean,
): ReadonlySet<string> {
  const found = new Set([from]);
  for (const page of found) {
    if (!page.endsWith('.html') || !through(page)) continue;
    for (const { element, href } of addressesOf(textOfFile(site, page))) {
      const file = element === 'a' && !isForeign(href) ? fileAt(page, href, '/') : null;
      if (file !== null && site.has(file)) found.add(file);
    }
  }
  return found;
}
