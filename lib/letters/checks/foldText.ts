const LIGATURES: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  '’': "'",
  '‘': "'",
};
const MARKS = /[\u0300-\u036f]/g;
const NOT_PLAIN = /[^\u0000-\u007f]/;

/**
 * Small letters without dots and accents, so that patterns need neither flags nor variants: `Grüße` and `Grusse` differ, `Gruesse` and
 * `Grüße` don't. The length may change; offsets are those of sentences, never of words in them.
 *
 * @example foldText('Größe') // 'groesse'
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[äöüßæø’‘]/g, (sign) => LIGATURES[sign] ?? sign)
    .normalize('NFD')
    .replace(MARKS, '');
}

/** Letters and digits alone, single blanks between the words and at both ends: for looking up names as whole words. */
export function foldWords(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
