import { expect, test } from 'vitest';
import { showBlocks } from '../../../../src/importer/draft/shown-blocks.ts';
import { placed } from '../../../support/article-blocks.ts';

const noMarks = new Map();

test.each([
  [
    [2, 3, 2],
    [2, 3, 2],
  ],
  [
    [3, 4, 3, 2],
    [2, 3, 2, 2],
  ],
  [
    [2, 5, 5, 3],
    [2, 3, 3, 3],
  ],
  [
    [1, 2, 3, 4, 5, 6, 7],
    [2, 3, 4, 5, 6, 6, 6],
  ],
])('headings of the depths %j stand at the levels %j', (depths, levels) => {
  const blocks = depths.map(
    (depth) => ({ kind: 'heading', depth, text: placed('Hasil') }) as const,
  );
  const shown = showBlocks(blocks, noMarks);
  expect(shown.map((block) => block.kind === 'heading' && block.depth)).toEqual(levels);
});

test('what has no words is left out, and its heading does not count', () => {
  const blank = placed(' \u00A0\n');
  expect(
    showBlocks(
      [
        { kind: 'paragraph', text: blank },
        { kind: 'heading', depth: 1, text: blank },
        { kind: 'list', ordered: false, items: [blank] },
        { kind: 'quote', paragraphs: [] },
        { kind: 'table', rows: [[blank], []] },
        { kind: 'list', ordered: true, items: [blank, placed('a')] },
      ],
      noMarks,
    ),
  ).toEqual([{ kind: 'list', ordered: true, items: [{ text: 'a', marks: [] }] }]);
});

test('short rows of a table are filled, so that no longer one loses a cell', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(placed);
  if (!a || !b || !c) throw new Error('three texts');
  const [table] = showBlocks([{ kind: 'table', rows: [[a], [b, c], []] }], noMarks);
  const rows = table?.kind === 'table' ? table.rows : [];
  expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['a', ''],
    ['b', 'c'],
    ['', ''],
  ]);
});
