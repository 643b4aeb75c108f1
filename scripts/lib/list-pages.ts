import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every HTML file below a folder, as paths with forward slashes in code point order. */
export async function listPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
