/** A section of a page that holds what was searched for. */
export interface SectionHit {
  title: string;
  url: string;
  /** Escaped HTML in which only `<mark>` is a tag. */
  excerpt: string;
}

/** A page that holds what was searched for. */
export interface PageHit {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: SectionHit[];
}

/** What Pagefind found: hits load their text when asked. */
export interface SearchHits {
  results: { data: () => Promise<PageHit> }[];
}

interface PagefindInstance {
  search: (
    query: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<SearchHits>;
  destroy: () => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
  }) => PagefindInstance;
}

/** The index of one language. */
export interface SearchIndex {
  search: PagefindInstance['search'];
  /** Whether a file of the index failed to load since it was opened: what was found may then be incomplete. */
  hasFailed: () => boolean;
}

const loadLimit = 20_000;

/**
 * Opens the search index below `base` for a language. Rejects when its program cannot be loaded. Pagefind itself
 * answers "no results" when a part of its index is missing, cut or not its own, so every load is watched.
 */
export async function openSearchIndex(base: string, language: string): Promise<SearchIndex> {
  const folder = `${base.replace(/\/?$/, '/')}pagefind/${language}/`;
  const watch = watchLoads(folder);
  // A failed import is remembered by the browser under its address, so a retry needs a new one.
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js${retryMark()}`);
  if (!isPagefind(module)) throw new Error(`${folder}pagefind.js is not the search program.`);
  const instance = module.createInstance({ basePath: folder, baseUrl: base, noWorker: true });
  return {
    search: (query, options) => instance.search(query, options),
    hasFailed: () => watch.failed.length > 0,
  };
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

let opened = 0;

function retryMark(): string {
  opened += 1;
  return opened === 1 ? '' : `?retry=${opened}`;
}

const load = globalThis.fetch;

/** Notes every file of the index that does not arrive, or not as itself, from now on. */
function watchLoads(folder: string): { failed: string[] } {
  const failed: string[] = [];
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!new URL(address, location.href).pathname.startsWith(folder)) return load(input, init);
    try {
      const response = await load(input, { ...init, signal: AbortSignal.timeout(loadLimit) });
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (!response.ok || isPage) failed.push(address);
      return response;
    } catch (error) {
      failed.push(address);
      throw error;
    }
  };
  return { failed };
}
