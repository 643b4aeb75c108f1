import { expect, test } from 'vitest';
import {
  existedDuring,
  latestType,
  presentProvince,
  type Province,
} from '../../../src/domain/territory.ts';

const unit = (id: string, facts: Partial<Province>): Province => ({
  id,
  names: { vi: id, en: id, id, ascii: id },
  formerNames: [],
  validFrom: null,
  validUntil: null,
  types: [{ type: 'province', validFrom: null, validUntil: null, decision: null }],
  predecessors: [],
  successor: null,
  gsoCodes: [],
  iso3166: { code: 'VN-02', note: '' },
  region: 'north',
  areaKm2: null,
  populationAtMerger: null,
  ...facts,
});

const former = unit('vn-yen-bai--pre-2025-07', {
  validUntil: '2025-06-30',
  successor: 'vn-lao-cai',
});
const present = unit('vn-lao-cai', { validFrom: '2025-07-01', predecessors: [former.id] });
const unchanged = unit('vn-lang-son', {});
const all = new Map([former, present, unchanged].map((province) => [province.id, province]));

test('a unit existed during a date when it did so at some time of it', () => {
  expect(existedDuring(former, '2025-06-30')).toBe(true);
  expect(existedDuring(former, '2025-07-01')).toBe(false);
  expect(existedDuring(former, '2025')).toBe(true);
  expect(existedDuring(former, '2025-07/..')).toBe(false);
  expect(existedDuring(present, '2025-07/2025-12')).toBe(true);
  expect(existedDuring(present, '2025-06/2025-07')).toBe(true);
  expect(existedDuring(present, '2025-03/2025-06')).toBe(false);
  expect(existedDuring(present, '2025-03/..')).toBe(true);
  expect(existedDuring(unchanged, '2021/2025')).toBe(true);
  expect(existedDuring(unchanged, 'yesterday')).toBe(false);
});

test('the territory of a merged unit belongs to its successor, any other to itself', () => {
  expect(presentProvince(former, all).id).toBe('vn-lao-cai');
  expect(presentProvince(unchanged, all).id).toBe('vn-lang-son');
  expect(presentProvince(former, new Map()).id).toBe(former.id);
});

test('the rank of a unit is its latest', () => {
  // Huế was a province until the end of 2024.
  const hue = unit('vn-hue', {
    types: [
      { type: 'province', validFrom: null, validUntil: '2024-12-31', decision: null },
      {
        type: 'municipality',
        validFrom: '2025-01-01',
        validUntil: null,
        decision: '175/2024/QH15',
      },
    ],
  });
  expect(latestType(hue)).toBe('municipality');
  expect(latestType({ ...hue, types: [] })).toBe('province');
});

test('a unit that is its own successor, alone or in a circle, does not send the reader round for ever', () => {
  const own = unit('vn-own', { successor: 'vn-own' });
  const one = unit('vn-one', { successor: 'vn-other' });
  const other = unit('vn-other', { successor: 'vn-one' });
  const circle = new Map([own, one, other].map((province) => [province.id, province]));
  expect(presentProvince(own, circle).id).toBe('vn-own');
  expect(['vn-one', 'vn-other']).toContain(presentProvince(one, circle).id);
});
