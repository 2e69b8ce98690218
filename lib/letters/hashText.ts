/** FNV-1a of a text's UTF-16 units: 32 bits, unsigned. Its low bits need a mix before they are used alone. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
