import type { DateBasis } from '../domain/report.ts';
import type { Group, Qualifier, Status } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import type { ProvinceType } from '../domain/territory.ts';
import { en } from './strings.en.ts';
import { id } from './strings.id.ts';

/** Every word of the interface. A string that takes numbers or names is a function of them. */
export interface Strings {
  siteName: string;
  siteTagline: string;
  languageName: string;
  languageNames: Record<'id' | 'en' | 'vi', string>;
  skipToContent: string;
  mainNavigation: string;
  languageNavigation: string;
  breadcrumbs: string;
  nav: Record<
    | 'home'
    | 'reports'
    | 'figures'
    | 'provinces'
    | 'programs'
    | 'indicators'
    | 'years'
    | 'sources'
    | 'about'
    | 'search',
    string
  >;
  count: {
    reports: (n: number) => string;
    figures: (n: number) => string;
    provinces: (n: number) => string;
  };
  home: { lead: string; latest: string; allReports: string; browse: string; searchLabel: string };
  reports: {
    title: string;
    lead: string;
    page: (page: number, pages: number) => string;
    newer: string;
    older: string;
    pagination: string;
  };
  report: {
    province: string;
    provinceNow: string;
    date: string;
    dateBasis: Record<DateBasis, string>;
    programs: string;
    source: string;
    by: (author: string) => string;
    via: (site: string) => string;
    originalLanguage: string;
    published: string;
    accessed: string;
    archivedCopy: string;
    contents: string;
    figures: string;
    figuresCaption: string;
    previous: string;
    next: string;
    otherReports: string;
    restated: string;
    verbatim: string;
    machineTranslated: (original: string, read: string) => string;
    opening: string;
    onlyIn: (language: string) => string;
    aboutThisText: string;
  };
  figure: Record<
    | 'indicator'
    | 'value'
    | 'unit'
    | 'qualifier'
    | 'status'
    | 'period'
    | 'scope'
    | 'asWritten'
    | 'note'
    | 'inText'
    | 'of',
    string
  > & {
    qualifiers: Record<Qualifier, string>;
    statuses: Record<Status, string>;
    groups: Record<Group, string>;
    notGiven: string;
    range: string;
  };
  provinces: {
    title: string;
    lead: string;
    present: string;
    former: string;
    formerLead: string;
    types: Record<ProvinceType, string>;
    kind: string;
    names: string;
    formerName: (name: string, until: string) => string;
    validity: string;
    since: (date: string) => string;
    until: (date: string) => string;
    unchanged: string;
    predecessors: string;
    successor: string;
    region: string;
    codes: string;
    gso: string;
    iso: string;
    area: string;
    population: string;
    own: string;
    ofPredecessors: string;
    ofPredecessor: (name: string) => string;
    noReports: string;
    beforeMerger: string;
    sourcesNote: string;
    decision: (number: string) => string;
  };
  programs: {
    title: string;
    lead: string;
    period: string;
    status: Record<'ended' | 'running', string>;
    state: string;
    names: string;
    resolution: string;
    approval: string;
    numberUnknown: string;
    decided: (number: string, by: string, date: string) => string;
    agency: string;
    succeeds: string;
    succeededBy: string;
    notes: string;
    unverified: string;
    sources: string;
    reports: string;
    noReports: string;
  };
  years: { title: string; lead: string; heading: (year: number) => string };
  sources: { title: string; lead: string; original: string };
  about: { guides: string };
  notFound: { title: string; text: string };
  footer: { about: string; noTracking: string };
}

export const strings: Record<Language, Strings> = { id, en };
