import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';

/**
 * What a rendering names: one of the three programs of 2021–2025, all three of them, their merger, or one of the
 * newer programs, by the id of content/programs.json.
 */
export type ProgramTopic =
  | 'ntm-2021-2025'
  | 'gnbv-2021-2025'
  | 'dtts-2021-2030'
  | 'van-hoa-2025-2035'
  | 'ma-tuy-2030'
  | 'giao-duc-2026-2035'
  | 'y-te-2026-2035'
  | 'ntp-merged-2026-2035'
  | 'all-three';

/** The three programs of 2021–2025, in the order in which they are named. */
export const threePrograms = ['ntm-2021-2025', 'gnbv-2021-2025', 'dtts-2021-2030'] as const;

/** What must stand before a rendering in its sentence: nothing, a word for a program, or "national target program". */
export type Need = 'nothing' | 'program' | 'national-program';

/** The words for a national target program, as print and machine translation have them. */
export const nationalProgramPhrases: Readonly<Record<GrammarLanguage, readonly string[]>> = {
  id: [
    'program* sasaran|target nasional',
    'program* nasional … sasaran|target',
    'program* tujuan nasional',
    'ntp',
    'ctmtqg',
  ],
  en: ['national target|targeted program*', 'national program*', 'ntp|ntps', 'target program*'],
  vi: ['chương trình mục tiêu quốc gia', 'chương trình mtqg', 'ctmtqg', 'ct mtqg', 'mtqg'],
};

/** The words for a program of any kind. */
export const programPhrases: Readonly<Record<GrammarLanguage, readonly string[]>> = {
  id: ['program*', 'ntp', 'ctmtqg'],
  en: ['program*', 'ntp|ntps', 'scheme*'],
  vi: ['chương trình', 'ctmtqg', 'mtqg', 'đề án'],
};

/** Renderings that the lists of aliases cannot hold, since other words may stand in them or must stand before them. */
export const renderings: Readonly<
  Record<GrammarLanguage, readonly (readonly [phrase: string, topic: ProgramTopic, need: Need])[]>
> = {
  id: [
    ['pedesaan|perdesaan baru', 'ntm-2021-2025', 'nothing'],
    ['pedesaan|perdesaan … gaya|model baru', 'ntm-2021-2025', 'nothing'],
    [
      'penanggulangan|pengurangan|pengentasan|penurunan kemiskinan … berkelanjutan',
      'gnbv-2021-2025',
      'nothing',
    ],
    ['penanggulangan|pengurangan|pengentasan kemiskinan', 'gnbv-2021-2025', 'program'],
    ['pembangunan sosial ekonomi … etnis|suku minoritas', 'dtts-2021-2030', 'nothing'],
    ['etnis|suku minoritas … pegunungan', 'dtts-2021-2030', 'program'],
    ['minoritas etnis … pegunungan', 'dtts-2021-2030', 'program'],
    ['pegunungan … etnis|suku minoritas', 'dtts-2021-2030', 'program'],
    ['pegunungan … minoritas etnis', 'dtts-2021-2030', 'program'],
    ['kebudayaan', 'van-hoa-2025-2035', 'national-program'],
    ['pencegahan … narkoba', 'ma-tuy-2030', 'national-program'],
    ['pengendalian … narkoba', 'ma-tuy-2030', 'national-program'],
    ['modernisasi … pendidikan', 'giao-duc-2026-2035', 'national-program'],
    ['mutu|kualitas pendidikan', 'giao-duc-2026-2035', 'national-program'],
    ['kesehatan … kependudukan', 'y-te-2026-2035', 'national-program'],
    ['kependudukan … pembangunan', 'y-te-2026-2035', 'national-program'],
    ['3|tiga|ketiga program* sasaran|target nasional', 'all-three', 'nothing'],
    ['ketiga program*', 'all-three', 'national-program'],
  ],
  en: [
    ['new rural', 'ntm-2021-2025', 'nothing'],
    ['sustainable poverty reduction|alleviation|eradication', 'gnbv-2021-2025', 'nothing'],
    ['sustainably reduc* poverty', 'gnbv-2021-2025', 'nothing'],
    ['poverty reduction|alleviation', 'gnbv-2021-2025', 'program'],
    ['socio economic development … ethnic minorit*', 'dtts-2021-2030', 'nothing'],
    ['socioeconomic development … ethnic minorit*', 'dtts-2021-2030', 'nothing'],
    ['ethnic minorit* … mountain*', 'dtts-2021-2030', 'program'],
    ['mountain* … ethnic minorit*', 'dtts-2021-2030', 'program'],
    ['ethnic minority|minorities areas', 'dtts-2021-2030', 'national-program'],
    ['drug … prevention|control', 'ma-tuy-2030', 'national-program'],
    ['education … training', 'giao-duc-2026-2035', 'national-program'],
    ['health care … population', 'y-te-2026-2035', 'national-program'],
    ['healthcare … population', 'y-te-2026-2035', 'national-program'],
    ['3|three national target|targeted program*', 'all-three', 'nothing'],
    ['3|three ntps', 'all-three', 'nothing'],
    ['three programs|programmes', 'all-three', 'national-program'],
  ],
  vi: [
    ['giảm nghèo … bền vững', 'gnbv-2021-2025', 'nothing'],
    ['giảm nghèo', 'gnbv-2021-2025', 'program'],
    ['phát triển kinh tế xã hội … dân tộc thiểu số', 'dtts-2021-2030', 'nothing'],
    ['dân tộc thiểu số … miền núi', 'dtts-2021-2030', 'program'],
    ['dtts … miền núi', 'dtts-2021-2030', 'program'],
    ['dtts mn', 'dtts-2021-2030', 'program'],
    ['miền núi … dân tộc thiểu số', 'dtts-2021-2030', 'program'],
    ['giáo dục … đào tạo', 'giao-duc-2026-2035', 'national-program'],
    ['chăm sóc sức khỏe … dân số', 'y-te-2026-2035', 'national-program'],
    ['3|ba chương trình mục tiêu quốc gia', 'all-three', 'nothing'],
    ['3|ba chương trình mtqg', 'all-three', 'nothing'],
    ['3|ba ctmtqg', 'all-three', 'nothing'],
    ['cả ba chương trình', 'all-three', 'national-program'],
  ],
};
