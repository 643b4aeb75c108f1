// The packages bring no types; these are of what the tests use.
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Reads a text of whatever format as CSL-JSON items. */
      chain(text: string, options: { generateGraph: false }): unknown;
      /** Reads a text of one format, as that format's own entries. */
      data(text: string, format: string): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
