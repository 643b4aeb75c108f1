import type { Metadata } from '../article.ts';
import { readAddress, readByline, readDay, readLanguage, readLine } from '../metadata-values.ts';
import { attributeOf, nodesOf, textOf, type HtmlElement } from './html-tree.ts';
import { findLinkedArticle, type LinkedArticle } from './linked-data.ts';

/** What the head of a page says, by the names it uses there. */
interface Head {
  /** `property`, `name`, `itemprop` or `http-equiv` of a `meta`, in lower case. The first of a name counts. */
  meta: Map<string, string>;
  canonical?: string | undefined;
  title?: string | undefined;
  language?: string | undefined;
  /** The first `<time datetime>`. */
  time?: string | undefined;
  /** Where a browser says it saved the page from. */
  savedFrom?: string | undefined;
  linked: LinkedArticle;
}

/**
 * What a page says of its article: in `meta`, in JSON-LD, in its head. `heading` is the title as it stands on
 * the page. That is the metadata's title unless `og:title` says something else altogether.
 */
export function readHtmlMetadata(page: HtmlElement, heading: HtmlElement | undefined): Metadata {
  const { meta, linked, ...head } = readHead(page);
  const first = <Value>(read: (value: unknown) => Value | undefined, ...values: unknown[]) => {
    for (const value of values) {
      const found = read(value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const onPage = heading && readLine(textOf(heading));
  const shared = first(readLine, meta.get('og:title'), meta.get('twitter:title'), linked.headline);
  const isSame = onPage !== undefined && shared !== undefined && isSameTitle(onPage, shared);
  const values = {
    title: isSame ? onPage : (shared ?? onPage ?? readLine(head.title)),
    url: first(readAddress, head.canonical, meta.get('og:url'), linked.url, head.savedFrom),
    publisher: first(readLine, meta.get('og:site_name'), linked.publisher, meta.get('publisher')),
    byline: first(
      readByline,
      meta.get('author'),
      meta.get('article:author'),
      linked.author,
      meta.get('dc.creator'),
    ),
    published: first(
      readDay,
      meta.get('article:published_time'),
      meta.get('og:published_time'),
      linked.datePublished,
      meta.get('datepublished'),
      meta.get('pubdate'),
      meta.get('dc.date.issued'),
      head.time,
    ),
    language: first(
      readLanguage,
      head.language,
      meta.get('og:locale'),
      meta.get('content-language'),
      linked.inLanguage,
    ),
  };
  const { title, url, publisher, byline, published, language } = values;
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    ...(language && { language }),
  };
}

/** Whether two titles are one, perhaps with the name of the site at an end or a few words changed. */
export function isSameTitle(one: string, other: string): boolean {
  const wordsOf = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const [fewer, more] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return one.trim() === other.trim();
  return fewer.intersection(more).size >= fewer.size * 0.7 && fewer.size * 3 >= more.size;
}

function readHead(page: HtmlElement): Head {
  const head: Head = { meta: new Map(), linked: {} };
  const scripts: string[] = [];
  for (const node of nodesOf(page)) {
    if (node.type === 'comment') head.savedFrom ??= findSavedFrom(node.text);
    else if (node.type === 'element') readElement(node, head, scripts);
  }
  return { ...head, linked: findLinkedArticle(scripts) };
}

function readElement(element: HtmlElement, head: Head, scripts: string[]): void {
  const value = (name: string) => attributeOf(element, name);
  switch (element.name) {
    case 'meta': {
      const name = value('property') ?? value('name') ?? value('itemprop') ?? value('http-equiv');
      const content = value('content');
      const key = name?.trim().toLowerCase();
      if (key !== undefined && content !== undefined && !head.meta.has(key))
        head.meta.set(key, content);
      break;
    }
    case 'link':
      if (value('rel')?.toLowerCase() === 'canonical') head.canonical ??= value('href');
      break;
    case 'html':
      head.language ??= value('lang') ?? value('xml:lang');
      break;
    case 'title':
      // A picture (SVG) has a title too.
      if (element.namespace.endsWith('xhtml')) head.title ??= textOf(element);
      break;
    case 'time':
      head.time ??= value('datetime');
      break;
    case 'script':
      if (/^application\/ld\+json\b/i.test(value('type')?.trim() ?? ''))
        scripts.push(textOf(element));
      break;
  }
}

/** The comment that browsers, and SingleFile, leave in a saved page. */
function findSavedFrom(comment: string): string | undefined {
  if (!/saved (?:from|with)/i.test(comment)) return undefined;
  return /(?:url=\(\d+\)|\burl:\s*)(https?:\/\/\S+)/i.exec(comment)?.[1];
}
