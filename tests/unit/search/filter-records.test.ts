import { expect, test } from 'vitest';
import { dateFilter } from '../../../src/search/filter-records.ts';

test.each([
  ['', '', '2024', true],
  ['2025-01-01', '', '2024', false],
  ['2025-01-01', '', '2024/2025', true],
  ['2025-01-01', '', '2023/..', true],
  ['', '2024-12-31', '2025-03-07', false],
  ['', '2025-03-07', '2025-03-07', true],
  ['2025-03-08', '2025-03-01', '2025-03-05', true],
  ['2025-03-01', '2025-03-08', 'nonsense', false],
])('days from "%s" to "%s" and a report of %s', (from, to, date, isIn) => {
  expect(dateFilter({ from, to })(date)).toBe(isIn);
});
