// Whole numbers as printable characters: 0–69 take one, up to 1,525 two, up to 42,930 three. No quotes, no backslash.
const FIRST_CODE = 35;
const BACKSLASH = 92;
const BASE = 91;
const ONE = 70;
const TWO = 16;
const LIMIT_TWO = ONE + TWO * BASE;
const LIMIT_THREE = LIMIT_TWO + (BASE - ONE - TWO) * BASE * BASE;

function toCharacter(digit: number): string {
  const code = digit + FIRST_CODE;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

function pack(value: number): string {
  if (value < 0 || value >= LIMIT_THREE) throw new RangeError(`cannot pack ${value}`);
  if (value < ONE) return toCharacter(value);
  if (value < LIMIT_TWO) {
    const rest = value - ONE;
    return toCharacter(ONE + Math.floor(rest / BASE)) + toCharacter(rest % BASE);
  }
  const rest = value - LIMIT_TWO;
  const high = Math.floor(rest / (BASE * BASE));
  return toCharacter(ONE + TWO + high) + toCharacter(Math.floor(rest / BASE) % BASE) + toCharacter(rest % BASE);
}

/**
 * Packs numbers into a string for the compiled tables.
 * @throws RangeError for a negative number or one above 42,930
 */
export function packNumbers(values: readonly number[]): string {
  return values.map(pack).join('');
}

/** Reads what packNumbers wrote. @example unpackNumbers(packNumbers([1, 500])) // [1, 500] */
export function unpackNumbers(packed: string): number[] {
  const values: number[] = [];
  let at = 0;
  const digit = () => {
    const code = packed.charCodeAt(at++);
    return (code > BACKSLASH ? code - 1 : code) - FIRST_CODE;
  };
  while (at < packed.length) {
    const first = digit();
    if (first < ONE) values.push(first);
    else if (first < ONE + TWO) values.push(ONE + (first - ONE) * BASE + digit());
    else values.push(LIMIT_TWO + (first - ONE - TWO) * BASE * BASE + digit() * BASE + digit());
  }
  return values;
}
