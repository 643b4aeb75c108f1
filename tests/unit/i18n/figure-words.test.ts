import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { figureInFull } from '../../../src/i18n/figure-words.ts';

// Lào Cai, 7 March 2025, and Lạng Sơn, 2025.
const plan = { value: 2_419_000_000_000, unit: 'VND', qualifier: 'nearly' } as const;
const profit = { low: 30e6, high: 50e6, unit: 'VND/household/year', qualifier: 'exact' } as const;
const communes = { value: 84, of: 126, unit: 'communes', qualifier: 'exact' } as const;

describe('a value in full', () => {
  test('has every digit, in the notation of the reader, and no qualifier', () => {
    expect(figureInFull(plan, 'id')).toBe('2.419.000.000.000 VND');
    expect(figureInFull(plan, 'en')).toBe('2,419,000,000,000 VND');
  });

  test('has both ends of a range, and the whole of a count', () => {
    expect(figureInFull(profit, 'id')).toBe(
      '30.000.000 sampai 50.000.000 VND per rumah tangga per tahun',
    );
    expect(figureInFull(profit, 'en')).toBe('30,000,000 to 50,000,000 VND per household a year');
    expect(figureInFull(communes, 'en')).toBe('84 of 126 communes');
  });

  test('is what print says, where print gives every digit', () => {
    expect(figureInFull({ value: 73.7, unit: 'percent', qualifier: 'exact' }, 'id')).toBe('73,7%');
    expect(figureInFull({ value: 1, unit: 'villages', qualifier: 'exact' }, 'en')).toBe(
      '1 village',
    );
  });

  test('is the value again when its digits are read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e13 }),
        fc.constantFrom(...languages),
        (value, language) => {
          const digits = figureInFull({ value, unit: 'VND', qualifier: 'exact' }, language);
          expect(Number(digits.replaceAll(/\D/g, ''))).toBe(value);
        },
      ),
    );
  });
});
