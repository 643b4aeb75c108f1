import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { unitId } from '../../../src/domain/unit-schema.ts';
import type { KnownReport } from '../../../src/importer/find-duplicates.ts';
import { readYaml, splitFrontmatter } from '../../../src/markdown/frontmatter.ts';

const amount = z.number().optional();
const knownSchema = z.object({
  draft: z.boolean().default(false),
  source: z.object({ url: z.string().optional() }).optional(),
  figures: z.array(
    z.object({ value: amount, low: amount, high: amount, of: amount, unit: unitId }),
  ),
});

/** What an article is compared by. */
export interface Likeness {
  url: string | undefined;
  values: readonly number[];
}

/** A report that may be the article's own. */
export interface LikelyReport extends KnownReport {
  isDraft: boolean;
}

/**
 * The addresses of all reports in a folder, and those reports that could be the same article. Only one that has the
 * source's address or some of the values in its text is read as YAML: thousands of others are passed over in a moment.
 */
export async function readKnownReports(
  folder: string,
  { url, values }: Likeness,
): Promise<{ slugs: Set<string>; likely: LikelyReport[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const slugs = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const wanted = new Set(values.map(String));
  const path = url?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '') ?? '';
  const likely: LikelyReport[] = [];
  for (const slug of slugs) {
    for (const text of await readEditions(join(folder, slug))) {
      const shared = [...text.matchAll(/\bvalue: (-?[\d.]+)/g)].filter(([, value]) =>
        wanted.has(value ?? ''),
      );
      const hasAddress = path !== '' && text.includes(path);
      if (hasAddress || shared.length >= 3) likely.push(...known(slug, text));
    }
  }
  return { slugs: new Set(slugs), likely };
}

async function readEditions(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx'));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

function known(slug: string, text: string): LikelyReport[] {
  const split = splitFrontmatter(text);
  const read = split && readYaml(split.yaml);
  const parsed = knownSchema.safeParse(read && 'data' in read ? read.data : undefined);
  if (!parsed.success) return [];
  const { draft, source, figures } = parsed.data;
  return [{ slug, url: source?.url, figures, isDraft: draft }];
}
