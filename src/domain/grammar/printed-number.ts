/** A printed number without its scale word: `value` is digits × 10^−decimals. */
export interface PrintedNumber {
  /** The digits without separators and without a sign. */
  digits: string;
  /** How many of them stand after the decimal sign. */
  decimals: number;
  isNegative: boolean;
}

/**
 * Reads digits with separators in the notation of a language. Each result is one way to read them, the best first;
 * none when no notation allows them ("1.14.9"). Three digits after a single decimal sign may be thousands in the
 * other convention, which mixed prints do use: both come back. A separator that cannot be one of thousands
 * ("1.78" in Indonesian) is read as the other convention's decimal sign.
 */
export function readPrintedNumber(
  printed: string,
  { decimal, thousands }: { decimal: ',' | '.'; thousands: ',' | '.' },
): PrintedNumber[] {
  const isNegative = /^[-−]/.test(printed);
  const text = printed.replace(/^[-−]/, '');
  const number = (digits: string, decimals: number): PrintedNumber => ({
    digits: digits.replaceAll(/\D/g, ''),
    decimals,
    isNegative,
  });
  if (/^\d+$/.test(text)) return [number(text, 0)];
  for (const [point, separator] of [
    [decimal, thousands],
    [thousands, decimal],
  ] as const) {
    const groups = text.split(separator);
    const [, fraction = ''] = text.split(point);
    if (isGrouped(groups, point)) return [number(text, fraction.length)];
    if (groups.length === 1 && new RegExp(`^\\d+[${point}]\\d+$`).test(text)) {
      const grouped = isGrouped(text.split(point), separator) && !text.startsWith('0');
      return grouped
        ? [number(text, fraction.length), number(text, 0)]
        : [number(text, fraction.length)];
    }
  }
  return [];
}

/** The number times a power of ten, without the noise of binary fractions on the way. */
export function valueOf({ digits, decimals, isNegative }: PrintedNumber, exponent: number): number {
  return Number(`${isNegative ? '-' : ''}${digits}e${exponent - decimals}`);
}

/** `1.149.183` or `1.149.183,5`, split at the thousands: groups of three after a first of one to three. */
function isGrouped(groups: readonly string[], point: string): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1);
  if (last === undefined || !/^\d{1,3}$/.test(first) || first === '0') return false;
  const wholeLast = new RegExp(`^\\d{3}(?:[${point}]\\d+)?$`);
  return rest.slice(0, -1).every((group) => /^\d{3}$/.test(group)) && wholeLast.test(last);
}
