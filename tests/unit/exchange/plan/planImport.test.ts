import { describe, expect, it } from 'vitest';
import type { Application, HistoryEntry } from '../../../../lib/domain/application';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { exchangeOf } from '../../../../lib/exchange/plan/exchangeOf';
import type { Choice, ImportMode } from '../../../../lib/exchange/plan/plan';
import { planImport } from '../../../../lib/exchange/plan/planImport';
import { exampleApplication, exampleContact, exampleInterview, exampleRecord } from '../../domain/example-application';
import { growthOf, LINEAR } from '../../growthOf';

const options = { settings: DEFAULT_SETTINGS, takesSettings: false };
const entry = (operationId: string, at = 1): HistoryEntry => ({ at, operationId, what: 'logInterview', subject: 'i1' });
const first = exampleApplication({ history: [entry('o1')], updatedAt: 10 });
const second = exampleApplication({
  ...first,
  role: 'Chefredakteurin',
  history: [...first.history, entry('o2')],
  updatedAt: 20,
});
const other = exampleApplication({ ...first, region: 'HH', history: [...first.history, entry('o3')], updatedAt: 30 });

const plan = (here: Application[], file: Application[], how: ImportMode = 'merge') =>
  planImport(here, { applications: file, settings: null }, how);
const only = (here: Application[], file: Application[], how?: ImportMode) => {
  const [found, ...rest] = plan(here, file, how).entries;
  if (!found || rest.length > 0) throw new Error('one entry was expected');
  return found;
};
const changesOf = (here: Application[], file: Application[], choice?: Choice, how?: ImportMode) => {
  const made = plan(here, file, how);
  const chosen = new Map(choice ? made.entries.map(({ id }) => [id, choice] as const) : []);
  return exchangeOf(made, chosen, options).changes;
};

describe('The preview of an import', () => {
  it.each<[string, Application[], Application[], string]>([
    ['only in the file', [], [first], 'new'],
    ['alike in all but rev', [{ ...first, rev: 9 }], [first], 'same'],
    ['gone on here', [second], [first], 'newer-here'],
    ['gone on in the file', [first], [second], 'newer-in-file'],
    ['changed on both sides', [second], [other], 'changed-both'],
    ['undone here since', [{ ...first, updatedAt: 40 }], [second], 'changed-both'],
    [
      'from a table, and filled in here since',
      [{ ...first, history: [], region: 'HH', updatedAt: 40 }],
      [{ ...first, history: [], region: '' }],
      'newer-here',
    ],
  ])('says of a record that is %s: %s', (_, here, file, verdict) => {
    expect(only(here, file).verdict).toBe(verdict);
  });

  it('knows an application under another id by company, role and day, however they are written', () => {
    const typed = exampleApplication({ id: 'here', company: 'Müller & Söhne GmbH', role: 'Redakteurin (m/w/d)' });
    const table = { ...typed, id: 'file', company: 'MUELLER und Söhne', role: 'redakteurin  m/w/d' };
    expect(only([typed], [table])).toMatchObject({ verdict: 'alike', choices: ['merge', 'both', 'keep'] });
    expect(only([typed], [{ ...table, role: 'Texterin' }]).verdict).toBe('new');
    expect(only([typed], [{ ...table, interviews: [exampleInterview({ date: '2026-03-09' })] }]).verdict).toBe('new');
  });

  it('has nobody twice in an application that was found under another id', () => {
    const here = exampleApplication({ id: 'here', followUps: [exampleRecord({ status: 'done', on: '2026-03-03' })] });
    const file = exampleApplication({
      id: 'file',
      contacts: [
        exampleContact({ id: 'x1', phone: '+49 30 1234567' }),
        exampleContact({ id: 'x2', email: '', lastName: 'Berger' }),
      ],
      interviews: [exampleInterview({ id: 'y1', time: '09:00', contactIds: ['x2', 'x1'] })],
      followUps: [exampleRecord({ key: 'thank-you:y1' })],
    });
    const [change] = changesOf([here], [file]);
    expect(change).toMatchObject({ id: 'here', seenRev: 1 });
    expect(change?.value?.contacts.map(({ id, phone }) => [id, phone])).toEqual([
      ['c1', '+49 30 1234567'],
      ['x2', ''],
    ]);
    expect(change?.value?.interviews).toMatchObject([{ id: 'i1', contactIds: ['c1', 'x2'] }]);
    expect(change?.value?.followUps).toMatchObject([{ key: 'thank-you:i1', status: 'done' }]);
  });

  it('puts two records of the file to one here only once; the second can stand beside it', () => {
    const [one, two] = plan(
      [{ ...first, id: 'here' }],
      [
        { ...other, id: 'f1' },
        { ...other, id: 'f2' },
      ],
    ).entries;
    expect([one?.choices[0], two?.choices[0]]).toEqual(['merge', 'both']);
    const ids = changesOf(
      [{ ...first, id: 'here' }],
      [
        { ...other, id: 'f1' },
        { ...other, id: 'f2' },
      ],
    ).map(({ id }) => id);
    expect(ids).toEqual(['here', 'f2']);
  });

  it('lists what would go when the file replaces everything, and leaves it alone when records are merged', () => {
    expect(plan([second, { ...first, id: 'a2' }], [first], 'replace').counts).toMatchObject({
      'newer-here': 1,
      removed: 1,
    });
    expect(changesOf([{ ...first, id: 'a2', rev: 4 }], [], undefined, 'replace')).toEqual([
      { id: 'a2', seenRev: 4, value: null },
    ]);
    expect(plan([second], [], 'merge').entries).toEqual([]);
  });
});

describe('The choices', () => {
  it('make of each record what was wanted, with the rev that was looked at', () => {
    const here = { ...second, rev: 7 };
    expect(changesOf([here], [first])).toEqual([]);
    expect(changesOf([here], [first], 'take')).toEqual([{ id: 'a1', seenRev: 7, value: first }]);
    expect(changesOf([here], [other], 'keep')).toEqual([]);
    expect(changesOf([], [first], 'keep')).toEqual([]);
    const [beside] = changesOf([here], [other], 'both');
    expect(beside).toMatchObject({ seenRev: 0, value: { role: 'Redakteurin', region: 'HH' } });
    expect(beside?.id).toMatch(/^a1-[0-9a-f]{8}$/);
  });

  it('that are not possible for a record count as none', () => {
    expect(changesOf([], [first], 'remove')).toEqual([{ id: 'a1', seenRev: 0, value: first }]);
  });
});

describe('What was changed on both sides', () => {
  it('has the later value where one only can stand, and keeps the other among the details', () => {
    const [change] = changesOf([{ ...second, region: 'BY' }], [other]);
    expect(change?.value).toMatchObject({ role: 'Redakteurin', region: 'HH', updatedAt: 30 });
    expect(change?.value?.details).toEqual([
      { name: 'role', text: 'Chefredakteurin' },
      { name: 'region', text: 'BY' },
    ]);
  });

  it('has the notes of both, one below the other', () => {
    const noted = (stayedWithMe: string, updatedAt: number, history: HistoryEntry[]) =>
      exampleApplication({
        updatedAt,
        history,
        interviews: [
          exampleInterview({ notes: { stayedWithMe, impressedMe: '', openQuestions: '', answerBetter: '' } }),
        ],
      });
    const [change] = changesOf([noted('Das Team', 1, [entry('o2')])], [noted('Die Werkstatt', 2, [entry('o3')])]);
    expect(change?.value?.interviews[0]?.notes.stayedWithMe).toBe('Das Team\n\nDie Werkstatt');
  });

  it('stays two records where one could not hold it, and the second time there is nothing to do', () => {
    const long = (text: string, operationId: string) =>
      exampleApplication({
        history: [entry(operationId)],
        interviews: [
          exampleInterview({
            notes: { stayedWithMe: text.repeat(3_000), impressedMe: '', openQuestions: '', answerBetter: '' },
          }),
        ],
      });
    const [here, file] = [long('a', 'o2'), long('b', 'o3')];
    expect(only([here], [file])).toMatchObject({ verdict: 'changed-both', choices: ['both', 'keep', 'take'] });
    const [change] = changesOf([here], [file]);
    if (!change?.value) throw new Error('nothing would be kept');
    expect(change.value.interviews).toEqual(file.interviews);
    expect(only([here, change.value].slice(0, 2), [file]).verdict).toBe('same');
  });
});

describe('What comes along', () => {
  const shown = [
    { applicationId: 'a1', key: 'a1|thank-you:i1|2026-03-03', at: 1 },
    { applicationId: 'a2', key: 'a2|thank-you:i1|2026-03-03', at: 1 },
  ];

  it('is the ledger of the reminders that were shown, for the records that are here afterwards', () => {
    const made = planImport([], { applications: [first], settings: null, reminders: shown }, 'merge');
    expect(exchangeOf(made, new Map(), options).reminders).toEqual([shown[0]]);
    expect(exchangeOf(made, new Map([['a1', 'keep']]), options).reminders).toEqual([]);
  });

  it('are the settings only where they are wanted; what is hidden here stays so when merging', () => {
    const own = (id: string) => ({ id, words: `words ${id}`, instead: '', language: 'any' as const });
    const hint = (id: string) => ({ id, ruleId: id, words: null, applicationId: null, mail: null, createdAt: null });
    const file = { ...DEFAULT_SETTINGS, ownName: 'Kim Beispiel', ignoredHints: [hint('f')], ownPhrases: [own('f')] };
    const here = { ...DEFAULT_SETTINGS, ignoredHints: [hint('h')], ownPhrases: [own('h')] };
    const settingsOf = (how: ImportMode, takesSettings: boolean) =>
      exchangeOf(planImport([], { applications: [], settings: file }, how), new Map(), {
        settings: here,
        takesSettings,
      }).settings;
    expect(settingsOf('merge', false)).toBeNull();
    expect(settingsOf('merge', true)).toEqual({
      ...file,
      ignoredHints: [hint('f'), hint('h')],
      ownPhrases: [own('h'), own('f')],
    });
    expect(settingsOf('replace', true)).toEqual(file);
  });
});

const MANY = Number(process.env.NACHKLANG_PLAN_RECORDS ?? 1_000);

describe('Many records', () => {
  const many = (operationId: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      exampleApplication({
        id: `a${index}`,
        company: `Beispiel ${index % 997} GmbH`,
        interviews: [exampleInterview({ date: `2026-0${1 + (index % 9)}-${10 + (index % 18)}` })],
        history: Array.from({ length: 10 }, (_, count) => entry(`${index}-${count}-${count > 8 ? operationId : ''}`)),
        region: operationId,
      }),
    );
  const others = (all: Application[]) => all.map((each) => ({ ...each, id: `x${each.id}`, role: 'Texterin' }));

  it.each<[string, (count: number) => Application[], ImportMode]>([
    ['the same ones', (count) => many('BE', count), 'merge'],
    ['other ones', (count) => others(many('BE', count)), 'merge'],
    ['the same ones, changed', (count) => many('HH', count), 'replace'],
  ])('are compared with %s in time that grows with their number alone', (_, fileOf, how) => {
    const both = (count: number) => ({ here: many('BE', count), file: fileOf(count) });
    const compared = ({ here, file }: ReturnType<typeof both>) => plan(here, file, how).entries.length;
    expect(compared(both(MANY))).toBe(MANY);
    expect(growthOf(MANY, both, compared)).toBeLessThan(LINEAR);
  });
});
