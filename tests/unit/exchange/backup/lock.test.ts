import { describe, expect, it } from 'vitest';
import { lockBackup } from '../../../../lib/exchange/backup/lockBackup';
import { isLocked, unlockBackup } from '../../../../lib/exchange/backup/unlockBackup';
import { writeBackup } from '../../../../lib/exchange/backup/writeBackup';
import { exampleApplication } from '../../domain/example-application';
import { contentOf, FILE, problemsOf } from './backup-fixture';

const { subtle } = crypto;
const bytes = (length: number, first: number) => Uint8Array.from({ length }, (_, index) => first + index);
/** Few rounds: what is tried here doesn't depend on them. */
const lock = { subtle, salt: bytes(16, 1), iv: bytes(12, 100), iterations: 1_000 };
const plain = await writeBackup(contentOf([exampleApplication({ company: 'Größe & Söhne' })]));
const locked = await lockBackup(plain, 'drei Hüte im Regen', lock);

const open = (text: string, passphrase = 'drei Hüte im Regen') =>
  unlockBackup(FILE, JSON.parse(text), passphrase, subtle);
const problemOf = async (text: string, passphrase?: string) => {
  const opened = await open(text, passphrase);
  return opened.ok ? [] : opened.problems.map(({ code, field }) => (field ? `${code} at ${field}` : code));
};
// biome-ignore lint/suspicious/noExplicitAny: what a file holds may be anything
const changed = (change: (file: any) => void) => {
  const file = JSON.parse(locked);
  change(file);
  return JSON.stringify(file);
};

describe('A backup with a passphrase', () => {
  it('opens with it to the very same backup, whatever keyboard it was typed on', async () => {
    expect(await open(locked)).toEqual({ ok: true, value: JSON.parse(plain) });
    expect((await open(locked, 'drei Hu\u0308te im Regen')).ok).toBe(true);
  });

  it('shows nothing of what is in it, and says how it was locked', async () => {
    expect(locked).not.toMatch(/Größe|Söhne|Redakteurin|applications|madeAt/);
    expect(isLocked(JSON.parse(locked))).toBe(true);
    expect(isLocked(JSON.parse(plain))).toBe(false);
    expect(JSON.parse(locked).encryption).toMatchObject({
      cipher: 'AES-256-GCM',
      derivation: 'PBKDF2-SHA-256',
      iterations: 1_000,
    });
    expect(await lockBackup(plain, 'drei Hüte im Regen', { ...lock, salt: bytes(16, 2) })).not.toContain(
      JSON.parse(locked).content.slice(0, 40),
    );
  });

  it('is locked with as many rounds as are advised, where nothing else is said', async () => {
    const { subtle: _, iterations: __, ...rest } = lock;
    const file = JSON.parse(await lockBackup('{}', 'x', { ...rest, subtle }));
    expect(file.encryption.iterations).toBe(600_000);
  });

  it('says of a wrong passphrase that it is wrong, and of a damaged file that it is damaged', async () => {
    expect(await problemOf(locked, 'drei Hüte im Wind')).toEqual(['wrong-passphrase']);
    expect(await problemOf(locked, '')).toEqual(['wrong-passphrase']);
    const flip = (text: string, at: number) =>
      `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    for (const at of [0, 40, 400])
      expect(
        await problemOf(
          changed((file) => {
            file.content = flip(file.content, at);
          }),
        ),
      ).toEqual(['damaged']);
    expect(
      await problemOf(
        changed((file) => {
          file.content = file.content.slice(0, -8);
        }),
      ),
    ).toEqual(['damaged']);
    expect(
      await problemOf(
        changed((file) => {
          file.content = '%';
        }),
      ),
    ).toEqual(['damaged']);
    expect(
      await problemOf(
        changed((file) => {
          file.encryption.iv = btoa('x'.repeat(12));
        }),
      ),
    ).toEqual(['damaged']);
  });

  // biome-ignore lint/suspicious/noExplicitAny: what a file holds may be anything
  it.each<[string, (file: any) => void, string]>([
    [
      'a thousand million rounds',
      (file) => {
        file.encryption.iterations = 1e9;
      },
      'wrong-type at encryption.iterations',
    ],
    [
      'no round at all',
      (file) => {
        file.encryption.iterations = 0;
      },
      'wrong-type at encryption.iterations',
    ],
    [
      'another cipher',
      (file) => {
        file.encryption.cipher = 'ROT13';
      },
      'not-a-choice at encryption.cipher',
    ],
    [
      'a salt too short',
      (file) => {
        file.encryption.salt = btoa('x');
      },
      'wrong-type at encryption.salt',
    ],
    [
      'a salt without end',
      (file) => {
        file.encryption.salt = 'A'.repeat(4_000_000);
      },
      'wrong-type at encryption.salt',
    ],
    ['no content', (file) => delete file.content, 'required at content'],
    [
      'something besides',
      (file) => {
        file.hint = 'x';
      },
      'unknown-field at hint',
    ],
    [
      'something besides within',
      (file) => {
        Object.defineProperty(file.encryption, '__proto__', { value: 1, enumerable: true });
      },
      'unknown-field at encryption.__proto__',
    ],
  ])('is refused with %s, before the passphrase is looked at (H5)', async (_, change, problem) => {
    expect(await problemOf(changed(change))).toEqual([problem]);
  });

  it('is refused as any other file once it is open', async () => {
    const opened = await open(await lockBackup('['.repeat(100), 'drei Hüte im Regen', lock));
    expect(opened).toMatchObject({ ok: false, problems: [{ code: 'too-deep' }] });
    expect(await problemsOf(locked)).not.toEqual([]);
  });
});
