import type { GrammarLanguage } from './number-grammar.ts';

// Words that go on about things named before: "3.400 rumah, 2.900 sudah selesai", "of which 31 are …".
export const goingOn: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^[\s\u00a0]*(?:[,;.)]|(?:sudah|telah|di antaranya|lagi|sedang|yang|belum|selesai|lainnya|sisanya|akan|adalah|untuk|dan|dibandingkan|dari jumlah|dibangun|diperbaiki|baru|memenuhi|mencapai|berada|sebagai|masih|pada (?:akhir|awal|tahun))(?![\p{L}\p{N}]))/u,
  en: /^[\s\u00a0]*(?:[,;.)]|(?:of (?:which|whom|them|these|those)|as|at|were|was|have|has|had|are|is|completed|remaining|others|for|and|more|fewer|will|newly|who|that|met|qualified|sent|going|working|living|under|(?:in|to|from)(?= (?:\d{4}|\p{Lu}|region|zone))|already|still|with|rated|including|from|compared|follow|remain|need|lack|belong|live|use|work|received|benefited|fall|(?:[\p{Ll}-]+ ){0,2}(?:and \d+ (?:[\p{Ll}-]+ ){0,2})?ones)(?![\p{L}\p{N}]))/u,
  vi: /^[\s\u00a0]*(?:[,;.)]|(?:đã|đang|còn lại|chưa|là|được|và|cho|sẽ|thuộc|đạt|vẫn|hoàn thành|nữa|so với)(?![\p{L}\p{N}]))/u,
};

// A number in words that goes on, with what has to stand before it; none in Vietnamese, where a noun follows it.
export const wordsGoingOn: Readonly<
  Record<GrammarLanguage, { before: RegExp; after: RegExp } | null>
> = {
  id: {
    before:
      /(?:^|[.;:,(–—]\s|\n|(?<!\p{L})(?:sedangkan|sementara|dan|tetapi|dengan|hanya|baru)\s)$/u,
    after: /^\s(?:sudah|telah|di antaranya|lainnya|sisanya|sedang|belum|memenuhi|masih)(?!\p{L})/u,
  },
  en: {
    before:
      /(?:^|[.;:,(–—]\s|\n|(?<!\p{L})(?:of which|of whom|of these|of them|while|and|but|with|only|just|another|other|remaining)\s)$/iu,
    after:
      /^\s(?:of (?:which|whom|them|these|those)|were|have|had|are|others|remain|met|received|need|will|more(?= (?:by|in|are|were|have|will)(?!\p{L})))(?!\p{L})/u,
  },
  vi: null,
};

// Words before a goal that a change is held against: "turun 7,05%, melampaui target 5-6%".
export const goals: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /(?:\(|[,(;]\s)(?:[\p{L}]+\s){0,5}(?:target|rencana|sasaran)(?:\s(?:yang|ditetapkan|sebesar|adalah|tahunan|semula|nasional|pemerintah|oleh|perdana menteri|provinsi))*[\s(]*$/iu,
  en: /(?:\(|[,(;]\s)(?:[\p{L}’']+\s){0,5}(?:target|goal|plan)(?:\s(?:set|is|was|of|at|by|assigned|the|prime minister|government|province))*[\s(]*$/iu,
  vi: /(?:\(|[,(;]\s)(?:[\p{L}]+\s){0,5}(?:mục tiêu|kế hoạch|chỉ tiêu)(?:\s(?:đề ra|được giao|giao|là|giảm|từ|thủ tướng chính phủ|chính phủ|tỉnh))*[\s(]*$|,\s(?:đạt\s)?so với mức\s$/iu,
};

// Between a change and a larger one of a part: "will drop 2% a year, particularly 4% in poor districts".
export const particularly: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^,\s(?:khususnya|terutama)\s$/u,
  en: /^,\s(?:particularly|especially|in particular|including)\s(?:by\s)?$/u,
  vi: /^,\s(?:riêng|nhất là)\s(?:[\p{L}]+\s){0,6}$/u,
};

// Words between two levels of one thing: "from VND37 million per person a year in 2020 to VND56.8 million".
export const levels: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^(?:[^,.;]*\s(?:menjadi|hingga|sampai|ke)|,?\s(?:naik |turun |meningkat )?(?:dari|dibanding(?:kan)?(?: dengan)?))\s*$/iu,
  en: /^(?:[^,.;]*\sto|,?\s(?:up |down )?(?:from|against|compared (?:with|to)))\s*$/iu,
  vi: /^(?:[^,.;]*\s(?:lên|đến|xuống|còn|lên thành)|,?\s(?:tăng |giảm )?(?:từ|so với))\s*$/iu,
};

// A sentence that goes on about what the one before counted: "2,468 poor households. Of these, 1,517 are …".
export const goesOnAfter: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^[^.!?\n]{0,60}\.\s(?:Dari jumlah (?:itu|ini|tersebut)|Di antaranya|Di antara mereka)[^.!?\n]{0,40}$/u,
  en: /^[^.!?\n]{0,60}\.\s(?:Of (?:these|those|them|which|whom)|Among (?:them|these))[^.!?\n]{0,40}$/u,
  vi: /^[^.!?\n]{0,60}\.\s(?:Trong (?:đó|số đó|số này))[^.!?\n]{0,40}$/u,
};

// Right after a number of things that the sentence before counted: "About 3,400 of them have graduated".
export const ofThem: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^\s(?:di antaranya|di antara mereka|dari mereka)(?!\p{L})/u,
  en: /^\sof (?:them|these|those|whom|which)(?!\p{L})/u,
  vi: /^\s(?:trong số đó|trong số này|trong đó)(?!\p{L})/u,
};

// Right before a bare number of things named before: "the remaining 303".
export const remaining: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /(?:sisanya|selebihnya)\s*$/u,
  en: /the (?:remaining|other|rest,)\s*$/u,
  vi: /(?:còn lại|số còn lại)\s*$/u,
};

// "The number of poor households is 15,276".
export const numberOf: Readonly<Record<GrammarLanguage, string>> = {
  id: 'jumlah',
  en: 'number of',
  vi: 'số(?: lượng)?',
};

// Between a name and how many there are: "the poorest communes are 140 in …", "produk OCOP sebanyak 120".
export const amountTo: Readonly<Record<GrammarLanguage, string>> = {
  id: '(?:\\p{L}+\\s){0,5}(?:berjumlah|sebanyak)',
  en: '(?:are|were|number|numbered|total|totaled|totalled)',
  vi: '(?:\\p{L}+\\s){0,5}là',
};

// Between a percentage and what it is a share of: "79.3% of communes".
export const shareWords: Readonly<Record<GrammarLanguage, string>> = {
  id: '(?:dari )?(?:total |seluruh |jumlah )?',
  en: 'of(?: the| all)?',
  vi: '(?:tổng )?(?:số )?',
};

// "A Khmer population of 320,000".
export const populationOf: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /(?<!\p{L})(?:populasi|jumlah penduduk)(?:\s(?:sebanyak|sebesar|mencapai|adalah|lebih dari|sekitar|hampir))*\s*$/iu,
  en: /(?<!\p{L})population(?:\sof\s(?:[\p{L}’']+\s){1,5}(?=(?:is|was|stands|reached|numbers)\s))?(?:\s?(?:of|is|was|stands at|reached|numbers|about|around|over|nearly|more than))*\s*$/iu,
  vi: /(?<!\p{L})dân số(?:\s(?:là|đạt|khoảng|trên|gần|hơn|của tỉnh))*\s*$/iu,
};

// Between two numbers of which the second tells what both count: "at 48 and 8 per cent, respectively".
export const both: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^\s*(?:,\s|dan\s|,\sdan\s)$/u,
  en: /^\s*(?:,\s|and\s|,\sand\s)$/u,
  vi: /^\s*(?:,\s|và\s|,\svà\s)$/u,
};

// Between a share and another that it is compared with: "62 per cent Khmer compared to 31.5 in the province".
export const comparedWith: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^[^.;:()\d]*(?:dibanding(?:kan)?(?: dengan)?|berbanding)\s$/u,
  en: /^[^.;:()\d]*(?:compared (?:with|to)|against|versus)\s$/u,
  vi: /^[^.;:()\d]*so với\s$/u,
};

// A word that stands for houses named before: "2.480 rumah …, sudah dimulai 2.315 unit".
export const classifiers: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^[\s\u00a0]unit(?!\p{L})/u,
  en: /^[\s\u00a0]units(?!\p{L})/u,
  vi: /^[\s\u00a0](?:đơn vị|căn)(?!\p{L})/u,
};

// Behind millions that have no currency: "with 60 million in state support".
export const inSupport: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /^\s(?:dari|berupa)\s(?:\p{L}+\s){0,2}(?:bantuan|dukungan|pinjaman|modal|dana)(?!\p{L})/iu,
  en: /^\s(?:in|from)\s(?:[\p{L}’']+\s){0,2}(?:support|funds?|funding|loans?|aid|capital|savings|cash|assistance|budget)(?!\p{L})/iu,
  vi: /^\s(?:từ|tiền|vốn)(?:\s\p{L}+){0,3}\s(?:hỗ trợ|vay|vốn)(?!\p{L})/iu,
};

// Before a number of which what was named is one: "her household is one of 1,150".
export const oneOf: Readonly<Record<GrammarLanguage, string>> = {
  id: 'salah satu(?: dari)?',
  en: 'one of(?: the| some| about| nearly| over| more than)?',
  vi: 'một trong(?: số)?',
};

// Words that make an amount a year one of a person: "GRDP per kapita mencapai 97,5 juta VND/tahun".
export const perPerson =
  /(?<!\p{L})(?:per kapita|per orang|per capita|per person|per head|đầu người)(?!\p{L})/iu;
