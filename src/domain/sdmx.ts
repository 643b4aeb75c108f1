import { parseEdtf, periodEnd, periodStart, type CalendarDate } from './edtf.ts';
import type { Figure } from './figure.ts';
import type { Cell, FigureClaim } from './figure-table.ts';
import type { Language } from './language.ts';
import type { UnitId } from './unit.ts';

/** A figure with the unit of territory and the date of its report, which SDMX needs for its key. */
export interface Observation extends FigureClaim {
  province: string;
  date: string;
}

/** A column of the figures in SDMX-CSV. */
interface SdmxColumn {
  name: string;
  role: 'dimension' | 'measure' | 'attribute';
  meaning: Record<Language, string>;
  read: (observation: Observation) => Cell;
}

/** Agency, id and version of the structure that the columns below describe. */
export const sdmxStructure = 'NTP_ARCHIVE:NTP_FIGURES(1.0.0)';

/**
 * The columns of the figures in SDMX-CSV 2.0 (https://github.com/sdmx-twg/sdmx-csv), after STRUCTURE,
 * STRUCTURE_ID and ACTION. Two articles may state the same quantity, and one may state it twice, so report and
 * figure belong to the key.
 */
export const sdmxColumns: readonly SdmxColumn[] = [
  {
    name: 'REF_AREA',
    role: 'dimension',
    meaning: {
      id: 'Provinsi laporan: `id` di provinces.json.',
      en: 'The report’s province: `id` in provinces.json.',
    },
    read: ({ province }) => province,
  },
  {
    name: 'INDICATOR',
    role: 'dimension',
    meaning: { id: '`indicator` di figures.csv.', en: '`indicator` in figures.csv.' },
    read: ({ figure }) => figure.indicator,
  },
  {
    name: 'UNIT_MEASURE',
    role: 'dimension',
    meaning: {
      id: '`unit`, dengan `_per_` sebagai ganti garis miring.',
      en: '`unit`, with `_per_` for the slash.',
    },
    read: ({ figure }) => sdmxUnit(figure.unit),
  },
  {
    name: 'STATUS',
    role: 'dimension',
    meaning: { id: '`status`.', en: '`status`.' },
    read: ({ figure }) => figure.status,
  },
  {
    name: 'GROUP',
    role: 'dimension',
    meaning: { id: '`group`; `_T` bila semuanya.', en: '`group`; `_T` for all of them.' },
    read: ({ figure }) => figure.group ?? '_T',
  },
  {
    name: 'REPORT',
    role: 'dimension',
    meaning: { id: '`report`.', en: '`report`.' },
    read: ({ report }) => report,
  },
  {
    name: 'FIGURE',
    role: 'dimension',
    meaning: { id: '`id`.', en: '`id`.' },
    read: ({ figure }) => figure.id,
  },
  {
    name: 'TIME_PERIOD',
    role: 'dimension',
    meaning: {
      id: '`period`; jangka waktu ditulis sebagai hari pertama dan lamanya (2021-01-01/P5Y). Bila sumber tidak menyebutkannya, tanggal laporan: lihat PERIOD_BASIS.',
      en: '`period`; an interval is its first day and its length (2021-01-01/P5Y). Where the source does not say, the date of the report: see PERIOD_BASIS.',
    },
    read: ({ figure, date }) => sdmxTime(figure.period ?? date),
  },
  {
    name: 'OBS_VALUE',
    role: 'measure',
    meaning: {
      id: '`value`; kosong untuk rentang.',
      en: '`value`; empty for a range.',
    },
    read: ({ figure }) => figure.value ?? null,
  },
  {
    name: 'OBS_STATUS',
    role: 'attribute',
    meaning: {
      id: 'Kode SDMX: A nilai biasa, E perkiraan, O tidak ada nilai tunggal (rentang: lihat LOW dan HIGH).',
      en: 'SDMX codes: A normal value, E estimate, O no single value (a range: see LOW and HIGH).',
    },
    read: ({ figure }) => observationStatus(figure),
  },
  {
    name: 'PERIOD_BASIS',
    role: 'attribute',
    meaning: {
      id: '`figure` bila TIME_PERIOD adalah waktu angkanya, `report` bila tanggal laporan dipakai sebagai gantinya.',
      en: '`figure` where TIME_PERIOD is the figure’s own, `report` where the report’s date stands in for it.',
    },
    read: ({ figure }) => (figure.period === undefined ? 'report' : 'figure'),
  },
  {
    name: 'QUALIFIER',
    role: 'attribute',
    meaning: { id: '`qualifier`.', en: '`qualifier`.' },
    read: ({ figure }) => figure.qualifier,
  },
  {
    name: 'LOW',
    role: 'attribute',
    meaning: { id: '`low`.', en: '`low`.' },
    read: ({ figure }) => figure.low ?? null,
  },
  {
    name: 'HIGH',
    role: 'attribute',
    meaning: { id: '`high`.', en: '`high`.' },
    read: ({ figure }) => figure.high ?? null,
  },
  {
    name: 'OF',
    role: 'attribute',
    meaning: { id: '`of`.', en: '`of`.' },
    read: ({ figure }) => figure.of ?? null,
  },
  {
    name: 'PLACE',
    role: 'attribute',
    meaning: { id: '`place`.', en: '`place`.' },
    read: ({ figure }) => figure.place ?? null,
  },
  {
    name: 'PROGRAMS',
    role: 'attribute',
    meaning: { id: '`programs`.', en: '`programs`.' },
    read: ({ programs }) => programs,
  },
  {
    name: 'AS_WRITTEN',
    role: 'attribute',
    meaning: { id: '`asWritten`.', en: '`asWritten`.' },
    read: ({ figure }) => figure.asWritten,
  },
  {
    name: 'PERMALINK',
    role: 'attribute',
    meaning: { id: '`permalink`.', en: '`permalink`.' },
    read: ({ permalink }) => permalink,
  },
];

/** The ids of SDMX codes have no slash. */
export function sdmxUnit(unit: UnitId): string {
  return unit.replaceAll('/', '_per_');
}

/**
 * An EDTF date as SDMX writes times: one date stays as it is, an interval becomes its first day and its length
 * in the largest unit that both ends allow (SDMX 3.0, section 6, "time range").
 */
export function sdmxTime(edtf: string): string {
  const period = parseEdtf(edtf);
  if (!period || !edtf.includes('/')) return edtf;
  return `${periodStart(period)}/${duration(period.from, period.to, days(periodStart(period), periodEnd(period)))}`;
}

function duration(from: CalendarDate, to: CalendarDate, inDays: number): string {
  if (from.day !== undefined || to.day !== undefined) return `P${inDays}D`;
  const months = (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1) + 1;
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}

/** Days from the first to the last, both counted. */
function days(first: string, last: string): number {
  return (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000 + 1;
}

/** Codes of the SDMX code list CL_OBS_STATUS. What is planned or targeted is told by STATUS. */
function observationStatus({ value, status }: Figure): 'A' | 'E' | 'O' {
  if (value === undefined) return 'O';
  return status === 'estimate' ? 'E' : 'A';
}
