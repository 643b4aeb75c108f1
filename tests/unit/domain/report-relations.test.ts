import { expect, it } from 'vitest';
import { computeRelations } from '../../../src/domain/report-relations.ts';
import { relationSchema } from '../../../src/domain/relation.ts';
import { sourceSchema } from '../../../src/domain/source.ts';
import { makeFigure } from './figures.ts';

it('relations that do not hold come first; what cannot be computed is left to the check', () => {
  const communes = (id: string, value: number) =>
    makeFigure({ id, value, unit: 'communes', asWritten: `${value} komune` });
  const relation = (id: string, fields: Record<string, unknown>) =>
    relationSchema.parse({ id, kind: 'sum', ...fields });
  const computed = computeRelations({
    figures: [communes('a', 62), communes('b', 22), communes('c', 84)],
    relations: [
      relation('holds', { of: ['a', 'b'], equals: 'c' }),
      relation('names-nothing', { of: ['nothing'], equals: 'c' }),
      relation('grows', { kind: 'growth', of: ['a'], equals: 'c' }),
      relation('fails', { of: ['a'], equals: 'c' }),
    ],
    source: sourceSchema.parse({
      publisher: 'Nhân Dân',
      url: 'https://nhandan.vn/',
      language: 'vi',
      machineTranslatedTo: 'id',
      extent: 'whole',
    }),
  });
  expect(computed.map(({ relation: { id }, verdict }) => [id, verdict])).toEqual([
    ['fails', 'disagrees'],
    ['holds', 'agrees'],
  ]);
});
