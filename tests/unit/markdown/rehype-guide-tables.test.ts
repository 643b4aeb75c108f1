import type { Element, Root } from 'hast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { rehypeGuideTables } from '../../../src/markdown/rehype-guide-tables.ts';

function labelIn(path?: string): unknown {
  const table: Element = { type: 'element', tagName: 'table', properties: {}, children: [] };
  const tree: Root = { type: 'root', children: [table] };
  rehypeGuideTables()(tree, path === undefined ? new VFile() : new VFile({ path }));
  const [box] = tree.children;
  return box?.type === 'element' ? box.properties['ariaLabel'] : undefined;
}

test('the folder of a guide tells the language of its tables', () => {
  expect(labelIn('/archive/content/guides/en/citing.mdx')).toBe('Table 1, scrolls sideways');
  expect(labelIn('C:\\archive\\content\\guides\\en\\citing.mdx')).toBe('Table 1, scrolls sideways');
  expect(labelIn('/archive/content/guides/id/citing.mdx')).toBe(
    'Tabel 1, dapat digulir ke samping',
  );
});

test('a guide elsewhere is taken for one in the first language', () => {
  expect(labelIn('/archive/content/guides/vi/citing.mdx')).toContain('Tabel 1');
  expect(labelIn()).toContain('Tabel 1');
});
