import type { IndexedFigure, NamedEntry } from './figure-index.ts';
import type { Language } from './language.ts';

/** A report, as far as a list of numbers shows it and the filters of the search ask for it. */
export interface NumberedReport {
  slug: string;
  /** Its title in the languages it is written in. */
  titles: Partial<Record<Language, string>>;
  mainLanguage: Language;
  /** Ids of the unit that it is about and of that to which the territory belongs today. */
  provinces: readonly string[];
  years: readonly number[];
}

/** Figures with what a list of them shows of their reports and indicators. */
export interface NumberBlock {
  reports: readonly NumberedReport[];
  indicators: readonly NamedEntry[];
  figures: readonly IndexedFigure[];
}
