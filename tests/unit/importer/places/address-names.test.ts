import { expect, test } from 'vitest';
import { namesInAddress } from '../../../../src/importer/places/address-names.ts';
import { placeIndex } from '../../../support/gazetteer.ts';

test.each([
  ['https://example.vn/giam-ngheo-o-lang-son-post92.html', ['vn-lang-son'], []],
  [
    'https://example.vn/tin/ba-ria-vung-tau-va-hue-1.html',
    ['vn-ba-ria-vung-tau--pre-2025-07', 'vn-hue'],
    [],
  ],
  ['https://baolaocai.vn/xay-cau-8.html', [], ['vn-lao-cai--pre-2025-07']],
  ['https://example.vn/vi-hoa-binh-va-an-giang-day.html', [], []],
  ['https://example.vn/tinh-hoa-binh-trong-rung.html', ['vn-hoa-binh--pre-2025-07'], []],
  ['no address: Lang Son', [], []],
  [undefined, [], []],
])('%s names its provinces', (address, path, host) => {
  expect(namesInAddress(address, placeIndex)).toEqual({ path, host });
});

test('the name of a provincial paper counts as its host does', () => {
  expect(namesInAddress(undefined, placeIndex, 'Báo Tuyên Quang')).toEqual({
    path: [],
    host: ['vn-tuyen-quang--pre-2025-07'],
  });
  expect(namesInAddress('https://baolaocai.vn/1.html', placeIndex, 'Báo Lào Cai').host).toEqual([
    'vn-lao-cai--pre-2025-07',
  ]);
});
