import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostCommonList, sameMembers } from '../../../src/domain/most-common-list.ts';

test('the list of more than half is the common one, in whatever order it is given', () => {
  expect(mostCommonList([['a', 'b'], ['c'], ['b', 'a']])).toEqual(['a', 'b']);
  expect(
    mostCommonList([
      ['a', 'b'],
      ['a', 'b'],
    ]),
  ).toEqual(['a', 'b']);
});

test('half is not most, and none of none is common', () => {
  expect(mostCommonList([['a'], ['b']])).toBeNull();
  expect(mostCommonList([['a'], ['b'], ['c', 'a']])).toBeNull();
  expect(mostCommonList([])).toBeNull();
});

test('lists that differ in one member are told apart', () => {
  expect(sameMembers(['a', 'b'], ['b', 'a'])).toBe(true);
  expect(sameMembers(['a', 'b'], ['a'])).toBe(false);
  expect(sameMembers(['a', 'b'], ['a', 'c'])).toBe(false);
});

test('a common list is one of the lists, and stands for more than half of them', () => {
  const list = fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 });
  fc.assert(
    fc.property(fc.array(list), (lists) => {
      const common = mostCommonList(lists);
      const same = lists.filter((each) => sameMembers(each, common ?? ['c']));
      expect(same.length * 2 > lists.length).toBe(common !== null);
    }),
  );
});
