import { expect, test } from 'vitest';
import { computeRelation, type ComputedRelation } from '../../../src/domain/compute-relation.ts';
import {
  middleText,
  relationText,
  resultText,
  spanText,
} from '../../../src/domain/relation-text.ts';
import { relationSchema, type RelationKind } from '../../../src/domain/relation.ts';
import { makeFigure } from './figures.ts';

/** The relation of figures `a`, `b`, … with `equals`; all printed to the unit. */
function relate(
  kind: RelationKind,
  of: readonly Record<string, unknown>[],
  equals: Record<string, unknown>,
): ComputedRelation {
  const figures = new Map(
    [...of, equals].map((fields, index) => {
      const id = index === of.length ? 'equals' : `f${index}`;
      return [id, makeFigure({ id, ...fields })];
    }),
  );
  const ids = [...figures.keys()].slice(0, -1);
  const relation = relationSchema.parse({ id: 'test', kind, of: ids, equals: 'equals' });
  const computed = computeRelation(relation, figures, () => 1);
  if (computed === null || typeof computed === 'string') throw new Error(String(computed));
  return computed;
}

const km = (value: number, qualifier = 'exact') => ({ value, unit: 'km', qualifier });
const percent = { value: 10, unit: 'percent' };

test('what is done first has a step of its own, in the notation of the reader', () => {
  const middle = (kind: RelationKind, ...of: Record<string, unknown>[]) => {
    const computed = relate(kind, of, percent);
    return middleText(computed.relation.kind, computed.left, 'id');
  };
  expect(middle('share', km(1200.5), km(800), km(4000))).toBe('2.001 kilometer ÷ 4.000 kilometer');
  expect(middle('growth', km(110), km(100))).toBe('10 kilometer ÷ 100 kilometer');
  expect(middle('growth', km(90), km(100))).toBe('-10 kilometer ÷ 100 kilometer');
});

test('a whole of several figures is added up, a difference divided by its years', () => {
  const figures = new Map(
    ['a', 'b', 'c', 'd'].map((id, index) => [
      id,
      makeFigure({ id, ...km((index + 1) * 10), period: String(2021 + index) }),
    ]),
  );
  figures.set('e', makeFigure({ id: 'e', ...percent }));
  figures.set('f', makeFigure({ id: 'f', value: 5, unit: 'percent', period: '2021' }));
  figures.set('g', makeFigure({ id: 'g', value: 2, unit: 'percent', period: '2024' }));
  figures.set('h', makeFigure({ id: 'h', value: 1, unit: 'percentage-points/year' }));
  const middle = (relation: Record<string, unknown>) => {
    const computed = computeRelation(
      relationSchema.parse({ id: 'test', ...relation }),
      figures,
      () => 1,
    );
    if (computed === null || typeof computed === 'string') throw new Error(String(computed));
    return middleText(computed.relation.kind, computed.left, 'en');
  };
  expect(middle({ kind: 'share', of: ['a', 'b'], whole: ['c', 'd'], equals: 'e' })).toBe(
    '30 kilometers ÷ 70 kilometers',
  );
  expect(middle({ kind: 'difference-per-year', of: ['f', 'g'], equals: 'h' })).toBe(
    '3 percentage points ÷ 3',
  );
});

test('there is none where the terms give the result at once, or where a range takes part', () => {
  const two = relate('share', [km(1), km(4)], percent);
  expect(middleText('share', two.left, 'en')).toBeNull();
  const sum = relate('sum', [km(1), km(4), km(5)], km(10));
  expect(middleText('sum', sum.left, 'en')).toBeNull();
  for (const of of [
    [{ low: 1, high: 2, unit: 'km' }, km(4), km(9)],
    [km(4), { low: 1, high: 2, unit: 'km' }, km(9)],
  ]) {
    expect(middleText('share', relate('share', of, percent).left, 'en')).toBeNull();
  }
});

test('where a range or an open bound takes part, the result is from where to where', () => {
  const range = relate(
    'sum',
    [
      { low: 1, high: 2, unit: 'communes' },
      { value: 4, unit: 'communes' },
    ],
    {
      value: 6,
      unit: 'communes',
    },
  );
  expect(relationText(range, 'en')).toBe(
    '1–2 communes + 4 communes = 5 communes … 6 communes ↔ 6 communes',
  );
  const open = relate('sum', [km(5, 'at-least'), km(1)], km(7));
  expect(relationText(open, 'en')).toBe(
    'at least 5 kilometers + 1 kilometer = 5.5 kilometers … ↔ 7 kilometers',
  );
  const anything = relate('ratio', [km(5, 'at-least'), km(1, 'at-least')], {
    value: 7,
    unit: 'times',
  });
  expect(spanText(anything.left.result, 'en')).toEqual({ low: null, high: null });
});

test('a result whose ends read alike is told once', () => {
  const range = relate(
    'share',
    [{ low: 1000.001, high: 1000.002, unit: 'km' }, km(10_000_000)],
    percent,
  );
  expect(spanText(range.left.result, 'en')).toBeNull();
  expect(resultText(range.left.result, 'en')).toBe('0.01%');
});
