import { expect, it } from 'vitest';
import { readCell } from '../../../../src/domain/grammar/read-cell.ts';

const read = (text: string, labels: string[]) =>
  readCell(text, labels, 'vi').quantities.map(({ value, unit }) => `${value} ${unit}`);

it('a bare number takes unit and scale from the label of its column or row', () => {
  expect(read('142,3', ['Vốn giao 2024 (tỷ đồng)', 'Mường Lát'])).toEqual(['142300000000 VND']);
  expect(read('26,41', ['Tỷ lệ 2024 (%)'])).toEqual(['26.41 percent']);
  expect(read('3.618', ['Hộ nghèo 2023'])).toEqual(['3618 households']);
  expect(read('12', ['Năm 2024', 'Đường, km'])).toEqual(['12 km']);
});

it('a number with a unit of its own keeps it, and labels without a unit give none', () => {
  expect(read('45 km', ['Vốn (tỷ đồng)'])).toEqual(['45 km']);
  expect(read('45', ['Kết quả', 'Mường Lát'])).toEqual(['45 null']);
  expect(read('45', [])).toEqual(['45 null']);
});

it('offsets are those in the cell', () => {
  const [quantity] = readCell(' hơn 142,3', ['Vốn (tỷ đồng)'], 'vi').quantities;
  expect(quantity).toMatchObject({ text: 'hơn 142,3', qualifier: 'more-than', numberStart: 5 });
});

it('a column that counts the rows states nothing', () => {
  expect(readCell('3', ['TT'], 'vi')).toEqual({
    quantities: [],
    others: [{ start: 0, end: 1, text: '3', reason: 'list-number' }],
  });
});
