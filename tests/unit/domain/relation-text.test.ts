import { expect, it } from 'vitest';
import { intervalText } from '../../../src/domain/relation-text.ts';
import { relationAnchor } from '../../../src/domain/relation.ts';

it('the values that the words allow are told from end to end, an open end as such', () => {
  expect(intervalText({ low: 73.646, high: 73.718 }, 'percent', 'id')).toEqual({
    low: '73,65%',
    high: '73,72%',
  });
  expect(intervalText({ low: 192_681.3, high: Infinity }, 'households', 'en')).toEqual({
    low: '192,681 households',
    high: null,
  });
  expect(intervalText({ low: -Infinity, high: 1.25 }, 'one', 'en')).toEqual({
    low: null,
    high: '1.25',
  });
  expect(intervalText({ low: 84, high: 84 }, 'communes', 'en')).toBeNull();
});

it('a relation has an address of its own on its report’s page', () => {
  expect(relationAnchor('disbursement-rate-2024')).toBe('relation-disbursement-rate-2024');
});
