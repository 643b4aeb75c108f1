import { expect, test } from 'vitest';
import { originSources, vocabularyOriginSchema } from '../../../src/domain/vocabulary-origin.ts';

test('the sources of a vocabulary are one list, however its head gives them', () => {
  const sourcesOf = (head: object) =>
    originSources(vocabularyOriginSchema.parse({ note: 'x', ...head }));
  expect(sourcesOf({})).toEqual([]);
  expect(sourcesOf({ sources: ['a', 'b'] })).toEqual(['a', 'b']);
  expect(sourcesOf({ sources: { codes: 'a' }, legal: { merger: 'law' } })).toEqual(['law', 'a']);
});
