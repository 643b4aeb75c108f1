import type { Group, Qualifier, Status } from './figure.ts';
import type { Language } from './language.ts';
import type { Amount } from './quantity.ts';
import type { UnitId } from './unit.ts';

/** An entry of a vocabulary with the names it is shown under. */
export interface NamedEntry {
  id: string;
  labels: Record<Language, string>;
}

/** A report, as far as a list of figures shows it. */
export interface IndexedReport {
  slug: string;
  /** Id of the unit of territory it is about. */
  province: string;
  /** Its title in the languages it is written in. */
  titles: Partial<Record<Language, string>>;
  mainLanguage: Language;
}

export interface IndexedProvince {
  id: string;
  /** Its Vietnamese name. */
  name: string;
  /** Id of the unit that its territory belongs to today: its own, when it still exists. */
  present: string;
}

/** A figure without its words. */
export interface IndexedFigure extends Amount {
  /** Slug of its report. */
  report: string;
  id: string;
  indicator: string;
  unit: UnitId;
  qualifier: Qualifier;
  status: Status;
  /** In EDTF. */
  period?: string | undefined;
  group?: Group | undefined;
  /** Districts and communes, when not the whole province. */
  place?: readonly string[] | undefined;
  /** Ids of the programs it belongs to. */
  programs: readonly string[];
}

/** Every figure of the archive, with the names of what the figures refer to. */
export interface FigureIndex {
  reports: readonly IndexedReport[];
  provinces: readonly IndexedProvince[];
  programs: readonly NamedEntry[];
  indicators: readonly NamedEntry[];
  figures: readonly IndexedFigure[];
}
