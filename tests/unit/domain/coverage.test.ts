import { expect, it } from 'vitest';
import { coverageSchema } from '../../../src/domain/coverage.ts';

it('counts of numbers are whole and not negative, and those of others are there only where there are some', () => {
  const counts = { figures: 76, numbers: 116, setAside: 0, others: { date: 5 } };
  expect(coverageSchema.parse(counts)).toEqual(counts);
  expect(coverageSchema.safeParse({ ...counts, others: { date: 0 } }).success).toBe(false);
  expect(coverageSchema.safeParse({ ...counts, others: { color: 1 } }).success).toBe(false);
});
