import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { languages } from '../../src/domain/language.ts';
import { pageAddress } from '../../src/i18n/address.ts';
import type { ContentCheck } from '../../src/loaders/check-content.ts';

// Listed here, and on purpose not by the code that makes them: each has an address that others rely on.
const files = ['citation.bib', 'citation.csl.json', 'citation.ris'];

/** The files with a report's citation that a complete site has, as paths below its folder. */
export function expectedCitations({
  reports,
}: {
  reports: readonly Pick<ContentCheck['reports'][number], 'slug'>[];
}): ReadonlySet<string> {
  return new Set(
    languages.flatMap((language) =>
      reports.flatMap(({ slug }) =>
        files.map((file) => pageAddress(language, `reports/${slug}/${file}`, '/').slice(1)),
      ),
    ),
  );
}

/** The citations that a built site has, as paths with forward slashes in code point order. */
export async function listCitations(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.startsWith('citation.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
