import type { PlaceIndex } from './place-index.ts';
import type { ProvinceGroup } from './province-groups.ts';
import type { Era } from './read-era.ts';
import type { ScoredProvince } from './score-provinces.ts';

interface Explained {
  ranking: readonly ScoredProvince[];
  province: string | null;
  /** Why there is none. */
  reason: string;
  era: Era;
  index: PlaceIndex;
  groups: ReadonlyMap<string, ProvinceGroup>;
}

/** The grounds of a decision in a few English sentences for the curator. */
export function explainDecision(explained: Explained): string {
  const { ranking, province, reason, index, era } = explained;
  const [first, second] = ranking;
  if (province === null || !first) {
    const rivals = ranking
      .slice(0, 4)
      .map((scored) => `${nameOf(scored.unit, index)} ${points(scored)}`);
    return `No province: ${reason}${rivals.length > 0 ? ` (${rivals.join(', ')}; ${era.why})` : ''}.`;
  }
  const rival = second ? ` against ${points(second)} for ${nameOf(second.unit, index)}` : '';
  return [
    `${nameOf(first.unit, index)}: ${points(first)} points${rival} (${grounds(first).join('; ')}).`,
    ...eraSentences(explained, first),
  ].join(' ');
}

function grounds({ provinces, locals, inAddress, inHost }: ScoredProvince): string[] {
  const typed = provinces.filter((mention) => mention.typed).length;
  return [
    provinces.some(({ textRole }) => textRole === 'title') && 'in the title',
    provinces.length > 0 && `named ${times(provinces.length)}, ${typed} with a type word`,
    provinces.some(({ role }) => role === 'institution') && 'with its institutions',
    locals.length > 0 && `its places: ${locals.slice(0, 6).join(', ')}`,
    inAddress && 'in the path of the address',
    inHost && 'in the name of the outlet or its host',
  ].filter((ground) => ground !== false);
}

function eraSentences({ province, era, index, groups }: Explained, first: ScoredProvince) {
  const unit = province === null ? undefined : index.provinces.get(province);
  if (!unit || (unit.predecessors.length === 0 && unit.successor === null))
    return ['The merger of 2025 left it as it was.'];
  const old = [...new Set(first.provinces.flatMap((mention) => mention.groups))]
    .map((group) => groups.get(group)?.before.names)
    .filter((names) => names !== undefined && names.ascii !== unit.names.ascii)
    .map((names) => names?.vi);
  return [
    unit.successor === null
      ? `The present unit${era.side === 'unknown' ? ', which is unsure' : ''}: ${era.why}.`
      : `The unit before the merger: ${era.why}.`,
    ...(old.length > 0
      ? [`The article calls it ${old.join(', ')}, which is now part of ${unit.names.vi}.`]
      : []),
  ];
}

function nameOf(id: string, { provinces }: PlaceIndex): string {
  return provinces.get(id)?.names.vi ?? id;
}

function points({ score }: ScoredProvince): string {
  return score.toFixed(1);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
