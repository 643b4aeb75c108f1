import { expect, test } from 'vitest';
import { textLabels } from '../../../src/i18n/text-labels.ts';
import { compileReport } from '../../../src/markdown/compile-report.ts';
import { compile } from './compile.ts';

test('a table stands in a box that scrolls, its cells aligned by class, its heads with their scope', () => {
  const { html } = compile(
    '| A | B | C | D |\n| :-- | --: | :-: | --- |\n| a | <Figure id="houses-2021-2024">922</Figure> | c | d |',
  );
  expect(html).toMatchInlineSnapshot();
});

test('tables are numbered in the language of the edition', () => {
  const table = '| A |\n| --- |\n| a |';
  const { html } = compileReport(
    `${table}\n\nText\n\n> ${table.replaceAll('\n', '\n> ')}`,
    [],
    textLabels.id,
  );
  expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    'Tabel 1, dapat digulir ke samping',
    'Tabel 2, dapat digulir ke samping',
  ]);
});
