import naughtyStrings from 'big-list-of-naughty-strings';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsOf, type InputFormat } from '../../../src/importer/article.ts';
import { isInputFault } from '../../../src/importer/input-fault.ts';
import { readHtml } from '../../../src/importer/read-html.ts';
import { readMarkdown } from '../../../src/importer/read-markdown.ts';
import { readPlainText } from '../../../src/importer/read-plain-text.ts';
import { invisibleCharacters } from '../../../src/importer/visible-text.ts';
import { accountFaults } from '../../support/account-faults.ts';

const readers = { text: readPlainText, html: readHtml, markdown: readMarkdown } as const;
const formats: InputFormat[] = ['text', 'html', 'markdown'];

function faultsOf(format: InputFormat, input: string): string[] {
  const article = readers[format](input);
  if (isInputFault(article)) return [article.fault.message];
  const seen = article.blocks
    .flatMap(textsOf)
    .filter(({ text }) => text.search(invisibleCharacters) !== -1);
  return [
    ...accountFaults(article),
    ...seen.map(({ text }) => `invisible: ${JSON.stringify(text)}`),
  ];
}

/** Pieces that mean something in one of the formats, and texts between them. */
const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '12',
      '3.456',
      ' tỷ đồng',
      'xã',
      'm',
      'km',
      '\n',
      '\r\n',
      '\n\n',
      '\r',
      ' ',
      '\t',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'p b i div td th tr table tbody caption ul ol li h1 h2 h3 h5 blockquote pre sup sub article main aside nav a span form select option button br hr img svg math title head body html script style textarea template iframe noscript frameset figure figcaption details'
        .split(' ')
        .flatMap((name) => [`<${name}>`, `</${name}>`]),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '&amp;',
      '&nbsp;',
      '&#50;',
      '&#x1F600;',
      '&NotEqualTilde;',
      '&notit;',
      '&',
      '&#0;',
      '&shy;',
      '&#8203;',
      '<!--',
      '-->',
      '<!doctype html>',
      '<![CDATA[',
      ']]>',
      '<?php',
      '<',
      '>',
      '"',
      '\0',
      '\u{E0031}',
      '<sup>2</sup>',
      '<td>12</td>',
      '<p class="related">',
      '<div hidden>',
      'style="display:none"',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '# ',
      '## ',
      '> ',
      '- ',
      '1. ',
      '* ',
      '**',
      '_',
      '`',
      '```\n',
      '~~',
      '    ',
      '\\',
      '---\n',
      '===\n',
      '| a | b |\n|-|-|\n',
      '|',
      '\n| 1 | 2 |',
      '[',
      ']',
      '](x "9")',
      '![',
      '[^1]',
      '[^1]: ',
      '[x]: y\n',
      '- [ ] ',
      'www.a.vn',
      'http://a.vn/1',
      '<http://a.vn/2>',
      'a@b.vn',
      '\uFEFF',
      '\u200B',
      '\u202E',
      '\uD83D',
      '\uDE00',
    ),
  },
);
const soup = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

describe.each(formats)('an input read as %s', (format) => {
  test('has each of its characters in one text or one dropped span, in their order', () => {
    fc.assert(
      fc.property(soup, (input) => {
        expect(faultsOf(format, input)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test.each(['', '<p>', '<table><tr><td>', '> - ', '| a | b |\n|-|-|\n| ', '---\ntitle: '])(
    'accounts for naughty strings after %j',
    (before) => {
      const faults = naughtyStrings.flatMap((text) => {
        const found = faultsOf(format, before + text);
        return found.length > 0 ? [{ text, found }] : [];
      });
      expect(faults).toEqual([]);
    },
  );
});
