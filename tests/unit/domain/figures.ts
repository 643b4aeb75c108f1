import { figureSchema, type Figure } from '../../../src/domain/figure.ts';

/** A figure of Lạng Sơn, 2025, "922 rumah untuk rumah tangga miskin dan hampir miskin", with other fields on top. */
export function makeFigure(fields: Record<string, unknown> = {}): Figure {
  return figureSchema.parse({
    id: 'houses-2021-2024',
    indicator: 'housing-houses',
    ...('low' in fields ? {} : { value: 922 }),
    unit: 'houses',
    qualifier: 'exact',
    status: 'actual',
    asWritten: '922 rumah untuk rumah tangga miskin dan hampir miskin',
    ...fields,
  });
}
