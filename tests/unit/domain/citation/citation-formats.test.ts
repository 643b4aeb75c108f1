import { expect, test } from 'vitest';
import { contentType } from '../../../../scripts/lib/content-type.ts';
import { citationFormats } from '../../../../src/domain/citation/citation-formats.ts';
import { readCitation } from '../../../support/read-citations.ts';
import { makeCitation } from './make-citation.ts';

test.each(citationFormats)('$name is read as the same article', ({ write }) => {
  const { title, url, publisher, note } = makeCitation();
  expect(readCitation(write(makeCitation()))).toMatchObject({
    title: `[${title}]`,
    URL: url,
    'container-title': publisher,
    note,
  });
});

test.each(citationFormats)('$name is served as what it is', ({ extension, type }) => {
  expect(contentType(`citation.${extension}`)?.split(';')[0]).toBe(type);
});

test('other JSON stays JSON', () => {
  expect(contentType('data/figures.json')).toBeUndefined();
});
