import { readYaml, splitFrontmatter } from '../../markdown/frontmatter.ts';
import { parseMdx } from '../../markdown/parse-mdx.ts';
import { checkText, describeFaults } from '../../markdown/text-rules.ts';
import type { ShownBlock } from './shown-blocks.ts';
import { visibleBlocks } from './visible-text.ts';
import type { FrontmatterFields } from './write-frontmatter.ts';

/**
 * Reads a draft back as the archive reads reports. Throws where its data, words, blocks or marks are not those that
 * it was written from, or where it breaks a rule of a report's text: that is a bug of the writer, and no draft is
 * better than one that says something else than its article.
 */
export function checkDraft(
  draft: string,
  fields: FrontmatterFields,
  shown: readonly ShownBlock[],
): void {
  const split = splitFrontmatter(draft);
  if (split === null) throw unfaithful('its frontmatter does not close');
  checkFields(fields, split.yaml);
  checkBlocks(shown, split.body);
}

function checkFields(fields: FrontmatterFields, yaml: string): void {
  const read = readYaml(yaml);
  if ('faults' in read) {
    throw unfaithful(`its frontmatter cannot be read: ${JSON.stringify(read.faults)}`);
  }
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
