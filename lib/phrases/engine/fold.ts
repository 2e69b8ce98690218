const IGNORABLE = /^[\p{M}\p{Cf}]$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const UMLAUT = /([aou])\u0308/g;
const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'oe', œ: 'oe', đ: 'd', ł: 'l', ı: 'i' };

const known = new Map<number, string | null>();

function foldAnew(codePoint: number): string | null {
  const character = String.fromCodePoint(codePoint);
  if (IGNORABLE.test(character)) return '';
  if (!WORD.test(character)) return null;
  const lower = character.toLowerCase();
  const special = SPECIAL[lower];
  if (special !== undefined) return special;
  return lower.normalize('NFKD').replace(UMLAUT, '$1e').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * One code point as it counts in a word: small, without accents, `ä ö ü ß` as `ae oe ue ss` (never the other way,
 * so `neue` stays itself). `''` for what is invisible inside a word (soft hyphen, joiner, combining mark), `null` for
 * what no word contains.
 * @example fold('Ü'.codePointAt(0)) // 'ue'
 */
export function fold(codePoint: number): string | null {
  let folded = known.get(codePoint);
  if (folded === undefined) {
    folded = foldAnew(codePoint);
    if (known.size < 4096) known.set(codePoint, folded);
  }
  return folded;
}

/** U+0308, which turns a written-out a, o, u into ae, oe, ue (NFD text, as macOS types it). */
export const DIAERESIS = 0x308;

/** Straight, curly, prime, accent and full-width apostrophes. */
export function isApostrophe(code: number): boolean {
  if (code === 0x27) return true;
  if (code < 0xb4) return code === 0x60;
  return code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x2bc || code === 0x2032 || code === 0xff07;
}
