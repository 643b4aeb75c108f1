import { parseMdx } from '../../markdown/parse-mdx.ts';
import { readYaml, splitFrontmatter } from '../../markdown/frontmatter.ts';
import { checkText, describeFaults } from '../../markdown/text-rules.ts';
import type { Block } from '../article.ts';
import { showBlocks, type Marks, type ShownBlock } from './shown-blocks.ts';
import { visibleBlocks } from './visible-text.ts';
import { writeFrontmatter, type FrontmatterFields } from './write-frontmatter.ts';
import { writeShown } from './write-mdx.ts';

/**
 * Writes a report's file: frontmatter and text (see `writeFrontmatter` and `writeMdx`). Before it is handed out it
 * is read back as the archive reads reports; where the data, the words, their blocks or their marks come back
 * different from what was to be shown, or a rule of a report's text is broken, it throws: that is a bug of the
 * writer, and no draft is better than one that says something else than its article.
 */
export function writeDraft(
  fields: FrontmatterFields,
  blocks: readonly Block[],
  marks: Marks,
): string {
  const shown = showBlocks(blocks, marks);
  const draft = `---\n${writeFrontmatter(fields)}---\n\n${writeShown(shown)}`;
  const split = splitFrontmatter(draft);
  if (split === null) throw unfaithful('its frontmatter does not close');
  checkFields(fields, split.yaml);
  checkBlocks(shown, split.body);
  return draft;
}

function checkFields(fields: FrontmatterFields, yaml: string): void {
  const read = readYaml(yaml);
  if ('faults' in read) throw unfaithful(`its frontmatter cannot be read: ${JSON.stringify(read)}`);
  const [written, wanted] = [JSON.stringify(read.data), JSON.stringify(fields)];
  if (written !== wanted) throw unfaithful(`its frontmatter reads ${written}, wanted ${wanted}`);
}

function checkBlocks(shown: readonly ShownBlock[], body: string): void {
  const { tree, faults } = parseMdx(body);
  const [problem] = [...describeFaults(body, faults), ...checkText(tree, body)];
  if (problem) throw unfaithful(`line ${problem.place.line} breaks a rule: ${problem.message}`);
  const visible = visibleBlocks(tree);
  for (let at = 0; at < Math.max(shown.length, visible.length); at += 1) {
    const [written, wanted] = [JSON.stringify(visible[at]), JSON.stringify(shown[at])];
    if (written !== wanted) throw unfaithful(`block ${at + 1} reads ${written}, wanted ${wanted}`);
  }
}

function unfaithful(what: string): Error {
  return new Error(`bug in the writer of drafts, please report it with the article: ${what}`);
}
