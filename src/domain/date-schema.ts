import { z } from 'astro/zod';
import { parseEdtf } from './edtf.ts';

// Apart from the reading of dates, so that what runs in the browser needs no schema library.

/** An EDTF date or interval, kept as the text it was written in. YAML reads a bare year as a number. */
export const edtf = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .refine(
      (text) => parseEdtf(text) !== null,
      'must be an EDTF date or interval that the calendar has: 2025, 2025-03, 2025-03-07 or 2025-07/2025-12',
    ),
);

/** A full calendar day, `YYYY-MM-DD`. */
export const isoDay = z.iso.date('must be a day that the calendar has, as YYYY-MM-DD');
