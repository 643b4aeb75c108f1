import { describe, expect, it } from 'vitest';
import { explainDifference } from '../../../src/domain/explain-difference.ts';

describe('the slip of the pen between two numbers is named', () => {
  it.each([
    [
      'two digits stand the other way round',
      { value: 2419e9 },
      { value: 2491e9 },
      'digits-swapped',
    ],
    ['one digit is another', { value: 73.7 }, { value: 73.1 }, 'digit-differs'],
    ['a scale word is another', { value: 2419e9 }, { value: 2419e6 }, 'power-of-ten'],
    ['the whole is missing', { value: 84, of: 126 }, { value: 84 }, 'whole-differs'],
    ['one is a range', { value: 30e6 }, { low: 30e6, high: 50e6 }, 'kind-differs'],
    ['an end of a range is another', { low: 30, high: 50 }, { low: 30, high: 60 }, 'digit-differs'],
    ['a number has more digits', { value: 922 }, { value: 92.21 }, null],
    ['digits are altogether others', { value: 922 }, { value: 135 }, null],
    ['three digits have moved round', { value: 123 }, { value: 231 }, null],
    ['both are the same', { low: 30, high: 50 }, { low: 30, high: 50 }, null],
  ] as const)('%s', (_title, read, stated, slip) => {
    expect(explainDifference(read, stated)).toBe(slip);
  });
});
