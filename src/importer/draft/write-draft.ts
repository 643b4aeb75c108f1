import type { Block } from '../article.ts';
import { checkDraft } from './check-draft.ts';
import { showBlocks, type Marks } from './shown-blocks.ts';
import { writeFrontmatter, type FrontmatterFields } from './write-frontmatter.ts';
import { writeShown } from './write-mdx.ts';

/**
 * Writes a report's file: frontmatter and text (see `writeFrontmatter` and `writeMdx`). It is read back before it is
 * handed out; throws where it does not say what it was to say (see `checkDraft`).
 */
export function writeDraft(
  fields: FrontmatterFields,
  blocks: readonly Block[],
  marks: Marks,
): string {
  const shown = showBlocks(blocks, marks);
  const draft = `---\n${writeFrontmatter(fields)}---\n\n${writeShown(shown)}`;
  checkDraft(draft, fields, shown);
  return draft;
}
