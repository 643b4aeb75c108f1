import type { IndexedFigure, NamedEntry } from './figure-index.ts';
import type { Language } from './language.ts';
import type { SearchRecord } from './search-record.ts';

/** A report, as far as a list of numbers shows it and the filters of the search ask for it. */
export interface NumberedReport extends SearchRecord {
  /** Its title in the languages it is written in. */
  titles: Partial<Record<Language, string>>;
  mainLanguage: Language;
}

/** Figures with what a list of them shows of their reports and indicators. */
export interface NumberBlock {
  reports: readonly NumberedReport[];
  indicators: readonly NamedEntry[];
  figures: readonly IndexedFigure[];
}
