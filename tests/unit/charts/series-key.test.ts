import { expect, test } from 'vitest';
import { seriesKey } from '../../../src/charts/series-key.ts';

test('series are lettered from A', () => {
  expect([0, 1, 7].map(seriesKey)).toEqual(['A', 'B', 'H']);
});
