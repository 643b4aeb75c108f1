/** Elements that start a new text before and after them, as browsers show them. */
export const blockElements: ReadonlySet<string> = new Set(
  `#document #fragment address article aside blockquote body caption center col colgroup dd details dialog dir
  div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend
  li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td template
  tfoot th thead tr ul xmp`.split(/\s+/),
);

/** Elements whose lines stay lines. */
export const preformattedElements: ReadonlySet<string> = new Set(
  'listing plaintext pre xmp'.split(' '),
);

/** The level of a heading element; undefined for others. */
export function headingLevel(name: string): number | undefined {
  const digit = /^h([1-6])$/.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit);
}
