import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { asSlug, isSlug, proposeSlug } from '../../../src/importer/propose-slug.ts';

const none = new Set<string>();

it('province and date make the address, else the title does', () => {
  expect(proposeSlug({ province: 'Lao Cai', date: '2025-03-07', title: 'Abc' }, none)).toBe(
    'lao-cai-2025-03-07',
  );
  expect(proposeSlug({ province: 'Lao Cai', date: '2025-07/2025-12', title: null }, none)).toBe(
    'lao-cai-2025-07',
  );
  expect(proposeSlug({ province: 'Lang Son', date: null, title: 'Dau an o Lang Son' }, none)).toBe(
    'dau-an-o-lang-son',
  );
  expect(proposeSlug({ province: null, date: null, title: 'Đắk Lắk: 84 xã!' }, none)).toBe(
    'dak-lak-84-xa',
  );
  expect(proposeSlug({ province: null, date: null, title: null }, none)).toBe('report');
});

it('an address that another report has gets a number', () => {
  const taken = new Set(['lang-son-2025', 'lang-son-2025-2']);
  expect(proposeSlug({ province: 'Lang Son', date: '2025', title: null }, taken)).toBe(
    'lang-son-2025-3',
  );
});

it('whatever the title is, the address is one folder name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      expect(isSlug(proposeSlug({ province: null, date: null, title }, none))).toBe(true);
    }),
  );
});

it.each(['..', '../x', 'a/b', 'A', 'a--b', '', 'a.b', '-a', 'con ', 'é'])(
  '"%s" is no address',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);

it('marks and the đ are written as plain letters', () => {
  expect(asSlug('Thừa Thiên Huế – ĐẮK NÔNG')).toBe('thua-thien-hue-dak-nong');
});
