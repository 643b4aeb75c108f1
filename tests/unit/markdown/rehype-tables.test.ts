import { expect, test } from 'vitest';
import { textLabels } from '../../../src/i18n/text-labels.ts';
import { compileReport } from '../../../src/markdown/compile-report.ts';
import { compile } from './compile.ts';

test('a table stands in a box that scrolls, its cells aligned by class, its heads with their scope', () => {
  const { html } = compile(
    '| A | B | C | D |\n| :-- | --: | :-: | --- |\n| a | <Figure id="houses-2021-2024">922</Figure> | c | d |',
  );
  expect(html).toMatchInlineSnapshot(`
    "<section class="table-box" aria-label="Table 1, scrolls sideways" tabindex="0"><table>
    <thead>
    <tr>
    <th scope="col" class="align-left">A</th>
    <th scope="col" class="align-right">B</th>
    <th scope="col" class="align-center">C</th>
    <th scope="col">D</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td class="align-left">a</td>
    <td class="align-right"><data class="figure" value="922" id="figure-houses-2021-2024"><label>922<button type="button" popovertarget="about-figure-houses-2021-2024" aria-labelledby="figure-houses-2021-2024"></button></label></data></td>
    <td class="align-center">c</td>
    <td>d</td>
    </tr>
    </tbody>
    </table></section>"
  `);
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
