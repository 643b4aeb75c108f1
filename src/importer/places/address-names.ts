import { matchNames } from './name-matches.ts';
import type { PlaceIndex } from './place-index.ts';
import { groupsOfEntry } from './province-groups.ts';
import { foldName } from '../structure/line-shape.ts';
import { readWords } from './read-words.ts';

/** The provinces that an article's address names: in its path, and in its host (baolaocai.vn, laocai.gov.vn). */
export interface AddressNames {
  path: readonly string[];
  host: readonly string[];
}

/** Vietnamese slugs have no marks, and without them a few provinces are everyday words: peace, the Pacific. */
const everyday: ReadonlySet<string> = new Set(['hoa binh', 'thai binh', 'an giang', 'phu yen']);

/**
 * Reads names of provinces out of an address, and out of the name of the outlet, which counts as its host does where
 * the article was read elsewhere; one that is no address names none.
 */
export function namesInAddress(
  address: string | undefined,
  index: PlaceIndex,
  publisher?: string,
): AddressNames {
  const url = address === undefined ? null : URL.parse(address);
  const paper = publisher === undefined ? '' : foldName(publisher);
  const host = [url?.hostname ?? '', paper].flatMap((name) => namesInHost(name, index));
  return { path: url ? namesInPath(url.pathname, index) : [], host: [...new Set(host)] };
}

function namesInPath(path: string, index: PlaceIndex): string[] {
  const parts = path.split(/[^0-9A-Za-z]+/).filter((part) => part !== '');
  // Capitals let the words pass for names.
  const capitalized = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
  const text = readWords(capitalized, 'id');
  const found = new Set<string>();
  for (let at = 0; at < text.words.length; at += 1) {
    const match = matchNames(text, at, index).find(({ entries }) =>
      entries.some(({ level }) => level === 'province'),
    );
    if (!match) continue;
    const folded = text.words.slice(at, match.to).map((word) => word.folded);
    if (match.to - at === 1 && folded[0] !== 'hue' && (folded[0]?.length ?? 0) < 6) continue;
    if (everyday.has(folded.join(' ')) && text.words[at - 1]?.folded !== 'tinh') continue;
    for (const entry of match.entries)
      if (entry.level === 'province')
        groupsOfEntry(entry, index).forEach((group) => found.add(group));
    at = match.to - 1;
  }
  return [...found];
}

function namesInHost(host: string, index: PlaceIndex): string[] {
  return [...index.provinces.values()]
    .filter(({ predecessors, names }) => {
      const joined = names.ascii.toLowerCase().replaceAll(/[^a-z]/g, '');
      return (
        predecessors.length === 0 && joined.length > 5 && host.replaceAll('-', '').includes(joined)
      );
    })
    .map(({ id }) => id);
}
