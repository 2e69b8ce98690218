import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findApplicationFaults } from '../../../lib/domain/findApplicationFaults';
import { parseApplication } from '../../../lib/domain/parseApplication';
import { applicationFromTape, Tape } from './application-from-tape';
import { exampleApplication, exampleContact, exampleInterview, exampleRecord } from './example-application';

const valid = exampleApplication({ followUps: [exampleRecord({})] });
const faultsOf = (value: unknown) => findApplicationFaults(value, 'applications[3]');

describe('What is wrong in a record', () => {
  it.each<[string, object, object[]]>([
    ['nothing', {}, []],
    ['a missing text', { company: undefined }, [{ path: 'company', code: 'required' }]],
    ['an empty text', { role: '' }, [{ path: 'role', code: 'required' }]],
    ['a text too long', { region: 'ABCD' }, [{ path: 'region', code: 'too-long', limit: 3 }]],
    ['a number for a text', { company: 7 }, [{ path: 'company', code: 'wrong-type', found: '7' }]],
    [
      'an unreal day',
      { interviews: [exampleInterview(), { ...exampleInterview(), id: 'i2', date: '2027-02-29' }] },
      [{ path: 'interviews[1].date', code: 'not-a-date', found: '2027-02-29' }],
    ],
    [
      'an unreal time',
      { interviews: [exampleInterview({ time: '25:00' })] },
      [{ path: 'interviews[0].time', code: 'not-a-time', found: '25:00' }],
    ],
    ['an unknown choice', { country: 'FR' }, [{ path: 'country', code: 'not-a-choice', found: 'FR' }]],
    ['a list that is none', { answers: { length: 1 } }, [{ path: 'answers', code: 'wrong-type', found: '{…}' }]],
    [
      'too many',
      { contacts: Array.from({ length: 21 }, (_, index) => exampleContact({ id: `c${index}` })) },
      [{ path: 'contacts', code: 'too-many', limit: 20 }],
    ],
    ['a stage without its day', { stage: { name: 'offered' } }, [{ path: 'stage.on', code: 'required' }]],
    [
      'an unknown stage',
      { stage: { name: 'toString' } },
      [{ path: 'stage.name', code: 'not-a-choice', found: 'toString' }],
    ],
    ['no stage at all', { stage: null }, [{ path: 'stage.name', code: 'required', found: 'undefined' }]],
    [
      'the same id twice',
      { contacts: [exampleContact(), exampleContact()] },
      [{ path: 'contacts[1].id', code: 'twice', found: 'c1' }],
    ],
    [
      'the same step twice',
      { followUps: [exampleRecord({}), exampleRecord({})] },
      [{ path: 'followUps[1].key', code: 'twice', found: 'thank-you:i1' }],
    ],
    ['what would be dropped (S16)', { colour: 'red' }, [{ path: 'colour', code: 'unknown-field' }]],
    [
      'what would be dropped deep inside (S16)',
      { contacts: [{ ...exampleContact(), nick: '' }] },
      [{ path: 'contacts[0].nick', code: 'unknown-field' }],
    ],
    [
      'a choice that may be missing, but is none',
      { mailLanguage: 'fr' },
      [{ path: 'mailLanguage', code: 'not-a-choice', found: 'fr' }],
    ],
  ])('is named with its path: %s', (_, changes, faults) => {
    const expected = faults.map((fault) => ({ ...fault, path: `applications[3].${(fault as { path: string }).path}` }));
    expect(faultsOf({ ...valid, ...changes })).toEqual(expected);
  });

  it('names all that is wrong at once, and nothing that is only hostile in its name (H4)', () => {
    const text = JSON.stringify({ ...valid, company: '', role: '' }).replace(
      '{',
      '{"__proto__":{"x":1},"a\\nb\\u202e":1,',
    );
    expect(faultsOf(JSON.parse(text)).map(({ path, code }) => [path, code])).toEqual([
      ['applications[3].company', 'required'],
      ['applications[3].role', 'required'],
      ['applications[3].__proto__', 'unknown-field'],
      ['applications[3].a?b?', 'unknown-field'],
    ]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('is found exactly where a record is refused or something of it would be dropped', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90, size: 'max' }), fc.anything(), fc.nat(), (bytes, value, seed) => {
        const record = applicationFromTape(new Tape(bytes));
        expect(faultsOf(record)).toEqual([]);
        const names = Object.keys(record);
        const broken = { ...record, [names[seed % names.length] ?? '']: value };
        // A missing list is read as an empty one, and that is fine.
        fc.pre(value !== undefined);
        expect(faultsOf(broken).length === 0).toBe(isDeepStrictEqual(parseApplication(broken), broken));
      }),
      { numRuns: 300 },
    );
  });
});
