import {
  grammarLanguages,
  type GrammarLanguage,
} from '../../../src/domain/grammar/number-grammar.ts';
import { splitFrontmatter } from '../../../src/markdown/frontmatter.ts';
import { renameMarks } from './body-marks.ts';
import {
  dataAt,
  entriesOf,
  readDraftText,
  withBody,
  withYaml,
  wordsAt,
  type DraftText,
} from './draft-text.ts';
import type { ReviewItem } from './review-items.ts';
import { removeFromYaml, setInYaml, type YamlPath } from './splice-yaml.ts';
import type { FlowValue } from './write-flow.ts';

/** A change of a draft's data. Without a value the field goes. */
export interface Change {
  path: YamlPath;
  value?: FlowValue | undefined;
}

/** The changed file, with what somebody should know of it; or why it cannot be changed so. */
export type Changed = { text: string; notes: string[] } | { fault: string };

export const byHand = {
  fault: 'The file is written in a manner that cannot be changed in place: edit it by hand.',
};

/** The draft's file with changed data; every line that holds other data stays as it is. */
export function changeData(draft: DraftText, changes: readonly Change[]): Changed {
  let { yaml } = draft;
  for (const { path, value } of changes) {
    const changed = changeOne(draft, yaml, path, value);
    if (changed === null) return byHand;
    yaml = changed;
  }
  return readBack(draft, withYaml(draft, yaml), yaml);
}

/** The file in which a proposal is accepted: its reason goes, and with the last reason of a field `proposed` itself. */
export function acceptItem(draft: DraftText, item: ReviewItem): Changed {
  const path =
    item.kind === 'field' ? ['proposed', item.field] : [item.kind, item.index, 'proposed'];
  if (item.reason === null) return { text: draft.text, notes: [] };
  return changeData(draft, [{ path }]);
}

/** The file in which a figure has another id, in its marks and relations too. */
export function renameFigure(
  draft: DraftText,
  item: ReviewItem & { kind: 'figures' },
  to: string,
): Changed {
  const relations = entriesOf(draft, 'relations').flatMap((_relation, index): Change[] =>
    ['of', 'whole', 'equals'].flatMap((field): Change[] => {
      const path = ['relations', index, field];
      const named = dataAt(draft, path);
      if (named === item.id) return [{ path, value: to }];
      if (!Array.isArray(named) || !named.includes(item.id)) return [];
      return [{ path, value: named.map((id: unknown) => (id === item.id ? to : String(id))) }];
    }),
  );
  const changed = changeData(draft, [
    { path: ['figures', item.index, 'id'], value: to },
    ...relations,
  ]);
  if ('fault' in changed) return changed;
  const body = renameMarks(draft.text.slice(draft.bodyStart), item.id, to);
  if (body === null) return byHand;
  const read = readDraftText(changed.text, draft.language);
  return 'message' in read ? byHand : { text: withBody(read, body), notes: [] };
}

/** The file of a draft in which nothing is open any more, as a report. */
export function publishDraft(draft: DraftText): Changed {
  const yaml = removeFromYaml(draft.yaml, ['draft']);
  if (yaml === null) return byHand;
  const isProposed = /^proposed:/m.test(yaml);
  const published = isProposed ? removeFromYaml(yaml, ['proposed']) : yaml;
  return published === null ? byHand : { text: withYaml(draft, published), notes: [] };
}

/** The language in which the source was read. */
export function sourceLanguage(draft: DraftText): GrammarLanguage {
  const named =
    wordsAt(draft, ['source', 'machineTranslatedTo']) || wordsAt(draft, ['source', 'language']);
  return grammarLanguages.find((language) => language === named) ?? draft.language;
}

function changeOne(
  draft: DraftText,
  yaml: string,
  path: YamlPath,
  value: FlowValue | undefined,
): string | null {
  if (value === undefined) return removeFromYaml(yaml, path);
  const set = setInYaml(yaml, path, value, orderBefore(path));
  const above = path.slice(0, -1);
  const key = path.at(-1);
  if (set !== null || typeof key !== 'string' || dataAt(draft, above) !== undefined) return set;
  return setInYaml(yaml, above, { [key]: value }, orderBefore(above));
}

const orders = [
  'title summary province date dateBasis dateNote programs text source',
  'id indicator value low high of unit qualifier status period group place programs note asWritten',
].map((names) => names.split(' '));

/** The fields after which a new one comes, as in reports that are written by hand. */
function orderBefore(path: YamlPath): string[] {
  const key = path.at(-1);
  const order = orders[path.length === 1 ? 0 : 1] ?? [];
  const at = order.findIndex((name) => name === key);
  return path[0] === 'figures' || path.length === 1 ? order.slice(0, Math.max(at, 0)) : [];
}

function readBack(draft: DraftText, text: string, yaml: string): Changed {
  // A line of the frontmatter must not be taken for its end.
  return splitFrontmatter(text)?.yaml === yaml && text.endsWith(draft.text.slice(draft.bodyStart))
    ? { text, notes: [] }
    : byHand;
}
