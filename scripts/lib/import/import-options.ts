import { parseArgs } from 'node:util';
import { parseEdtf } from '../../../src/domain/edtf.ts';
import {
  grammarLanguages,
  type GrammarLanguage,
} from '../../../src/domain/grammar/number-grammar.ts';
import { didYouMean } from '../../../src/markdown/nearest.ts';
import { isSlug } from '../../../src/importer/propose-slug.ts';

/** What the command line of `npm run import` asks for. */
export interface ImportCommand {
  /** A file's path, or `-` for standard input. */
  file: string;
  language?: GrammarLanguage | undefined;
  province?: string | undefined;
  /** EDTF. */
  date?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  slug?: string | undefined;
  text: 'restated' | 'verbatim';
  /** The folder that holds the folders of the reports. */
  out: string;
  json: boolean;
  force: boolean;
  dryRun: boolean;
}

export const importUsage = `npm run import -- FILE [options]      FILE may be - for standard input

Makes a draft of a report from an article: plain text, a saved web page (.html) or Markdown (.md).

  --lang id|en|vi          the language of the text
  --province ID            the province it is about, as in content/provinces.json: vn-lang-son
  --date EDTF              when it happened or was published: 2025-03-07, 2025-03, 2025
  --url ADDRESS            where the article stands
  --title TEXT             the title
  --slug SLUG              the report's address, and the name of its folder: lang-son-2025
  --text restated|verbatim whether you will retell it (as usual), or have the right to keep its words
  --out DIR                where reports lie (content/reports)
  --json                   print one JSON object instead of the account
  --force                  write over a draft that exists, and import what is no such report
  --dry-run                write nothing
`;

const options = {
  lang: { type: 'string' },
  province: { type: 'string' },
  date: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  slug: { type: 'string' },
  text: { type: 'string', default: 'restated' },
  out: { type: 'string', default: 'content/reports' },
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line. `faults` are all that is wrong with it, each a sentence that says what to do; `help` asks
 * for the usage only.
 */
export function readImportOptions(
  args: readonly string[],
): { command: ImportCommand } | { faults: string[] } | { help: true } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true) return { help: true };
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.entries(options).find(([name]) => name === token.name)?.[1];
    if (known === undefined) faults.push(unknownOption(token.rawName));
    else if (known.type === 'string' && !token.value)
      faults.push(`${token.rawName} needs a value.`);
    else if (known.type === 'boolean' && token.value !== undefined)
      faults.push(`${token.rawName} takes no value.`);
  }
  const text = (name: keyof typeof options) => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [file, ...more] = positionals;
  if (file === undefined) faults.push('Which file? Give its path, or - for standard input.');
  if (more.length > 0) faults.push(`One file at a time: "${more.join('", "')}" is too much.`);

  const lang = text('lang');
  const language = grammarLanguages.find((one) => one === lang);
  if (lang !== undefined && language === undefined)
    faults.push(`--lang is "${lang}"; it can be ${grammarLanguages.join(', ')}.`);
  const kind = (['restated', 'verbatim'] as const).find((one) => one === text('text'));
  if (kind === undefined)
    faults.push(`--text is "${text('text')}"; it can be restated or verbatim.`);
  const date = text('date');
  if (date !== undefined && parseEdtf(date) === null)
    faults.push(
      `--date is "${date}", which is no date: write 2025-03-07, 2025-03, 2025, or 2025-07/2025-12.`,
    );
  const url = text('url');
  if (url !== undefined && !isWebAddress(url))
    faults.push(`--url is "${url}"; it has to be a full http(s) address.`);
  const slug = text('slug');
  if (slug !== undefined && !isSlug(slug))
    faults.push(
      `--slug is "${slug}"; it has to be lower-case letters without marks, digits and single hyphens, such as lang-son-2025.`,
    );
  if (faults.length > 0 || file === undefined || kind === undefined) return { faults };
  const given = { language, date, url, slug, province: text('province'), title: text('title') };
  return {
    command: {
      file,
      ...given,
      text: kind,
      out: text('out') ?? options.out.default,
      json: values.json === true,
      force: values.force === true,
      dryRun: values['dry-run'] === true,
    },
  };
}

function unknownOption(name: string): string {
  const known = Object.keys(options).map((option) => `--${option}`);
  return `There is no option ${name}. ${didYouMean(name, known, '--help lists them.')}`;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
