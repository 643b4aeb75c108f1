/** The place value of the last digit of a number that is not zero: 100,000 of 400,000, 0.1 of 73.7; 0 of zero. */
export function lastPlace(value: number): number {
  if (value === 0) return 0;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return Number(`1e${Number(exponent) - (digits.split('.')[1]?.length ?? 0)}`);
}
