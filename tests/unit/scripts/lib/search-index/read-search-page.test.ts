import { expect, test } from 'vitest';
import { readSearchPage } from '../../../../../scripts/lib/search-index/read-search-page.ts';
import { searchRecordName } from '../../../../../src/domain/search-record.ts';

const record = { slug: 'a', date: '2025', place: 'Huế', facets: {}, districts: [] };
const content = JSON.stringify(record).replaceAll('"', '&quot;');
const page = (body: string) =>
  `<html><head><meta name="${searchRecordName}" content="${content}"></head><body data-pagefind-body>${body}</body></html>`;

test('a page is read with its record and its address', () => {
  expect(readSearchPage('en/reports/a/index.html', page(''))).toMatchObject({
    record,
    path: 'en/reports/a/',
  });
});

test('a page without words to be found is passed over, one without a record is a fault', () => {
  expect(readSearchPage('index.html', '<p>Home</p>')).toBeNull();
  expect(() => readSearchPage('x.html', '<p data-pagefind-body>Words</p>')).toThrow('x.html');
});

test('only paragraphs and headings keep their ids', () => {
  const body =
    '<h2 id="roads">Roads</h2><p id="p-1"><data class="figure" id="figure-a" value="2">2</data> roads<a href="#fn-1" id="fnref-1">1</a></p>';
  const html = readSearchPage('a/index.html', page(body))?.html;
  expect(html?.match(/\sid="[^"]*"/g)).toEqual([' id="roads"', ' id="p-1"']);
  expect(html).toContain('<data class="figure" value="2">');
});

test('words with đ are found with d too', () => {
  const html = readSearchPage('a/index.html', page('<label>Đắk Lắk</label> and Điện Biên'))?.html;
  expect(html).not.toContain('<label>');
  expect(html).toContain('content="diện dắk"');
});
