const SEED_ONE = 0xdeadbeef;
const SEED_TWO = 0x41c6ce57;

/** A number of 53 bits for a text: two mixed 32-bit halves. One way, the same everywhere, and not meant against attackers. */
export function hashText(text: string): number {
  let one = SEED_ONE;
  let two = SEED_TWO;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (two & 0x1fffff) + (one >>> 0);
}

/** The same words in other case, spacing or Unicode form count as the same, and with signs in them that nobody sees. */
export function foldWords(words: string): string {
  const visible = words.normalize('NFC').replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '');
  return visible.replace(/[’ʼ‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A record holds no more of the words; longer ones are known by their beginning. */
const LONGEST_WORDS = 300;

/** As much of the words as a record holds. */
export const cutWords = (words: string) => words.slice(0, LONGEST_WORDS).toWellFormed();

/** Stands for the name of a mail to nobody yet. */
export const NAMELESS = 0;

/** Where a hint is hidden: in one mail, in the mails of one application, or (both `null`) in every mail. */
export interface HintScope {
  /** Name of the mail as made by `nameOfMail`. */
  readonly mail: number | null;
  readonly applicationId: string | null;
}

/**
 * A short name for "this rule on these words in these mails" (`words` null: on any words). Content scripts get such names
 * instead of the words, so that nothing of one mail is told beside another.
 */
export function hintKey(ruleId: string, words: string | null, { mail, applicationId }: HintScope): number {
  const scope = mail !== null ? `mail:${mail}` : (applicationId ?? '');
  return hashText(`${ruleId}|${words === null ? '' : foldWords(cutWords(words))}|${scope}`);
}

/**
 * A one-way name for the mail to these addresses, in any order, so that a hint stays hidden when its draft is opened again;
 * `null` for a mail to nobody yet, which has no name.
 */
export function nameOfMail(addresses: readonly string[]): number | null {
  const known = [...new Set(addresses.map((each) => each.trim().toLowerCase()))].filter(Boolean).sort();
  return known.length === 0 ? null : hashText(known.join('\n'));
}
