import { splitDraft, isDraftData, type OpenProposal } from '../../../src/domain/draft.ts';
import { figureSchema, type Figure } from '../../../src/domain/figure.ts';
import type { GrammarLanguage } from '../../../src/domain/grammar/number-grammar.ts';
import { readYaml, splitFrontmatter } from '../../../src/markdown/frontmatter.ts';
import { parseMdx } from '../../../src/markdown/parse-mdx.ts';
import { textBlocks, type TextBlock } from '../../../src/markdown/text-blocks.ts';

/** A draft's file, taken apart so that each part can be changed without touching the others. */
export interface DraftText {
  language: GrammarLanguage;
  /** The whole file: `text.slice(0, yamlStart) + yaml + text.slice(yamlStart + yaml.length)`. */
  text: string;
  yamlStart: number;
  yaml: string;
  /** Where the text of the report starts. */
  bodyStart: number;
  /** The data as they were read, without what only a draft has. */
  data: Readonly<Record<string, unknown>>;
  open: readonly OpenProposal[];
  /** The figures by their place in the frontmatter; null for those that do not fit the schema. */
  figures: readonly (Figure | null)[];
  blocks: readonly TextBlock[];
}

/** Why a file cannot be reviewed, in words, with the places where there are any. */
export interface DraftFault {
  message: string;
}

/** Takes a draft apart; in words what is wrong where it is none, or cannot be read. */
export function readDraftText(text: string, language: GrammarLanguage): DraftText | DraftFault {
  const split = splitFrontmatter(text);
  if (split === null) return { message: 'it has no frontmatter between two lines of ---' };
  const read = readYaml(split.yaml);
  if ('faults' in read) {
    const lines = read.faults.map(
      ({ place, message }) => `  line ${place.line}, column ${place.column}: ${message}`,
    );
    return { message: ['its frontmatter cannot be read:', ...lines].join('\n') };
  }
  if (!isDraftData(read.data))
    return { message: 'it is no draft: its frontmatter has no `draft: true`' };
  const draft = splitDraft(read.data);
  if (!('report' in draft)) {
    const lines = draft.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    return { message: ['what only a draft has is not as it should be:', ...lines].join('\n') };
  }
  const yamlStart = text.indexOf('\n') + 1;
  const fence = text.indexOf('\n', yamlStart + split.yaml.length);
  const bodyStart = fence === -1 ? text.length : fence + 1;
  const body = text.slice(bodyStart);
  const { report: data, open } = draft;
  const listed: unknown = data['figures'];
  const figures = (Array.isArray(listed) ? listed : []).map((figure: unknown) => {
    const result = figureSchema.safeParse(figure);
    return result.success ? result.data : null;
  });
  const blocks = textBlocks(parseMdx(body).tree, body);
  return { language, text, yamlStart, yaml: split.yaml, bodyStart, data, open, figures, blocks };
}

/** The file with another frontmatter. */
export function withYaml({ text, yamlStart, yaml }: DraftText, changed: string): string {
  return text.slice(0, yamlStart) + changed + text.slice(yamlStart + yaml.length);
}

/** The file with another text below its frontmatter. */
export function withBody({ text, bodyStart }: DraftText, body: string): string {
  return text.slice(0, bodyStart) + body;
}

/** A value of the draft's data; undefined where there is none. */
export function dataAt(
  { data }: Pick<DraftText, 'data'>,
  path: readonly (string | number)[],
): unknown {
  let value: unknown = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

/** The same where it is text, else the empty text. */
export function wordsAt(
  draft: Pick<DraftText, 'data'>,
  path: readonly (string | number)[],
): string {
  const value = dataAt(draft, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The entries of a list of the draft. */
export function entriesOf(draft: Pick<DraftText, 'data'>, list: string): readonly unknown[] {
  const value = dataAt(draft, [list]);
  return Array.isArray(value) ? value : [];
}
