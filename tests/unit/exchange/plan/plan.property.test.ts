import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import type { Exchange } from '../../../../lib/domain/exchange';
import { parseApplication } from '../../../../lib/domain/parseApplication';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { exchangeOf } from '../../../../lib/exchange/plan/exchangeOf';
import { isSameRecord } from '../../../../lib/exchange/plan/isSameRecord';
import { mergeApplications } from '../../../../lib/exchange/plan/mergeApplications';
import type { ImportMode } from '../../../../lib/exchange/plan/plan';
import { planImport } from '../../../../lib/exchange/plan/planImport';
import { anyRecord, anyRecords } from './any-records';

const RUNS = { numRuns: Number(process.env.NACHKLANG_PLAN_RUNS ?? 50) };
const options = { settings: DEFAULT_SETTINGS, takesSettings: false };
const incoming = (applications: Application[]) => ({ applications, settings: null });

/** What the store would hold after an exchange; fails where the preview no longer fits. */
function applied(existing: readonly Application[], exchange: Exchange): Application[] {
  const records = new Map(existing.map((each) => [each.id, each]));
  for (const { id, seenRev, value } of exchange.changes) {
    expect(records.get(id)?.rev ?? 0).toBe(seenRev);
    if (value) expect(parseApplication(value)).toBeDefined();
    if (value) records.set(id, { ...value, rev: seenRev + 1 });
    else records.delete(id);
  }
  return [...records.values()];
}

const imported = (existing: readonly Application[], file: Application[], how: ImportMode) =>
  applied(existing, exchangeOf(planImport(existing, incoming(file), how), new Map(), options));

describe('An import', () => {
  it('into an empty store gives the very records of the file, but for rev', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom<ImportMode>('merge', 'replace'), (file, how) => {
        const after = imported([], file, how);
        expect(after.length).toBe(file.length);
        for (const record of file)
          expect(after.some((each) => each.id === record.id && isSameRecord(each, record))).toBe(true);
      }),
      RUNS,
    );
  });

  it('of the same file a second time finds nothing to do, merged or replaced', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, fc.constantFrom<ImportMode>('merge', 'replace'), (here, file, how) => {
        const after = imported(here, file, how);
        const again = planImport(after, incoming(file), how);
        expect(exchangeOf(again, new Map(), options).changes).toEqual([]);
      }),
      RUNS,
    );
  });

  it('finds the same whatever the order of the records, here and in the file', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (here, file) => {
        const [one, other] = [
          planImport(here, incoming(file), 'merge'),
          planImport(here.toReversed(), incoming(file.toReversed()), 'merge'),
        ];
        expect(other).toEqual(one);
      }),
      RUNS,
    );
  });

  it('never touches what it was made of', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (here, file) => {
        const before = structuredClone({ here, file });
        exchangeOf(planImport(here, incoming(file), 'merge'), new Map(), options);
        expect({ here, file }).toEqual(before);
      }),
      RUNS,
    );
  });

  it('that replaces leaves the records of the file and no others', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (here, file) => {
        const after = imported(here, file, 'replace');
        expect(after.map(({ id }) => id).sort()).toEqual(file.map(({ id }) => id).sort());
        for (const record of file)
          expect(after.some((each) => each.id === record.id && isSameRecord(each, record))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('Two records that were changed on both sides, as one', () => {
  it('change nothing when merged again with either, and hold both histories', () => {
    fc.assert(
      fc.property(anyRecord(), anyRecord(), (here, file) => {
        const merged = mergeApplications(here, file);
        if (!merged) throw new Error('small records fit into one');
        for (const side of [here, file]) {
          const again = mergeApplications(merged, side);
          expect(again && isSameRecord(again, merged)).toBe(true);
          const operations = merged.history.map(({ operationId }) => operationId);
          expect(operations).toEqual(expect.arrayContaining(side.history.map(({ operationId }) => operationId)));
        }
      }),
      RUNS,
    );
  });

  it('keep every entry that only one of them has', () => {
    fc.assert(
      fc.property(anyRecord(), anyRecord(), (here, file) => {
        const merged = mergeApplications(here, file);
        for (const side of [here, file])
          for (const list of ['contacts', 'interviews', 'lessons'] as const)
            expect(merged?.[list].map(({ id }) => id)).toEqual(
              expect.arrayContaining(side[list].map(({ id }: { id: string }) => id)),
            );
        for (const side of [here, file]) {
          expect(merged?.answers).toEqual(expect.arrayContaining(side.answers));
          expect(merged?.letters.length).toBeGreaterThanOrEqual(side.letters.length);
          expect(merged?.followUps.map(({ key }) => key)).toEqual(
            expect.arrayContaining(side.followUps.map(({ key }) => key)),
          );
        }
      }),
      RUNS,
    );
  });

  it('lose no word of either: what gave way is kept among the details', () => {
    fc.assert(
      fc.property(anyRecord(), anyRecord(), (here, file) => {
        const merged = mergeApplications(here, file);
        const found = JSON.stringify(merged);
        for (const { company, role, contacts, interviews, lessons } of [here, file]) {
          const texts = [
            company,
            role,
            ...contacts.flatMap(({ lastName, email, phone }) => [lastName, email, phone]),
            ...interviews.flatMap(({ date, time, notes }) => [date, time, notes.stayedWithMe]),
            ...lessons.flatMap(({ on, heard, next }) => [on, heard, next]),
          ];
          expect(texts.filter((text) => !found.includes(text))).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
