import type { FigureIndex } from '../domain/figure-index.ts';
import {
  codeColumn,
  runColumn,
  sparseColumn,
  type CodedColumn,
  type RunColumn,
  type SparseColumn,
} from './coded-column.ts';

/** The columns of all figures; row n of each is figure n. An empty text stands for none. */
interface PackedFigures {
  report: RunColumn;
  id: CodedColumn;
  indicator: CodedColumn;
  /** Null where the figure is a range. */
  value: (number | null)[];
  low: SparseColumn<number>;
  high: SparseColumn<number>;
  of: SparseColumn<number>;
  unit: CodedColumn;
  qualifier: CodedColumn;
  status: CodedColumn;
  period: CodedColumn;
  group: SparseColumn<string>;
  place: SparseColumn<readonly string[]>;
  /** Ids joined by blanks. */
  programs: CodedColumn;
}

/** All figures as one file for the browser: about 40 bytes a figure, reports and names apart. */
export interface PackedFigureIndex extends Omit<FigureIndex, 'figures'> {
  figures: PackedFigures;
}

/** Puts the figures into columns; `unpackFigureIndex` makes the same figures of them again. */
export function packFigureIndex({ figures, ...names }: FigureIndex): PackedFigureIndex {
  return {
    ...names,
    figures: {
      report: runColumn(figures.map(({ report }) => report)),
      id: codeColumn(figures.map(({ id }) => id)),
      indicator: codeColumn(figures.map(({ indicator }) => indicator)),
      value: figures.map(({ value }) => value ?? null),
      low: sparseColumn(figures.map(({ low }) => low)),
      high: sparseColumn(figures.map(({ high }) => high)),
      of: sparseColumn(figures.map(({ of }) => of)),
      unit: codeColumn(figures.map(({ unit }) => unit)),
      qualifier: codeColumn(figures.map(({ qualifier }) => qualifier)),
      status: codeColumn(figures.map(({ status }) => status)),
      period: codeColumn(figures.map(({ period }) => period ?? '')),
      group: sparseColumn<string>(figures.map(({ group }) => group)),
      place: sparseColumn(figures.map(({ place }) => place)),
      programs: codeColumn(figures.map(({ programs }) => programs.join(' '))),
    },
  };
}
