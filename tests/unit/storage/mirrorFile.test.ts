import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorFileName, readMirrorFile, writeMirrorFile } from '../../../lib/storage/mirrorFile';
import { anySign } from '../anySign';

const anyId = fc.oneof(
  fc.string({ unit: anySign, maxLength: 200 }),
  fc.constantFrom('__proto__', '../x', 'CON', '.', ''),
);

describe('The file of a record', () => {
  it('reads back as it was written, for any id and text', () => {
    fc.assert(
      fc.property(anyId, fc.integer({ min: 1, max: 1e9 }), fc.string({ unit: anySign }), (id, rev, note) => {
        const record = { kind: 'application' as const, id, rev, value: { note } };
        expect(readMirrorFile(mirrorFileName('application', id), writeMirrorFile(record))).toEqual(record);
      }),
    );
  });

  it('has a short and harmless name of its own for any id (H11)', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { minLength: 2, maxLength: 8 }), (ids) => {
        const names = ids.map((id) => mirrorFileName('application', id));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
        for (const name of names) expect(name).toMatch(/^application\.[a-z0-9_~-]{0,177}\.txt$/);
      }),
    );
  });

  it('is known as damaged when it is nested 20,000 deep, without any error (S4, H5)', () => {
    const whole = writeMirrorFile({ kind: 'settings', id: 'settings', rev: 3, value: '*' });
    const text = whole.replace('"*"', '['.repeat(20_000) + ']'.repeat(20_000));
    expect(readMirrorFile(mirrorFileName('settings', 'settings'), text)).toBe('damaged');
  });

  it('is known as damaged when any one letter is another, or the end is missing (S4)', () => {
    const name = mirrorFileName('settings', 'settings');
    const text = writeMirrorFile({ kind: 'settings', id: 'settings', rev: 3, value: { ownName: 'Kim Beispiel' } });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        fc.pre(text[at] !== letter);
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        const isVersion = at === 'nachklang '.length;
        if (!isVersion) expect(readMirrorFile(name, changed)).toBe('damaged');
        expect(readMirrorFile(name, text.slice(0, at))).toBe('damaged');
      }),
    );
  });
});
