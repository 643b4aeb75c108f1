import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';

/** Every file of a folder by its path below it, with forward slashes. */
export type Site = ReadonlyMap<string, Buffer>;

export async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const path = relative(folder, file).split(sep).join('/');
        return [path, await readFile(file)] as const;
      }),
    ),
  );
}

/** The SHA-256 of every file: two sites with the same have the same bytes. */
export async function hashSite(folder: string): Promise<Record<string, string>> {
  const site = await readSite(folder);
  return Object.fromEntries(
    [...site].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

/** The paths of the HTML files. */
export function pagesOf(site: Site): string[] {
  return [...site.keys()].filter((path) => path.endsWith('.html'));
}

/** The text of a file that the site must have. */
export function textOfFile(site: Site, path: string): string {
  const bytes = site.get(path);
  if (!bytes) throw new Error(`The site has no ${path}.`);
  return bytes.toString('utf8');
}

const fragmentSchema = z.object({ url: z.string(), content: z.string() });

/** The pages in the search index of a language: Pagefind keeps a fragment, packed by gzip, of each. */
export function searchablePages(site: Site, language: string): z.output<typeof fragmentSchema>[] {
  return [...site]
    .filter(([path]) => path.startsWith(`pagefind/${language}/all/fragment/`))
    .map(([, bytes]) => {
      const unpacked = gunzipSync(bytes).toString('utf8');
      return fragmentSchema.parse(JSON.parse(unpacked.slice(unpacked.indexOf('{'))));
    })
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
