import { expect, test } from 'vitest';
import type { KnownName } from '../../../../src/domain/known-name.ts';
import { readNamesOf } from '../../../../src/search/query/name-chips.ts';

const names: KnownName[] = [
  { facet: 'province', value: 'vn-lao-cai', label: 'Lào Cai', names: ['Lào Cai', 'Laocai'] },
  { facet: 'province', value: 'vn-dak-lak', label: 'Đắk Lắk', names: ['Đắk Lắk', 'Dak Lak'] },
  { facet: 'program', value: 'ntm-2021', label: 'New rural', names: ['new rural', 'NTM (new)'] },
  { facet: 'program', value: 'ntm-2026', label: 'Merged', names: ['new rural'] },
  { facet: 'district', value: '080', label: 'Sa Pa', names: ['Sa Pa', 'Sapa'] },
  { facet: 'district', value: '081', label: 'Lào Cai', names: ['Lào Cai'] },
];
const readNames = readNamesOf(names);
const read = (query: string, plain: string[] = []) => {
  const { chips, rest } = readNames(query, plain);
  return [chips.map(({ facet, values }) => `${facet}=${values.join('+')}`).join(' '), rest];
};

test.each([
  ['Lào Cai', 'province=vn-lao-cai', ''],
  ['lao cai kemiskinan', 'province=vn-lao-cai', 'kemiskinan'],
  ['kemiskinan di LAOCAI 2025', 'province=vn-lao-cai', 'kemiskinan di 2025'],
  ['đắk lắk', 'province=vn-dak-lak', ''],
  ['Dak Lak dan Lào Cai', 'province=vn-dak-lak province=vn-lao-cai', 'dan'],
  ['jalan Sapa', 'district=080', 'jalan'],
  ['new rural roads', 'program=ntm-2021+ntm-2026', 'roads'],
  ['laocai Lào Cai', 'province=vn-lao-cai', ''],
  ['lào', '', 'lào'],
  ['pulao cai', '', 'pulao cai'],
])('"%s" names %s', (query, chips, rest) => {
  expect(read(query)).toEqual([chips, rest]);
});

test('places stand in the query as the archive writes them', () => {
  expect(readNames('jalan laocai', []).text).toBe('jalan Lào Cai');
  expect(readNames('New Rural roads', []).text).toBe('New Rural roads');
});

test('marks that are typed must be those of the name', () => {
  expect(read('Lạo Cai')).toEqual(['', 'Lạo Cai']);
});

test('a name that the reader wants as words stays in the query', () => {
  const plain = ['province:vn-lao-cai', 'district:080'];
  expect(read('jalan Lào Cai', plain)).toEqual(['', 'jalan Lào Cai']);
  expect(readNames('jalan Lào Cai', plain).plain).toEqual(['province:vn-lao-cai']);
});

test('signs of an expression in a name are only signs', () => {
  expect(read('ntm new')).toEqual(['program=ntm-2021', '']);
});
