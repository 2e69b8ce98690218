// Whole numbers as printable characters: 0–69 take one, up to 1,419 two, up to 41,919 three. No quotes, no backslash, no
// @ (so that no table looks like a mail address).
const SIGNS = Array.from({ length: 92 }, (_, n) => String.fromCharCode(n + 35)).filter((sign) => !'\\@'.includes(sign));
const BASE = SIGNS.length;
const ONE = 70;
const TWO = 15;
const LIMIT_TWO = ONE + TWO * BASE;
const LIMIT_THREE = LIMIT_TWO + (BASE - ONE - TWO) * BASE * BASE;
const DIGITS = new Uint8Array(128);
for (const [digit, sign] of SIGNS.entries()) DIGITS[sign.charCodeAt(0)] = digit;

const toSign = (digit: number) => SIGNS[digit] ?? '';

function pack(value: number): string {
  if (value < 0 || value >= LIMIT_THREE) throw new RangeError(`cannot pack ${value}`);
  if (value < ONE) return toSign(value);
  if (value < LIMIT_TWO) {
    const rest = value - ONE;
    return toSign(ONE + Math.floor(rest / BASE)) + toSign(rest % BASE);
  }
  const rest = value - LIMIT_TWO;
  const high = Math.floor(rest / (BASE * BASE));
  return toSign(ONE + TWO + high) + toSign(Math.floor(rest / BASE) % BASE) + toSign(rest % BASE);
}

/**
 * Packs numbers into a string for the compiled tables.
 * @throws RangeError for a negative number or one above 41,919
 */
export function packNumbers(values: readonly number[]): string {
  return values.map(pack).join('');
}

/** Reads what packNumbers wrote. @example unpackNumbers(packNumbers([1, 500])) // [1, 500] */
export function unpackNumbers(packed: string): number[] {
  const values: number[] = [];
  let at = 0;
  const digit = () => DIGITS[packed.charCodeAt(at++)] ?? 0;
  while (at < packed.length) {
    const first = digit();
    if (first < ONE) values.push(first);
    else if (first < ONE + TWO) values.push(ONE + (first - ONE) * BASE + digit());
    else values.push(LIMIT_TWO + (first - ONE - TWO) * BASE * BASE + digit() * BASE + digit());
  }
  return values;
}
