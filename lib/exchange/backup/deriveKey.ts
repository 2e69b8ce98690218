/** What a passphrase is turned into a key with. */
export interface Derivation {
  subtle: SubtleCrypto;
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
}

interface DerivedKey {
  key: CryptoKey;
  /** Out of the same passphrase, but independent of the key: it can be written down. */
  check: Uint8Array<ArrayBuffer>;
}

const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
/** Bits. */
const SECRET = 256;
const CHECK = 128;

/**
 * PBKDF2 makes guessing slow, HKDF makes two independent things of its result: the key, and a check by which a wrong passphrase is
 * told from a damaged file. Signs that look alike are one (NFKC), whatever keyboard they were typed on.
 */
export async function deriveKey(passphrase: string, { subtle, iterations, salt }: Derivation): Promise<DerivedKey> {
  const typed = await subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveBits']);
  const secret = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, SECRET);
  const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const expand = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(info) });
  const cipher = { name: 'AES-GCM', length: SECRET };
  return {
    key: await subtle.deriveKey(expand('nachklang backup key'), base, cipher, false, ['encrypt', 'decrypt']),
    check: new Uint8Array(await subtle.deriveBits(expand('nachklang backup check'), base, CHECK)),
  };
}
