/** Names written as one word that are a word of English or Indonesian. */
export const ordinaryJoined: ReadonlySet<string> = new Set(['longan']);

/** Names that count only beside a type word: bare, they are a person or an abbreviation of much else. */
export const bareNever: ReadonlySet<string> = new Set(['ho chi minh', 'hcm', 'thua thien']);
