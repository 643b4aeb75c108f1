import { expect, it } from 'vitest';
import { findDuplicates, type KnownReport } from '../../../src/importer/find-duplicates.ts';

const money = (value: number) => ({ value, unit: 'VND' as const });
const known: KnownReport = {
  slug: 'lao-cai-2025-03-07',
  url: 'https://kinhtedothi.vn/a.html',
  figures: [1, 2, 3, 4, 5, 6].map((billions) => money(billions * 1e9)),
};

it('the same address is the same article, however it is written', () => {
  for (const url of [
    'https://kinhtedothi.vn/a.html',
    'http://www.kinhtedothi.vn/a.html#top',
    'https://kinhtedothi.vn/a.html/?utm_source=x',
  ]) {
    expect(findDuplicates({ url, figures: [] }, [known])).toEqual([
      { slug: known.slug, why: 'it has the same address as its source' },
    ]);
  }
});

it('most figures in common make a likely copy', () => {
  const figures = known.figures.slice(0, 5);
  expect(findDuplicates({ url: 'https://x.vn/b', figures }, [known])).toEqual([
    { slug: known.slug, why: '5 of 5 figures are the same' },
  ]);
});

it('few figures, small counts and other figures make none', () => {
  const small = [1, 2, 3, 4, 5, 6].map((value) => ({ value, unit: 'communes' as const }));
  expect(findDuplicates({ url: undefined, figures: known.figures.slice(0, 4) }, [known])).toEqual(
    [],
  );
  expect(
    findDuplicates({ url: undefined, figures: small }, [{ ...known, figures: small }]),
  ).toEqual([]);
  const others = [11, 12, 13, 14, 15, 1, 2].map((billions) => money(billions * 1e9));
  expect(findDuplicates({ url: undefined, figures: others }, [known])).toEqual([]);
});
