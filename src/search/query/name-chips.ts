import { compilePhrases, findPhrases, withoutInner } from '../../domain/phrases/find-phrases.ts';
import { foldWords } from '../../domain/phrases/fold-words.ts';
import type { KnownName } from '../../domain/known-name.ts';

/** A name in a query, taken as a filter. */
export interface NameChip {
  facet: KnownName['facet'];
  /** What the name can mean; any of it is wanted. */
  values: readonly string[];
  label: string;
  /** How the address names it. */
  key: string;
}

/** A query with the names in it. */
export interface NamedQuery {
  chips: NameChip[];
  /** Keys of the names that were left as words. */
  plain: string[];
  /** The query with places as the archive writes them. */
  text: string;
  /** The query without the names. */
  rest: string;
}

/** Finds names in a query; those whose key is in `plain` are left as words. */
export type NameReader = (query: string, plain: readonly string[]) => NamedQuery;

/** Makes names ready to be found in queries. */
export function readNamesOf(names: readonly KnownName[]): NameReader {
  const index = compilePhrases(
    names.flatMap((name) => name.names.map((text) => [withoutSigns(text), name] as const)),
  );
  return (query, plain) => {
    const found = withoutInner(findPhrases(foldWords(query), index));
    const chips = new Map<string, NameChip>();
    const left = new Set<string>();
    let rest = '';
    let text = '';
    let at = 0;
    for (const { start, end } of found) {
      if (start < at) continue;
      const meant = found.filter((one) => one.start === start && one.end === end);
      const chip = chipOf(meant.map(({ meaning }) => meaning));
      if (plain.includes(chip.key)) {
        left.add(chip.key);
        continue;
      }
      chips.set(chip.key, chip);
      const before = query.slice(at, start);
      const isPlace = chip.facet === 'province' || chip.facet === 'district';
      text += `${before} ${isPlace ? chip.label : query.slice(start, end)} `;
      rest += `${before} `;
      at = end;
    }
    return {
      chips: [...chips.values()],
      plain: [...left],
      text: tidy(text + query.slice(at)),
      rest: tidy(rest + query.slice(at)),
    };
  };
}

/** A name of several things of one kind means any of them; a place that is a province too is the province. */
function chipOf(meant: readonly KnownName[]): NameChip {
  const facet = meant.find((name) => name.facet !== 'district')?.facet ?? 'district';
  const names = meant.filter((name) => name.facet === facet);
  const values = [...new Set(names.map(({ value }) => value))];
  const label = [...new Set(names.map((name) => name.label))].join(', ');
  return { facet, values, label, key: `${facet}:${values.join('+')}` };
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Signs that mean something in a phrase mean nothing in a name. */
function withoutSigns(name: string): string {
  return name.replaceAll(/[|*()…#]/g, ' ');
}
