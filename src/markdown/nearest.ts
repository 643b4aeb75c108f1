import leven from 'leven';

/** A hint that names the known word nearest to an unknown one; `otherwise` when none is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const limit = Math.max(2, Math.floor(word.length / 4));
  let nearest: string | undefined;
  let distance = limit + 1;
  for (const candidate of known) {
    const next = leven(word, candidate, { maxDistance: distance });
    if (next < distance) [nearest, distance] = [candidate, next];
  }
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}
