import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import manifest from '../../../package.json' with { type: 'json' };
import type { Language } from '../../../src/domain/language.ts';
import { writeFileSafely } from '../write-file-safely.ts';
import { bundleSettings, makeBundle, type SearchBundle } from './make-bundle.ts';
import type { SearchablePage } from './read-search-page.ts';

/** Bundles of earlier builds, so that only groups that changed are indexed again. */
export interface BundleCache {
  /** The bundle of these pages, and a tag that changes with it. */
  bundleOf: (
    pages: readonly SearchablePage[],
    language: Language,
  ) => Promise<{ bundle: SearchBundle; tag: string; isNew: boolean }>;
  /** Forgets the bundles that were not asked for. */
  prune: () => Promise<void>;
}

/** Opens the bundles kept in `folder`. What cannot be read there is made again. */
export function openBundleCache(folder: string): BundleCache {
  const used = new Set<string>();
  return {
    bundleOf: async (pages, language) => {
      const key = keyOf(pages, language);
      const file = join(folder, key);
      const tag = key.slice(0, 12);
      used.add(key);
      const kept = await readFile(file).then(readBundle, () => null);
      if (kept) return { bundle: kept, tag, isNew: false };
      const bundle = await makeBundle(pages, language);
      if (bundle.errors.length === 0) {
        await mkdir(folder, { recursive: true });
        await writeFileSafely(file, serialize(bundle));
      }
      return { bundle, tag, isNew: true };
    },
    prune: async () => {
      const names = await readdir(folder).catch(() => []);
      const stale = names.filter((name) => !used.has(name));
      await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

function readBundle(bytes: Uint8Array): SearchBundle | null {
  try {
    const bundle: unknown = deserialize(bytes);
    return isBundle(bundle) ? bundle : null;
  } catch {
    return null;
  }
}

function isBundle(bundle: unknown): bundle is SearchBundle {
  return (
    typeof bundle === 'object' &&
    bundle !== null &&
    'files' in bundle &&
    bundle.files instanceof Map
  );
}

/** Raised when a bundle of the same pages is to hold something else. */
const format = 1;

function keyOf(pages: readonly SearchablePage[], language: Language): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([format, manifest.dependencies.pagefind, bundleSettings, language]));
  for (const page of pages) hash.update(JSON.stringify(page));
  return hash.digest('hex');
}
