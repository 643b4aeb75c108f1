import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';

/** What words say of a number's status; `future` only that the verb stands in the future, `none` that they say nothing. */
export type StatusWord = 'actual' | 'plan' | 'target' | 'estimate' | 'future' | 'none';

/**
 * Words of status. The names of the programs hold words for targets ("program target nasional"), and "73.7% of the
 * plan" is no plan: such phrases mean `none` and, being longer, cover the words inside them.
 */
export const statusWords: Readonly<
  Record<GrammarLanguage, Readonly<Record<StatusWord, readonly string[]>>>
> = {
  id: {
    actual: ['telah|sudah|berhasil', 'tercatat|terealisasi'],
    plan: ['rencana|direncanakan|merencanakan|berencana', 'dianggarkan', 'dijadwalkan'],
    target: [
      'target|menargetkan|ditargetkan|sasaran',
      'berjuang|berupaya|berusaha|bertekad|diupayakan',
      'bertujuan',
      'harus|wajib',
    ],
    estimate: [
      'diperkirakan|perkiraan|memperkirakan|perkirakan',
      'diprediksi|diproyeksikan|proyeksi',
      'diharapkan|harapan',
      'estimasi|taksiran',
    ],
    future: ['akan'],
    none: [
      'program* sasaran|target nasional',
      'sasaran|target program*',
      'dari rencana|target',
      'rencana|target yang ditetapkan',
      'melampaui|melebihi|memenuhi|mencapai … target|rencana|sasaran',
      'sesuai … rencana|target',
      'rencana pelaksanaan|aksi',
      'rencana modal|belanja|dana|anggaran',
    ],
  },
  en: {
    actual: ['has|have|had been', 'was|were', 'already', 'so far'],
    plan: ['plan|plans|planned|planning', 'earmarked', 'scheduled', 'budgeted'],
    target: [
      'target|targets|targeted|targeting',
      'aim|aims|aimed|aiming',
      'strive|strives|striving',
      'goal|goals|objective|objectives',
      'must|should',
      'seek|seeks|seeking to',
    ],
    estimate: [
      'estimated|estimate|estimates',
      'expected|expects|expect',
      'projected|forecast|forecasted',
      'anticipated',
    ],
    future: ['will|shall'],
    none: [
      'national target|targeted program*',
      'of the plan|target',
      'of the … plan|target',
      '# of … plan|target|targets',
      'exceed*|met|meet|meeting|above|against … plan|target|targets',
      'according to … plan',
      'capital plan',
      'action plan|plans',
    ],
  },
  vi: {
    actual: ['đã', 'có được'],
    plan: ['dự kiến bố trí', 'kế hoạch', 'sẽ được bố trí', 'dự toán'],
    target: ['phấn đấu', 'mục tiêu', 'đặt|đề ra', 'chỉ tiêu', 'quyết tâm', 'phải đạt', 'hướng tới'],
    estimate: ['ước', 'dự kiến', 'dự báo', 'kỳ vọng'],
    future: ['sẽ'],
    none: [
      'mục tiêu quốc gia',
      'kế hoạch vốn|giao',
      'so với kế hoạch|mục tiêu|chỉ tiêu',
      'đạt # kế hoạch',
      '# kế hoạch',
      '# mục tiêu|chỉ tiêu',
      'đạt|vượt|hoàn thành … kế hoạch|mục tiêu|chỉ tiêu',
      '# chỉ tiêu',
      'theo kế hoạch',
      'chỉ tiêu … đạt',
    ],
  },
};
