import { z } from 'astro/zod';
import { qualifiers, groups, statuses, type Figure } from './figure.ts';
import type { Language } from './language.ts';
import { unitId } from './unit-schema.ts';

/** A figure with what its report lends it: all that a row of the published table is made from. */
export interface FigureClaim {
  /** Slug of the report that states it. */
  report: string;
  figure: Figure;
  /** Ids of the programs it belongs to: its own where it names some, else all of its report's. */
  programs: readonly string[];
  /** Where the figure stands on the site. */
  permalink: string;
  /** Address of the article. */
  source: string;
}

/** What a cell of the table holds. Null: the source does not say. A list is never empty. */
export type Cell = string | number | readonly string[] | null;

export type ColumnName =
  | 'report'
  | 'id'
  | 'indicator'
  | 'value'
  | 'low'
  | 'high'
  | 'of'
  | 'unit'
  | 'qualifier'
  | 'status'
  | 'period'
  | 'place'
  | 'group'
  | 'programs'
  | 'asWritten'
  | 'note'
  | 'permalink'
  | 'source';

/** One column of the figures, the same on the site, in CSV, in JSON and in the codebook. */
export interface FigureColumn {
  name: ColumnName;
  type: 'text' | 'number' | 'list';
  schema: z.ZodType<Cell>;
  /** What stands in it, for the codebook. */
  meaning: Record<Language, string>;
  read: (claim: FigureClaim) => Cell;
}

const text = z.string().min(1);
const number = z.number();
const list = z.array(text).min(1);

/** The columns in their order. Names are those of the frontmatter. */
export const figureColumns: readonly FigureColumn[] = [
  {
    name: 'report',
    type: 'text',
    schema: text,
    meaning: {
      id: 'Laporan yang memuat angka ini: `slug` di reports.json.',
      en: 'The report that states the figure: `slug` in reports.json.',
    },
    read: ({ report }) => report,
  },
  {
    name: 'id',
    type: 'text',
    schema: text,
    meaning: {
      id: 'Nama angka, unik dalam laporannya dan tidak pernah dipakai lagi untuk angka lain.',
      en: 'The figure’s name: unique in its report, and never used again for another figure.',
    },
    read: ({ figure }) => figure.id,
  },
  {
    name: 'indicator',
    type: 'text',
    schema: text,
    meaning: {
      id: 'Apa yang diukur: `id` di indicators.json.',
      en: 'What is measured: `id` in indicators.json.',
    },
    read: ({ figure }) => figure.indicator,
  },
  {
    name: 'value',
    type: 'number',
    schema: number.nullable(),
    meaning: {
      id: 'Nilai utuh, tanpa “juta” atau “miliar”: 2419000000000. Kosong bila sumber memberi rentang.',
      en: 'The value in full, without “million” or “billion”: 2419000000000. Empty where the source gives a range.',
    },
    read: ({ figure }) => figure.value ?? null,
  },
  {
    name: 'low',
    type: 'number',
    schema: number.nullable(),
    meaning: { id: 'Ujung bawah rentang.', en: 'The lower end of a range.' },
    read: ({ figure }) => figure.low ?? null,
  },
  {
    name: 'high',
    type: 'number',
    schema: number.nullable(),
    meaning: { id: 'Ujung atas rentang.', en: 'The upper end of a range.' },
    read: ({ figure }) => figure.high ?? null,
  },
  {
    name: 'of',
    type: 'number',
    schema: number.positive().nullable(),
    meaning: {
      id: 'Keseluruhannya, bila sumber menulis “84/126”: 126.',
      en: 'The whole, where the source writes “84/126”: 126.',
    },
    read: ({ figure }) => figure.of ?? null,
  },
  {
    name: 'unit',
    type: 'text',
    schema: unitId,
    meaning: {
      id: 'Satuan nilai; garis miring dibaca “per”.',
      en: 'The unit of the value; a slash reads “per”.',
    },
    read: ({ figure }) => figure.unit,
  },
  {
    name: 'qualifier',
    type: 'text',
    schema: z.enum(qualifiers),
    meaning: {
      id: 'Cara sumber membatasi angkanya: “hampir 2.419” bukan 2.419.',
      en: 'How the source bounds the number: “nearly 2,419” is not 2,419.',
    },
    read: ({ figure }) => figure.qualifier,
  },
  {
    name: 'status',
    type: 'text',
    schema: z.enum(statuses),
    meaning: {
      id: 'Apakah angka itu sudah terjadi.',
      en: 'Whether the number has happened.',
    },
    read: ({ figure }) => figure.status,
  },
  {
    name: 'period',
    type: 'text',
    schema: text.nullable(),
    meaning: {
      id: 'Waktu yang dimaksud, dalam EDTF: 2024, 2025-03, 2021/2025. Kosong bila sumber tidak menyebutkannya.',
      en: 'The time the figure is about, in EDTF: 2024, 2025-03, 2021/2025. Empty where the source does not say.',
    },
    read: ({ figure }) => figure.period ?? null,
  },
  {
    name: 'place',
    type: 'list',
    schema: list.nullable(),
    meaning: {
      id: 'Distrik atau komune yang dimaksud. Kosong bila seluruh provinsi laporan itu.',
      en: 'The districts or communes it is about. Empty where it is about the report’s whole province.',
    },
    read: ({ figure }) => figure.place ?? null,
  },
  {
    name: 'group',
    type: 'text',
    schema: z.enum(groups).nullable(),
    meaning: {
      id: 'Penduduk atau wilayah yang dimaksud. Kosong bila semuanya.',
      en: 'The people or area it is about. Empty where it is about all of them.',
    },
    read: ({ figure }) => figure.group ?? null,
  },
  {
    name: 'programs',
    type: 'list',
    schema: list,
    meaning: {
      id: 'Program yang bersangkutan: `id` di programs.json.',
      en: 'The programs it belongs to: `id` in programs.json.',
    },
    read: ({ programs }) => programs,
  },
  {
    name: 'asWritten',
    type: 'text',
    schema: text,
    meaning: {
      id: 'Beberapa kata dalam sumber yang memuat angka ini, dalam bahasa saat sumber itu dibaca.',
      en: 'The few words of the source that hold the number, in the language in which it was read.',
    },
    read: ({ figure }) => figure.asWritten,
  },
  {
    name: 'note',
    type: 'text',
    schema: text.nullable(),
    meaning: {
      id: 'Yang perlu diketahui sebelum memakai angka ini, dalam bahasa Indonesia / Inggris.',
      en: 'What one must know before using the number, in Indonesian / English.',
    },
    read: ({ figure }) => (figure.note ? `${figure.note.id} / ${figure.note.en}` : null),
  },
  {
    name: 'permalink',
    type: 'text',
    schema: text,
    meaning: {
      id: 'Alamat tetap angka ini dalam teks laporannya.',
      en: 'The permanent address of the figure in the text of its report.',
    },
    read: ({ permalink }) => permalink,
  },
  {
    name: 'source',
    type: 'text',
    schema: text,
    meaning: { id: 'Alamat artikel asli.', en: 'The address of the original article.' },
    read: ({ source }) => source,
  },
];

/** One figure as it is published: a cell a column, in the order of the columns. */
export const figureRowSchema = z.strictObject(
  Object.fromEntries(
    figureColumns.map(({ name, schema, meaning }) => [
      name,
      schema.meta({ description: `${meaning.en} / ${meaning.id}` }),
    ]),
  ),
);
export type FigureRow = Readonly<Record<string, Cell>>;

export function figureRow(claim: FigureClaim): FigureRow {
  return Object.fromEntries(figureColumns.map(({ name, read }) => [name, read(claim)]));
}
