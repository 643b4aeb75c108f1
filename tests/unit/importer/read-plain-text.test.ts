import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/importer/read-plain-text.ts';
import { accountFaults } from '../../support/account-faults.ts';
import { showBlocks, showDropped, showPlace } from '../../support/show-blocks.ts';

const wrapped = `The district had set out to bring nine communes up to
the new criteria before the end of the year, and by
late autumn seven of them had passed the inspection.

Two more still lack a water supply. Work on them will
go on into spring, the committee said, with 1,250
million dong from the province and a smaller share
from the communes themselves.
`;

describe('plain text', () => {
  test('has one paragraph a line, without the white space around it', () => {
    const article = readPlainText('\n  Satu.\t\n\n\nDua  kata.\u00A0\nTiga.');
    expect(showBlocks(article)).toEqual(['p Satu.', 'p Dua  kata.', 'p Tiga.']);
  });

  test.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\f', '\v'])('ends a line at %j', (end) => {
    const article = readPlainText(`12 xã${end}34 xã`);
    expect(showBlocks(article)).toEqual(['p 12 xã', 'p 34 xã']);
    expect(article.dropped).toEqual([]);
  });

  test('ends a line at the control character for that', () => {
    const article = readPlainText('12 xã\u008534 xã');
    expect(showBlocks(article)).toEqual(['p 12 xã', 'p 34 xã']);
    expect(showDropped(article, 'control')).toEqual(['\u0085']);
  });

  test('holds no markup', () => {
    const lines = ['# x', '- x', '| a | b |', '---', '<b>x</b> &amp;', '[a](b)', '```'];
    expect(showBlocks(readPlainText(lines.join('\n')))).toEqual(lines.map((line) => `p ${line}`));
  });

  test('loses the characters that nobody can see, and says so', () => {
    const article = readPlainText('\uFEFF1\u200B2\u202E 3\u00AD4 👩\u200D🌾');
    expect(showBlocks(article)).toEqual(['p 12 34 👩\u200D🌾']);
    expect(showDropped(article, 'control')).toEqual(['\uFEFF', '\u200B', '\u202E', '\u00AD']);
    expect(accountFaults(article)).toEqual([]);
  });
});

describe('a table in plain text', () => {
  const cells = ['| Content | Plan | Result', '| Roads (km) | 12 | 9,5', '| Wells | 30 | 28'];
  const rows = cells.map((row) => row.slice(2).split(' | '));

  test.each(['\t', ' | '])('has its cells between %j', (sign) => {
    const article = readPlainText(
      ['A line.', ...rows.map((row) => row.join(sign)), 'Another.'].join('\n'),
    );
    expect(showBlocks(article)).toEqual(['p A line.', ...cells, 'p Another.']);
    expect(showPlace(article, '9,5')).toBe('9,5');
    expect(accountFaults(article)).toEqual([]);
  });

  test('is not what a menu is, nor one line', () => {
    const menu = ['News | Roads | Wells', 'Sport | Chess | Judo', 'Tet 2025 | Home | Top'];
    expect(showBlocks(readPlainText(menu.join('\n')))).toEqual(menu.map((line) => `p ${line}`));
    const line = 'Society | 12/11/2025 | 07:30';
    expect(showBlocks(readPlainText(line))).toEqual([`p ${line}`]);
  });
});

describe('hard-wrapped plain text', () => {
  test('has the lines of a paragraph together', () => {
    const article = readPlainText(wrapped);
    expect(showBlocks(article)).toEqual(
      wrapped
        .trim()
        .split('\n\n')
        .map((text) => `p ${text}`),
    );
    expect(showPlace(article, '1,250\nmillion')).toBe('1,250\nmillion');
    expect(accountFaults(article)).toEqual([]);
  });

  test('has the end of a line as the place of its newline, of two characters too', () => {
    const article = readPlainText(wrapped.replaceAll('\n', '  \r\n'));
    expect(showBlocks(article)).toHaveLength(2);
    expect(showPlace(article, '1,250\nmillion')).toBe('1,250  \r\nmillion');
    expect(accountFaults(article)).toEqual([]);
  });

  test('still has an item of a list on its own', () => {
    const text = wrapped.replace('by\nlate', 'by\n- late');
    expect(showBlocks(readPlainText(text))).toHaveLength(3);
  });

  test('is not what one line a paragraph is, with or without blank lines', () => {
    const lines = wrapped
      .trim()
      .replaceAll('\n\n', '\n')
      .replaceAll('\n', ' ')
      .split(/(?<=[.,]) /);
    expect(showBlocks(readPlainText(lines.join('\n')))).toHaveLength(lines.length);
    expect(showBlocks(readPlainText(lines.join('\n\n')))).toHaveLength(lines.length);
  });

  test('is not what a list of short lines between blank lines is', () => {
    const list = 'Kabupaten\n\nBat Xat 12\nSa Pa 9\nVan Ban 31\nBao Yen 4\n\nSumber: dinas';
    expect(showBlocks(readPlainText(list))).toHaveLength(6);
  });
});
