import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/domain/figure.ts';
import { readReport } from '../../../../src/loaders/read-report.ts';
import { readReportFiles } from '../../../../src/loaders/report-files.ts';
import type { ProposedFigure } from '../../../../src/importer/proposed-figure.ts';
import { proposeRelations } from '../../../../src/importer/figures/propose-relations.ts';
import { paragraphsOf, proposeFor } from '../../../support/importer-figures.ts';

const folder = process.env['SOURCE_ARTICLES'];
const isAvailable = folder !== undefined && existsSync(folder);
if (!isAvailable) {
  console.warn(
    'SKIPPED: SOURCE_ARTICLES names no folder, so no proposal was held against a report.',
  );
}
const articles = isAvailable
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  : [];
const { files } = await readReportFiles(process.cwd());
const reports = [...Map.groupBy(files, ({ slug }) => slug)].flatMap(([slug, editions]) => {
  const { report } = readReport(slug, editions);
  const text = articles.find((article) => report && article.includes(report.source.url));
  return report && text !== undefined ? [{ slug, report, text }] : [];
});

/** What a person typed, with what is proposed for the same words. */
function pairsOf({ report, text }: (typeof reports)[number]) {
  const { figures } = proposeFor(paragraphsOf(text), 'id', report.date);
  const pairs = report.figures.flatMap((figure): { figure: Figure; proposed: ProposedFigure }[] => {
    const from = text.indexOf(figure.asWritten);
    const to = from + figure.asWritten.length;
    const proposed = figures.find(({ in: { starts, ends }, quantity }) => {
      const start = starts[quantity.start] ?? -1;
      const end = ends[quantity.end - 1] ?? -1;
      return (
        end > from && start < to && quantity.value === figure.value && quantity.low === figure.low
      );
    });
    return proposed === undefined ? [] : [{ figure, proposed }];
  });
  return { figures, pairs };
}

// Shares that were measured when the rules were written; what is left needs a person (see the notes of the figures).
const atLeast = {
  indicator: 0.88,
  unit: 0.9,
  status: 0.98,
  period: 0.93,
  group: 1,
  programs: 0.95,
};

describe.skipIf(!isAvailable)('the figures proposed for the source articles', () => {
  test.each(reports.map((one) => [one.slug, one] as const))(
    '%s: every figure of the report is among them',
    (_, one) => {
      expect(pairsOf(one).pairs.length).toBe(one.report.figures.length);
    },
  );

  test('are typed as a person typed them, in these shares', () => {
    const all = reports.flatMap((one) =>
      pairsOf(one).pairs.map((pair) => ({ ...pair, all: one.report.programs })),
    );
    const share = (isSame: (pair: (typeof all)[number]) => boolean) =>
      all.filter(isSame).length / all.length;
    const shares = {
      indicator: share(({ figure, proposed }) => figure.indicator === proposed.indicator),
      unit: share(({ figure, proposed }) => figure.unit === proposed.unit),
      status: share(({ figure, proposed }) => figure.status === proposed.status),
      period: share(({ figure, proposed }) => figure.period === proposed.period),
      group: share(({ figure, proposed }) => figure.group === proposed.group),
      programs: share(
        ({ figure, proposed, all: every }) =>
          (figure.programs ?? every).join(' ') === (proposed.programs ?? every).join(' '),
      ),
    };
    for (const [field, least] of Object.entries(atLeast)) {
      expect(shares, field).toHaveProperty(field);
      expect(
        Object.entries(shares).find(([name]) => name === field)?.[1],
        field,
      ).toBeGreaterThanOrEqual(least);
    }
  });

  test('have no wrong indicator: where it is not the right one, it is left open', () => {
    const wrong = reports.flatMap((one) =>
      pairsOf(one)
        .pairs.filter(
          ({ figure, proposed }) =>
            proposed.indicator !== 'unassigned' && proposed.indicator !== figure.indicator,
        )
        .map(({ figure, proposed }) => `${figure.id}: ${proposed.indicator}`),
    );
    expect(wrong).toEqual([]);
  });

  test('keep the relations that the reports declare and that hold, and no others', () => {
    const kinds = reports.map((one) =>
      proposeRelations(pairsOf(one).figures, 'id').map(({ relation }) => relation.kind),
    );
    expect(kinds.flat().toSorted()).toEqual(['ratio', 'share', 'sum', 'sum']);
  });
});
