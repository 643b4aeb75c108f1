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

test('Lào Cai in 2025: the three sources of the funds come to more than their total', () => {
  expect(verdictsOf('lao-cai-programs-2025-mid')).toMatchInlineSnapshot(`
    [
      "disagrees*: VND 6,258,874 million + VND 1,938,325 million + VND 3,201,712 million = VND 11,398,911 million ↔ VND 11,182,244 million",
    ]
  `);
});

test('Nghệ An: the yearly falls fit, but for two of those with the estimate for 2025', () => {
  expect(verdictsOf('nghe-an-poverty-2025-11')).toMatchInlineSnapshot(`
    [
      "agrees: (7.8% − 4.16%) ÷ 3 = 1.21 percentage points a year ↔ 1.21 percentage points a year",
      "disagrees*: (7.8% − 3.13%) ÷ 4 = 1.17 percentage points a year ↔ 1.16 percentage points a year",
      "agrees: (17.21% − 10.35%) ÷ 3 = 2.29 percentage points a year ↔ 2.29 percentage points a year",
      "disagrees*: (17.21% − 8.66%) ÷ 4 = 2.14 percentage points a year ↔ 2.15 percentage points a year",
      "agrees: (38.58% − 24.92%) ÷ 3 = 4.55 percentage points a year ↔ 4.55 percentage points a year",
      "agrees: (38.58% − 23.01%) ÷ 4 = 3.89 percentage points a year ↔ 3.89 percentage points a year",
    ]
  `);
});

test('Quảng Bình: all parts add up; the rate is of another whole than the headline', () => {
  expect(verdictsOf('quang-binh-temporary-houses-2025-03')).toMatchInlineSnapshot(`
    [
      "agrees: 635 houses + 525 houses = 1,160 houses ↔ 1,160 houses",
      "agrees: 58 houses + 257 houses = 315 houses ↔ 315 houses",
      "agrees: 190 households + 203 households = 393 households ↔ 393 households",
      "agrees: 46 households + 38 households = 84 households ↔ 84 households",
      "agrees: 72 households + 8 households = 80 households ↔ 80 households",
      "agrees: 1,160 houses ÷ (1,160 houses + 393 households) = 74.69% ↔ 74.7%",
      "agrees: 84 households ÷ (1,160 houses + 393 households) = 5.41% ↔ 5.4%",
      "disagrees*: 1,160 houses ÷ 2,154 houses = 53.85% ↔ 74.7%",
    ]
  `);
});

test('Lâm Đồng and Yên Bái: what is printed fits', () => {
  expect(verdictsOf('lam-dong-program-1719-2025-06')).toMatchInlineSnapshot(`
    [
      "agrees: nearly VND 2,130 billion ÷ VND 3.1 trillion = 68.71% ↔ 69%",
    ]
  `);
  expect(verdictsOf('yen-bai-temporary-houses-2025')).toMatchInlineSnapshot(`
    [
      "agrees: nearly 2,400 houses + more than 13,600 houses = 16,000 houses ↔ more than 16,000 houses",
    ]
  `);
});
