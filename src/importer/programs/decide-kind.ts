import { compilePhrases, findPhrases, withoutInner } from '../../domain/phrases/find-phrases.ts';
import { foldWords } from '../../domain/phrases/fold-words.ts';
import { nationalProgramPhrases } from './program-words.ts';

/** Whether an article belongs into the archive, and why, in an English sentence. */
export interface DecidedKind {
  kind: 'report' | 'other';
  why: string;
}

/**
 * Tells a report on how a province (or a part of one) carries out the programs from everything else that a news site
 * prints. A report names a program or the removal of temporary houses, is about one province, states figures, and
 * speaks of the work of the programs more than of crime, sport, weather, cooking or business. One mention of poverty
 * does not make a report. The words of all three languages count in any text, since pages mix them.
 */
export function decideKind({
  programs,
  province,
  figures,
  text,
}: {
  /** Ids of the programs the article is about. */
  programs: readonly string[];
  /** The province the article is about; null where none is. */
  province: string | null;
  /** How many quantities it states. */
  figures: number;
  text: string;
}): DecidedKind {
  const words = foldWords(text);
  const count = (index: typeof work) => withoutInner(findPhrases(words, index)).length;
  const own = count(work);
  const national = count(nationals);
  const others = count(elsewhere);
  const housing = count(houses);
  if (programs.length === 0 && housing === 0) return other('it names none of the programs');
  if (province === null) return other('it is about no single province');
  if (figures === 0) return other('it states no quantity');
  const weight = own + 2 * national + housing;
  // A short notice has less room to speak of them.
  const enough = Math.min(3, 1 + words.length / 100);
  if (weight < enough) return other('it mentions the programs only in passing');
  if (others >= weight) return other('it speaks more of something else than of the programs');
  const subject = programs.length > 0 ? 'programs' : 'the removal of temporary houses';
  return { kind: 'report', why: `a province, ${subject} and ${figures} quantities` };
}

function other(why: string): DecidedKind {
  return { kind: 'other', why };
}

const phrases = (list: readonly string[]) =>
  compilePhrases(list.map((phrase): [string, true] => [phrase, true]));

const nationals = phrases(Object.values(nationalProgramPhrases).flat());

/** The work of the programs. */
const work = phrases([
  // Indonesian
  'pedesaan|perdesaan baru',
  'kemiskinan',
  'rumah tangga miskin',
  'hampir miskin',
  'etnis minoritas',
  'minoritas etnis',
  'pencairan',
  'mata pencaharian',
  'daerah pegunungan',
  // English
  'new|style rural',
  'poverty reduction|alleviation|rate',
  'poor|near households',
  'near poor',
  'escap* poverty',
  'ethnic minorit*',
  'disburse*',
  'livelihood*',
  'mountainous',
  // Vietnamese
  'nông thôn mới',
  'ntm',
  'giảm|thoát nghèo',
  'hộ nghèo',
  'cận nghèo',
  'dân tộc thiểu số',
  'giải ngân',
  'sinh kế',
  'miền núi',
]);

/** The campaign against temporary and dilapidated houses. */
const houses = phrases([
  'rumah sementara',
  'rumah … rusak|bobrok',
  'temporary|makeshift … houses|housing|homes',
  'dilapidated houses|housing|homes',
  'nhà tạm',
  'nhà dột nát',
]);

/** What other articles are about. */
const elsewhere = phrases([
  // Crime
  'polisi|tersangka|terdakwa|pembunuhan|pencurian|ditangkap|penjara|pengadilan',
  'police|suspect*|arrest*|murder*|theft|convicted|sentenced|trafficking|jail*',
  'bị can|cáo',
  'công an',
  'khởi tố',
  'truy tố',
  'bắt giữ',
  'phạt tù',
  'phiên tòa',
  'nghi phạm',
  // Sport
  'sepak bola',
  'pertandingan|pelatih|gol|turnamen|klasemen|juara',
  'football|soccer|match|coach|goalkeeper|striker|tournament|midfielder|league',
  'bóng đá',
  'cầu thủ',
  'trận đấu',
  'huấn luyện viên',
  'vô địch',
  'giải đấu',
  // Weather
  'cuaca|suhu|hujan|prakiraan',
  'weather|temperature*|rainfall|forecast*|humidity',
  'thời tiết',
  'nhiệt độ',
  'không khí lạnh',
  'lượng mưa',
  'dự báo',
  // Cooking
  'resep|sendok|tumis|goreng|bumbu',
  'recipe*|tablespoon*|teaspoon*|simmer|garlic',
  'nguyên liệu',
  'thìa|muỗng',
  'công thức nấu',
  // Markets
  'saham|bursa|indeks',
  'stock|shares|index|investors|nasdaq',
  'cổ phiếu',
  'chứng khoán',
  'vn index',
  'lãi suất',
  'giá vàng',
]);
