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
