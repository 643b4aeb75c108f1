import type { NonQuantityReason } from '../quantity.ts';

// Names and codes that hold a number. They tell capitals from small letters: "Program 1719" is a name, "3 program 2025"
// is not. In all of them `«` stands where a word must begin and `»` where it must end.

/**
 * The numbers of documents: `03/NQ-HĐND`. The look ahead is bounded, or a long run such as 1-1-1-… would be looked
 * through again from each of its digits.
 */
export const documentCode =
  '«\\d+(?!-(?:million|billion|trillion)-|-(?:VND|USD)\\d)(?:/\\d{4})?(?:[-/](?=[\\p{L}\\d-]{0,60}\\p{Lu}{2})[\\p{L}\\d-]+)+»';
const named =
  '«(?:Program(?: (?:Target|Sasaran) Nasional)?|Programme|NTP|Proyek|Subproyek|Projects?|Subprojects?|Sub-project|Chương trình(?: MTQG| mục tiêu quốc gia)?|CTMTQG|MTQG|Dự án|Tiểu dự án|Tiểu Dự án|Đề án|Kế hoạch|Nghị quyết|Quyết định|QĐ|NQ|CT|Nội dung|Komponen|Component|Content|Scheme|Skema|Desa|Dusun|Kampung|Distrik|Kelompok|Tim|Village|Hamlet|District|Group|Team|Zona|Zone|Chi bộ|Tiểu khu|(?<!Nhật[\\s\\u00a0])Bản|Thôn|Ấp|Tổ|Khu|Standard|Standar|Tiêu chuẩn|Quy chuẩn)[\\s\\u00a0]+(?:số[\\s\\u00a0]+)?(?!(?:19|20)\\d{2}»)\\d{1,4}[a-zA-Z]?»(?![.,]\\d|[\\s\\u00a0]*%)';
const capitals = '(?:\\p{Lu}[\\p{L}’-]*[\\s\\u00a0]+)';
const goesOnInWords =
  '(?=[\\s\\u00a0](?:untuk|di(?:\\p{Ll}{4,})?|yang|telah|sudah|memiliki|membuka|berskala|dengan|pada|akan|có|đã|được|để|với|tại|to|in|has|for|with|was|is)»)';
const goesOn = `(?:(?=[,;.)](?!\\d)|$|[\\s\\u00a0]\\()|${goesOnInWords})`;
// "Kelompok 11, Desa My Chanh".
const residents =
  '«(?:kelompok|tổ|nhóm|group)[\\s\\u00a0]\\d{1,2}(?=,[\\s\\u00a0](?:desa|dusun|komune|kelurahan|thôn|xã|phường|village|hamlet|commune|ward)»)';
// "The programme 30A".
const lettered = '«(?:programmes?|programs?|chương trình|program)[\\s\\u00a0]+\\d{2,3}[aA]»';
// "Dusun Kim Tan 3 dan Kim Tan 4", "Na Su 2 village", "Koperasi Layanan Bac Ruong 1".
const numbered =
  `«(?:[Dd]esa|[Dd]usun|[Kk]ampung|[Tt]hôn|[Bb]ản|[Ấấ]p|[Xx]óm|[Bb]uôn|[Ll]àng|[Tt]ổ)[\\s\\u00a0]+${capitals}{1,4}\\d{1,2}»` +
  `(?:(?:,|[\\s\\u00a0]+(?:dan|và))[\\s\\u00a0]+${capitals}{1,4}\\d{1,2}»)*(?![.,]\\d|[\\s\\u00a0]*%)` +
  `|«(?:Koperasi|HTX|Hợp tác xã|Cooperative|Sekolah|Trường|Stasiun|Station|Trạm|Pabrik|Nhà máy|Pasar|Chợ|Pembangkit|Waduk)[\\s\\u00a0]+(?:${capitals}(?:(?:dan|và|and)[\\s\\u00a0]+)?){1,7}\\d{1,2}${goesOn}` +
  // Any other name of two words: "kawasan Son Kim 1 yang …".
  `|(?<=«\\p{Ll}[\\p{L}-]*[\\s\\u00a0])${capitals}{2,4}[1-9]${goesOnInWords}` +
  `|«(?:${capitals}{2,4}\\d{1,2}(?:,|[\\s\\u00a0]+and)[\\s\\u00a0]+)+${capitals}{2,4}\\d{1,2}[\\s\\u00a0](?:villages|hamlets|[Cc]ommunes|[Ww]ards)»` +
  `|«${capitals}{2,4}\\d{1,2}[\\s\\u00a0](?:village|hamlet|[Cc]ommune|[Ww]ard)»`;
// The mark of a footnote with a space before it: "14,70% (1) .", "tempat ibadah (2) .".
const footnote =
  '(?<=[%\\d][\\s\\u00a0])\\([1-9]\\)(?=[\\s.,;:]|$)|(?<=(?<!\\p{L})\\p{Ll}{2,30}[\\s\\u00a0])\\([1-9]\\)(?=\\s?\\.(?:\\s|$))';
// Communes that a merger numbered: "Kelurahan Na Lan 3", "di Na Lan 1, …", "Na Lan, Na Lan 2, Na Lan 3".
const name = '\\p{Lu}[\\p{L}’-]*(?:[\\s\\u00a0]+\\p{Lu}[\\p{L}’-]*){1,2}';
const merged =
  `«(?:[Kk]omune|[Kk]elurahan|[Kk]ecamatan|[Xx]ã|[Pp]hường|[Cc]ommune|[Ww]ard)[\\s\\u00a0]+${name}[\\s\\u00a0]+[1-9]»(?![.,]\\d|[\\s\\u00a0]*%)` +
  `|(?<=«(?:di|tại|ở|in|dari)[\\s\\u00a0]+)${name}[\\s\\u00a0]+[1-9](?=[,;.)](?!\\d))` +
  `|«(?<again>${name})(?:[\\s\\u00a0]+[1-9])?(?:,[\\s\\u00a0]+\\k<again>[\\s\\u00a0]+[1-9](?!\\d))+`;
// "Dự án 3, 4 và 5": numbers of parts of a program in a list, each ended by a sign or by the word for "and".
const namedList =
  '(?<=«(?:(?:Dự án|Tiểu dự án|Proyek|Subproyek)[\\s\\u00a0]+\\d[\\d,\\s\\u00a0]{1,24}|(?:Projects|Subprojects|Articles)[\\s\\u00a0]+[\\d,\\s\\u00a0]{0,24})(?:(?:và|dan|and)[\\s\\u00a0]+)?)\\d{1,2}»(?=[\\s\\u00a0]*(?:[,;.)](?!\\d)|(?:và|dan|and)»|$))';
// A breed by its initials ("PH 8,"), 5G, and the plates of vehicles: 24A-123.45, B 1234 XYZ.
const coded =
  '(?<=«(?:giống|ngô|lúa|varietas|jagung|padi|variety|maize|rice|the)[\\s\\u00a0])(?!VND|USD|EUR|GDP|ODA)\\p{Lu}{2,4}[\\s\\u00a0]\\d{2,5}»(?=[\\s\\u00a0]\\p{Ll})(?![\\s\\u00a0](?:million|billion|trillion|triệu|tỷ|juta|miliar|triliun|percent|ha|km|kg))|«(?!VND|USD|EUR|HTX|KK|GDP)\\p{Lu}{2,3}[\\s\\u00a0]\\d{1,4}(?=[,;.)](?!\\d)|$)|«[2-6]G»|«\\d{2}\\p{Lu}\\p{L}?\\d?[\\s-]?\\d{3}\\.?\\d{2}»|«\\p{Lu}{1,2} \\d{3,4} \\p{Lu}{2,3}»';

/** Everything else that has a number in its name, in order of precedence, with the flags of its expression. */
export const numberedNames: readonly (readonly [NonQuantityReason, string, string])[] = [
  ['list-number', footnote, 'gu'],
  ['name', numbered, 'gu'],
  ['name', merged, 'gu'],
  ['name', namedList, 'gu'],
  ['name', named, 'gu'],
  ['name', lettered, 'giu'],
  ['name', residents, 'giu'],
  ['name', coded, 'gu'],
];
