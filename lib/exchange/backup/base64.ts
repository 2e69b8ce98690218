/** Bytes that become whole groups of four signs. */
const CHUNK = 3 * 8_192;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + CHUNK))));
  return parts.join('');
}

/** `undefined` for anything that isn't base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const signs = atob(text);
    const bytes = new Uint8Array(signs.length);
    for (let index = 0; index < signs.length; index += 1) bytes[index] = signs.charCodeAt(index);
    return bytes;
  } catch {
    return undefined;
  }
}
