import { z } from 'astro/zod';
import { isUnitId, units, type UnitId } from './unit.ts';

// Apart from the list of units, so that what runs in the browser needs no schema library.

/** The id of a unit in a data file. */
export const unitId = z
  .custom<UnitId>(isUnitId, 'must be one of the units in src/domain/unit.ts')
  // A JSON Schema cannot say what the function does.
  .meta({ type: 'string', enum: Object.keys(units) });
