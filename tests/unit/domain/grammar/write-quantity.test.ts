import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grammarLanguages } from '../../../../src/domain/grammar/number-grammar.ts';
import { readQuantities } from '../../../../src/domain/grammar/read-quantities.ts';
import { writeNumber, writeQuantity } from '../../../../src/domain/grammar/write-quantity.ts';
import { qualifiers } from '../../../../src/domain/figure.ts';
import type { Amount, StatedQuantity } from '../../../../src/domain/quantity.ts';
import { units, type UnitId } from '../../../../src/domain/unit.ts';

const unitIds = Object.keys(units).filter((id): id is UnitId => Object.hasOwn(units, id));

/** Decimals as print has them: up to four digits after the decimal sign, times a power of ten. */
const printed = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: -4, max: 9 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

const amount: fc.Arbitrary<Amount> = fc.oneof(
  printed.map((value) => ({ value })),
  fc
    .tuple(printed, printed)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
    .map(([a, b]) => ({ value: Math.min(a, b), of: Math.max(a, b) })),
);

const valueIn = (stated: Amount) => ('value' in stated ? stated.value : 0);

const quantity: fc.Arbitrary<StatedQuantity> = fc
  .record({
    amount,
    unit: fc.constantFrom(...unitIds),
    qualifier: fc.constantFrom(...qualifiers),
  })
  .map(({ amount: stated, unit, qualifier }) => ({ ...stated, unit, qualifier }))
  // "Over 2/3 of the trainees" is a fraction.
  .filter(({ of = Infinity, qualifier }) => of > 10 || qualifier === 'exact')
  // A part of a criterion is read as an average over communes.
  .filter(({ unit, ...stated }) => unit !== 'criteria' || Number.isInteger(valueIn(stated)));

describe.each(grammarLanguages)('in the language %s', (language) => {
  it('what is written is read back as the same quantity', () => {
    fc.assert(
      fc.property(quantity, (stated) => {
        const text = writeQuantity(stated, language);
        const { quantities } = readQuantities(text, language);
        expect(quantities, text).toHaveLength(1);
        const [read] = quantities;
        const found = [read, ...(read?.alternatives ?? [])].map((reading) => ({
          value: reading?.value,
          low: reading?.low,
          high: reading?.high,
          of: reading?.of,
          unit: reading?.unit,
          qualifier: reading?.qualifier,
        }));
        const { value, low, high, of, unit, qualifier } = stated;
        expect(found[0], text).toEqual({ value, low, high, of, unit, qualifier });
        expect(read?.text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('a negative number keeps its sign', () => {
    const text = writeQuantity({ value: -1.16, unit: 'percent', qualifier: 'exact' }, language);
    expect(readQuantities(text, language).quantities[0]?.value).toBe(-1.16);
  });
});

describe('quantities are written as print does', () => {
  it.each([
    [
      'hampir 2.419 miliar VND',
      'nearly VND 2,419 billion',
      'gần 2.419 tỷ đồng',
      { value: 2_419_000_000_000, unit: 'VND', qualifier: 'nearly' },
    ],
    [
      '1.149.183 juta VND',
      'VND 1,149,183 million',
      '1.149.183 triệu đồng',
      { value: 1_149_183_000_000, unit: 'VND', qualifier: 'exact' },
    ],
    [
      '14 triliun VND',
      'VND 14 trillion',
      '14 nghìn tỷ đồng',
      { value: 14_000_000_000_000, unit: 'VND', qualifier: 'exact' },
    ],
    [
      '30–50 juta VND per rumah tangga per tahun',
      'VND 30–50 million per household a year',
      '30–50 triệu đồng/hộ/năm',
      { low: 30_000_000, high: 50_000_000, unit: 'VND/household/year', qualifier: 'exact' },
    ],
    [
      '84/126 komune',
      '84 of 126 communes',
      '84/126 xã',
      { value: 84, of: 126, unit: 'communes', qualifier: 'exact' },
    ],
    ['1 desa', '1 village', '1 thôn, bản', { value: 1, unit: 'villages', qualifier: 'exact' }],
    [
      'setidaknya 4,6 poin persen',
      'at least 4.6 percentage points',
      'ít nhất 4,6 điểm phần trăm',
      { value: 4.6, unit: 'percentage-points', qualifier: 'at-least' },
    ],
    [
      '1–1,5% per tahun',
      '1–1.5% a year',
      '1–1,5%/năm',
      { low: 1, high: 1.5, unit: 'percent/year', qualifier: 'exact' },
    ],
  ] as const)('%s, %s, %s', (id, en, vi, stated) => {
    expect(writeQuantity(stated, 'id')).toBe(id);
    expect(writeQuantity(stated, 'en')).toBe(en);
    expect(writeQuantity(stated, 'vi')).toBe(vi);
  });

  it('a number alone is written in full, however large or small', () => {
    expect(writeNumber(2_419_000_000_000, 'id')).toBe('2.419.000.000.000');
    expect(writeNumber(0.61, 'id')).toBe('0,61');
    expect(writeNumber(1e21, 'en')).toBe('1,000,000,000,000,000,000,000');
  });
});

it('a number that JavaScript prints with an exponent is written in full', () => {
  expect(writeNumber(1e21, 'en')).toBe('1,000,000,000,000,000,000,000');
  expect(writeNumber(1.5e-7, 'en')).toBe('0.00000015');
});
