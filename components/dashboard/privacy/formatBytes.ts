import type { Language } from '../../../lib/domain/application';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A size as people read it.
 *
 * @example formatBytes(1_540_000, 'de') // '1,5 MB'
 */
export function formatBytes(bytes: number, language: Language): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const value = bytes / 1_000 ** power;
  const maximumFractionDigits = value < 10 && power > 0 ? 1 : 0;
  return new Intl.NumberFormat(language, { style: 'unit', unit: UNITS[power], maximumFractionDigits }).format(value);
}
