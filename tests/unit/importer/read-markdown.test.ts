import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/importer/read-markdown.ts';
import { accountFaults } from '../../support/account-faults.ts';
import { articleOf, showBlocks, showDropped, showPlace } from '../../support/show-blocks.ts';

describe('the text of Markdown', () => {
  test('is without its marks, and each character knows where it stood', () => {
    const article = readMarkdown('> Tổng \\*vốn\\* &amp; **2.419**\n> _tỷ_ &#x1F600; `a  b`');
    expect(showBlocks(article)).toEqual(['> Tổng *vốn* & 2.419\ntỷ 😀 a b']);
    expect(showPlace(article, '&')).toBe('&amp;');
    expect(showPlace(article, '2.419\ntỷ')).toBe('2.419**\n> _tỷ');
    expect(showPlace(article, '😀')).toBe('&#x1F600;');
    expect(accountFaults(articleOf(article))).toEqual([]);
  });

  test('has headings, paragraphs, lists, quotations, tables and code', () => {
    const article = readMarkdown(
      '## A\n\n#### B\n\nC\n-\n\nmột  \nhai\\\nba\n\n- d\n\n  e\n  1. f\n\n> g\n>\n> h\n\n| i | j |\n|:-|-|\n| 1 | a\\|b |\n| | 2 |\n\n```js\nk = 1\nl = 2\n```',
    );
    expect(showBlocks(article)).toEqual([
      'h2 A',
      'h3 B',
      'h2 C',
      'p một',
      'p hai',
      'p ba',
      '- d',
      '- e',
      '- f',
      '> g',
      '> h',
      '| i | j',
      '| 1 | a|b',
      '|  | 2',
      'p k = 1',
      'p l = 2',
    ]);
    expect(accountFaults(articleOf(article))).toEqual([]);
  });

  test('has the text of links and footnotes, and no addresses, references and pictures', () => {
    const article = readMarkdown(
      'Xem [báo cáo 7](https://a.vn/8 "9")[^1] và [bảng][b]. ![ảnh 10](a.png)\n\n[^1]: Năm 2024.\n\n[b]: /11\n',
    );
    expect(showBlocks(article)).toEqual(['p Xem báo cáo 7 và bảng.', 'p Năm 2024.']);
    expect(showDropped(article, 'image')).toEqual(['![ảnh 10](a.png)']);
    expect(showDropped(article, 'markup').join('')).toMatch(/8 "9".*11/s);
  });

  test('takes one tilde for a range, not for marks', () => {
    expect(showBlocks(readMarkdown('Từ 10~12 đến 15~20, ~~bỏ~~'))).toEqual([
      'p Từ 10~12 đến 15~20, bỏ',
    ]);
  });

  test('keeps what stands between HTML tags, and nothing of scripts and frames', () => {
    const article = readMarkdown(
      '5 km<sup>2</sup>, 2024<sup>1</sup> <u>x</u><script>alert(6)</script>\n\n<div>\n<p>12 &lt; 13</p><td>7</td><td>8</td>\n</div>\n\n<script>\nlet a = 9\n</script>\n\n> <table><tr><td>1\n> <td>2</table>',
    );
    expect(showBlocks(article)).toEqual([
      'p 5 km², 2024 1 x',
      'p 12 < 13',
      'p 7',
      'p 8',
      '| 1 | 2',
    ]);
    expect(showDropped(article, 'script').join('')).toMatch(/alert\(6\).*let a = 9/s);
    expect(accountFaults(articleOf(article))).toEqual([]);
  });

  test('is no MDX: braces and imports are text', () => {
    expect(showBlocks(readMarkdown('import x from "y"\n\n{1 + 1}'))).toEqual([
      'p import x from "y"',
      'p {1 + 1}',
    ]);
  });
});

describe('the title and the frontmatter of Markdown', () => {
  test('say what is known of the article', () => {
    const article = articleOf(
      readMarkdown(
        '\uFEFF---\r\ntitle: "Chín xã: 2025"\r\nsource: https://bao.example/a\r\nauthor: [Lan, Anh]\r\ndate: 2025-03-07\r\nlang: vi\r\n---\r\n# Chín xã 2025\r\n\r\nSáu.',
      ),
    );
    expect(article.metadata).toEqual({
      title: 'Chín xã: 2025',
      url: 'https://bao.example/a',
      byline: 'Lan, Anh',
      published: '2025-03-07',
      language: 'vi',
    });
    expect(showBlocks(article)).toEqual(['p Sáu.']);
    expect(showDropped(article, 'title')).toEqual(['# Chín xã 2025']);
    expect(showDropped(article, 'control')).toEqual(['\uFEFF']);
    expect(accountFaults(article)).toEqual([]);
  });

  test('take the first heading for the title, unless the frontmatter has another one', () => {
    const own = articleOf(readMarkdown('Báo Tỉnh\n\nChín *xã*\n===\n\nSáu.\n\n# Bảy'));
    expect([own.metadata.title, ...showBlocks(own)]).toEqual([
      'Chín xã',
      'p Báo Tỉnh',
      'p Sáu.',
      'h2 Bảy',
    ]);
    const other = articleOf(readMarkdown('---\ntitle: Lạng Sơn giảm nghèo\n---\n# Bảy\n'));
    expect([other.metadata.title, ...showBlocks(other)]).toEqual(['Lạng Sơn giảm nghèo', 'h2 Bảy']);
    expect(articleOf(readMarkdown('## Bảy')).metadata).toEqual({});
  });

  test.each([
    '---\n{ title: a\n---\n\nSáu.',
    '---\ntitle: *a\n---\n\nSáu.',
    '---\n- a\n---\n\nSáu.',
    '---\n---\nSáu.',
  ])('say nothing where the YAML is no mapping: %j', (input) => {
    const article = articleOf(readMarkdown(input));
    expect(article.metadata).toEqual({});
    expect(showBlocks(article)).toEqual(['p Sáu.']);
  });

  test('are not there where the frontmatter does not end', () => {
    const article = articleOf(readMarkdown('---\n\nSáu.\n'));
    expect(showBlocks(article)).toEqual(['p Sáu.']);
  });
});
