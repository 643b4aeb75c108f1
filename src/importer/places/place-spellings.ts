/** Other spellings of provinces in print, by the name without marks; marks are given where print has them. */
export const provinceSpellings: Readonly<Record<string, readonly string[]>> = {
  'ba ria vung tau': ['BRVT', 'BR-VT'],
  'bac kan': ['Bắc Cạn', 'Backan'],
  'dak lak': ['Đắc Lắc', 'Đắk Lắc', 'Đắc Lắk', 'Darlac', 'Đaklak'],
  'dak nong': ['Đắc Nông'],
  'gia lai': ['Gia-lai'],
  'ho chi minh': ['HCMC', 'TPHCM', 'Sài Gòn', 'Hochiminh', 'HCM'],
  hue: ['Thừa Thiên', 'TT Huế'],
  'kon tum': ['Công Tum', 'Kontom'],
};

/** Other spellings of districts and communes, by their name in the gazetteer. */
export const localSpellings: Readonly<Record<string, readonly string[]>> = {
  'Buôn Ma Thuột': ['Buôn Mê Thuột', 'Ban Mê Thuột', 'Ban Ma Thuot'],
  Pleiku: ['Plei Ku', 'Plây Cu'],
  'Quy Nhơn': ['Qui Nhơn'],
  'Sa Pa': ['Sapa'],
};

/** Names written as one word that are a word of English or Indonesian. */
export const ordinaryJoined: ReadonlySet<string> = new Set(['longan']);

/** Names that count only beside a type word: bare, they are a person or an abbreviation of much else. */
export const bareNever: ReadonlySet<string> = new Set(['ho chi minh', 'hcm', 'thua thien']);
