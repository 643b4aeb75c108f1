/**
 * The license of the archive's own texts and of its data. The articles stay their publishers'; a report that gives
 * an article's text as it stands (`text: verbatim`) is under no license of ours.
 */
export const license = {
  /** Id of the SPDX License List (https://spdx.org/licenses/). */
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
