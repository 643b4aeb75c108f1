import type { Citation } from './citation.ts';
import { writeBiblatex } from './write-biblatex.ts';
import { writeCslJson } from './write-csl-json.ts';
import { writeRis } from './write-ris.ts';

/** A format that reference managers read. */
export interface CitationFormat {
  /** The end of a file's name, without the dot before it. */
  extension: string;
  name: string;
  /** Its media type. */
  type: string;
  write: (citation: Citation) => string;
}

/** Every format in which the archive gives its citations. */
export const citationFormats: readonly CitationFormat[] = [
  { extension: 'bib', name: 'BibLaTeX', type: 'application/x-bibtex', write: writeBiblatex },
  { extension: 'ris', name: 'RIS', type: 'application/x-research-info-systems', write: writeRis },
  {
    extension: 'csl.json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
];
