import { describe, expect, test } from 'vitest';
import type { GrammarLanguage } from '../../../../src/domain/grammar/number-grammar.ts';
import { decideKind } from '../../../../src/importer/programs/decide-kind.ts';
import { decidePrograms } from '../../../../src/importer/programs/decide-programs.ts';
import { findPrograms } from '../../../../src/importer/programs/find-programs.ts';
import { programs } from '../../../support/importer-figures.ts';

const short: Readonly<Record<string, string>> = {
  'ntm-2021-2025': 'ntm',
  'gnbv-2021-2025': 'gnbv',
  'dtts-2021-2030': 'dtts',
  'van-hoa-2025-2035': 'culture',
  'ma-tuy-2030': 'drugs',
  'giao-duc-2026-2035': 'education',
  'y-te-2026-2035': 'health',
  'ntp-merged-2026-2035': 'merged',
};
const named = (ids: readonly string[]) => ids.map((id) => short[id]).join(' ');

describe('programs are found under the names that print and machine translation give them', () => {
  test.each<[GrammarLanguage, string, string]>([
    ['id', 'Program Sasaran Nasional Pembangunan Pedesaan Baru', 'ntm'],
    ['id', 'membangun pedesaan gaya baru', 'ntm'],
    ['id', 'standar perdesaan baru', 'ntm'],
    ['id', 'program target nasional tentang pengurangan kemiskinan yang berkelanjutan', 'gnbv'],
    ['id', 'pengentasan kemiskinan secara berkelanjutan', 'gnbv'],
    ['id', 'program penanggulangan kemiskinan', 'gnbv'],
    ['id', 'Upaya penanggulangan kemiskinan berjalan.', ''],
    ['id', 'pembangunan sosial-ekonomi daerah etnis minoritas', 'dtts'],
    ['id', 'program untuk wilayah pegunungan dan etnis minoritas', 'dtts'],
    ['id', 'Warga etnis minoritas di pegunungan menanam jagung.', ''],
    ['id', 'Program 1719', 'dtts'],
    ['id', 'tiga program sasaran nasional', 'ntm gnbv dtts'],
    [
      'id',
      'dua program target nasional baru tentang kebudayaan dan pencegahan narkoba',
      'culture drugs',
    ],
    ['id', 'kegiatan kebudayaan di sekolah', ''],
    ['en', 'new-style rural area building', 'ntm'],
    ['en', 'the new rural development program', 'ntm'],
    ['en', 'sustainable poverty reduction', 'gnbv'],
    ['en', 'the program on poverty alleviation', 'gnbv'],
    ['en', 'Poverty alleviation matters.', ''],
    ['en', 'socio-economic development in ethnic minority and mountainous areas', 'dtts'],
    ['en', 'Program 1719', 'dtts'],
    ['en', 'the three national target programmes', 'ntm gnbv dtts'],
    ['en', 'the national target program on drug prevention and control', 'drugs'],
    ['en', 'a school talk on drug prevention', ''],
    ['en', 'the national target program on health care, population and development', 'health'],
    ['vi', 'xây dựng nông thôn mới', 'ntm'],
    ['vi', 'Chương trình MTQG xây dựng NTM', 'ntm'],
    ['vi', 'xay dung nong thon moi', 'ntm'],
    ['vi', 'CTMTQG giảm nghèo bền vững', 'gnbv'],
    ['vi', 'Chương trình giảm nghèo', 'gnbv'],
    ['vi', 'Chương trình 1719', 'dtts'],
    ['vi', 'chương trình phát triển vùng đồng bào dân tộc thiểu số và miền núi', 'dtts'],
    ['vi', 'vùng dân tộc thiểu số và miền núi đón Tết', ''],
    ['vi', '3 chương trình mục tiêu quốc gia', 'ntm gnbv dtts'],
    ['vi', 'ba CTMTQG', 'ntm gnbv dtts'],
    ['vi', 'Chương trình MTQG về phát triển văn hóa', 'culture'],
    ['vi', 'công tác phòng, chống ma túy', ''],
    [
      'vi',
      'chương trình mục tiêu quốc gia hiện đại hóa, nâng cao chất lượng giáo dục và đào tạo',
      'education',
    ],
  ])('%s: %s', (language, text, expected) => {
    const mentions = findPrograms(text, language, programs);
    expect(named([...new Set(mentions.map(({ id }) => id))])).toBe(expected);
    for (const mention of mentions)
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});

describe('which programs an article is about', () => {
  const decide = (text: string, date: string | null, language: GrammarLanguage = 'vi') =>
    named(decidePrograms(text, language, { date, programs }).programs);

  test('those it names, in an article of their years', () => {
    expect(decide('Giảm nghèo bền vững và nông thôn mới', '2024-05')).toBe('ntm gnbv');
  });

  test('all three where it speaks of the national target programs and names none', () => {
    expect(decide('Các chương trình mục tiêu quốc gia đạt kết quả', '2024-05')).toBe(
      'ntm gnbv dtts',
    );
  });

  test('the merged one from 2026, where no earlier year is named', () => {
    expect(decide('Xây dựng nông thôn mới năm 2026', '2026-04-01')).toBe('merged');
    expect(decide('Giai đoạn 2026-2030, xây dựng nông thôn mới', null)).toBe('merged');
  });

  test('the earlier ones in an article of 2026 that looks back', () => {
    expect(decide('Năm 2025, xây dựng nông thôn mới đạt kết quả', '2026-02-01')).toBe('ntm');
  });

  test('the three named in a row before 2026 are not the merged one', () => {
    const text =
      'Pembangunan Pedesaan Baru, Pengurangan Kemiskinan Berkelanjutan, dan Pembangunan Sosial Ekonomi di Daerah Etnis Minoritas dan Pegunungan';
    expect(decide(text, '2024-05', 'id')).toBe('ntm gnbv dtts');
    expect(decide(`${text} 2026-2030`, '2026-05', 'id')).toContain('merged');
  });

  test('none where it names none, with the reason', () => {
    expect(decidePrograms('Giá vàng hôm nay', 'vi', { date: null, programs })).toEqual({
      programs: [],
      why: 'no program is named',
    });
  });
});

describe('a report is told from other articles', () => {
  const kind = (
    text: string,
    language: GrammarLanguage,
    province: string | null = 'vn-lang-son',
  ) => {
    const decided = decidePrograms(text, language, { date: '2025-03-01', programs });
    return decideKind({ programs: decided.programs, province, figures: 5, text }).kind;
  };
  const report =
    'Năm 2024, tỉnh giải ngân 210 tỷ đồng vốn Chương trình mục tiêu quốc gia giảm nghèo bền vững; tỷ lệ hộ nghèo còn 7,3%, 12 xã đạt chuẩn nông thôn mới.';

  test('a province, programs and figures make a report', () => {
    expect(kind(report, 'vi')).toBe('report');
    expect(
      kind(
        'The province disbursed VND 5 billion of the national target program on new-style rural areas; the poverty rate fell to 4%.',
        'en',
      ),
    ).toBe('report');
    expect(
      kind(
        'Provinsi mencairkan 80% dana program sasaran nasional; tingkat kemiskinan turun 3%, 12 komune memenuhi standar pedesaan baru.',
        'id',
      ),
    ).toBe('report');
  });

  test('so does the removal of temporary houses', () => {
    expect(
      kind('Tỉnh xóa nhà tạm, nhà dột nát cho 320 hộ nghèo; 210 nhà tạm đã hoàn thành.', 'vi'),
    ).toBe('report');
  });

  test('without a province, or without quantities, it is none', () => {
    expect(kind(report, 'vi', null)).toBe('other');
    expect(
      decideKind({
        programs: ['ntm-2021-2025'],
        province: 'vn-lang-son',
        figures: 0,
        text: report,
      }),
    ).toEqual({ kind: 'other', why: 'it states no quantity' });
  });

  test.each<[GrammarLanguage, string]>([
    [
      'vi',
      'Công an khởi tố 3 bị can; bị cáo khai vì nghèo nên trộm 12 con bò, thuộc xã nông thôn mới.',
    ],
    [
      'en',
      'Police arrested two suspects in a theft. The court heard one grew up in poverty in a new rural commune.',
    ],
    [
      'id',
      'Polisi menangkap tersangka pencurian di desa miskin; terdakwa mengaku karena kemiskinan.',
    ],
    ['vi', 'Đội bóng đá thắng 3-1, cầu thủ ghi 2 bàn trong trận đấu.'],
    ['en', 'The weather forecast: temperatures reach 35 degrees, rainfall of 40 mm.'],
    ['id', 'Resep ayam goreng: 3 sendok gula, 200 gram tepung, bumbu halus.'],
    ['en', 'Stock index closed at 1,250 points; investors sold shares.'],
  ])('%s: %s is none', (language, text) => {
    expect(kind(text, language)).toBe('other');
  });
});
