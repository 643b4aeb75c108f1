import { z } from 'astro/zod';
import type { KnownReport } from '../../../src/importer/find-duplicates.ts';
import { readReportFiles } from '../../../src/loaders/report-files.ts';
import { unitId } from '../../../src/domain/unit-schema.ts';
import { readYaml, splitFrontmatter } from '../../../src/markdown/frontmatter.ts';

const amount = z.number().optional();
const knownSchema = z.object({
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

/**
 * The reports that could be the same article, and the addresses of all of them. Only a report that has the address
 * or some of the values in its text is read as YAML: thousands of others are passed over in a moment.
 */
export async function readKnownReports(
  root: string,
  { url, values }: Likeness,
): Promise<{ slugs: Set<string>; likely: KnownReport[] }> {
  const { files } = await readReportFiles(root);
  const wanted = new Set(values.map(String));
  const path = url?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '');
  const likely = files.flatMap(({ slug, text }): KnownReport[] => {
    const shared = [...text.matchAll(/\bvalue: (-?[\d.]+)/g)].filter(([, value]) =>
      wanted.has(value ?? ''),
    );
    const hasAddress = path !== undefined && path !== '' && text.includes(path);
    return hasAddress || shared.length >= 3 ? known(slug, text) : [];
  });
  return { slugs: new Set(files.map(({ slug }) => slug)), likely };
}

function known(slug: string, text: string): KnownReport[] {
  const split = splitFrontmatter(text);
  const read = split && readYaml(split.yaml);
  const parsed = knownSchema.safeParse(read && 'data' in read ? read.data : undefined);
  return parsed.success
    ? [{ slug, url: parsed.data.source?.url, figures: parsed.data.figures }]
    : [];
}
