import { describe, expect, test } from 'vitest';
import { kebabCase, provinceId } from '../../../src/domain/id.ts';

describe('an id', () => {
  test.each(['a', 'capital-plan-2024', '2021-2025'])('can be %s', (text) => {
    expect(kebabCase.safeParse(text).success).toBe(true);
  });

  test.each(['', 'Plan', 'capital_plan', 'a--b', '-a', 'a-', 'giảm', 'a b', 'a\n'])(
    'cannot be %j',
    (text) => {
      expect(kebabCase.safeParse(text).error?.issues[0]?.message).toBe(
        'must be lower-case words joined by hyphens',
      );
    },
  );
});

describe('the id of a territorial unit', () => {
  test.each(['vn-hue', 'vn-lang-son', 'vn-lao-cai--pre-2025-07'])('can be %s', (text) => {
    expect(provinceId.safeParse(text).success).toBe(true);
  });

  test.each(['lang-son', 'vn-', 'vn-Hue', 'vn-lao-cai-pre-2025-07', 'vn-lao-cai--pre-2025'])(
    'cannot be %j',
    (text) => {
      expect(provinceId.safeParse(text).error?.issues[0]?.message).toMatchInlineSnapshot(
        `"must look like vn-lang-son or vn-lao-cai--pre-2025-07"`,
      );
    },
  );
});
