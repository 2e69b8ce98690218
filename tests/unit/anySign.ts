import fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const LAST = 0x10ffff;

const signOf = (index: number) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES);

function indexOf(sign: unknown): number {
  const [only, ...more] = typeof sign === 'string' ? [...sign] : [];
  const point = only?.codePointAt(0);
  if (point === undefined || more.length > 0) throw new Error('not one sign');
  return point < FIRST_SURROGATE ? point : point - SURROGATES;
}

/** Any sign of Unicode, as a unit of strings. The library's own, `binary`, first makes a table of all of them: that takes seconds. */
export const anySign = fc.integer({ min: 0, max: LAST - SURROGATES }).map(signOf, indexOf);
