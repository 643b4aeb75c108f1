import { describe, expect, test } from 'vitest';
import { edtf, isoDay, openEdtf } from '../../../src/domain/date-schema.ts';

describe('the schema of a date', () => {
  test('takes a bare year, which YAML reads as a number', () => {
    expect(edtf.parse(2024)).toBe('2024');
    expect(edtf.parse('2025-03')).toBe('2025-03');
  });

  test('may be without an end only where that is asked for', () => {
    expect(openEdtf.parse('2025-07/..')).toBe('2025-07/..');
    expect(openEdtf.parse(2024)).toBe('2024');
    expect(edtf.safeParse('2025-07/..').success).toBe(false);
    expect(openEdtf.safeParse('2025-13/..').success).toBe(false);
  });

  test('says what a date looks like', () => {
    expect(edtf.safeParse('2025-02-30').error?.issues[0]?.message).toMatchInlineSnapshot(
      `"must be an EDTF date or interval that the calendar has: 2025, 2025-03, 2025-03-07 or 2025-07/2025-12"`,
    );
    expect(edtf.safeParse(undefined).success).toBe(false);
    expect(isoDay.safeParse('2025-02-30').error?.issues[0]?.message).toMatchInlineSnapshot(
      `"must be a day that the calendar has, as YYYY-MM-DD"`,
    );
  });
});
