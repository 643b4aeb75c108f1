import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  loadAll,
  loadEditions,
  loadReportData,
  type ReportContext,
} from '../../../src/loaders/report-loader.ts';
import { acceptedDraft, houseDraft, unsafeDraft } from './draft-texts.ts';
import { english, indonesian } from './edition-texts.ts';
import { makeArchive } from './project-folder.ts';

type Entry = Parameters<ReportContext['store']['set']>[0];

/** A data store in memory, and loads into it as `astro dev` (which watches) and a build do. */
function makeStore(root: string) {
  const entries = new Map<string, Entry>();
  const said: string[] = [];
  const say = (line: string) => {
    said.push(line);
  };
  const load = async (command: 'dev' | 'build', of = loadReportData) => {
    said.length = 0;
    await loadAll(
      {
        config: { root: pathToFileURL(`${root}/`) },
        store: {
          get: (id) => entries.get(id),
          set: (entry) => {
            entries.set(entry.id, entry);
            return true;
          },
          has: (id) => entries.has(id),
          delete: (id) => {
            entries.delete(id);
          },
          keys: () => [...entries.keys()],
        },
        logger: { info: say, warn: say, error: say },
        parseData: async ({ data }) => data,
        generateDigest: (data) =>
          createHash('sha256')
            .update(typeof data === 'string' ? data : JSON.stringify(data))
            .digest('hex'),
        ...(command === 'dev' ? { watcher: { on: () => {} } } : {}),
      },
      of,
    );
    return { ids: [...entries.keys()].toSorted(), said: said.join('\n') };
  };
  return { entries, load };
}

const files = {
  'src/loaders/x.ts': '',
  'src/domain/x.ts': '',
  'src/markdown/x.ts': '',
  'src/i18n/x.ts': '',
  'src/content.config.ts': '',
  'package.json': '{}',
  'content/reports/draft/id.mdx': houseDraft,
  'content/reports/unsafe/id.mdx': unsafeDraft,
  'content/reports/vietnamese/vi.mdx': acceptedDraft,
  'content/reports/whole/en.mdx': english,
  'content/reports/whole/id.mdx': indonesian,
};

describe.each([
  ['report', loadReportData, ['whole'], ['draft', 'unsafe', 'whole']],
  ['edition', loadEditions, ['whole/en', 'whole/id'], ['draft/id', 'whole/en', 'whole/id']],
] as const)('the %s loader', (_name, of, built, shown) => {
  test('leaves drafts out of a build and says how many', async () => {
    const { load } = makeStore(await makeArchive(files));
    const { ids, said } = await load('build', of);
    expect(ids).toEqual(built);
    expect(said).toBe(`${built.length} read, 0 unchanged, 3 left out as drafts`);
    expect((await load('build', of)).said).toBe(
      `0 read, ${built.length} unchanged, 3 left out as drafts`,
    );
  });

  test('shows drafts where somebody watches, as far as they can be shown', async () => {
    const { load } = makeStore(await makeArchive(files));
    const { ids, said } = await load('dev', of);
    expect(ids).toEqual(shown);
    expect(said).not.toContain('left out');
  });

  test('takes them out of the store again when the next is a build', async () => {
    const root = await makeArchive(files);
    const { load, entries } = makeStore(root);
    const alone = makeStore(root);
    await load('dev', of);
    expect((await load('build', of)).ids).toEqual(built);
    await alone.load('build', of);
    expect(entries).toEqual(alone.entries);
  });

  test('does not take a draft in the store for the report it has become', async () => {
    const root = await makeArchive(files);
    const { load, entries } = makeStore(root);
    await load('dev', of);
    await writeFile(join(root, 'content/reports/draft/id.mdx'), indonesian);
    const { ids, said } = await load('build', of);
    expect(ids.filter((id) => id.startsWith('draft'))).toHaveLength(1);
    expect(said).toContain('2 left out as drafts');
    for (const [id, { digest, data }] of entries) {
      expect(digest, id).not.toMatch(/^draft /);
      expect(data, id).not.toHaveProperty('leftToDo');
    }
  });

  test('takes a report that has become a draft out of a build', async () => {
    const root = await makeArchive({ ...files, 'content/reports/draft/id.mdx': indonesian });
    const { load } = makeStore(root);
    await load('build', of);
    await writeFile(join(root, 'content/reports/draft/id.mdx'), houseDraft);
    expect((await load('build', of)).ids).toEqual(built);
    await rm(join(root, 'content/reports/draft'), { recursive: true });
    expect((await load('dev', of)).ids).toEqual(shown.filter((id) => !id.startsWith('draft')));
  });
});

test('a draft is kept with what is left to do in it', async () => {
  const { load, entries } = makeStore(await makeArchive(files));
  await load('dev');
  expect(entries.get('draft')?.data['leftToDo']).toHaveLength(2);
  expect(entries.get('whole')?.data).not.toHaveProperty('leftToDo');
});

test('a draft with code in its text is never stored as a text', async () => {
  const { load, entries } = makeStore(await makeArchive(files));
  const { said } = await load('dev', loadEditions);
  expect(entries.has('unsafe/id')).toBe(false);
  expect(said).toContain('content/reports/unsafe/id.mdx:');
});
