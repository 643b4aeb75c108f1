import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/importer/read-html.ts';
import { accountFaults } from '../../support/account-faults.ts';
import { articleOf, showBlocks, showDropped, showPlace } from '../../support/show-blocks.ts';

describe('the text of a page', () => {
  test('is what a reader sees: white space is one space, a character reference its character', () => {
    const article = readHtml(
      '<p>\r\n  Tỉnh&nbsp;có\t <b>1.234 </b> xã&amp;bản&#x1F600; <i></i>\n</p>',
    );
    expect(showBlocks(article)).toEqual(['p Tỉnh\u00A0có 1.234 xã&bản😀']);
    expect(showPlace(article, '&')).toBe('&amp;');
    expect(showPlace(article, '😀')).toBe('&#x1F600;');
    expect(showPlace(article, '\u00A0')).toBe('&nbsp;');
    expect(accountFaults(articleOf(article))).toEqual([]);
  });

  test('is in paragraphs: at block elements, line breaks and lines of preformatted text', () => {
    const article = readHtml(
      '<div>a<div>b<br>c</div>d<p>e<hr>f</div><pre>\ng  h\n i\n</pre><dl><dt>j<dd>k</dl>',
    );
    expect(showBlocks(article)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g  h', 'i', 'j', 'k'].map((text) => `p ${text}`),
    );
  });

  test('has headings as an outline that skips no level', () => {
    const article = readHtml(
      '<h3>a</h3><h5>b</h5><h6>c</h6><h4>d</h4><h3>e</h3><h2>f</h2><h3>g<br>h</h3>',
    );
    expect(showBlocks(article)).toEqual([
      'h2 a',
      'h3 b',
      'h4 c',
      'h3 d',
      'h2 e',
      'h2 f',
      'h3 g',
      'h3 h',
    ]);
  });

  test('has lists, lists in them as items of the same, and quotations', () => {
    const article = readHtml(
      '<ul><li>a<ol><li>b</ol><li><p>c</p><p>d</p></ul><ol><li>e</ol><blockquote><p>f<ul><li>g</ul></blockquote>h',
    );
    expect(showBlocks(article)).toEqual(['- a', '- b', '- c', '- d', '1. e', '> f', '> g', 'p h']);
  });

  test('has tables with all their cells, empty ones too, and their caption before them', () => {
    const article = readHtml(
      `<table><caption>Vốn, tỷ đồng</caption><thead><tr><th>Xã<th>Vốn</thead>
       <tr><td>A<td><p>12<br>34</p><tr><td><td>5<tr><td colspan=2></table>sau`,
    );
    expect(showBlocks(article).toSorted()).toEqual(
      ['p sau', '| Vốn, tỷ đồng', '| Xã | Vốn', '| A | 12 34', '|  | 5'].toSorted(),
    );
    expect(accountFaults(articleOf(article))).toEqual([]);
  });

  test('takes tables that only lay out a page for what they hold', () => {
    const article = readHtml(
      `<table><tr><td>trái<td><table><tr><th>a<th>b<tr><td>1<td>2</table></table>
       <table><tr><td>một<tr><td>cột</table>`,
    );
    expect(showBlocks(article)).toEqual(['p trái', '| a | b', '| 1 | 2', 'p một', 'p cột']);
  });

  test('has exponents of units of length, and other raised digits apart from the number before', () => {
    const article = readHtml(
      '<p>5 m<sup>2</sup>, 6 k<b>m</b><sup> 2</sup>, 7 dm<sup>&#51;</sup>, 10<sup>6</sup>, 2024<sup>2</sup>, CO<sub>2</sub>, team<sup>2</sup></p>',
    );
    expect(showBlocks(article)).toEqual(['p 5 m², 6 km ², 7 dm³, 10 6, 2024 2, CO2, team2']);
    expect(showPlace(article, '²')).toBe('2');
    expect(accountFaults(articleOf(article))).toEqual([]);
  });

  test('never makes one number of two: not at pictures, scripts, or cells outside a table', () => {
    const article = readHtml('<p>12<script>x</script>34<img>56</p><td>7</td><td>8</td>');
    expect(showBlocks(article)).toEqual(['p 12 34 56', 'p 7', 'p 8']);
  });

  test('stays where it was written, also in a table outside its cells', () => {
    const article = readHtml('<p>a<table>b<tr><td>c<td>d</tr>e<p>f</table>g');
    expect(showBlocks(article)).toEqual(['p a', '| b', '| c | d', '| e', '| f', 'p g']);
  });

  test('has no character that nobody can see, however it is written', () => {
    const article = readHtml('<p>1\u200B2&#8203;3&shy;4\0\u202E5&rlm;6</p>');
    expect(showBlocks(article)).toEqual(['p 123456']);
    expect(showDropped(article, 'control')).toEqual([
      '\u200B',
      '&#8203;',
      '&shy;',
      '\0\u202E',
      '&rlm;',
    ]);
  });

  test('is that of the source at its places, in whatever characters, references and line ends', () => {
    const piece = fc.constantFrom(
      '😀',
      'ệ',
      '&eacute;',
      '&#128512;',
      '&lt',
      '\r\n',
      '\r',
      '\n',
      ' ',
      'x',
      '<b>',
      '</b>',
      '&',
      '&#',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat(3), (pieces, bom) => {
        const input = `${bom === 0 ? '\uFEFF' : ''}<p>${pieces.join('')}</p><p>12.345</p>`;
        const article = articleOf(readHtml(input));
        expect(accountFaults(article)).toEqual([]);
        expect(showPlace(article, '12.345')).toBe('12.345');
      }),
    );
  });
});

describe('what of a page is dropped', () => {
  test('is its code, its pictures and captions, and what nobody can see', () => {
    const article = readHtml(
      `<p>Một.</p><script>let a = 1</script><style>p{margin:2}</style><iframe src=x>3</iframe><svg><text>4</text></svg>
<template><p>5</p></template><noscript>6</noscript><img alt="7"><figure><img alt=8><figcaption>9</figcaption></figure>
<div hidden>10</div><p style="color:red; display: none">11</p><span class="sr-only">12</span><div class="photo-caption">13</div>
<button>14</button><select><option>15</select><!-- 16 --><textarea>17</textarea><video>18</video><p>Hai.</p>`,
    );
    expect(showBlocks(article)).toEqual(['p Một.', 'p Hai.']);
    expect(showDropped(article, 'script').join('')).toMatch(/1.*2.*3.*4.*5.*6.*18/s);
    expect(showDropped(article, 'image').join('')).toMatch(/7.*8/);
    expect(showDropped(article, 'caption').join('')).toMatch(/9.*13/);
    expect(showDropped(article, 'page').join('')).toMatch(/10.*11.*12.*14.*15.*17/s);
    expect(showDropped(article, 'markup').join('')).toMatch(/16/);
  });

  test('says why of boxes in the article', () => {
    const text = 'Tỉnh đã bố trí vốn cho các xã, và các xã đã làm xong đường. '.repeat(5);
    const article = readHtml(
      `<article><p>${text}</p><div class="relatedNews"><p>Tin thứ 21</p></div><div id="ad-slot">22</div>
       <ul class="tag-list"><li>23</ul><section class="comments">24</section><p>${text}</p></article>`,
    );
    expect(showBlocks(article)).toEqual([`p ${text.trim()}`, `p ${text.trim()}`]);
    expect(showDropped(article, 'related').join('')).toContain('21');
    expect(showDropped(article, 'advertisement').join('')).toContain('22');
    expect(showDropped(article, 'page').join('')).toContain('23');
    expect(showDropped(article, 'comments').join('')).toContain('24');
  });

  test('is a form, but not one that a site wraps around its whole page', () => {
    const text = 'Tỉnh đã bố trí vốn cho các xã, và các xã đã làm xong đường trong năm.';
    expect(showBlocks(readHtml(`<form id="share-page"><p>${text}</p></form>`))).toEqual([
      `p ${text}`,
    ]);
    expect(showBlocks(readHtml(`<p>${text}</p><form>Tìm 12</form>`))).toEqual([`p ${text}`]);
  });
});

describe('the title of a page', () => {
  test('is its heading, wherever that stands, and then no part of the text', () => {
    const article = articleOf(
      readHtml(
        '<title>Chín xã - Báo</title><article><h1>Chín <i>xã</i> mới</h1><p>Sáu.</p></article>',
      ),
    );
    expect(article.metadata.title).toBe('Chín xã mới');
    expect(showBlocks(article)).toEqual(['p Sáu.']);
    expect(showDropped(article, 'title').join('')).toBe('<h1>Chín <i>xã</i> mới</h1>');
  });

  test('is what the page calls itself where its heading says something else, which then stays', () => {
    const article = articleOf(
      readHtml(
        '<meta property=og:title content="Lạng Sơn giảm nghèo"><h1>Chuyên mục 12</h1><p>Sáu.',
      ),
    );
    expect(article.metadata.title).toBe('Lạng Sơn giảm nghèo');
    expect(showBlocks(article)).toEqual(['h2 Chuyên mục 12', 'p Sáu.']);
  });
});
