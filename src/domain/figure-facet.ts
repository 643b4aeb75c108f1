/** What figures are filtered by; also the names of the form's controls and of the address's parameters. */
export const figureFacets = ['indicator', 'province', 'program', 'status', 'qualifier'] as const;
export type FigureFacet = (typeof figureFacets)[number];

/** The orders a list of figures can have; a minus turns one round. `report` is the newest report first. */
export const figureOrders = [
  'report',
  'indicator',
  '-indicator',
  'place',
  '-place',
  'period',
  '-period',
  'value',
  '-value',
] as const;
export type FigureOrder = (typeof figureOrders)[number];
