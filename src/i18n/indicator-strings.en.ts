import type { IndicatorStrings } from './indicator-strings.ts';

const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en');
const plural = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

export const en: IndicatorStrings = {
  title: 'Indicators',
  lead: 'What the figures of this archive measure. Each indicator has its definition, its unit and all of its figures, across provinces and years.',
  themes: {
    poverty: 'Poverty',
    'new-rural-development': 'New rural development',
    economy: 'Economy, income and work',
    finance: 'Money of the programs',
    contributions: 'Contributions of residents',
    works: 'Works and houses',
    livelihoods: 'Production and livelihoods',
    communication: 'Communication',
    governance: 'Governance and awards',
    other: 'Other',
  },
  noFigures: 'no figures yet',
  counted: (figures, reports) => `${figures} in ${reports}`,
  summary: (name, figures) => `${name}: definition, unit and figures in this archive (${figures}).`,
  facts: {
    names: 'Vietnamese name',
    definition: 'Definition',
    unit: 'Unit',
    kind: 'Kind of measure',
    direction: 'Which way is better',
    near: 'Near entries elsewhere',
    note: 'Note',
    breaks: 'Changes of definition',
    scope: 'What it is of',
  },
  noDefinition: 'No definition has been found yet. Read each source before you compare.',
  ucum: (code) => `UCUM code ${code}`,
  noUcum: 'no UCUM code',
  noMaps: 'None has been found.',
  nearLead: 'Near, not always the same: what differs is said in brackets.',
  breaksOn: (days) =>
    `A new standard counts from ${list.format(days)}. Values of two standards are not put side by side.`,
  ofTerritory: 'Of a place and its people, whichever programs the report is about.',
  ofPrograms: 'Of the programs: values of different programs are not put side by side.',
  aggregations: {
    stock: 'A level at a time. Levels of different times cannot be added up.',
    'stock-year-end': 'A level at the end of a year. Levels of different years cannot be added up.',
    'stock-cumulative':
      'A running total: everything reached up to that time. Totals of different times cannot be added up.',
    flow: 'An amount over a period. Amounts of periods of different length are not put side by side.',
    ratio: 'A quotient: a part of a whole. Quotients cannot be added up.',
    average: 'An average. Averages cannot be added up.',
  },
  directions: {
    up: 'Higher is better.',
    down: 'Lower is better.',
    none: 'Neither: a higher value is not better or worse in itself.',
  },
  notes: {
    title: 'Sources of the definitions',
    lead: 'They are recorded for the list as a whole, not for each entry.',
    sources: 'Sources',
    unverified: 'Not verified',
    link: 'Sources of the definitions, and what is not verified',
  },
  comparison: 'Side by side',
  comparisonLead:
    'Values stand in one chart only where they share the unit, the definition, the people or area, the programs and, for amounts, the length of the period.',
  largest: 'The largest set of comparable values.',
  noFiguresYet: 'There is no figure of this indicator in the archive yet.',
  undated: (n) =>
    n === 1
      ? 'One figure has no period in its source. It stands in the table only.'
      : `${number.format(n)} figures have no period in their sources. They stand in the table only.`,
  onlyOne: 'Only one value so far',
  onlyOneLead: 'Nothing in the archive can be compared with these yet.',
  morePanels: (n) =>
    `${plural(n, 'more set', 'more sets')} of comparable values would be too many for this page. Their figures are in the table, or in the explorer of figures.`,
  toTable: 'The same values in the table',
  keptApart: (reasons) => `Kept apart from the first set: ${reasons}.`,
  difference: {
    unit: (unit) => `other unit (${unit})`,
    group: (group) => `only ${group}`,
    everybody: (group) => `not only ${group}`,
    part: (names, province) => `only ${names}, a part of ${province}`,
    whole: (names) => `the whole unit, not only ${names}`,
    programs: (programs) => `other programs (${programs})`,
    length: (here, there) => `${here}, not ${there}`,
    breaks: 'the definition changed in between',
  },
  standard: {
    since: (day) => `standard in force since ${day}`,
    before: (day) => `standard before ${day}`,
    across: (days) => `across the change of standard on ${list.format(days)}`,
  },
  wholeUnit: 'Whole province',
  aTime: 'a single time',
  years: (n) => plural(n, 'year', 'years'),
  months: (n) => plural(n, 'month', 'months'),
  days: (n) => plural(n, 'day', 'days'),
  together: (length) => `${length} together`,
  merged: (former, present, others, day) =>
    former === present
      ? `The former ${former} is not the present one: it was merged with ${list.format(others)} on ${day}. No line joins the two.`
      : `The former ${former} is not the present ${present}: it was merged into it, with ${list.format(others)}, on ${day}. No line joins the two.`,
  ended: (former, present, day) =>
    `The former ${former} ended when ${present} was formed on ${day}. No line joins the two.`,
  mergers: (n) =>
    `${number.format(n)} of the places are former provinces, merged into others since. A former province and the one that took it over are two series, and no line joins them, also where the name is the same.`,
  former: (name) => `${name} (former)`,
  chart: {
    title: (indicator, panel) => `${indicator}: ${panel}`,
    describe: (values, places, years) => `Chart of ${values} for ${places}, ${years}.`,
    values: (n) => plural(n, 'value', 'values'),
    places: (n) => plural(n, 'place', 'places'),
    inTable: 'The values stand in the table below and in the explorer of figures.',
    notFromZero: 'The vertical scale does not start at zero.',
    inTheMiddle:
      'The value of a year stands near the middle of that year; places are moved aside a little so that none hides another.',
    cloud: (places) =>
      `Named are those with most actual values. The actual values of ${places} more are the small dots; the table and the explorer of figures have the rest.`,
    onlyCloud: (places) =>
      `There are too many values to draw each. The small dots are the actual values of ${places}; the table and the explorer of figures have the rest.`,
    merger: (day) => `merger ${day}`,
    legend: 'What the marks mean',
    keys: 'Places in this chart',
  },
  marks: {
    range: 'a range, from its low to its high value',
    up: 'the value or more (“more than”, “at least”)',
    down: 'the value or less (“nearly”, “less than”, “at most”)',
    about: '“about”',
    long: 'a period longer than a year',
    line: 'actual values of one unchanged territory',
    merger: 'territories merged',
    cloud: 'actual values, places not named',
  },
  table: {
    title: 'All figures',
    caption: (indicator) => `${indicator}: figures by place and period`,
    cut: (shown, all) => `These are the ${shown} with the latest periods, of ${all} in all.`,
    all: 'Filter these figures in the explorer',
    csv: 'All figures of the archive (CSV)',
    province: 'Place',
    scope: 'People or area',
    programs: 'Programs',
    report: 'Report',
    everybody: 'all',
  },
};
