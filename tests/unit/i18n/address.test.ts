import { expect, test } from 'vitest';
import {
  citationFilePath,
  citePath,
  guidePath,
  pageAddress,
  programPath,
  provincePath,
  reportDataPath,
  reportPath,
  reportsPath,
  yearPath,
} from '../../../src/i18n/address.ts';

test('Indonesian pages stand at the root, English ones below en/', () => {
  expect(pageAddress('id', 'search/', '/')).toBe('/search/');
  expect(pageAddress('en', 'search/', '/')).toBe('/en/search/');
  expect(pageAddress('id', '', '/')).toBe('/');
  expect(pageAddress('en', '', '/')).toBe('/en/');
});

test('a site below a folder keeps it, with or without a slash at its end', () => {
  for (const base of ['/archive', '/archive/']) {
    expect(pageAddress('id', 'search/', base)).toBe('/archive/search/');
    expect(pageAddress('en', 'search/', base)).toBe('/archive/en/search/');
  }
});

test('every kind of page has its path', () => {
  expect(reportPath('lang-son-2025')).toBe('reports/lang-son-2025/');
  expect(provincePath('vn-lao-cai--pre-2025-07')).toBe('provinces/lao-cai--pre-2025-07/');
  expect(programPath('ntm-2021-2025')).toBe('programs/ntm-2021-2025/');
  expect(yearPath(2025)).toBe('years/2025/');
  expect(citePath('a-1')).toBe('reports/a-1/cite/');
  expect(citePath('a-1', 'b-2')).toBe('reports/a-1/cite/#cite-b-2');
  expect(citationFilePath('a-1', 'csl.json')).toBe('reports/a-1/citation.csl.json');
  expect(reportDataPath('a-1')).toBe('data/reports/a-1.json');
  expect([reportsPath(), reportsPath(1), reportsPath(2)]).toEqual([
    'reports/',
    'reports/',
    'reports/page/2/',
  ]);
  expect([guidePath('about'), guidePath('citing')]).toEqual(['about/', 'guides/citing/']);
});
