const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/**
 * An id made of what something says, in the shape of a UUID (version 8, RFC 9562): the same text always gives the same one.
 * Four mixed sums of 32 bits; no secret, no proof, only a name.
 *
 * @example stableId('Beispiel GmbH\nTeamleiterin') === stableId('Beispiel GmbH\nTeamleiterin') // true
 */
export function stableId(text: string): string {
  const hex = SEEDS.map((seed) => mix(text, seed).toString(16).padStart(8, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)];
  return parts.join('-');
}

function mix(text: string, seed: number): number {
  let sum = seed;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x5bd1e995);
    sum ^= sum >>> 15;
  }
  sum = Math.imul(sum ^ (sum >>> 13), 0x5bd1e995);
  return (sum ^ (sum >>> 16)) >>> 0;
}
