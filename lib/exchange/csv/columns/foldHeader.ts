import { foldName } from '../../../domain/foldName';

/**
 * The name of a column as it is compared: folded, words apart, without what stands in brackets or behind a star.
 *
 * @example foldHeader(' E-Mail*') // 'e mail'
 */
export function foldHeader(name: string): string {
  return foldName(name.slice(0, 200))
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
