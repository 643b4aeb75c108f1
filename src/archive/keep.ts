/**
 * Keeps the result of a query for the rest of a build, in which the collections no longer change. While
 * `astro dev` runs they do, so there each call asks again.
 */
export function keep<T>(query: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return query();
    kept ??= query();
    return kept;
  };
}
