/** What indicators are about, in the order in which a list shows them. */
export const indicatorThemes = [
  'poverty',
  'new-rural-development',
  'economy',
  'finance',
  'contributions',
  'works',
  'livelihoods',
  'communication',
  'governance',
  'other',
] as const;
export type IndicatorTheme = (typeof indicatorThemes)[number];

/** The first word of an indicator's id says what it is about. */
const themes: ReadonlyMap<string, IndicatorTheme> = new Map([
  ['poverty', 'poverty'],
  ['ntm', 'new-rural-development'],
  ['economy', 'economy'],
  ['income', 'economy'],
  ['labor', 'economy'],
  ['finance', 'finance'],
  ['community', 'contributions'],
  ['infra', 'works'],
  ['housing', 'works'],
  ['projects', 'works'],
  ['production', 'livelihoods'],
  ['livelihood', 'livelihoods'],
  ['communication', 'communication'],
  ['governance', 'governance'],
  ['awards', 'governance'],
]);

/** The theme of an indicator by its id; `other` for one whose first word is new. */
export function indicatorTheme(id: string): IndicatorTheme {
  return themes.get(id.split('-')[0] ?? '') ?? 'other';
}
