import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf, periodEnd } from '../../../src/domain/edtf.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { sdmxColumns, sdmxTime, sdmxUnit, type Observation } from '../../../src/domain/sdmx.ts';
import { units } from '../../../src/domain/unit.ts';

const figure: Figure = {
  id: 'income-2025',
  indicator: 'income-per-capita',
  value: 50,
  unit: 'VND/person/year',
  qualifier: 'about',
  status: 'estimate',
  asWritten: 'sekitar 50',
};

function observed(figureOf: Figure): Record<string, unknown> {
  const observation: Observation = {
    report: 'lang-son-2025',
    figure: figureOf,
    programs: ['gnbv-2021-2025', 'ntm-2021-2025'],
    permalink: '/reports/lang-son-2025/#figure-income-2025',
    source: 'https://example.org/',
    province: 'vn-lang-son',
    date: '2025-07/2025-12',
  };
  return Object.fromEntries(sdmxColumns.map(({ name, read }) => [name, read(observation)]));
}

describe('an SDMX observation', () => {
  test('has the dimensions before its value, and the attributes after', () => {
    const order = sdmxColumns.map(({ role }) =>
      ['dimension', 'measure', 'attribute'].indexOf(role),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(sdmxColumns.filter(({ role }) => role === 'measure').map(({ name }) => name)).toEqual([
      'OBS_VALUE',
    ]);
    expect(new Set(sdmxColumns.map(({ name }) => name)).size).toBe(sdmxColumns.length);
  });

  test('has no empty dimension, even of a figure that says the least', () => {
    const values = observed(figure);
    const dimensions = sdmxColumns.filter(({ role }) => role === 'dimension');
    expect(dimensions.filter(({ name }) => values[name] === null)).toEqual([]);
  });

  test('says that the date of the report stands in for a period that the source does not give', () => {
    expect(observed(figure)).toMatchObject({
      TIME_PERIOD: '2025-07-01/P6M',
      PERIOD_BASIS: 'report',
    });
    expect(observed({ ...figure, period: '2024' })).toMatchObject({
      TIME_PERIOD: '2024',
      PERIOD_BASIS: 'figure',
    });
  });

  test('has a status that tells estimates and ranges from values', () => {
    expect(observed(figure)).toMatchObject({ OBS_VALUE: 50, OBS_STATUS: 'E' });
    expect(observed({ ...figure, status: 'plan' })).toMatchObject({ OBS_STATUS: 'A' });
    const { value: _value, ...rest } = figure;
    expect(observed({ ...rest, low: 30, high: 50 })).toMatchObject({
      OBS_VALUE: null,
      OBS_STATUS: 'O',
      LOW: 30,
      HIGH: 50,
    });
  });
});

test.each([
  ['2024', '2024'],
  ['2025-03', '2025-03'],
  ['2025-03-07', '2025-03-07'],
  ['2021/2025', '2021-01-01/P5Y'],
  ['2024/2024', '2024-01-01/P1Y'],
  ['2025-07/2025-12', '2025-07-01/P6M'],
  ['2024-07/2025-06', '2024-07-01/P1Y'],
  ['2024/2025-03', '2024-01-01/P15M'],
  ['2024-02-28/2024-03-01', '2024-02-28/P3D'],
  ['2024-12-30/2025', '2024-12-30/P367D'],
])('the EDTF date %s is %s in SDMX', (edtf, time) => {
  expect(sdmxTime(edtf)).toBe(time);
});

test('an interval of days counts from the first to the last', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first = a, last = b] = [a, b].toSorted();
      const edtf = `${first}/${last}`;
      const [start, length] = sdmxTime(edtf).split('/');
      const end = new Date(`${start}T00:00:00Z`);
      end.setUTCDate(end.getUTCDate() + Number.parseInt(String(length).slice(1), 10) - 1);
      const period = parseEdtf(edtf);
      expect(period && periodEnd(period)).toBe(end.toISOString().slice(0, 10));
    }),
  );
});

test('every unit has an SDMX code of its own', () => {
  const ids = Object.keys(units).filter((id): id is keyof typeof units => id in units);
  const codes = ids.map(sdmxUnit);
  expect(new Set(codes).size).toBe(ids.length);
  // The form of an SDMX id: letters, digits and _ @ $ -.
  expect(codes.filter((code) => !/^[A-Za-z0-9_@$-]+$/.test(code))).toEqual([]);
});
