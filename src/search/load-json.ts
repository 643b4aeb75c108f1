const loadLimit = 20_000;

/** Loads a data file of the site. Rejects where it does not arrive in time, or is not what it should be. */
export async function loadJson<T>(
  address: string,
  isExpected: (value: unknown) => value is T,
): Promise<T> {
  const response = await fetch(address, { signal: AbortSignal.timeout(loadLimit) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const value: unknown = await response.json();
  if (!isExpected(value)) throw new Error(`${address} holds something else.`);
  return value;
}
