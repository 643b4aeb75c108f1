import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { wordEnd, wordStart } from '../../domain/grammar/lexicon.ts';

/** What the words around a date say of it. */
export interface DateCues {
  /** Something took place. */
  event: RegExp;
  /** Somebody said something: the day of it dates an article that names no day of publication. */
  saying: RegExp;
  /** A limit, right before a date: no day on which something took place. */
  limit: RegExp;
  /** A document, whose own date follows. */
  document: RegExp;
  /** Something has been done or reached. */
  result: RegExp;
  /** Something is meant to be done. */
  plan: RegExp;
  /** Something is thought to come out so, of the year that is running. */
  estimate: RegExp;
}

/** The cues of each language; matched without regard to case. */
export const dateCues: Readonly<Record<GrammarLanguage, DateCues>> = {
  id: {
    event: words(
      'menyelenggarakan|mengadakan|menggelar|digelar|diselenggarakan|konferensi|rapat|sidang|lokakarya|upacara|seminar|delegasi|kunjungan|kunjungan kerja|mengunjungi|memimpin|memeriksa|meninjau|bekerja sama dengan|bekerja dengan|bertemu|dibuka|pembukaan|diskusi|pertemuan|meresmikan|menandatangani|mengumumkan|meluncurkan|acara|forum|berlangsung|menyerahkan|inspeksi|pemeriksaan|pengawasan|mengeluarkan|menghadiri|melakukan|membahas|mengevaluasi|menyetujui|mengesahkan|merangkum|memulai|merayakan|meletakkan batu pertama|pagi|siang|sore|malam',
    ),
    saying: words('menyampaikan|mengatakan|melaporkan|menyatakan'),
    limit: atEnd(
      'hingga|sampai|sampai dengan|s\\.d\\.|sejak|per|sebelum|sesudah|setelah|dari|mulai|terhitung|terhitung sejak|paling lambat|selambat-lambatnya|hingga akhir|menjelang|tertanggal',
      '(?:tanggal|bulan|tahun)',
    ),
    document: words(
      'keputusan|resolusi|dekrit|surat edaran|peraturan|undang-undang|arahan|pengumuman|surat|kesimpulan|rencana n[o.]\\S*',
    ),
    result: words(
      'telah|sudah|berhasil|tercatat|terealisasi|tersalurkan|dicairkan|mencapai|dicapai|selesai|disalurkan|terdapat|memiliki|menurun|turun|meningkat',
    ),
    plan: words(
      'akan|harus|wajib|perlu|rencana|target|ditargetkan|menargetkan|diharapkan|berharap|berupaya|berusaha|direncanakan|tujuan|bertujuan|sasaran (?:tahun|untuk)',
    ),
    estimate: words('perkiraan|diperkirakan|estimasi|diestimasikan|diproyeksikan'),
  },
  en: {
    event: words(
      'held|holds?|organi[sz]ed|hosted|convened|conference|meeting|session|workshop|seminar|ceremony|delegation|visit|visited|visits|inspection|inspected|chaired|worked with|working session|opened|launched|signed|announced|forum|took place|handed over|attended|presented|surveyed|reviewed|discussed|approved|adopted|issued|met|began|started|kicked off|broke ground|inaugurated|celebrated|summari[sz]ed|evaluated|morning|afternoon|evening',
    ),
    saying: words('said|told|reported|according to'),
    limit: atEnd(
      'until|till|by|since|before|after|from|as of|as at|up to|to|through|dated|no later than|end of|starting|effective',
      '',
    ),
    document: words(
      'decision|resolution|decree|circular|law|directive|official dispatch|dispatch|document|conclusion|plan no\\.?',
    ),
    result: words(
      'has|have|had|was|were|reached|achieved|recorded|completed|disbursed|fell|rose|decreased|increased|stood',
    ),
    plan: words(
      'will|shall|must|should|needs? to|plan|plans|planned|target|targets|targeted|aims?|aimed|strives?|strive|striving|goal|goals|expects|intends?|to be',
    ),
    estimate: words('estimate|estimated|estimates|expected|projected|forecast'),
  },
  vi: {
    event: words(
      'tổ chức|hội nghị|họp|phiên họp|kỳ họp|hội thảo|làm việc|kiểm tra|khảo sát|thăm|chủ trì|diễn ra|khai mạc|lễ|tọa đàm|giám sát|công bố|phát động|ký kết|trao|tham dự|tiếp|buổi làm việc|đoàn công tác|khánh thành|ban hành|bàn giao|tổng kết|sơ kết|đánh giá|thông qua|khởi công|phát biểu|triển khai|sáng|chiều|tối',
    ),
    saying: words('cho biết|báo cáo'),
    limit: atEnd(
      'đến|tới|hết|trước|sau|từ|kể từ|tính đến|tính từ|chậm nhất|đến hết|trước khi|từ sau|cuối',
      '(?:ngày|tháng|năm)',
    ),
    document: words(
      'quyết định|nghị quyết|nghị định|thông tư|chỉ thị|luật|công văn|công điện|thông báo|kế hoạch số|kết luận|văn bản số|số',
    ),
    result: words('đã|đạt|được|hoàn thành|giải ngân|còn|giảm|tăng|có'),
    plan: words('sẽ|kế hoạch|mục tiêu|phấn đấu|nhiệm vụ|định hướng|chỉ tiêu|cần|phải|tiếp tục'),
    estimate: words('ước|ước tính|dự ước|ước thực hiện|ước đạt|dự kiến'),
  },
};

function words(source: string): RegExp {
  return new RegExp(`${wordStart}(?:${source.replaceAll(' ', '\\s{1,3}')})${wordEnd}`, 'iu');
}

/** One of the words, and at most one of those that may follow, at the end of a text. */
function atEnd(source: string, link: string): RegExp {
  const links = link === '' ? '' : `(?:${link}\\s{1,3})?`;
  return new RegExp(`${wordStart}(?:${source.replaceAll(' ', '\\s{1,3}')})\\s{1,3}${links}$`, 'iu');
}
