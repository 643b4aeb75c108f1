import { expect, test } from 'vitest';
import { unitKind } from '../../../src/domain/unit-kind.ts';

test.each([
  ['VND', 'money'],
  ['VND/household/year', 'money'],
  ['USD', 'money'],
  ['percent', 'rate'],
  ['percentage-points/year', 'rate'],
  ['times', 'rate'],
  ['km', 'amount'],
  ['criteria/commune', 'amount'],
  ['years', 'amount'],
] as const)('%s is of the kind %s', (unit, kind) => {
  expect(unitKind(unit)).toBe(kind);
});
