import { describe, expect, test } from 'vitest';
import { isInputFault } from '../../../src/importer/input-fault.ts';
import { findFormat, maximumTextLength, readArticle } from '../../../src/importer/read-article.ts';
import { articleOf } from '../../support/show-blocks.ts';

const page = '<!DOCTYPE html>\n<html><p>Sáu xã.</p></html>';
const messageOf = (...input: Parameters<typeof readArticle>) => {
  const read = readArticle(...input);
  return isInputFault(read) ? read.fault.message : 'no fault';
};

describe('the format of an input', () => {
  test.each([
    ['a.html', 'html'],
    ['A.HTM', 'html'],
    ['a.xhtml', 'html'],
    ['dir.md/a.mdx', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.md', 'markdown'],
    ['a.txt', 'text'],
    ['a', 'text'],
    ['dir.html/a', 'text'],
  ])('follows the extension: %s', (name, format) => {
    expect(findFormat('# Sáu xã', name)).toBe(format);
  });

  test.each([
    ['\uFEFF <!doctype html>', 'html'],
    ['<html lang="vi">', 'html'],
    ['<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html PUBLIC "x">', 'html'],
    ['<p>Sáu xã</p>', 'text'],
    ['Sáu <b>xã</b>', 'text'],
    ['<htmlx>', 'text'],
    ['<!-- <html> -->', 'text'],
    ['# Sáu', 'text'],
  ])('is that of a page only where %j surely starts one', (input, format) => {
    expect(findFormat(input)).toBe(format);
    expect(findFormat(input, 'a.txt')).toBe(format);
  });

  test('is the one asked for, whatever the name says', () => {
    expect(articleOf(readArticle(page, { name: 'a.html', format: 'text' })).format).toBe('text');
    expect(articleOf(readArticle(page)).format).toBe('html');
  });
});

describe('an input that is no article', () => {
  test.each([
    [' \n', 'text'],
    ['\u200B\uFEFF', 'text'],
    ['<html><script>let sixCommunes = 6;</script></html>', 'html'],
    ['![only a picture](a.png)', 'markdown'],
  ] as const)('holds no text: %j', (input, format) => {
    expect(messageOf(input, { format })).toBe('The input holds no text of an article.');
  });

  test('has more text than a book', () => {
    const text = 'a'.repeat(maximumTextLength);
    expect(messageOf(text)).toBe('no fault');
    expect(messageOf(`${text}b`)).toMatch(/1000001 characters of text; at most 1000000/);
  });
});

describe('an input that is built to break a parser', () => {
  test.each([
    ['<div>'.repeat(100_000), 'html', /1000 deep/],
    ['<b>'.repeat(100_000), 'html', /1000 deep/],
    ['> '.repeat(100_000), 'markdown', /too deep/],
    ['- '.repeat(100_000).concat('a'), 'markdown', /too deep/],
    ['*a**b'.repeat(20_000), 'markdown', /marks of emphasis/],
    ['<?'.repeat(20_000), 'markdown', /marks of emphasis/],
    ['<div>\n'.repeat(20_000), 'markdown', /1000 deep/],
    ['Sáu xã. '.repeat(1_250_000), 'text', /10000000|9999999/],
    ['<p>Sáu xã. '.repeat(400_000), 'html', /characters of text/],
    ['Sáu xã. '.repeat(1_250_000), 'markdown', /at most 2000000/],
  ] as const)('gets its answer (%#)', { timeout: 60_000 }, (input, format, message) => {
    expect(messageOf(input, { format })).toMatch(message);
  });
});
