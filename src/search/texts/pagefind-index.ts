/** A place in a page's text that can be led to. */
export interface TextAnchor {
  /** Name of its element: `h2`, `p`, `li`. */
  element: string;
  id: string;
  text: string;
  /** How many words stand before it. */
  location: number;
}

/** The text of a page. */
export interface PageText {
  content: string;
  anchors: readonly TextAnchor[];
  meta: { title: string };
}

/** A page that Pagefind found. */
export interface PagefindHit {
  id: string;
  score: number;
  /** Places of the words found, counted in words of the text; none where only other words of the page were. */
  words: readonly number[];
  data: () => Promise<PageText>;
}

interface PagefindInstance {
  search: (query: string | null) => Promise<{ results: PagefindHit[] }>;
}

interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    metaCacheTag: string;
    ranking: { termSimilarity: number; metaWeights: Record<string, number> };
  }) => PagefindInstance;
}

/** Pagefind, opened on one bundle. */
export interface PagefindIndex {
  /** All pages for null. */
  search: (query: string | null) => Promise<PagefindHit[]>;
  /** Whether a file of the bundle failed to load since it was opened: what was found may then be incomplete. */
  hasFailed: () => boolean;
}

const loadLimit = 20_000;

/**
 * Opens the bundle in `folder`. Rejects when its program cannot be loaded. Pagefind itself answers "no results" when a
 * part of its index is missing, cut or not its own, so every load is watched. `tag` changes with the bundle.
 */
export async function openPagefind(folder: string, tag: string): Promise<PagefindIndex> {
  const watch = watchLoads(folder);
  // A failed import is remembered by the browser under its address, so a retry needs a new one.
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js${retryMark()}`);
  if (!isPagefind(module)) throw new Error(`${folder}pagefind.js is not the search program.`);
  const instance = module.createInstance({
    basePath: folder,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: tag,
    // Whole words before those that only begin alike; aliases find a page, its own words rank it.
    ranking: { termSimilarity: 2, metaWeights: { title: 5, aliases: 0.1, folded: 1 } },
  });
  return {
    search: async (query) => (await instance.search(query)).results,
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

/** Notes every file of the bundle that does not arrive, or not as itself, from now on. */
function watchLoads(folder: string): { failed: string[] } {
  const failed: string[] = [];
  const next = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!new URL(address, location.href).pathname.startsWith(folder)) return next(input, init);
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
