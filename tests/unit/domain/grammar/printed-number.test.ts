import { describe, expect, it } from 'vitest';
import { readPrintedNumber, valueOf } from '../../../../src/domain/grammar/printed-number.ts';

const indonesian = { decimal: ',', thousands: '.' } as const;
const english = { decimal: '.', thousands: ',' } as const;
const read = (text: string, notation: typeof indonesian | typeof english) =>
  readPrintedNumber(text, notation).map((number) => valueOf(number, 0));

describe('digits with separators', () => {
  it.each([
    ['2419', [2419]],
    ['1.149.183', [1_149_183]],
    ['1.149.183,5', [1_149_183.5]],
    ['12,63', [12.63]],
    ['1,782', [1.782, 1782]],
    ['0,782', [0.782]],
    ['1.78', [1.78]],
    ['1,149,183', [1_149_183]],
    ['-1,16', [-1.16]],
    ['1.14.9', []],
    ['1,2,3', []],
  ])('%s in Indonesian', (text, values) => {
    expect(read(text, indonesian)).toEqual(values);
  });

  it.each([
    ['1,149,183.5', [1_149_183.5]],
    ['12.63', [12.63]],
    ['12,63', [12.63]],
    ['1.149.183', [1_149_183]],
  ])('%s in English', (text, values) => {
    expect(read(text, english)).toEqual(values);
  });
});

it('a scale word is applied to the digits, without the noise of binary fractions', () => {
  const [number] = readPrintedNumber('134,6', indonesian);
  expect(number && valueOf(number, 9)).toBe(134_600_000_000);
});
