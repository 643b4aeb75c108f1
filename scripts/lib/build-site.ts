import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkContent } from '../../src/loaders/check-content.ts';
import { expectedCitations, listCitations } from './expected-citations.ts';
import { expectedData, listData } from './expected-data.ts';
import { expectedPages } from './expected-pages.ts';
import { indexSite } from './search-index/index-site.ts';
import { listPages } from './list-pages.ts';
import { lockBuild } from './build-lock.ts';
import { messageOf } from './message-of.ts';
import { problemReport } from './print-problems.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import { runAstroBuild } from './run-astro-build.ts';

/**
 * Builds the whole site of the project at `root`: content check, pages and data files, comparison of these
 * with those that content/ calls for, search index; then the new site takes the place of `dist/`. When anything fails, or the
 * process is ended, `dist/` is still the last good site.
 */
export async function buildSite(root: string): Promise<{ ok: boolean; message: string }> {
  const lock = await lockBuild(join(root, '.staging', 'lock'));
  if ('holder' in lock) {
    return failed(`process ${lock.holder} is building this site; wait for it, or end it`);
  }
  try {
    return await buildLocked(root);
  } catch (error) {
    return failed(messageOf(error));
  } finally {
    await lock.release();
  }
}

async function buildLocked(root: string): Promise<{ ok: boolean; message: string }> {
  const dist = join(root, 'dist');
  const staging = join(root, '.staging', 'dist');
  await restoreFolder(dist);
  const check = await checkContent(root, 'data');
  if (check.problems.length > 0) return refused(root);

  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  // Astro compiles, and so checks, the texts that changed since the last build.
  if (!(await runAstroBuild(root, staging))) return refused(root);

  const pages = await listPages(staging);
  const expected = new Set([
    ...(await expectedPages(root, check)),
    ...expectedData(check),
    ...expectedCitations(check),
  ]);
  const built = new Set([
    ...pages,
    ...(await listData(staging)),
    ...(await listCitations(staging)),
  ]);
  const missing = [...expected].filter((file) => !built.has(file));
  const surplus = [...built].filter((file) => !expected.has(file));
  if (missing.length > 0 || surplus.length > 0) {
    return failed(
      [
        'the pages, data files and citations built are not those that content/ calls for',
        ...missing.map((file) => `  missing: ${file}`),
        ...surplus.map((file) => `  not called for: ${file}`),
      ].join('\n'),
    );
  }
  const indexed = await indexSite(staging, join(root, '.cache', 'search'));
  if (indexed.errors.length > 0) return failed(`the search index: ${indexed.errors.join('; ')}`);
  await replaceFolder(staging, dist);
  const seen = `${pages.length} pages, ${indexed.pages} of them searchable`;
  const drafts =
    check.drafts.length === 0 ? '' : ` Drafts are not built; ${check.drafts.length} left out.`;
  return { ok: true, message: `Built ${seen}, in ${relative(root, dist)}/.${drafts}` };
}

/** Every problem of the content at once; where there is none, it is the pages that could not be built. */
async function refused(root: string): Promise<{ ok: false; message: string }> {
  const check = await checkContent(root, 'all');
  if (check.problems.length === 0) return failed('the pages could not be built; see above');
  return failed(`the content is not in order\n${problemReport(check)}`);
}

function failed(reason: string): { ok: false; message: string } {
  return {
    ok: false,
    message: `The build failed: ${reason}\nThe last good site in dist/ is untouched.`,
  };
}
