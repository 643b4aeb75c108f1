/** What a page's JSON-LD says of its article, not yet checked in any way. */
export interface LinkedArticle {
  headline?: unknown;
  url?: unknown;
  publisher?: unknown;
  author?: unknown;
  datePublished?: unknown;
  inLanguage?: unknown;
}

type Data = Record<string, unknown>;

/** Objects that are looked at, in all scripts of a page: no article needs more. */
const mostObjects = 10_000;

const articleType = /(?:Article|BlogPosting|Reportage)$/;

/**
 * Finds the article in the texts of a page's `application/ld+json` scripts: data that is never run. Lists,
 * `@graph` and nesting are followed; a script that is no JSON is passed over. Where nothing calls itself an
 * article, the first thing with a day of publication is taken.
 */
export function findLinkedArticle(scripts: readonly string[]): LinkedArticle {
  const things = scripts.flatMap((script) => thingsIn(script));
  const article =
    things.find((thing) => typesOf(thing).some((type) => articleType.test(type))) ??
    things.find((thing) => thing['datePublished'] !== undefined);
  if (!article) return {};
  const page = article['mainEntityOfPage'];
  return {
    headline: article['headline'],
    url: article['url'] ?? (isData(page) ? page['@id'] : page),
    publisher: nameOf(article['publisher']),
    author: nameOf(article['author']),
    datePublished: article['datePublished'],
    inLanguage: nameOf(article['inLanguage']),
  };
}

/** The objects of a JSON text in their order; none when it is broken. */
function thingsIn(script: string): Data[] {
  let data: unknown;
  try {
    data = JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''),
    );
  } catch {
    return [];
  }
  const things: Data[] = [];
  const open: unknown[] = [data];
  for (let left = mostObjects; open.length > 0 && left > 0; left -= 1) {
    const value = open.pop();
    if (Array.isArray(value)) pushAll(open, value);
    else if (isData(value)) {
      things.push(value);
      pushAll(open, Object.values(value));
    }
  }
  return things;
}

function pushAll(open: unknown[], values: readonly unknown[]): void {
  for (const value of values.toReversed()) if (typeof value === 'object') open.push(value);
}

function typesOf(thing: Data): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** The name of a person or organization, or of several of them. */
function nameOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).map((one) => nameOf(one));
    const written = names.filter((name) => typeof name === 'string' && name.trim() !== '');
    return written.length > 0 ? written.join(', ') : undefined;
  }
  return isData(value) ? value['name'] : value;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
