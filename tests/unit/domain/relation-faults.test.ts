import { expect, it } from 'vitest';
import { relationFaults } from '../../../src/domain/relation-faults.ts';
import { relationSchema } from '../../../src/domain/relation.ts';
import { makeFigure } from './figures.ts';

const figures = new Map(
  [
    makeFigure({ id: 'a', value: 62, unit: 'communes', asWritten: '62 komune' }),
    makeFigure({ id: 'b', value: 22, unit: 'communes', asWritten: '22 komune' }),
    makeFigure({ id: 'c', value: 84, unit: 'communes', asWritten: '84 komune' }),
  ].map((figure) => [figure.id, figure]),
);
const finding = { id: 'Tidak cocok.', en: 'Does not fit.' };

const faults = (fields: Record<string, unknown>) =>
  relationFaults(relationSchema.parse({ id: 'total', kind: 'sum', ...fields }), figures, 'id').map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

it('a relation that holds without a finding, or does not hold with one, is in order', () => {
  expect(faults({ of: ['a', 'b'], equals: 'c' })).toEqual([]);
  expect(faults({ of: ['a'], equals: 'c', finding })).toEqual([]);
});

it('one that does not hold needs a finding', () => {
  expect(faults({ of: ['a'], equals: 'c' })).toEqual([
    'relation/disagrees: relation "total" does not hold: 62 communes, the figure says 84 communes',
  ]);
});

it('one that holds has no finding any more', () => {
  expect(faults({ of: ['a', 'b'], equals: 'c', finding })).toEqual([
    'relation/finding: relation "total" holds: 62 communes + 22 communes gives 84 communes, the figure says 84 communes',
  ]);
});

it('one that cannot be computed says why; one that names an unknown figure is told elsewhere', () => {
  expect(faults({ kind: 'growth', of: ['a'], equals: 'c' })).toEqual([
    'relation/computable: relation "total" cannot be computed: "growth" takes 2 figures, not 1',
  ]);
  expect(faults({ of: ['nothing'], equals: 'c' })).toEqual([]);
});

it('the arithmetic is told with the limits that words leave, and on both sides where both are computed', () => {
  const more = new Map([
    ...figures,
    [
      'd',
      makeFigure({
        id: 'd',
        value: 90,
        qualifier: 'nearly',
        unit: 'communes',
        asWritten: '90 komune',
      }),
    ],
    [
      'e',
      makeFigure({
        id: 'e',
        value: 5,
        qualifier: 'at-least',
        unit: 'communes',
        asWritten: '5 komune',
      }),
    ],
  ]);
  const messages = [
    { kind: 'share', of: ['a', 'd'], equals: ['b', 'c'] },
    { kind: 'sum', of: ['c', 'e'], equals: 'a' },
  ].flatMap((fields) =>
    relationFaults(relationSchema.parse({ id: 'total', ...fields }), more, 'id').map(
      ({ message }) => message,
    ),
  );
  expect(messages).toEqual([
    'relation "total" does not hold: 62 communes ÷ nearly 90 communes gives 68.89% (68.89% … 77.5%), 22 communes ÷ 84 communes gives 26.19%',
    'relation "total" does not hold: 84 communes + at least 5 communes gives 89 communes …, the figure says 62 communes',
  ]);
});
