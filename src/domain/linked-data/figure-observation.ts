import type { Figure } from '../figure.ts';
import { figureAnchor } from '../figure-anchors.ts';

/** A figure with the words of a language around it. */
export interface DescribedFigure {
  figure: Figure;
  /** What is measured. */
  indicator: string;
  /** The figure in words, with its qualifier, status and period. */
  words: string;
  /** The name of its unit. */
  unit: string;
}

/**
 * A figure as a schema.org `Observation`, its id relative to the report's page. `observationDate` takes no
 * interval, so a period of several years stands in the words only; so does what schema.org has no term for, as
 * the status.
 */
export function figureObservation({ figure, indicator, words, unit }: DescribedFigure) {
  const { id, period, place } = figure;
  return {
    '@type': 'Observation',
    '@id': `#${figureAnchor(id)}`,
    name: words,
    variableMeasured: indicator,
    observationDate: period === undefined || period.includes('/') ? undefined : period,
    observationAbout: place?.map((name) => ({ '@type': 'Place', name })),
    value: { '@type': 'QuantitativeValue', ...bounds(figure), unitText: unit },
  };
}

/** "More than 183" is a least value and no value; what is "about" a number has no bound and is told in words. */
function bounds({ value, low, high, qualifier }: Figure) {
  if (value === undefined) return { minValue: low, maxValue: high };
  if (qualifier === 'more-than' || qualifier === 'at-least') return { minValue: value };
  if (qualifier === 'less-than' || qualifier === 'at-most' || qualifier === 'nearly') {
    return { maxValue: value };
  }
  return { value };
}
