import type { AddressPatterns } from './figure-rows.ts';

/** The parts of the page that its program works on. */
export interface ExplorerParts {
  form: HTMLFormElement;
  /** Holds the filters; closed at first where there is little room. */
  filters: HTMLDetailsElement;
  /** Says how many filters are in use. */
  inUse: HTMLElement;
  clear: HTMLButtonElement;
  /** Says that filtering needs JavaScript; stands until the program runs. */
  fallback: HTMLElement;
  /** Everything that shows figures. */
  found: HTMLElement;
  /** Says how many figures there are; a live region. */
  status: HTMLElement;
  /** Shown when the figures cannot be loaded. */
  failure: HTMLElement;
  retry: HTMLButtonElement;
  /** Shown when no figure fits. */
  wayOut: HTMLElement;
  clearAll: HTMLButtonElement;
  /** What must not be put side by side. */
  cautions: HTMLElement;
  table: HTMLTableElement;
  more: HTMLButtonElement;
  download: HTMLButtonElement;
  downloadFailure: HTMLElement;
}

/** Where the program finds its files and leads its links. */
export interface ExplorerAddresses extends AddressPatterns {
  /** The packed list of all figures. */
  index: string;
  /** The open data of all figures. */
  csv: string;
}
