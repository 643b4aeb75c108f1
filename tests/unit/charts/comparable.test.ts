import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparabilityOf,
  differencesBetween,
  groupComparable,
  type Claim,
  type Comparing,
} from '../../../src/charts/comparable.ts';
import { anyClaims, claim, flow, level } from './sample-claims.ts';

function differences(a: Claim, b: Claim, indicator: Comparing) {
  const [here, there] = [comparabilityOf(a, indicator), comparabilityOf(b, indicator)];
  return here && there ? differencesBetween(here, there) : null;
}

describe('values of one indicator', () => {
  test('of two units of territory in two years may be put side by side', () => {
    const other = claim({ period: '2021', value: 7 }, 'vn-nghe-an');
    expect(differences(claim(), other, flow)).toEqual([]);
  });

  test('in two units of measure may not', () => {
    expect(differences(claim(), claim({ unit: 'VND/year' }), flow)).toEqual(['unit']);
  });

  test('of some people may not be put beside those of everybody', () => {
    expect(differences(claim(), claim({ group: 'ethnic-minority' }), flow)).toEqual(['group']);
  });

  test('of some districts may not be put beside those of the province, nor of like-named ones elsewhere', () => {
    const part = claim({ place: ['Văn Quan', 'Bình Gia'] });
    expect(differences(claim(), part, flow)).toEqual(['part']);
    expect(differences(part, claim({ place: ['Bình Gia', 'Văn Quan'] }), flow)).toEqual([]);
    const elsewhere = claim({ place: ['Bình Gia', 'Văn Quan'] }, 'vn-nghe-an');
    expect(differences(part, elsewhere, flow)).toEqual(['part']);
  });

  test('of other programs may not, whatever the order of the programs', () => {
    const both = claim({}, 'vn-lang-son', ['gnbv-2021-2025', 'ntm-2021-2025']);
    const turned = claim({}, 'vn-lang-son', ['ntm-2021-2025', 'gnbv-2021-2025']);
    expect(differences(claim(), both, flow)).toEqual(['programs']);
    expect(differences(both, turned, flow)).toEqual([]);
  });

  test('of a territory may, whichever programs their reports are about', () => {
    const other = claim({}, 'vn-nghe-an', ['ntm-2021-2025']);
    expect(differences(claim(), other, level)).toEqual([]);
  });

  test('may not where one is an amount of a year and the other of four', () => {
    expect(differences(claim(), claim({ period: '2021/2024' }), flow)).toEqual(['length']);
    expect(differences(claim(), claim({ period: '2024-01/2024-06' }), flow)).toEqual(['length']);
    expect(differences(claim(), claim({ period: '2024-01/2024-12' }), flow)).toEqual([]);
    expect(differences(claim(), claim({ period: '2024-02-29' }), flow)).toEqual(['length']);
  });

  test('may where both are levels at a time, seen within a year; not where one is of several years', () => {
    expect(differences(claim(), claim({ period: '2025-03' }), level)).toEqual([]);
    expect(differences(claim(), claim({ period: '2022/2024' }), level)).toEqual(['length']);
  });

  test('may not on two sides of a change of definition', () => {
    expect(differences(claim(), claim({ period: '2020' }), level)).toEqual(['breaks']);
    expect(differences(claim(), claim({ period: '2027' }), level)).toEqual(['breaks']);
    // A level of 2021 is that of its last day, on which the new definition counts already.
    expect(differences(claim(), claim({ period: '2021' }), level)).toEqual([]);
    const amount: Comparing = { ...level, aggregation: 'flow' };
    expect(differences(claim(), claim({ period: '2021' }), amount)).toEqual(['breaks']);
  });

  test('without a period may not be compared at all', () => {
    expect(comparabilityOf(claim({ period: undefined }), flow)).toBeNull();
  });
});

describe('the panels', () => {
  const indicators = fc.constantFrom(flow, level);

  test('hold every figure with a period exactly once, and the others are kept aside', () => {
    fc.assert(
      fc.property(anyClaims, indicators, (claims, indicator) => {
        const { panels, undated } = groupComparable(claims, indicator);
        const dated = panels.flatMap((panel) => panel.claims);
        expect(dated.length + undated.length).toBe(claims.length);
        expect(new Set([...dated, ...undated])).toEqual(new Set(claims));
        expect(undated).toEqual(claims.filter(({ figure }) => figure.period === undefined));
      }),
    );
  });

  test('hold only what may be put side by side, and all of it', () => {
    fc.assert(
      fc.property(anyClaims, indicators, (claims, indicator) => {
        const { panels } = groupComparable(claims, indicator);
        for (const panel of panels) {
          for (const each of panel.claims) {
            expect(comparabilityOf(each, indicator)).toEqual(panel.comparability);
          }
        }
        const keys = panels.map(({ comparability }) => JSON.stringify(comparability));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('come in the order of their size, each but the first with what sets it apart', () => {
    fc.assert(
      fc.property(anyClaims, indicators, (claims, indicator) => {
        const { panels } = groupComparable(claims, indicator);
        const sizes = panels.map((panel) => panel.claims.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(panels.map((panel) => panel.differences.length === 0)).toEqual(
          panels.map((_, index) => index === 0),
        );
      }),
    );
  });

  test('do not depend on the order of the figures', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const keys = (given: Claim[]) =>
          groupComparable(given, flow).panels.map(({ comparability }) => comparability);
        expect(keys(claims.toReversed())).toEqual(keys(claims));
      }),
    );
  });

  test('of equal size begin with everybody in the whole unit', () => {
    const { panels } = groupComparable([claim({ group: 'rural' }), claim()], flow);
    expect(panels.map(({ comparability }) => comparability.group)).toEqual([null, 'rural']);
  });
});
