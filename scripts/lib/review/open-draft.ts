import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  grammarLanguages,
  type GrammarLanguage,
} from '../../../src/domain/grammar/number-grammar.ts';
import { reportsFolder } from '../../../src/loaders/report-files.ts';
import { didYouMean } from '../../../src/markdown/nearest.ts';
import { isSlug } from '../../../src/importer/propose-slug.ts';
import { readDraftText, type DraftText } from './draft-text.ts';

/** A draft on disk. */
export interface DraftFile {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  path: string;
  language: GrammarLanguage;
  draft: DraftText;
}

/** Finds and reads the draft with a slug. Throws in words for the person at the terminal. */
export async function openDraft(root: string, slug: string): Promise<DraftFile> {
  const folder = join(root, reportsFolder, slug);
  const isFolder = isSlug(slug) && (await stat(folder).catch(() => null))?.isDirectory() === true;
  if (!isFolder) {
    const slugs = await readdir(join(root, reportsFolder)).catch(() => []);
    throw new Error(
      `There is no report "${slug}". ${didYouMean(slug, slugs, `${reportsFolder} has a folder for each.`)}`,
    );
  }
  const names = await readdir(folder);
  const languages = grammarLanguages.filter((language) => names.includes(`${language}.mdx`));
  const [language, ...more] = languages;
  const file = `${reportsFolder}/${slug}/${language}.mdx`;
  if (language === undefined) throw new Error(`${reportsFolder}/${slug} holds no edition.`);
  if (more.length > 0) {
    throw new Error(
      `"${slug}" has ${languages.length} editions (${languages.join(', ')}). A review changes the marks of one text only: take the others away until this one is published, or finish by hand with npm run check:content.`,
    );
  }
  const path = join(folder, `${language}.mdx`);
  return { file, path, language, draft: await readDraftFile(path, file, language) };
}

/** Reads a draft's file again. Throws as above. */
export async function readDraftFile(
  path: string,
  file: string,
  language: GrammarLanguage,
): Promise<DraftText> {
  const bytes = await readFile(path);
  const text = bytes.toString('utf8');
  if (!bytes.equals(Buffer.from(text))) throw new Error(`${file} is not UTF-8.`);
  const draft = readDraftText(text, language);
  if ('message' in draft) throw new Error(`${file} cannot be reviewed: ${draft.message}`);
  return draft;
}
