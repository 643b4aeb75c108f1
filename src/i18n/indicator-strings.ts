import type { Indicator } from '../domain/indicator.ts';
import type { IndicatorTheme } from '../domain/indicator-theme.ts';
import type { Language } from '../domain/language.ts';
import { en } from './indicator-strings.en.ts';
import { id } from './indicator-strings.id.ts';

/** The words of the indicator pages and their charts. */
export interface IndicatorStrings {
  title: string;
  lead: string;
  themes: Record<IndicatorTheme, string>;
  noFigures: string;
  counted: (figures: string, reports: string) => string;
  summary: (name: string, figures: string) => string;
  facts: Record<
    'names' | 'definition' | 'unit' | 'kind' | 'direction' | 'near' | 'note' | 'breaks' | 'scope',
    string
  >;
  noDefinition: string;
  ucum: (code: string) => string;
  noUcum: string;
  noMaps: string;
  nearLead: string;
  breaksOn: (days: readonly string[]) => string;
  ofTerritory: string;
  ofPrograms: string;
  aggregations: Record<Indicator['aggregation'], string>;
  directions: Record<Indicator['better'], string>;
  notes: { title: string; lead: string; sources: string; unverified: string; link: string };
  comparison: string;
  comparisonLead: string;
  largest: string;
  noFiguresYet: string;
  undated: (n: number) => string;
  onlyOne: string;
  onlyOneLead: string;
  morePanels: (n: number) => string;
  toTable: string;
  keptApart: (reasons: string) => string;
  difference: {
    unit: (unit: string) => string;
    group: (group: string) => string;
    everybody: (group: string) => string;
    part: (names: string, province: string) => string;
    whole: (names: string) => string;
    programs: (programs: string) => string;
    length: (here: string, there: string) => string;
    breaks: string;
  };
  standard: {
    since: (day: string) => string;
    before: (day: string) => string;
    across: (days: readonly string[]) => string;
  };
  /** The scope of values that are of all the people and all the territory. */
  wholeUnit: string;
  aTime: string;
  years: (n: number) => string;
  months: (n: number) => string;
  days: (n: number) => string;
  together: (length: string) => string;
  merged: (former: string, present: string, others: readonly string[], day: string) => string;
  ended: (former: string, present: string, day: string) => string;
  mergers: (n: number) => string;
  former: (name: string) => string;
  chart: {
    title: (indicator: string, panel: string) => string;
    describe: (values: string, places: string, years: string) => string;
    values: (n: number) => string;
    places: (n: number) => string;
    inTable: string;
    notFromZero: string;
    inTheMiddle: string;
    cloud: (places: string) => string;
    onlyCloud: (places: string) => string;
    merger: (day: string) => string;
    legend: string;
    keys: string;
  };
  marks: Record<'range' | 'up' | 'down' | 'about' | 'long' | 'line' | 'merger' | 'cloud', string>;
  table: {
    title: string;
    caption: (indicator: string) => string;
    cut: (shown: string, all: string) => string;
    all: string;
    csv: string;
    province: string;
    scope: string;
    programs: string;
    report: string;
    everybody: string;
  };
}

export const indicatorStrings: Record<Language, IndicatorStrings> = { id, en };
