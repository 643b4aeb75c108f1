import { CORE_SCHEMA, load } from 'js-yaml';
import type { Metadata } from '../article.ts';
import { readAddress, readByline, readDay, readLanguage, readLine } from '../metadata-values.ts';

/** Larger than any frontmatter; what is larger is taken for text. */
const longestFrontmatter = 100_000;

/**
 * Where the frontmatter of a Markdown file ends and its text starts: after the second line of three hyphens
 * when the first line is one. 0 where there is none, so also where the second is missing.
 */
export function frontmatterEnd(input: string): number {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|[\r\n])/.exec(input);
  if (!opening) return 0;
  const closing = /(?:\r\n|[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
  // The break that ends the first line may also be the one in front of the second.
  closing.lastIndex = opening[0].length - 1;
  const found = closing.exec(input.slice(0, longestFrontmatter));
  return found ? found.index + found[0].length : 0;
}

/**
 * What the frontmatter of an article says of it, under the names that exporters and static sites use. The YAML
 * is data (core schema, no aliases, no tags of its own); broken YAML says nothing.
 */
export function readFrontmatterMetadata(frontmatter: string): Metadata {
  const data = readMapping(frontmatter);
  const pick = <Value>(read: (value: unknown) => Value | undefined, ...names: string[]) => {
    for (const name of names) {
      const value = data.get(name);
      const found = read(
        Array.isArray(value) ? value.slice(0, 20).filter(isText).join(', ') : value,
      );
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const title = pick(readLine, 'title');
  const url = pick(
    readAddress,
    'url',
    'source',
    'source_url',
    'canonical',
    'canonical_url',
    'link',
  );
  const publisher = pick(readLine, 'publisher', 'site', 'site_name', 'sitename', 'source');
  const byline = pick(readByline, 'author', 'authors', 'byline', 'creator');
  const published = pick(
    readDay,
    'published',
    'date',
    'date_published',
    'datepublished',
    'pubdate',
  );
  const language = pick(readLanguage, 'language', 'lang', 'locale');
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && !/^https?:/i.test(publisher) && { publisher }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    ...(language && { language }),
  };
}

function readMapping(frontmatter: string): Map<string, unknown> {
  const yaml = frontmatter.replace(/^\uFEFF?---[ \t]*/, '').replace(/(?:---|\.\.\.)[ \t]*$/, '');
  try {
    const data: unknown = load(yaml, { schema: CORE_SCHEMA, maxAliases: 0 });
    if (typeof data !== 'object' || data === null) return new Map();
    return new Map(Object.entries(data).map(([name, value]) => [name.toLowerCase(), value]));
  } catch {
    return new Map();
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
