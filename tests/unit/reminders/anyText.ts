import fc from 'fast-check';

/** Text of any UTF-16 units, lone surrogates and control characters among them. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }),
    fc.integer({ min: 0, max: 0x2f }),
    fc.constantFrom(0x202e, 0x2028),
  );
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
}
