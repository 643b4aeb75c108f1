import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureAnchor } from '../../../src/domain/figure-anchors.ts';
import { figureSchema, machineValue } from '../../../src/domain/figure.ts';

// The plan of 2024 in the Lào Cai report of 7 March 2025.
const plan = {
  id: 'capital-plan-2024',
  indicator: 'finance-plan',
  value: 2_419_000_000_000,
  unit: 'VND',
  qualifier: 'nearly',
  status: 'plan',
  period: 2024,
  asWritten: 'hampir mencapai 2.419 miliar VND',
};

const messages = (figure: unknown) =>
  figureSchema
    .safeParse(figure)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a figure with one value is taken as it is, its period as text', () => {
  expect(figureSchema.parse(plan)).toEqual({ ...plan, period: '2024' });
});

test('a range has both its ends and no value', () => {
  const { value, ...rest } = plan;
  expect(messages({ ...rest, low: 30e6, high: 50e6 })).toBeUndefined();
  expect(messages({ ...rest, low: 30e6 })).toEqual([
    ': needs a `low` that is less than its `high`',
  ]);
  expect(messages({ ...rest, high: 50e6 })).toEqual([
    ': needs a `low` that is less than its `high`',
  ]);
  expect(messages({ ...rest, low: 50e6, high: 30e6 })).toEqual([
    ': needs a `low` that is less than its `high`',
  ]);
  expect(messages({ ...rest, low: value, high: value })).toEqual([
    ': needs a `low` that is less than its `high`',
  ]);
  expect(messages({ ...plan, low: 1, high: 2 })).toEqual([
    ': needs either `value`, or `low` and `high`',
  ]);
  expect(messages(rest)).toEqual([': needs either `value`, or `low` and `high`']);
});

test('a number in quotes, an unknown unit and an unknown field are refused', () => {
  expect(messages({ ...plan, value: '2419' })).toEqual([
    'value: Invalid input: expected number, received string',
  ]);
  expect(messages({ ...plan, unit: 'furlongs' })).toEqual([
    'unit: must be one of the units in src/domain/unit.ts',
  ]);
  expect(messages({ ...plan, unit: 'toString' })).toEqual([
    'unit: must be one of the units in src/domain/unit.ts',
  ]);
  expect(messages({ ...plan, vlaue: 3 })).toEqual([': Unrecognized key: "vlaue"']);
  expect(messages({ ...plan, id: 'Capital Plan' })).toEqual([
    'id: must be lower-case words joined by hyphens',
  ]);
});

test('a figure has a permanent place and a value for machines', () => {
  expect(figureAnchor('capital-plan-2024')).toBe('figure-capital-plan-2024');
  expect(machineValue({ id: 'a', value: 2_419_000_000_000 })).toBe('2419000000000');
  expect(machineValue({ id: 'a', value: 73.7 })).toBe('73.7');
  expect(machineValue({ id: 'a', low: 30e6, high: 50e6 })).toBe('30000000/50000000');
});

test('a figure is told all its faults at once, the missing value among them', () => {
  const { value: _value, ...rest } = plan;
  expect(messages({ ...rest, status: 'done' })).toEqual([
    expect.stringContaining('status: Invalid option'),
    ': needs either `value`, or `low` and `high`',
  ]);
  expect(messages({ ...rest, low: 'many' })).toEqual([
    'low: Invalid input: expected number, received string',
  ]);
});

test('the value for machines is written in full, in digits that give the value again', () => {
  const value = fc.integer({ min: -1e15, max: 1e15 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(value, (number) => {
      const text = machineValue({ id: 'a', value: number });
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBeCloseTo(number, 9);
    }),
  );
});
