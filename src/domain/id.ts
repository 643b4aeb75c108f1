import { z } from 'astro/zod';

/** Lower-case words joined by single hyphens: `capital-plan-2024`. */
export const kebabCase = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** Id of a territorial unit: `vn-lang-son`, or `vn-lao-cai--pre-2025-07` for one that has ended. */
export const provinceId = z
  .string()
  .regex(
    /^vn-[a-z]+(-[a-z]+)*(--pre-\d{4}-\d{2})?$/,
    'must look like vn-lang-son or vn-lao-cai--pre-2025-07',
  );
