import type { Fault } from '../../domain/fault';
import { findFaults, readNumber, readObject, readOneOf, readString, readWhere } from '../../domain/stored-value';
import type { FileProblem } from '../incoming';
import { type JsonReading, readJson } from '../readJson';
import { BACKUP_FORMAT, BACKUP_VERSION, type Encryption, type LockedBackup } from './backup-file';
import { fromBase64 } from './base64';
import { deriveKey } from './deriveKey';
import { headOf, IV_BYTES, SALT_BYTES } from './lockBackup';

/** A file may not keep the device busy for ever; eight times what we write. */
const MOST_ITERATIONS = 5_000_000;
const LEAST_ITERATIONS = 1_000;
const CHECK_BYTES = 16;

const readBytes = (length: number) =>
  readWhere(
    (value): value is string => typeof value === 'string' && value.length < 100 && fromBase64(value)?.length === length,
  );

const locked = readObject<LockedBackup & { format: string; version: number }>({
  format: readOneOf(BACKUP_FORMAT),
  version: readNumber(BACKUP_VERSION, BACKUP_VERSION),
  encryption: readObject<Encryption>({
    cipher: readOneOf('AES-256-GCM'),
    derivation: readOneOf('PBKDF2-SHA-256'),
    iterations: readNumber(LEAST_ITERATIONS, MOST_ITERATIONS),
    salt: readBytes(SALT_BYTES),
    iv: readBytes(IV_BYTES),
    check: readBytes(CHECK_BYTES),
  }),
  content: readString(Number.POSITIVE_INFINITY, 1),
});

/** Whether a backup asks for a passphrase before anything else can be said of it. */
export function isLocked(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'encryption');
}

/**
 * What stands behind the passphrase: the JSON value of a backup, checked as any file is, but not yet read. Tells a wrong
 * passphrase from a damaged file.
 */
export async function unlockBackup(
  file: string,
  value: unknown,
  passphrase: string,
  subtle: SubtleCrypto,
): Promise<JsonReading> {
  const refuse = (...faults: (Fault | Pick<FileProblem, 'code'>)[]): JsonReading => ({
    ok: false,
    problems: faults.map(({ code, ...rest }) => ({ file, line: null, field: 'path' in rest ? rest.path : '', code })),
  });
  const faults = findFaults(locked, value, '');
  if (faults.length > 0) return refuse(...faults);
  const { encryption, content } = value as LockedBackup;
  const [salt, iv, bytes] = [encryption.salt, encryption.iv, content].map(fromBase64);
  if (!salt || !iv || !bytes) return refuse({ code: 'damaged' });
  const { key, check } = await deriveKey(passphrase, { subtle, salt, iterations: encryption.iterations });
  const wanted = fromBase64(encryption.check);
  if (!check.every((byte, index) => byte === wanted?.[index])) return refuse({ code: 'wrong-passphrase' });
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: headOf(encryption) };
    return readJson(file, new Uint8Array(await subtle.decrypt(algorithm, key, bytes)));
  } catch {
    return refuse({ code: 'damaged' });
  }
}
