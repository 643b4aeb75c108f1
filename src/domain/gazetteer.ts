import { z } from 'astro/zod';
import { provinceId } from './id.ts';

/** District-level units as they were when that level ended on 1 July 2025. */
export const districtSchema = z.strictObject({
  gsoCode: z.string().regex(/^\d{3}$/),
  name: z.string().min(1),
  ascii: z.string().min(1),
  type: z.enum(['district', 'urban-district', 'town', 'provincial-city']),
  province: provinceId,
});
export type District = z.output<typeof districtSchema>;

/** Commune-level units since 1 July 2025. */
export const communeSchema = z.strictObject({
  gsoCode: z.string().regex(/^\d{5}$/),
  name: z.string().min(1),
  ascii: z.string().min(1),
  type: z.enum(['commune', 'ward', 'special-zone']),
  province: provinceId,
});
export type Commune = z.output<typeof communeSchema>;
