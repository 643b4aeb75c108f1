import type { Relation } from './relation.ts';
import type { District, Commune } from './gazetteer.ts';
import type { Indicator } from './indicator.ts';
import type { Rule } from './problem.ts';
import type { Report } from './report.ts';
import { existedDuring, presentProvince, type Province } from './territory.ts';

/** What a report can name. */
export interface Vocabulary {
  provinces: ReadonlyMap<string, Province>;
  programs: ReadonlySet<string>;
  indicators: ReadonlyMap<string, Indicator>;
  districts: readonly District[];
  communes: readonly Commune[];
}

/** A reference that does not hold; `path` leads to it in the frontmatter. */
export interface ReferenceFault {
  path: (string | number)[];
  rule: Rule;
  message: string;
  /** What was written, and what could have been meant. */
  written: string;
  known: Iterable<string>;
}

/** Every reference of a report that does not hold: unknown ids, ids given twice, units that the indicator lacks. */
export function findReferenceFaults(report: Report, vocabulary: Vocabulary): ReferenceFault[] {
  const figureIds = new Set(report.figures.map((figure) => figure.id));
  return [
    ...provinceFaults(report, vocabulary),
    ...programFaults(report.programs, ['programs'], vocabulary),
    ...duplicateFaults(report.figures, 'figures'),
    ...duplicateFaults(report.relations, 'relations'),
    ...figureFaults(report, vocabulary),
    ...report.relations.flatMap((relation, index) =>
      namedFigures(relation)
        .filter(({ id }) => !figureIds.has(id))
        .map(({ path, id }) => ({
          path: ['relations', index, ...path],
          rule: 'reference/exists' as const,
          message: `relation "${relation.id}" names the figure "${id}", which this report does not have`,
          written: id,
          known: figureIds,
        })),
    ),
  ];
}

/** The figures that a relation names, each with where it does. */
function namedFigures({
  of,
  whole = [],
  equals,
}: Relation): { path: ReferenceFault['path']; id: string }[] {
  return [
    ...of.map((id, place) => ({ path: ['of', place], id })),
    ...whole.map((id, place) => ({ path: ['whole', place], id })),
    ...(Array.isArray(equals)
      ? equals.map((id, place) => ({ path: ['equals', place], id }))
      : [{ path: ['equals'], id: equals }]),
  ];
}

function provinceFaults(report: Report, { provinces }: Vocabulary): ReferenceFault[] {
  const province = provinces.get(report.province);
  if (!province) {
    return [unknown(['province'], report.province, 'unknown province', provinces.keys())];
  }
  if (existedDuring(province, report.date)) return [];
  return [
    {
      path: ['province'],
      rule: 'reference/valid-on-date',
      message: `"${report.province}" did not exist at any time of ${report.date}`,
      written: report.province,
      known: [],
    },
  ];
}

function programFaults(
  programs: readonly string[],
  path: ReferenceFault['path'],
  vocabulary: Vocabulary,
): ReferenceFault[] {
  return programs.flatMap((id, index): ReferenceFault[] => {
    if (!vocabulary.programs.has(id)) {
      return [unknown([...path, index], id, 'unknown program', vocabulary.programs)];
    }
    return programs.indexOf(id) === index ? [] : [duplicate([...path, index], id)];
  });
}

function figureFaults(report: Report, vocabulary: Vocabulary): ReferenceFault[] {
  const places = placeNames(report, vocabulary);
  return report.figures.flatMap((figure, index) => {
    const path = ['figures', index];
    const indicator = vocabulary.indicators.get(figure.indicator);
    const faults = programFaults(figure.programs ?? [], [...path, 'programs'], vocabulary);
    if (!indicator) {
      faults.push(
        unknown(
          [...path, 'indicator'],
          figure.indicator,
          'unknown indicator',
          vocabulary.indicators.keys(),
        ),
      );
    } else if (!indicator.units.includes(figure.unit)) {
      faults.push({
        path: [...path, 'unit'],
        rule: 'reference/exists',
        message: `indicator "${indicator.id}" is measured in ${indicator.units.join(' or ')}, not in ${figure.unit}`,
        written: figure.unit,
        known: indicator.units,
      });
    }
    for (const [position, name] of (figure.place ?? []).entries()) {
      if (places && !places.has(name)) {
        faults.push(
          unknown([...path, 'place', position], name, 'no such district or commune here:', places),
        );
      }
    }
    return faults;
  });
}

/**
 * Names of the districts and communes on the territory of the report's province, past and present; null when
 * the province is unknown, for then every one of them would look unknown too.
 */
function placeNames(report: Report, vocabulary: Vocabulary): Set<string> | null {
  const province = vocabulary.provinces.get(report.province);
  if (!province) return null;
  const present = presentProvince(province, vocabulary.provinces);
  const territory = new Set([present.id, ...present.predecessors, province.id]);
  return new Set(
    [...vocabulary.districts, ...vocabulary.communes]
      .filter((place) => territory.has(place.province))
      .map((place) => place.name),
  );
}

function duplicateFaults(entries: readonly { id: string }[], field: string): ReferenceFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (seen.has(id)) return [duplicate([field, index, 'id'], id)];
    seen.add(id);
    return [];
  });
}

function unknown(
  path: ReferenceFault['path'],
  written: string,
  what: string,
  known: Iterable<string>,
): ReferenceFault {
  return { path, rule: 'reference/exists', message: `${what} "${written}"`, written, known };
}

function duplicate(path: ReferenceFault['path'], id: string): ReferenceFault {
  return {
    path,
    rule: 'reference/unique',
    message: `"${id}" is given twice`,
    written: id,
    known: [],
  };
}
