import { canonicalJson } from '../canonicalJson';
import { BACKUP_FORMAT, BACKUP_VERSION, type Encryption } from './backup-file';
import { toBase64 } from './base64';
import { deriveKey } from './deriveKey';

/** OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, read 2026-11). */
export const ITERATIONS = 600_000;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;

export interface Lock {
  subtle: SubtleCrypto;
  /** 16 and 12 random bytes, new for each file. */
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  iterations?: number;
}

/** A backup that opens with the passphrase alone: nobody can bring it back without. */
export async function lockBackup(
  text: string,
  passphrase: string,
  { subtle, salt, iv, iterations = ITERATIONS }: Lock,
): Promise<string> {
  const { key, check } = await deriveKey(passphrase, { subtle, salt, iterations });
  const encryption: Encryption = {
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
    check: toBase64(check),
  };
  const algorithm = { name: 'AES-GCM', iv, additionalData: headOf(encryption) };
  const locked = await subtle.encrypt(algorithm, key, new TextEncoder().encode(text));
  const head = `{"format":${JSON.stringify(BACKUP_FORMAT)},\n"version":${BACKUP_VERSION},\n`;
  return `${head}"encryption":${canonicalJson(encryption)},\n"content":"${toBase64(new Uint8Array(locked))}"}\n`;
}

/** What stands in the open is sealed as well: a file whose parameters were changed doesn't open. */
export function headOf(encryption: Encryption): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson({ format: BACKUP_FORMAT, version: BACKUP_VERSION, encryption }));
}
