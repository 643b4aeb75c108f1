import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { defaultLanguage, isLanguage } from '../domain/language.ts';
import { textLabels } from '../i18n/text-labels.ts';
import { shapeTables } from './rehype-tables.ts';

/** Shapes the tables of a guide like those of a report; the guide's folder tells its language. */
export function rehypeGuideTables() {
  return (tree: Root, file: VFile): void => {
    const folder = file.path?.split(/[\\/]/).at(-2);
    shapeTables(tree, textLabels[isLanguage(folder) ? folder : defaultLanguage].table);
  };
}
