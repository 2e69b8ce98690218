import { checksum } from './checksum';

const LONGEST_NAME = 160;

/**
 * A file name for any id: small letters, digits and hyphens stay, everything else becomes its code, so that ids which
 * differ in case alone, or are names that a system reserves, stay apart and harmless.
 */
export function safeName(id: string): string {
  const safe = id.replace(/[^a-z0-9-]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return safe.length <= LONGEST_NAME ? safe : `${safe.slice(0, LONGEST_NAME)}~${checksum(id)}${checksum(safe)}`;
}
