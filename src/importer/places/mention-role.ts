import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import type { PlaceMention } from './find-places.ts';

/** What a place does in its sentence, as far as the words beside it tell. */
export const mentionRoles = [
  'institution',
  'origin',
  'venue',
  'comparison',
  'neighbor',
  'donor',
  'plain',
] as const;
export type MentionRole = (typeof mentionRoles)[number];

interface Cues {
  /** At the end of the words before the place (or before its type word). */
  before: Readonly<Partial<Record<MentionRole, RegExp>>>;
  /** At the start of the words after it. */
  after: Readonly<Partial<Record<MentionRole, RegExp>>>;
}

const institutionsId =
  'komite rakyat|dewan rakyat|komite partai|komite pengarah|komite front tanah air|dinas|ketua|sekretaris';
const institutionsEn =
  "department|chairman|chairwoman|secretary|people[’']s committee|people[’']s council";
const institutionsVi =
  'ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|đảng bộ|ban chỉ đạo|mttq|ủy ban mttq|sở|chủ tịch|bí thư';

/** Words of at most one short phrase between a cue and the place: a type word, "provinsi tetangga". */
const typesId = '(?:\\s+(?:provinsi|kota|distrik|kabupaten|daerah|pegunungan|provinsi-provinsi))*';
const typesEn = '(?:\\s+(?:the|province|provinces|city|cities|district|of|some|localities))*';
const typesVi = '(?:\\s+(?:các|tỉnh|thành phố|tp\\.?|huyện|một số|địa phương))*';

const cues: Readonly<Record<GrammarLanguage, Cues>> = {
  id: {
    before: {
      institution: cue(`${institutionsId}|dinas [^,.;:()]{0,45}`, typesId),
      comparison: cue('seperti|dibandingkan(?: dengan)?|daripada|misalnya|contohnya', typesId),
      neighbor: cue(
        'tetangga|berbatasan dengan|bertetangga dengan|bersebelahan dengan|berbatasan',
        typesId,
      ),
      origin: cue('dari|asal|berasal dari', typesId),
      venue: cue('di|bertempat di', '(?:\\s+(?:ibu kota|kota))*'),
    },
    after: {
      donor:
        /^[\s,]+(?:telah |akan |juga |sudah )?(?:membantu|menyumbang|mendukung|mendonasikan|menghibahkan|memberi)/i,
    },
  },
  en: {
    before: {
      institution: cue(`(?:${institutionsEn})[^,.;:()]{0,40} of`, typesEn),
      comparison: cue('like|such as|than|compared (?:with|to)|similar to|unlike|as in', typesEn),
      neighbor: cue('neighbou?ring|borders|bordering|next to|adjacent to', typesEn),
      origin: cue('from|native of|born in', typesEn),
      venue: cue('in|at', '(?:\\s+the)?(?:\\s+capital)?(?:\\s+city)?(?:\\s+of)?'),
    },
    after: {
      institution:
        /^(?:['’]s)?(?: city| province)?(?: provincial| municipal)?\s+(?:people['’]s (?:committee|council)|party committee|department|steering committee)/i,
      donor:
        /^(?: city| province)?[\s,]+(?:has |had |have |will |also )?(?:support(?:s|ed)?|help(?:s|ed)?|donat(?:es|ed)|fund(?:s|ed)|g(?:ave|ives|iven)|assist(?:s|ed)?)\b/i,
    },
  },
  vi: {
    before: {
      institution: cue(`${institutionsVi}|sở [^,.;:()]{0,45}`, typesVi),
      comparison: cue('như|so với|hơn|giống như|chẳng hạn', typesVi),
      neighbor: cue('giáp|giáp ranh|lân cận|láng giềng|giáp với|tiếp giáp(?: với)?', typesVi),
      origin: cue('từ|đến từ|quê|quê ở', typesVi),
      venue: cue('tại|ở', '(?:\\s+(?:thủ đô|thành phố|tp\\.?))*'),
    },
    after: { donor: /^[\s,]+(?:đã |sẽ |cũng )?(?:hỗ trợ|ủng hộ|giúp|tặng|trao tặng|giúp đỡ)/i },
  },
};

/** Cities in which national meetings are held and outlets have their desks. */
const nationalVenues: ReadonlySet<string> = new Set([
  'ha noi',
  'hanoi',
  'ho chi minh',
  'da nang',
  'danang',
]);

/** So many characters beside a name are looked at. */
const reach = 60;

/**
 * What each mention does in its sentence. Names in one list do what the first of them does. `isVenue` says of the
 * folded name whether a meeting held there says nothing of the place.
 */
export function rolesOf(
  text: string,
  mentions: readonly PlaceMention[],
  language: GrammarLanguage,
  foldedName: (mention: PlaceMention) => string,
): MentionRole[] {
  let last: { list: number; role: MentionRole } | null = null;
  return mentions.map((mention) => {
    const own = ownRole(text, mention, language, nationalVenues.has(foldedName(mention)));
    const role: MentionRole =
      own === 'plain' && last?.list === mention.list && last.role !== 'institution'
        ? last.role
        : own;
    last = { list: mention.list, role };
    return role;
  });
}

function ownRole(
  text: string,
  { start, end }: PlaceMention,
  language: GrammarLanguage,
  isVenueCity: boolean,
): MentionRole {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .normalize('NFC')
    .trimEnd();
  const after = text.slice(end, end + reach).normalize('NFC');
  const dateline = isVenueCity && /^\s*(?:\([^)]{0,20}\)\s*)?[-–—]\s/.test(after) && before === '';
  if (dateline) return 'venue';
  return (
    mentionRoles.find((role) => {
      if (role === 'venue' && !isVenueCity) return false;
      const { before: left, after: right } = cues[language];
      return left[role]?.test(before) || right[role]?.test(after);
    }) ?? 'plain'
  );
}

function cue(words: string, types: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})${types}$`, 'iu');
}
