import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textLabels } from '../../../src/i18n/text-labels.ts';
import { compileReport } from '../../../src/markdown/compile-report.ts';
import { compile, figures, problemsOf } from './compile.ts';
import { readOrPass, reportText } from './report-text.ts';

describe('a mark becomes an element with the value of its figure', () => {
  test('with an anchor of its own, the first mark with the permanent one of the figure', () => {
    const { html, marked, problems } = compile(
      'Built: <Figure id="houses-2021-2024">922 houses</Figure>. All <Figure id="houses-2021-2024">922</Figure> stand.',
    );
    expect(problems).toEqual([]);
    expect([...marked]).toEqual(['houses-2021-2024']);
    expect(html).toMatchInlineSnapshot(
      `"<p id="p-1">Built: <data class="figure" value="922" id="figure-houses-2021-2024"><label>922 houses<button type="button" popovertarget="about-figure-houses-2021-2024" aria-labelledby="figure-houses-2021-2024"></button></label></data>. All <data class="figure" value="922" id="figure-houses-2021-2024--2"><label>922<button type="button" popovertarget="about-figure-houses-2021-2024" aria-labelledby="figure-houses-2021-2024--2"></button></label></data> stand.</p>"`,
    );
  });

  test('in a cell of a table, in a heading and in a note too', () => {
    const text = [
      '## Houses: <Figure id="houses-2021-2024">922</Figure>',
      '',
      '| Plan |',
      '| --- |',
      '| <Figure id="capital-plan-2024">nearly 2,419 billion VND</Figure>[^a] |',
      '',
      '[^a]: Profit: <Figure id="livelihood-profit">VND 30–50 million</Figure>',
    ].join('\n');
    const { html, marked, problems, headings } = compile(text);
    expect(problems).toEqual([]);
    expect([...marked].toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
    expect(headings).toEqual([{ depth: 2, slug: 'houses-922', text: 'Houses: 922' }]);
    expect(html).toContain(
      '<td><data class="figure" value="2419000000000" id="figure-capital-plan-2024">',
    );
    expect(html).toContain(
      '<data class="figure" value="30000000/50000000" id="figure-livelihood-profit">',
    );
  });

  test('inside a paragraph, also when it stands alone on its lines', () => {
    const { html, problems } = compile(
      '<Figure id="houses-2021-2024">\n922 **houses**\n</Figure>\n\n<Figure id="livelihood-profit">30–50</Figure>',
    );
    expect(problems).toEqual([]);
    expect(html).toMatchInlineSnapshot(`
      "<p id="p-1"><data class="figure" value="922" id="figure-houses-2021-2024"><label>922 <strong>houses</strong><button type="button" popovertarget="about-figure-houses-2021-2024" aria-labelledby="figure-houses-2021-2024"></button></label></data></p>
      <p id="p-2"><data class="figure" value="30000000/50000000" id="figure-livelihood-profit"><label>30–50<button type="button" popovertarget="about-figure-livelihood-profit" aria-labelledby="figure-livelihood-profit"></button></label></data></p>"
    `);
  });
});

describe('the notes at the foot', () => {
  const text = 'Kad[^a] dan lagi[^a], juga[^b].\n\n[^a]: Satu.\n[^b]: Dua.';

  test('speak Indonesian in an Indonesian edition', () => {
    const { html, headings } = compileReport(text, [], textLabels.id);
    expect(headings).toEqual([]);
    expect(html).toContain('<h2 id="footnote-label">Catatan</h2>');
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'Kembali ke teks, catatan 1',
      'Kembali ke teks, catatan 1-2',
      'Kembali ke teks, catatan 2',
    ]);
  });

  test('speak English in an English edition', () => {
    const { html } = compile(text);
    expect(html).toContain('<h2 id="footnote-label">Notes</h2>');
    expect(html).toContain('aria-label="Back to the text, note 1-2"');
  });
});

test('escaped characters and code in backticks are text', () => {
  const { html, problems } = compile('Between \\{a\\} and \\<b, `{c}`, 1 < 2.');
  expect(problems).toEqual([]);
  expect(html).toMatchInlineSnapshot(
    `"<p id="p-1">Between {a} and &#x3C;b, <code>{c}</code>, 1 &#x3C; 2.</p>"`,
  );
});

test('the faults of syntax, code, marks, headings and addresses come all at once', () => {
  const text = [
    'One and one is {1+1}.',
    '',
    '# Title',
    '',
    '<b>bold</b>',
    '',
    '<Figure id="houses-2021-2025">922</Figure> and <Figure id="houses-2021-2024"></Figure>',
    '',
    '[x](javascript:alert(1)) ![](https://example.org/a.png)',
    '',
    'A </Figure> and a {brace',
  ].join('\n');
  expect(problemsOf(text)).toMatchInlineSnapshot(`
    [
      "1:16  text/no-code  \`{1+1}\` is an expression",
      "3:1  text/heading  a heading of the first level stands in the text",
      "5:1  text/no-code  \`<b>\` is not a tag that a report can have",
      "7:1  figure/unknown  no figure of this report has the id "houses-2021-2025"",
      "7:48  figure/empty  the mark of "houses-2021-2024" is empty",
      "9:1  text/address  "javascript:alert(1)" is not an address a report can link to",
      "9:26  text/address  a report cannot show an image",
      "11:3  text/syntax  Unexpected closing slash \`/\` in tag, expected an open tag first",
      "11:19  text/no-code  Unexpected end of file in expression, expected a corresponding closing brace for \`{\`",
    ]
  `);
});

describe('whatever the text', () => {
  test('compiling ends without an exception, and every problem stands inside the text', () => {
    fc.assert(
      fc.property(reportText, (text) => {
        const lines = text.split(/\r?\n/);
        for (const { place } of readOrPass(() => compile(text)).problems) {
          const line = lines[place.line - 1];
          expect(line).toBeDefined();
          expect(place.column).toBeGreaterThanOrEqual(1);
          expect(place.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the HTML of a text without problems runs no code, loads nothing, and gives no anchor twice', () => {
    fc.assert(
      fc.property(reportText, (text) => {
        const { html, problems } = readOrPass(() => compile(text));
        fc.pre(problems.length === 0);
        const tags = openTags(html);
        for (const { name, attributes } of tags) {
          expect(allowedTags).toContain(name);
          for (const [attribute, value] of attributes) {
            expect(attribute).not.toMatch(/^on|^style$|^src|^for/);
            expect(`${attribute}=${value}`).not.toMatch(/^href=(?!https?:\/\/|mailto:|#)/i);
          }
        }
        const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the figures it marks are figures of the report', () => {
    const known = new Set(figures.map(({ id }) => id));
    fc.assert(
      fc.property(reportText, (text) => {
        for (const id of readOrPass(() => compile(text)).marked) expect(known).toContain(id);
      }),
    );
  });
});

/** What Markdown with GFM, notes and marks can become. */
const allowedTags = (
  'p h2 h3 h4 h5 h6 blockquote ul ol li hr pre section a em strong del code br sup data label button input ' +
  'table thead tbody tr th td'
).split(' ');

interface OpenTag {
  name: string;
  attributes: Map<string, string>;
}

function openTags(html: string): OpenTag[] {
  return [...html.matchAll(/<([a-z][\w-]*)((?:[^"'>]|"[^"]*")*)>/gi)].map((tag) => ({
    name: tag[1] ?? '',
    attributes: new Map(
      [...(tag[2] ?? '').matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)].map((attribute) => [
        attribute[1] ?? '',
        attribute[2] ?? '',
      ]),
    ),
  }));
}
