import type { FigureIndex, IndexedFigure } from '../domain/figure-index.ts';
import { units } from '../domain/unit.ts';
import { strings } from '../i18n/strings.ts';
import { decodeColumn, decodeRuns, decodeSparse } from './coded-column.ts';
import type { PackedFigureIndex } from './pack-figures.ts';

// Every word that a figure can have stands in the interface, by type.
const { qualifiers, statuses, groups } = strings.en.figure;

/**
 * The figures of the file that `packFigureIndex` made. Throws when it is another file, is cut, or comes from
 * another version of the archive, whose words are not known here.
 */
export function unpackFigureIndex(file: unknown): FigureIndex {
  if (!isPacked(file)) throw new Error('This is not the list of figures.');
  const { figures: packed, ...names } = file;
  const asItIs = <T>(value: T) => value;
  const reports = decodeRuns(packed.report);
  const ids = decodeColumn(packed.id, asItIs);
  const indicators = decodeColumn(packed.indicator, asItIs);
  const unitIds = decodeColumn(packed.unit, keyOf(units));
  const bounds = decodeColumn(packed.qualifier, keyOf(qualifiers));
  const states = decodeColumn(packed.status, keyOf(statuses));
  const periods = decodeColumn(packed.period, (text) => (text === '' ? undefined : text));
  const programs = decodeColumn(packed.programs, (text) => text.split(' ').filter(Boolean));
  const low = decodeSparse(packed.low, asItIs);
  const high = decodeSparse(packed.high, asItIs);
  const of = decodeSparse(packed.of, asItIs);
  const peoples = decodeSparse(packed.group, keyOf(groups));
  const places = decodeSparse(packed.place, asItIs);
  const figures = packed.value.map((value, row): IndexedFigure => ({
    report: at(reports, row),
    id: at(ids, row),
    indicator: at(indicators, row),
    value: value ?? undefined,
    low: low.get(row),
    high: high.get(row),
    of: of.get(row),
    unit: at(unitIds, row),
    qualifier: at(bounds, row),
    status: at(states, row),
    period: periods[row],
    group: peoples.get(row),
    place: places.get(row),
    programs: at(programs, row),
  }));
  return { ...names, figures };
}

function at<T>(column: readonly T[], row: number): T {
  const value = column[row];
  if (value === undefined) throw new Error(`A column of the figures ends before row ${row}.`);
  return value;
}

/** Reads a text as one of the words that are the keys of `words`. */
function keyOf<K extends string>(words: Readonly<Record<K, unknown>>): (text: string) => K {
  const isKey = (text: string): text is K => Object.hasOwn(words, text);
  return (text) => {
    if (!isKey(text)) throw new Error(`"${text}" is no word of this version of the archive.`);
    return text;
  };
}

/** The rest is checked as it is read. */
function isPacked(file: unknown): file is PackedFigureIndex {
  const parts = ['reports', 'provinces', 'programs', 'indicators', 'figures'];
  return typeof file === 'object' && file !== null && parts.every((part) => part in file);
}
