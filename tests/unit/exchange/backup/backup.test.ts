import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { backupName } from '../../../../lib/exchange/backup/backupName';
import { writeBackup } from '../../../../lib/exchange/backup/writeBackup';
import { MOST_BYTES } from '../../../../lib/exchange/readJson';
import { runs } from '../../../runs';
import { exampleApplication } from '../../domain/example-application';
import { anyRecords } from '../plan/any-records';
import { bytesOf, changedBackup, contentOf, problemsOf, readBytes, readText } from './backup-fixture';

describe('A backup', () => {
  it('gives back what was put in, record for record, with settings and ledger', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const settings = { ...DEFAULT_SETTINGS, ownName: 'Kim „Ä“ \u2028 Beispiel', reminderTime: '08:00' };
        const content = contentOf(records, { settings });
        const reading = await readText(await writeBackup(content));
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
        expect(reading.incoming.applications).toEqual([...records].sort(byId));
        expect(reading.incoming.settings).toEqual(settings);
        expect(reading.incoming.reminders).toEqual(expect.arrayContaining([...content.reminders]));
      }),
      { numRuns: 25 },
    );
  });

  it('has the same bytes for the same records, whatever order they and their fields come in', async () => {
    const record = exampleApplication({ details: [{ name: 'Quelle', text: 'Messe' }] });
    const turned = Object.fromEntries(Object.entries(record).reverse()) as typeof record;
    const other = exampleApplication({ id: 'a2' });
    const [one, two] = [contentOf([record, other]), contentOf([other, turned])];
    expect(await writeBackup({ ...two, reminders: two.reminders.toReversed() })).toBe(await writeBackup(one));
    expect((await writeBackup(one)).split('\n').filter((line) => line.startsWith('{"answers"'))).toHaveLength(2);
  });

  it('is called after the day it was made on', () => {
    expect(backupName('2026-11-27')).toBe('nachklang-backup-2026-11-27.json');
  });

  it('keeps no ledger of applications that are gone', async () => {
    const content = contentOf([exampleApplication()], {
      reminders: [{ applicationId: 'gone', key: 'gone|review:2026-03-03|2026-03-03', at: 1 }],
    });
    expect(await writeBackup(content)).not.toContain('gone');
  });

  it('is made and read in slices, and stops where it is told to', async () => {
    const many = Array.from({ length: 600 }, (_, index) => exampleApplication({ id: `a${index}` }));
    const done: number[] = [];
    const text = await writeBackup(contentOf(many), async (at, total) => {
      expect(total).toBe(600);
      done.push(at);
    });
    expect(done).toEqual([0, 250, 500]);
    const stop = async (at: number) => {
      if (at > 0) throw new DOMException('stopped', 'AbortError');
    };
    await expect(writeBackup(contentOf(many), stop)).rejects.toThrow('stopped');
    expect((await readText(text)).ok).toBe(true);
  });
});

describe('A file that is to be restored', () => {
  it('is read in UTF-8 and UTF-16, with and without a byte order mark (H5)', async () => {
    const text = await writeBackup(contentOf([exampleApplication({ company: 'Größe & Söhne' })]));
    const utf16 = (isBig: boolean, mark: string) => {
      const units = [...`${mark}${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
      return new Uint8Array(isBig ? units.map((_, index) => units[index ^ 1] ?? 0) : units);
    };
    const forms = [
      bytesOf(text),
      bytesOf(`\ufeff${text}`),
      ...['', '\ufeff'].flatMap((mark) => [utf16(true, mark), utf16(false, mark)]),
    ];
    for (const bytes of forms) {
      const reading = await readBytes(bytes);
      expect(reading.ok && reading.incoming.applications[0]?.company).toBe('Größe & Söhne');
    }
  });

  it.each<[string, string | Uint8Array, string[]]>([
    ['nothing', '', ['empty']],
    ['blanks', ' \n\ufeff', ['empty']],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]), ['damaged']],
    ['a letter', 'Sehr geehrte Frau Weber', ['unknown-format']],
    ['a list of something else', '[]', ['unknown-format']],
    ['someone else’s backup', '{"format":"other","version":1}', ['unknown-format']],
    ['a backup of no version', '{"format":"nachklang-backup"}', ['unknown-format']],
    ['a newer backup (S16)', '{"format":"nachklang-backup","version":2,"planets":[]}', ['newer-version']],
    ['nesting without end', '['.repeat(20_000), ['too-deep']],
    ['nesting that is closed', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, ['too-deep']],
  ])('is refused as %s (H5)', async (_, bytes, problems) => {
    expect(await problemsOf(bytes)).toEqual(problems);
  });

  it('is refused beyond 50 MB, before a byte of it is read (H5)', async () => {
    expect(await problemsOf(new Uint8Array(MOST_BYTES + 1))).toEqual(['too-large']);
  });

  it('is refused wherever it is cut off, and names the line (H5)', async () => {
    const text = await writeBackup(contentOf([exampleApplication(), exampleApplication({ id: 'a2' })]));
    const lengths = Array.from({ length: 60 }, (_, index) => Math.floor((index * (text.length - 2)) / 60) + 1);
    for (const length of lengths) {
      const reading = await readText(text.slice(0, length));
      expect(reading).toMatchObject({ ok: false, problems: [{ code: 'damaged' }] });
      const line = text.slice(0, length).split('\n').length;
      if (!reading.ok) expect(Math.abs((reading.problems[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
    }
  });

  // biome-ignore lint/suspicious/noExplicitAny: what a file holds may be anything
  it.each<[string, (file: any) => void, string[]]>([
    ['a missing part', (file) => delete file.settings, ['required at settings']],
    [
      'no list of records',
      (file) => {
        file.applications = {};
      },
      ['wrong-type at applications'],
    ],
    [
      'a wrong day',
      (file) => {
        file.applications[0].interviews[0].date = '2026-02-30';
      },
      ['not-a-date at applications[0].interviews[0].date'],
    ],
    [
      'a year 275760',
      (file) => {
        file.applications[0].stage = { name: 'signed', on: '275760-09-13' };
      },
      ['not-a-date at applications[0].stage.on'],
    ],
    [
      'a time that is none',
      (file) => {
        file.applications[0].createdAt = null;
      },
      ['wrong-type at applications[0].createdAt'],
    ],
    [
      'a time beyond all time',
      (file) => {
        file.madeAt = '+275760-09-13T00:00:00.001Z';
      },
      ['not-a-date at madeAt'],
    ],
    ['a record twice', (file) => file.applications.push(file.applications[0]), ['twice at applications[1].id']],
    [
      'settings of the wrong type',
      (file) => {
        file.settings.reminderTime = 9;
      },
      ['wrong-type at settings.reminderTime'],
    ],
    [
      'settings that aren’t known (S16)',
      (file) => {
        file.settings.colour = 'red';
      },
      ['unknown-field at settings.colour'],
    ],
    [
      'a field that isn’t known (S16)',
      (file) => {
        file.applications[0].salary = 1;
      },
      ['unknown-field at applications[0].salary'],
    ],
    [
      'a part that isn’t known (S16)',
      (file) => {
        file.drafts = [];
      },
      ['unknown-field at drafts'],
    ],
    [
      'a reminder of nobody',
      (file) => {
        file.reminders[0].applicationId = 'x';
      },
      ['unknown-reference at reminders[0].applicationId'],
    ],
    [
      'reminders that are none',
      (file) => {
        file.reminders = 'none';
      },
      ['wrong-type at reminders'],
    ],
  ])('is refused with %s, by its path (H5)', async (_, change, problems) => {
    expect(await problemsOf(await changedBackup(change))).toEqual(problems);
  });

  it('tells of people at an interview who are in no list, and restores all the same', async () => {
    const text = await writeBackup(contentOf([exampleApplication({ contacts: [] })]));
    const reading = await readText(text);
    expect(reading).toMatchObject({
      ok: true,
      notes: [{ field: 'applications[0].interviews[0].contactIds[0]', code: 'unknown-reference' }],
    });
  });

  it('changes nothing in the world through the names in it (H4)', async () => {
    const text = await writeBackup(contentOf([exampleApplication()]));
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const hostile = text.replace('"applications":[\n{', `"applications":[\n{"${name}":{"polluted":1},`);
      expect(await problemsOf(hostile)).toEqual([`unknown-field at applications[0].${name}`]);
    }
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const reading = await readText(await writeBackup(contentOf([exampleApplication({ id, company: id })])));
      expect(reading.ok && reading.incoming.applications[0]).toMatchObject({ id, company: id });
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('is refused with a hundred thousand names in one object, and tells of some of them (H5)', async () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `"n${index}":1`).join(',');
    const text = `{"format":"nachklang-backup","version":1,"applications":[{${names}}]}`;
    const found = await problemsOf(text);
    expect(found).toContain('unknown-field at applications[0].n0');
    expect(found.length).toBeLessThanOrEqual(200);
  });

  it('is never read from anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (text) => (await problemsOf(text)).length > 0),
      { numRuns: runs(50, 200) },
    );
  });
});
