import { expect, test } from 'vitest';
import { computeRelation } from '../../../src/domain/compute-relation.ts';
import { printedStep } from '../../../src/domain/printed-step.ts';
import { relationText } from '../../../src/domain/relation-text.ts';
import { checkContent } from '../../../src/loaders/check-content.ts';

const { reports } = await checkContent(process.cwd());

/** The verdicts on the relations of a report, with the arithmetic; a star where there is a finding. */
function verdictsOf(wanted: string): string[] {
  const report = reports.find(({ slug }) => slug === wanted)?.report;
  if (!report) throw new Error(`There is no report "${wanted}".`);
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const language = report.source.machineTranslatedTo ?? report.source.language;
  return report.relations.map((relation) => {
    const computed = computeRelation(relation, figures, (figure) => printedStep(figure, language));
    if (computed === null || typeof computed === 'string') return String(computed);
    const star = relation.finding ? '*' : '';
    return `${computed.verdict}${star}: ${relationText(computed, 'en')}`;
  });
}

test('Lào Cai: rates and communes fit; the carry-over is of another plan, and works are unexplained', () => {
  expect(verdictsOf('lao-cai-2025-03-07')).toMatchInlineSnapshot(`
    [
      "agrees: VND 1,782 billion ÷ nearly VND 2,419 billion = 73.67% ↔ 73.7%",
      "agrees: 62 communes + 22 communes = 84 communes ↔ 84 of 126 communes",
      "agrees: 4 communes + 30 communes = 34 communes ↔ 34 of 84 communes",
      "disagrees*: nearly VND 134.6 billion ÷ nearly VND 2,419 billion = 5.56% ↔ 12.8%",
      "disagrees*: 170 projects + 226 projects = 396 projects ↔ more than 638 projects",
    ]
  `);
});

test('Lạng Sơn: both rates imply one number of households; the amounts do not make 100 percent', () => {
  expect(verdictsOf('lang-son-2025')).toMatchInlineSnapshot(`
    [
      "agrees: 23,511 households ÷ 12.2% = 192,713 households ↔ 23,247 households ÷ 12.06% = 192,761 households",
      "disagrees*: (VND 680,231 million + VND 273,421 million) ÷ VND 1,149,183 million = 82.99% ↔ 100%",
    ]
  `);
});
