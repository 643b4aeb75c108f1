import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraftYaml } from '../domain/draft.ts';
import { kebabCase } from '../domain/id.ts';
import { grammarLanguages, type GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import { isLanguage, languages } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import { splitFrontmatter } from '../markdown/frontmatter.ts';

/** One edition of a report as it lies on disk. */
export interface EditionFile {
  slug: string;
  /** Vietnamese only in drafts: the archive has no editions in it yet. */
  language: GrammarLanguage;
  /** Path from the project's folder, with forward slashes. */
  file: string;
  text: string;
}

export const reportsFolder = 'content/reports';

/**
 * Reads every edition below `content/reports`, in the order of slug and language. Files and folders that the
 * archive would overlook or confuse come back as problems.
 */
export async function readReportFiles(
  root: string,
): Promise<{ files: EditionFile[]; problems: Problem[] }> {
  const entries = await readdir(join(root, reportsFolder), { withFileTypes: true });
  const problems: Problem[] = [];
  const slugs = new Map<string, string>();
  const files: EditionFile[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const problem = folderProblem(entry.name, entry.isDirectory(), slugs);
    if (problem) problems.push(problem);
    slugs.set(entry.name.toLowerCase(), entry.name);
    if (!entry.isDirectory()) continue;
    const { editions, problems: found } = await readFolder(root, entry.name);
    files.push(...editions);
    problems.push(...found);
  }
  return { files, problems };
}

async function readFolder(
  root: string,
  slug: string,
): Promise<{ editions: EditionFile[]; problems: Problem[] }> {
  const folder = `${reportsFolder}/${slug}`;
  const names = (await readdir(join(root, folder)))
    .filter((name) => !name.startsWith('.'))
    .toSorted();
  const editions: EditionFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const language = grammarLanguages.find((code) => name === `${code}.mdx`);
    const text = language === undefined ? '' : await readFile(join(root, file), 'utf8');
    if (language !== undefined && (isLanguage(language) || isDraftText(text))) {
      editions.push({ slug, language, file, text });
    } else {
      problems.push(
        layoutProblem(
          file,
          `"${name}" is not an edition`,
          `An edition is called ${languages.map((code) => `${code}.mdx`).join(' or ')}.`,
        ),
      );
    }
  }
  if (editions.length === 0) {
    problems.push(
      layoutProblem(
        folder,
        'the folder holds no edition',
        `Add ${languages[0]}.mdx, or remove the folder.`,
      ),
    );
  }
  return { editions, problems };
}

/** Whether the frontmatter of an edition says that it is a draft. */
function isDraftText(text: string): boolean {
  return isDraftYaml(splitFrontmatter(text)?.yaml ?? '');
}

function folderProblem(
  name: string,
  isFolder: boolean,
  slugs: ReadonlyMap<string, string>,
): Problem | null {
  const file = `${reportsFolder}/${name}`;
  const twin = slugs.get(name.toLowerCase());
  if (twin !== undefined) {
    return layoutProblem(
      file,
      `"${name}" and "${twin}" differ only in case`,
      'Rename one: many systems take them for the same report.',
    );
  }
  if (!isFolder) {
    return layoutProblem(
      file,
      `"${name}" is not a folder`,
      'A report is a folder with one file a language.',
    );
  }
  if (kebabCase.safeParse(name).success) return null;
  return layoutProblem(
    file,
    `"${name}" cannot be the address of a report`,
    'Use lower-case letters without marks, digits and single hyphens: lang-son-2025.',
  );
}

function layoutProblem(file: string, message: string, hint: string): Problem {
  return { file, place: { line: 1, column: 1 }, rule: 'files/layout', message, hint };
}
