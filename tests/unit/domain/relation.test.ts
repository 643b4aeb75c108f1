import { expect, test } from 'vitest';
import { relationAnchor, relationSchema } from '../../../src/domain/relation.ts';

const relation = { id: 'households-2021', kind: 'ratio', of: ['a', 'b'], equals: ['c', 'd'] };

test('what a relation must equal is a figure, or figures with the same arithmetic', () => {
  expect(relationSchema.parse(relation).equals).toEqual(['c', 'd']);
  expect(relationSchema.parse({ ...relation, equals: 'c' }).equals).toBe('c');
  expect(relationSchema.safeParse({ ...relation, equals: [] }).success).toBe(false);
});

test('a relation has an address on the page of its report', () => {
  expect(relationAnchor('households-2021')).toBe('relation-households-2021');
});
