import { Document, isScalar, Scalar, visit, type YAMLSeq } from 'yaml';

/** What a frontmatter can hold. A field that is `undefined` is left out. */
export type FrontmatterValue =
  | string
  | number
  | boolean
  | undefined
  | readonly FrontmatterValue[]
  | { readonly [field: string]: FrontmatterValue };

/** A frontmatter's fields, in the order in which they are to be written. */
export interface FrontmatterFields {
  readonly [field: string]: FrontmatterValue;
}

const lineWidth = 110;

/**
 * Writes data as the YAML between the fences of a report, in the manner of those written by hand: fields in the
 * order given, short lists of words in one line, long sentences folded. Whatever its strings hold, `readYaml`
 * gives the same data back, and no line of it can be taken for a fence. Ends with a line break.
 */
export function writeFrontmatter(fields: FrontmatterFields): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, scalar) => {
      if (typeof scalar.value === 'string') styleString(scalar, scalar.value, key === 'key');
    },
    Seq: (_key, sequence) => {
      sequence.flow = isListOfWords(sequence);
    },
  });
  return document
    .toString({ lineWidth, flowCollectionPadding: false, doubleQuotedAsJSON: true })
    .replaceAll(odd, escapeUnit);
}

// What an editor does not show, a reader of YAML refuses or somebody's line break; also halves of surrogate pairs,
// which without the `u` flag are part of every character outside the basic plane: hence the two looks around.
const odd =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}

/** Chooses how a string is written where the library's own choice could be read differently or reads badly. */
function styleString(scalar: Scalar, text: string, isKey: boolean): void {
  if (text.search(odd) !== -1 || text.includes('\n')) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (!isKey && text.length > 90 && /^\S+(?: \S+)+$/.test(text)) {
    scalar.type = Scalar.BLOCK_FOLDED;
  }
}

function isListOfWords({ items }: YAMLSeq): boolean {
  return items.every(
    (item) => isScalar(item) && (typeof item.value !== 'string' || item.value.length <= 40),
  );
}
