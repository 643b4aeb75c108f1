import { parseEdtf } from '../../../src/domain/edtf.ts';
import { kebabCase } from '../../../src/domain/id.ts';
import { sourceSchema } from '../../../src/domain/source.ts';
import { didYouMean } from '../../../src/markdown/nearest.ts';
import type { Change } from './change-draft.ts';
import { dataAt, entriesOf, wordsAt, type DraftText } from './draft-text.ts';

/** What an answer asks to be changed; or why it is refused, and what to do. */
export type Parsed = { changes: Change[] } | { fault: string };

/** A field that somebody can change. */
export interface EditField {
  name: string;
  /** The value as it is. */
  now: string;
  /** What to write, and the allowed values where there are few. */
  help: string;
  /** The allowed values, for those who ask. */
  allowed: readonly string[];
  read: (answer: string) => Parsed;
}

/** Where a field stands in the data. */
export type DataPath = [string, ...(string | number)[]];

function makeField(
  draft: DraftText,
  path: DataPath,
  rest: Pick<EditField, 'help' | 'read'> & { allowed?: readonly string[]; isOptional?: boolean },
): EditField {
  const value = dataAt(draft, path);
  const now = Array.isArray(value) ? value.join(', ') : wordsAt(draft, path);
  const read = (answer: string): Parsed => {
    if (answer !== '-' || rest.isOptional !== true) return rest.read(answer);
    return { changes: value === undefined ? [] : [{ path }] };
  };
  const help = rest.isOptional === true && now !== '' ? `${rest.help}; - for none` : rest.help;
  return { name: String(path.at(-1)), now, help, allowed: rest.allowed ?? [], read };
}

/** Free words, of at most so many characters. */
export function wordsField(
  draft: DraftText,
  path: DataPath,
  help: string,
  longest = 1000,
): EditField {
  return makeField(draft, path, {
    help,
    read: (answer) =>
      answer.length > longest
        ? { fault: `These are ${answer.length} characters; there is room for ${longest}.` }
        : { changes: [{ path, value: answer }] },
  });
}

/** One of a closed list. */
export function choiceField(
  draft: DraftText,
  path: DataPath,
  allowed: readonly string[],
  help = '',
  isOptional = false,
): EditField {
  const listed = allowed.length <= 10 ? allowed.join(', ') : 'l lists all';
  return makeField(draft, path, {
    help: help === '' ? listed : `${help}; ${listed}`,
    allowed,
    isOptional,
    read: (answer) =>
      allowed.includes(answer)
        ? { changes: [{ path, value: answer }] }
        : {
            fault: `"${answer}" is not among them. ${didYouMean(answer, allowed, allowed.length <= 10 ? `It can be ${listed}.` : 'l lists them all.')}`,
          },
  });
}

/** Some of a closed list, with commas between them. */
export function listField(draft: DraftText, path: DataPath, known: ReadonlySet<string>): EditField {
  return makeField(draft, path, {
    help: 'with commas between them; l lists all',
    allowed: [...known],
    isOptional: path.length > 1,
    read: (answer) => {
      const named = [...new Set(answer.split(',').map((name) => name.trim()))].filter(Boolean);
      const wrong = named.filter((name) => !known.has(name));
      if (named.length === 0) return { fault: 'That names none.' };
      return wrong.length === 0
        ? { changes: [{ path, value: named }] }
        : {
            fault: wrong
              .map(
                (name) => `"${name}" is not known. ${didYouMean(name, known, 'l lists them all.')}`,
              )
              .join(' '),
          };
    },
  });
}

/** A date or an interval in EDTF. */
export function timeField(draft: DraftText, path: DataPath, isOptional = false): EditField {
  return makeField(draft, path, {
    help: '2025, 2025-03, 2025-03-07 or 2025-07/2025-12',
    isOptional,
    read: (answer) =>
      parseEdtf(answer) === null
        ? {
            fault: `"${answer}" is no date that the calendar has: 2025, 2025-03, 2025-03-07 or 2025-07/2025-12.`,
          }
        : { changes: [{ path, value: answer }] },
  });
}

/** A field of the source, as its schema has it. */
export function sourceField(draft: DraftText, name: string): EditField {
  const schemas: Record<
    string,
    {
      safeParse: (value: unknown) => {
        success: boolean;
        error?: { issues: { message: string }[] } | undefined;
      };
    }
  > = sourceSchema.shape;
  const path: DataPath = ['source', name];
  const schema = schemas[name];
  const isOptional = schema?.safeParse(undefined).success === true;
  return makeField(draft, path, {
    help: sourceHelp[name] ?? 'as printed',
    isOptional,
    read: (answer) => {
      const error = schema?.safeParse(answer).error;
      return error === undefined
        ? { changes: [{ path, value: answer }] }
        : { fault: `"${answer}": ${error.issues.map(({ message }) => message).join('; ')}.` };
    },
  });
}

const sourceHelp: Record<string, string> = {
  publisher: 'the newspaper, by the name it prints',
  author: 'who signed the article, as printed',
  url: 'the full address of the original',
  language: 'the language of the original: vi, en, id',
  via: 'the site on which it was read, when not the publisher’s',
  machineTranslatedTo: 'the language it was read in, when a machine had translated it: id, en',
  published: 'YYYY-MM-DD',
  accessed: 'YYYY-MM-DD',
  archivedUrl: 'the full address of a copy',
  extent: 'whole, opening',
};

/** The id of a figure. */
export function idField(draft: DraftText, path: DataPath): EditField {
  const taken = new Set(
    entriesOf(draft, 'figures').map((_one, index) => wordsAt(draft, ['figures', index, 'id'])),
  );
  return makeField(draft, path, {
    help: 'lower-case words joined by hyphens; its marks and relations follow',
    read: (answer) => {
      if (!kebabCase.safeParse(answer).success)
        return {
          fault: `"${answer}" is no id: lower-case words joined by hyphens, such as capital-plan-2024.`,
        };
      return taken.has(answer)
        ? { fault: `"${answer}" is the id of a figure already.` }
        : { changes: [{ path, value: answer }] };
    },
  });
}

const number = String.raw`(-?\d+(?:\.\d+)?)`;
const amountForms = new RegExp(
  String.raw`^${number}(?:\s*(?:\.\.|to|–)\s*${number})?(?:\s*(?:/|of)\s*${number})?$`,
);

/** The number of a figure: one, a range, or a count of a whole. */
export function amountField(draft: DraftText, index: number): EditField {
  const at = (name: string) => wordsAt(draft, ['figures', index, name]);
  const whole = at('of') === '' ? '' : ` of ${at('of')}`;
  const now = `${at('value') || `${at('low')} to ${at('high')}`}${whole}`;
  return {
    name: 'value',
    now,
    help: 'in full, with a point before decimals and no other sign: 2419000000000, 2.66, 30 to 50, 84 of 175',
    allowed: [],
    read: (answer) => {
      const match = amountForms.exec(answer.replaceAll(/(?<=\d)[ _,](?=\d{3}(?:\D|$))/g, ''));
      if (match === null)
        return {
          fault: `"${answer}" is no number in full. Write 2419000000000, 2.66, 30 to 50 or 84 of 175.`,
        };
      const [first, second, of] = match
        .slice(1)
        .map((part) => (part === undefined ? undefined : Number(part)));
      if (second !== undefined && Number(first) >= second)
        return { fault: 'A range goes from the lower number to the higher.' };
      if (of !== undefined && of <= 0) return { fault: 'The whole must be more than nothing.' };
      const fields =
        second === undefined
          ? { value: first, low: undefined, high: undefined, of }
          : { value: undefined, low: first, high: second, of };
      const changes = Object.entries(fields).flatMap(([name, value]): Change[] => {
        const path = ['figures', index, name];
        if (value !== undefined) return [{ path, value }];
        return dataAt(draft, path) === undefined ? [] : [{ path }];
      });
      // Fields come before fields go: an entry is never without its number.
      return {
        changes: changes.toSorted(
          (a, b) => Number(a.value === undefined) - Number(b.value === undefined),
        ),
      };
    },
  };
}
