import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../../../../scripts/lib/search-index/index-site.ts';

const page = (slug: string, date: string, text: string) => {
  const record = {
    slug,
    date,
    place: 'Đắk Lắk',
    facets: {
      province: [],
      program: [],
      year: [],
      source: ['A "quoted" & other paper'],
      status: [],
    },
    districts: [],
  };
  const content = JSON.stringify(record).replaceAll('&', '&#38;').replaceAll('"', '&#34;');
  return `<!doctype html><html lang="id"><head><title>${slug}</title>
    <meta name="search-record" content="${content}"></head>
    <body><nav>furniture</nav><article data-pagefind-body><h1>${slug}</h1><p id="p-1">${text}</p>
    <table><tr><td>cells</td></tr></table></article></body></html>`;
};
const files = {
  'reports/a/index.html': page('a', '2025', 'Jalan di Đồng Văn'),
  'reports/b/index.html': page('b', '2024-05', 'Rumah <label>darurat</label>'),
  'en/reports/a/index.html': page('a', '2025', 'A road'),
  'about/index.html': '<!doctype html><p>Not searched.</p>',
};

describe('the index of a site', () => {
  let root = '';
  let cache = '';
  const index = (limit?: number) => indexSite(root, cache, limit);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, 'pagefind', path), 'utf8'));
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'archive-index-'));
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    cache = join(root, 'cache');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('has a catalog with what is known of every page', async () => {
    expect(await index()).toEqual({ pages: 3, made: 2, errors: [] });
    expect(await read('id/catalog.json')).toMatchObject({
      groups: [{ name: 'all', pages: 2, words: ['a'] }],
      pages: [
        {
          slug: 'a',
          path: 'reports/a/',
          title: 'a',
          facets: { source: ['A "quoted" & other paper'] },
        },
        { slug: 'b', path: 'reports/b/' },
      ],
    });
  });

  test('has the words of the texts, folded, and none of tables and furniture', async () => {
    expect(await read('id/all/words/0.json')).toEqual([
      ['a', 1],
      ['b', 1],
      ['darurat', 1],
      ['di', 1],
      ['dong', 1],
      ['jalan', 1],
      ['rumah', 1],
      ['van', 1],
    ]);
  });

  test('is not made again for pages that did not change', async () => {
    expect(await index()).toMatchObject({ made: 0 });
    await writeFile(join(root, 'en/reports/a/index.html'), page('a', '2025', 'A bridge'));
    expect(await index()).toMatchObject({ made: 1 });
    await writeFile(join(root, 'en/reports/a/index.html'), files['en/reports/a/index.html']);
    // What no site asks for any more was forgotten.
    expect(await index()).toMatchObject({ made: 1 });
  });

  test('has the same bytes whether it is kept or made', async () => {
    const bytes = await readFile(join(root, 'pagefind/id/catalog.json'));
    cache = join(root, 'another-cache');
    expect(await index()).toMatchObject({ made: 2 });
    expect(await readFile(join(root, 'pagefind/id/catalog.json'))).toEqual(bytes);
  });

  test('is one bundle a year, newest first, where there are many pages', async () => {
    expect(await index(1)).toMatchObject({ pages: 3, made: 2, errors: [] });
    expect(await read('id/catalog.json')).toMatchObject({
      groups: [
        { name: '2025', pages: 1 },
        { name: '2024', pages: 1 },
      ],
      pages: [{ slug: 'a' }],
    });
    expect(await read('id/2024/pages.json')).toMatchObject([{ slug: 'b' }]);
  });

  test('a kept bundle that is broken is made again', async () => {
    for (const name of await readdir(cache)) await writeFile(join(cache, name), 'broken');
    expect(await index(1)).toMatchObject({ made: 3 });
  });

  test('a page that is to be searched and has no record is refused', async () => {
    const lost = join(root, 'reports/lost/index.html');
    await mkdir(dirname(lost), { recursive: true });
    await writeFile(lost, '<article data-pagefind-body>Text</article>');
    await expect(index()).rejects.toThrow('reports/lost/index.html is to be searched');
  });
});
