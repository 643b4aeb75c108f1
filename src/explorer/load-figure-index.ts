import type { FigureIndex } from '../domain/figure-index.ts';
import { unpackFigureIndex } from './unpack-figures.ts';

// Eight megabytes over a slow line: about a minute and a half.
const loadLimit = 90_000;

/** The text of a file of this site. Rejects when it does not arrive; `isRetry` asks past the browser's own copy. */
export async function loadText(address: string, isRetry: boolean): Promise<string> {
  const response = await fetch(address, {
    cache: isRetry ? 'reload' : 'default',
    signal: AbortSignal.timeout(loadLimit),
  });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}

/** All figures. Rejects when the file does not arrive, or not as itself. */
export async function loadFigureIndex(address: string, isRetry: boolean): Promise<FigureIndex> {
  return unpackFigureIndex(JSON.parse(await loadText(address, isRetry)));
}
