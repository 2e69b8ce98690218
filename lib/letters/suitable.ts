import type { Variants } from './voice';

/** The variants that suit these words; all of them where none does, so that something can always be said. */
export function suitable(variants: Variants, suits: (variant: string) => boolean): Variants {
  const [first, ...others] = variants.filter(suits);
  return first === undefined ? variants : [first, ...others];
}
