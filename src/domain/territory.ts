import { z } from 'astro/zod';
import { isoDay } from './date-schema.ts';
import { parseEdtf, periodEnd, periodStart } from './edtf.ts';
import { provinceId } from './id.ts';

const provinceTypes = ['province', 'municipality'] as const;

/**
 * A province or municipality as it was between two days. Codes of the statistics office and of ISO 3166-2 are
 * attributes, not identities: after the mergers of 1 July 2025 some went to another territory.
 */
export const provinceSchema = z.strictObject({
  id: provinceId,
  /** Names by language; `ascii` is the Vietnamese name without its marks. */
  names: z.strictObject({
    vi: z.string().min(1),
    en: z.string().min(1),
    id: z.string().min(1),
    ascii: z.string().min(1),
  }),
  /** Names it had before, each with the last day of its use. */
  formerNames: z.array(
    z.strictObject({ vi: z.string().min(1), ascii: z.string().min(1), validUntil: isoDay }),
  ),
  /** First day on which it existed in this form; null: before the archive's time. */
  validFrom: isoDay.nullable(),
  /** Last day on which it existed in this form; null: it still does. */
  validUntil: isoDay.nullable(),
  /** Its rank over time, oldest first. */
  types: z
    .array(
      z.strictObject({
        type: z.enum(provinceTypes),
        validFrom: isoDay.nullable(),
        validUntil: isoDay.nullable(),
        /** The resolution that changed it. */
        decision: z.string().nullable(),
      }),
    )
    .min(1),
  /** Units whose territory it took over when it was formed. */
  predecessors: z.array(provinceId),
  /** The unit that took over its territory when it ended. */
  successor: provinceId.nullable(),
  /** Two-digit codes of the General Statistics Office, each with the days on which it was in force. */
  gsoCodes: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{2}$/),
      validFrom: isoDay.nullable(),
      validUntil: isoDay.nullable(),
    }),
  ),
  /** ISO 3166-2 code, with what is known of its standing. */
  iso3166: z.strictObject({ code: z.string().regex(/^VN-[A-Z0-9]{2}$/), note: z.string() }),
  /** Id of a socio-economic region of the time. */
  region: z.string().min(1),
  areaKm2: z.number().positive().nullable(),
  populationAtMerger: z.number().int().positive().nullable(),
});
export type Province = z.output<typeof provinceSchema>;
export type ProvinceType = (typeof provinceTypes)[number];

/** A socio-economic region; the six regions were drawn anew for the 34 units. */
export const regionSchema = z.strictObject({
  id: z.string().min(1),
  names: z.strictObject({ vi: z.string().min(1), en: z.string().min(1), id: z.string().min(1) }),
  scheme: z.array(z.enum(['63', '34'])),
});
export type Region = z.output<typeof regionSchema>;

/** Whether the unit existed at some time of an EDTF date: one known to the year only lies somewhere in that year. */
export function existedDuring(province: Province, edtfDate: string): boolean {
  const period = parseEdtf(edtfDate);
  if (!period) return false;
  const hadBegun =
    province.validFrom === null || period.isOpen || province.validFrom <= periodEnd(period);
  const hadNotEnded = province.validUntil === null || periodStart(period) <= province.validUntil;
  return hadBegun && hadNotEnded;
}

/** The unit to which a unit's territory belongs today: itself, or its successor. */
export function presentProvince(
  province: Province,
  provinces: ReadonlyMap<string, Province>,
): Province {
  const passed = new Set<Province>();
  let present = province;
  // Stops at an unknown successor and in a circle too: both are faults that the content check lists.
  while (present.successor !== null && !passed.has(present)) {
    passed.add(present);
    present = provinces.get(present.successor) ?? present;
  }
  return present;
}

/** Its rank on its last day, or today when it still exists. */
export function latestType(province: Province): ProvinceType {
  return province.types.at(-1)?.type ?? 'province';
}
