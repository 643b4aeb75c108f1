/** Data with another value at a path; all above the value is copied, nothing is changed in place. */
export function withValue(
  data: unknown,
  path: readonly (string | number)[],
  value: unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((one: unknown, index) => (index === key ? withValue(one, rest, value) : one));
  const fields = fieldsOf(data);
  return { ...fields, [key]: withValue(fields[key], rest, value) };
}

/** Data without what stands at a path; a mapping or list that loses its last goes too, but not the data as a whole. */
export function withoutValue(data: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (Array.isArray(data)) {
    const left = data.flatMap((one: unknown, index) => {
      if (index !== key) return [one];
      const inner = withoutValue(one, rest);
      return isNothing(inner) ? [] : [inner];
    });
    return left;
  }
  const { [key]: taken, ...others } = fieldsOf(data);
  const inner = withoutValue(taken, rest);
  return isNothing(inner) ? others : { ...others, [key]: inner };
}

/** Data with one more entry at the end of a list at the top. */
export function withEntry(data: unknown, list: string, entry: unknown): unknown {
  const fields = fieldsOf(data);
  const old: unknown = fields[list];
  const entries: readonly unknown[] = Array.isArray(old) ? old : [];
  return { ...fields, [list]: [...entries, entry] };
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}

function fieldsOf(data: unknown): Record<string | number, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
