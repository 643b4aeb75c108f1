import { z } from 'astro/zod';
import { parseEdtf, type Period } from './edtf.ts';

// Apart from the reading of dates, so that what runs in the browser needs no schema library.

/** An EDTF date or interval with both its ends, kept as the text it was written in. */
export const edtf = edtfThat(
  (period) => !period.isOpen,
  'must be an EDTF date or interval that the calendar has: 2025, 2025-03, 2025-03-07 or 2025-07/2025-12',
);

/** An EDTF date or interval, which may be without an end where nothing says how late it can be. */
export const openEdtf = edtfThat(
  () => true,
  'must be an EDTF date or interval that the calendar has: 2025, 2025-03, 2025-03-07, 2025-07/2025-12, or 2025-07/.. where nothing says how late',
);

/** YAML reads a bare year as a number. */
function edtfThat(isFit: (period: Period) => boolean, message: string) {
  return z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().refine((text) => {
      const period = parseEdtf(text);
      return period !== null && isFit(period);
    }, message),
  );
}

/** A full calendar day, `YYYY-MM-DD`. */
export const isoDay = z.iso.date('must be a day that the calendar has, as YYYY-MM-DD');
