import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMany } from '../../../../../components/dashboard/applications/changeMany';
import { filterRows } from '../../../../../components/dashboard/applications/filterRows';
import { lastContact } from '../../../../../components/dashboard/applications/lastContact';
import {
  EVERYTHING,
  formatListQuery,
  type ListQuery,
  parseListQuery,
  SORTS,
} from '../../../../../components/dashboard/applications/listQuery';
import { MOVES, moveCommand } from '../../../../../components/dashboard/applications/moves';
import { makeRow, STAGES } from '../../../../../components/dashboard/applications/row';
import { isFound, searchTerms } from '../../../../../components/dashboard/applications/searchText';
import {
  extend,
  NOTHING_SELECTED,
  selectedOf,
  toggle,
} from '../../../../../components/dashboard/applications/selection';
import { sortRows } from '../../../../../components/dashboard/applications/sortRows';
import { keepSame } from '../../../../../components/dashboard/keepSame';
import { planWith } from '../../../../../components/dashboard/planWith';
import type { Application } from '../../../../../lib/domain/application';
import { applyCommand } from '../../../../../lib/domain/applyCommand';
import { isInBin } from '../../../../../lib/domain/bin';
import { applicationFromTape, Tape } from '../../../domain/application-from-tape';
import { exampleApplication, exampleContact, exampleInterview } from '../../../domain/example-application';

const TODAY = '2026-03-04';
const MOMENT = { now: Date.parse('2026-03-04T10:00:00+01:00'), zone: 'Europe/Berlin', today: TODAY };
const plan = planWith(MOMENT);
const rowsOf = (applications: readonly Application[]) => applications.map((each) => makeRow(each, plan, TODAY));

const applications = fc
  .array(fc.uint8Array({ maxLength: 120 }), { maxLength: 12 })
  .map((tapes) => tapes.map((tape, index) => ({ ...applicationFromTape(new Tape(tape)), id: `a${index}` })));
const queries: fc.Arbitrary<ListQuery> = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  stage: fc.constantFrom('', ...STAGES),
  due: fc.constantFrom('', 'now', 'soon', 'later'),
  country: fc.constantFrom('', 'DE', 'CH'),
  showsEnded: fc.boolean(),
  sort: fc.constantFrom(...SORTS),
  isDown: fc.boolean(),
});

describe('What is looked for in the list', () => {
  it('comes back from the address as it was, whatever was typed', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseListQuery(formatListQuery(query))).toEqual(query);
      }),
    );
    expect(formatListQuery(EVERYTHING)).toBe('');
  });

  it('never fails on an address, and knows only what it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const query = parseListQuery(typed);
        expect(SORTS).toContain(query.sort);
        expect(['', ...STAGES]).toContain(query.stage);
      }),
    );
  });

  it('is found wherever it stands, in any case: every part of a name, a role or a note', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aäeoöuüßbcÉı łmN'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (company, note, start, length) => {
        const application = exampleApplication({
          company,
          interviews: [
            exampleInterview({ notes: { stayedWithMe: note, impressedMe: '', openQuestions: '', answerBetter: '' } }),
          ],
        });
        for (const text of [company, note]) {
          const from = start % text.length;
          const part = text.slice(from, from + 1 + (length % text.length));
          expect(isFound(application, searchTerms(part))).toBe(true);
          expect(isFound(application, searchTerms(part.toUpperCase()))).toBe(true);
        }
      }),
    );
  });

  it.each(['Müller', 'mueller', 'MULLER', 'anna müller beispiel', 'e  bei'])('finds Anna Müller by %s', (typed) => {
    const application = exampleApplication({ contacts: [exampleContact({ lastName: 'Müller' })] });
    expect(isFound(application, searchTerms(typed))).toBe(true);
    expect(isFound(application, searchTerms(`${typed} nobody`))).toBe(false);
  });

  it('leaves out only what does not fit, in the order it came, and ended ones until they are wanted', () => {
    fc.assert(
      fc.property(applications, queries, (some, query) => {
        const rows = rowsOf(some);
        const found = filterRows(rows, query, TODAY);
        expect(rows.filter((row) => found.includes(row))).toEqual(found);
        for (const { application } of found) {
          const { name } = application.stage;
          expect(query.stage === '' || query.stage === name).toBe(true);
          if (!query.showsEnded && query.stage === '') expect(['signed', 'closed']).not.toContain(name);
        }
        const all = filterRows(rows, { ...EVERYTHING, showsEnded: true }, TODAY);
        expect(all).toEqual(rows);
      }),
    );
  });
});

describe('The order of the list', () => {
  it('holds every row once, the same whatever it was before, and what has no value last', () => {
    fc.assert(
      fc.property(applications, fc.constantFrom(...SORTS), fc.boolean(), (some, sort, isDown) => {
        const rows = rowsOf(some);
        const sorted = sortRows(rows, { sort, isDown });
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sortRows([...rows].reverse(), { sort, isDown })).toEqual(sorted);
        if (sort !== 'next') return;
        const without = sorted.map(({ next }) => next === undefined);
        expect(without).toEqual([...without].sort((one, two) => Number(one) - Number(two)));
      }),
    );
  });

  it('puts what comes next first, unless it is turned round', () => {
    const late = exampleApplication({ id: 'late', interviews: [exampleInterview({ id: 'i2', date: '2026-04-01' })] });
    const rows = rowsOf([late, exampleApplication()]);
    const ids = (isDown: boolean) => sortRows(rows, { sort: 'next', isDown }).map(({ id }) => id);
    expect(ids(false)).toEqual(['a1', 'late']);
    expect(ids(true)).toEqual(['late', 'a1']);
  });
});

describe('The last contact', () => {
  it('is the latest by today, and of one day what the user did', () => {
    const done = {
      key: 'thank-you:i1',
      kind: 'thank-you',
      status: 'done',
      at: null,
      on: '2026-03-03',
      channel: 'mail',
    };
    const record = { ...done, snoozedUntil: null, snoozes: 0, callAt: null, reason: '' } as const;
    const one = exampleApplication({ followUps: [record as never], answers: [{ on: '2026-03-03', promisedBy: null }] });
    expect(lastContact(one, TODAY)).toEqual({ on: '2026-03-03', way: 'mail' });
    expect(lastContact(one, '2026-03-02')).toEqual({ on: '2026-03-02', way: 'interview' });
    expect(lastContact(one, '2026-03-01')).toBeUndefined();
  });
});

describe('A selection', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('takes one in and out, and a range from where it began', () => {
    const one = toggle(NOTHING_SELECTED, 'c');
    expect([...extend(one, order, 'a').ids].sort()).toEqual(['a', 'b', 'c']);
    expect([...extend(NOTHING_SELECTED, order, 'b').ids]).toEqual(['b']);
    expect(toggle(one, 'c').ids.size).toBe(0);
  });

  it('never holds what is not in the list: nothing is done to what is not seen', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...order, 'gone')), (ids) => {
        const selection = { ids: new Set(ids), anchor: ids[0] ?? null };
        const items = order.map((id) => ({ id }));
        expect(selectedOf(selection, items).every(({ id }) => ids.includes(id) && id !== 'gone')).toBe(true);
        for (const id of extend(selection, order, 'd').ids) expect([...ids, ...order]).toContain(id);
      }),
    );
  });
});

describe('The same done to many', () => {
  const close = { name: 'closeApplication', on: TODAY, reason: 'Too far away' } as const;
  let count = 0;
  const newId = () => `operation-${++count}`;

  it('is one step that holds every application as its command leaves it', () => {
    const some = [exampleApplication(), exampleApplication({ id: 'a2', rev: 7 })];
    const made = changeMany(some, close, MOMENT, newId);
    if ('errors' in made) throw new Error('refused');
    expect(made.exchange.changes.map(({ id, seenRev }) => [id, seenRev])).toEqual([
      ['a1', 1],
      ['a2', 7],
    ]);
    for (const { value } of made.exchange.changes) expect(value?.stage).toMatchObject({ reason: 'Too far away' });
    const gone = changeMany(some, { name: 'deleteApplication' }, MOMENT, newId);
    if ('errors' in gone) throw new Error('refused');
    expect(gone.exchange.changes.every(({ value }) => value && isInBin(value))).toBe(true);
  });

  it('is refused as a whole where it takes a reason and has none (R1)', () => {
    const made = changeMany([exampleApplication()], { ...close, reason: ' ' }, MOMENT, newId);
    expect(made).toMatchObject({ errors: [{ field: 'reason', code: 'required' }] });
  });

  it('moves a card only where the domain has a command for it (R26)', () => {
    for (const from of STAGES)
      for (const to of STAGES) {
        const stage = (from === 'waiting' ? { name: from } : { name: from, on: TODAY, reason: 'x' }) as never;
        const command = moveCommand({ to, on: TODAY, reason: 'Enough' });
        const context = { ...MOMENT, operationId: newId(), newId };
        const { ok } = applyCommand(exampleApplication({ stage }), command, context);
        if (MOVES[from].includes(to)) expect(ok, `${from} to ${to}`).toBe(true);
      }
  });
});

describe('Records that are read again', () => {
  it('stay the same objects unless they have changed', () => {
    const before = [exampleApplication(), exampleApplication({ id: 'a2' })];
    const now = [
      exampleApplication(),
      exampleApplication({ id: 'a2', rev: 2, role: 'Other' }),
      exampleApplication({ id: 'a3' }),
    ];
    const kept = keepSame(before, now);
    expect(kept[0]).toBe(before[0]);
    expect(kept.slice(1)).toEqual(now.slice(1));
    expect(plan(before[0] as Application)).toBe(plan(kept[0] as Application));
  });
});
