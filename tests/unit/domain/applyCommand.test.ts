import { describe, expect, it } from 'vitest';
import type { Application } from '../../../lib/domain/application';
import { applyCommand } from '../../../lib/domain/applyCommand';
import type { Command } from '../../../lib/domain/commands';
import { exampleApplication, exampleInterview } from './example-application';
import { apply, contactInput, contextOn, errorsOf, logCommand } from './example-commands';

const logged = apply(null, '2026-03-02', logCommand());
const interviewId = logged.interviews[0]?.id ?? '';
const contactId = logged.contacts[0]?.id ?? '';
const thankYou = `thank-you:${interviewId}`;
const { id: _, ...interviewInput } = exampleInterview({ contactIds: [] });

describe('Logging an interview', () => {
  it('makes an application with contact, interview and a first history entry (R1)', () => {
    expect(logged).toMatchObject({ rev: 1, company: 'Beispielwerk', stage: { name: 'waiting' } });
    expect(logged.interviews).toMatchObject([{ date: '2026-03-02', contactIds: [contactId] }]);
    expect(logged.history).toMatchObject([{ what: 'logInterview', subject: interviewId }]);
  });

  it('needs company, role, day and time, and nothing else (R2)', () => {
    const interview = { ...interviewInput, date: '', time: '' };
    expect(errorsOf(null, logCommand({ company: ' ', role: '', contacts: [], interview }))).toEqual([
      { field: 'company', code: 'required' },
      { field: 'role', code: 'required' },
      { field: 'interview.date', code: 'required' },
      { field: 'interview.time', code: 'required' },
    ]);
    expect(errorsOf(null, logCommand({ contacts: [] }))).toEqual([]);
  });

  it('leaves out a contact without name, address or number', () => {
    const empty = contactInput({ firstName: ' ', lastName: '', email: '' });
    const application = apply(null, '2026-03-02', logCommand({ contacts: [empty, contactInput()] }));
    expect(application.contacts.map(({ lastName }) => lastName)).toEqual(['Weber']);
  });

  it('adds to a known application and completes the contact with the same address', () => {
    const again = contactInput({
      firstName: '',
      lastName: '',
      email: 'Anna.Weber@Example.com',
      phone: '030 12345',
      title: 'Dr.',
    });
    const interview = { ...interviewInput, date: '2026-03-10' };
    const after = apply(logged, '2026-03-10', logCommand({ contacts: [again], interview }));
    expect(after.contacts).toMatchObject([
      { id: contactId, firstName: 'Anna', title: 'Dr.', phone: '030 12345', formOfAddress: 'ms' },
    ]);
    expect(after.interviews.map(({ contactIds }) => contactIds)).toEqual([[contactId], [contactId]]);
    expect(after).toMatchObject({ id: logged.id, rev: 2, company: 'Beispielwerk' });
  });

  it('knows a contact by the full name, too, and adds one it does not know', () => {
    const named = contactInput({ email: '', firstName: 'anna', lastName: 'weber', formOfAddress: 'neutral' });
    const other = contactInput({ email: 'jonas.kern@example.com', firstName: 'Jonas', lastName: 'Kern' });
    const after = apply(logged, '2026-03-10', logCommand({ contacts: [named, other] }));
    expect(after.contacts.map(({ email, formOfAddress }) => [email, formOfAddress])).toEqual([
      ['anna.weber@example.com', 'ms'],
      ['jonas.kern@example.com', 'ms'],
    ]);
  });

  it('after a rejection makes the application wait again (R26)', () => {
    const rejected = apply(logged, '2026-03-09', { name: 'recordRejection', on: '2026-03-09' });
    const invited = apply(rejected, '2026-03-12', {
      name: 'addInterview',
      interview: { ...interviewInput, date: '2026-03-20' },
    });
    expect(invited.stage).toEqual({ name: 'waiting' });
    const late = apply(rejected, '2026-03-12', {
      name: 'addInterview',
      interview: { ...interviewInput, date: '2026-03-05' },
    });
    expect(late.stage).toEqual({ name: 'rejected', on: '2026-03-09' });
  });
});

describe('Checking fields', () => {
  it.each([
    [{ company: 'x'.repeat(201) }, { field: 'company', code: 'too-long', limit: 200 }],
    [{ role: 17 }, { field: 'role', code: 'unknown' }],
    [{ country: 'FR' }, { field: 'country', code: 'not-a-choice' }],
    [{ region: 'CA' }, { field: 'region', code: 'not-a-choice' }],
    [{ contacts: [contactInput({ email: 'anna.weber' })] }, { field: 'contacts.0.email', code: 'not-an-email' }],
    [
      { contacts: [contactInput({ email: 'a@example.com, b@example.com' })] },
      { field: 'contacts.0.email', code: 'not-an-email' },
    ],
    [{ contacts: [{ ...contactInput(), terms: 'toString' }] }, { field: 'contacts.0.terms', code: 'not-a-choice' }],
    [{ contacts: Array(21).fill(contactInput()) }, { field: 'contacts', code: 'too-many', limit: 20 }],
    [{ contacts: 'none' }, { field: 'contacts', code: 'unknown' }],
    [{ interview: { ...interviewInput, date: '2027-02-29' } }, { field: 'interview.date', code: 'not-a-date' }],
    [{ interview: { ...interviewInput, date: '2028-03-03' } }, { field: 'interview.date', code: 'too-far' }],
    [{ interview: { ...interviewInput, date: '2020-03-03' } }, { field: 'interview.date', code: 'too-far' }],
    [{ interview: { ...interviewInput, time: '25:00' } }, { field: 'interview.time', code: 'not-a-time' }],
    [{ interview: { ...interviewInput, zone: 'Mond/Krater' } }, { field: 'interview.zone', code: 'not-a-zone' }],
    [{ interview: { ...interviewInput, kind: 'lunch' } }, { field: 'interview.kind', code: 'not-a-choice' }],
    [{ interview: { ...interviewInput, mood: 6 } }, { field: 'interview.mood', code: 'not-a-choice' }],
    [
      { interview: { ...interviewInput, promisedBy: '2026-03-01' } },
      { field: 'interview.promisedBy', code: 'too-far' },
    ],
    [
      { interview: { ...interviewInput, notes: { ...interviewInput.notes, openQuestions: 'x'.repeat(5_001) } } },
      { field: 'interview.notes.openQuestions', code: 'too-long', limit: 5_000 },
    ],
  ])('names the field that is wrong: %j', (changes, error) => {
    expect(errorsOf(null, { ...logCommand(), ...changes })).toEqual([error]);
  });

  it('allows an interview a year ahead and addresses with umlauts or tags', () => {
    const interview = { ...interviewInput, date: '2027-03-03' };
    const contacts = ['jörg@müller.example', 'a+b@mail.example.com', 'A_B-c@mail.example.org'].map((email) =>
      contactInput({ email }),
    );
    expect(errorsOf(null, logCommand({ interview, contacts }))).toEqual([]);
  });

  it('cleans texts of NUL, lone halves of characters and marks that turn the direction, and keeps lines in notes (H1)', () => {
    const notes = { ...interviewInput.notes, stayedWithMe: ' Erste\r\nZweite\u2028Dritte \ud83d\ude00 \ud83d ' };
    const company = ' \u202eBeispiel\u0000werk\u2066\n GmbH\ud800 ';
    const application = apply(null, '2026-03-02', logCommand({ company, interview: { ...interviewInput, notes } }));
    expect(application.company).toBe('Beispielwerk GmbH');
    expect(application.interviews[0]?.notes.stayedWithMe).toBe('Erste\nZweite\nDritte \ud83d\ude00');
  });

  it('takes names such as __proto__ and constructor for what they are (H4)', () => {
    const application = apply(null, '2026-03-02', logCommand({ company: '__proto__', role: 'constructor' }));
    expect([application.company, application.role]).toEqual(['__proto__', 'constructor']);
    expect(errorsOf(logged, { name: '__proto__' })).toEqual([{ field: 'name', code: 'unknown' }]);
    expect(errorsOf(logged, { name: 'toString' })).toEqual([{ field: 'name', code: 'unknown' }]);
  });

  it('ignores what a command only inherits (H4)', () => {
    const inherited = Object.create(logCommand());
    expect(errorsOf(null, inherited)).toEqual([{ field: 'name', code: 'unknown' }]);
  });

  it('refuses what happened tomorrow and allows today', () => {
    const on = (day: string) => errorsOf(logged, { name: 'recordOffer', on: day }, '2026-03-10');
    expect(on('2026-03-11')).toEqual([{ field: 'on', code: 'too-far' }]);
    expect(on('2026-03-10')).toEqual([]);
  });

  it('refuses more than 50 interviews', () => {
    const interviews = Array.from({ length: 50 }, (_, index) => exampleInterview({ id: `i${index}`, contactIds: [] }));
    const full = exampleApplication({ interviews });
    expect(errorsOf(full, { name: 'addInterview', interview: interviewInput })).toEqual([
      { field: 'interview', code: 'too-many', limit: 50 },
    ]);
  });
});

describe('Every change', () => {
  it('counts rev up by one and leaves what was before as it was', () => {
    const before = structuredClone(logged);
    const after = apply(logged, '2026-03-03', { name: 'recordAnswer', on: '2026-03-03', promisedBy: null });
    expect(logged).toEqual(before);
    expect([after.rev, after.history.length]).toEqual([2, 2]);
  });

  it('is made once per operation (S19)', () => {
    const context = contextOn('2026-03-03');
    const command = { name: 'snoozeFollowUp', key: thankYou, until: '2026-03-05' } as const;
    const first = applyCommand(logged, command, context);
    if (!first.ok) throw new Error('refused');
    expect(applyCommand(first.application, command, context)).toEqual(first);
  });

  it('needs an application, but for logging', () => {
    expect(errorsOf(null, { name: 'reopenApplication' })).toEqual([{ field: 'applicationId', code: 'unknown' }]);
  });
});

describe('Interviews and contacts', () => {
  it('can be edited, and an interview holds only contacts that exist', () => {
    const edit = {
      name: 'editInterview',
      interviewId,
      interview: { ...interviewInput, time: '15:30', contactIds: [contactId] },
    } satisfies Command;
    expect(apply(logged, '2026-03-03', edit).interviews).toMatchObject([{ id: interviewId, time: '15:30' }]);
    expect(errorsOf(logged, { ...edit, interviewId: 'other' })).toEqual([{ field: 'interviewId', code: 'unknown' }]);
    const calendar = { uid: 'a@example.com', sequence: 1, stamp: 0 };
    const invited = { ...logged, interviews: logged.interviews.map((one) => ({ ...one, calendar })) };
    expect(apply(invited, '2026-03-03', edit).interviews).toMatchObject([{ time: '15:30', calendar }]);
    const stranger = { ...edit, interview: { ...edit.interview, contactIds: [contactId, 'stranger'] } };
    expect(errorsOf(logged, stranger)).toEqual([{ field: 'interview.contactIds.1', code: 'unknown' }]);
  });

  it('go together: a removed contact leaves the interviews, a removed interview its open steps', () => {
    const snoozed = apply(logged, '2026-03-03', { name: 'snoozeFollowUp', key: thankYou, until: '2026-03-05' });
    expect(apply(snoozed, '2026-03-03', { name: 'removeContact', contactId }).interviews[0]?.contactIds).toEqual([]);
    const without = apply(snoozed, '2026-03-03', { name: 'removeInterview', interviewId });
    expect([without.interviews, without.followUps]).toEqual([[], []]);
  });

  it('keep a contact made when its interview is removed, so that it counts on (R20)', () => {
    const key = `status-enquiry:${interviewId}:1`;
    const asked = apply(logged, '2026-03-16', { name: 'completeFollowUp', key, channel: 'phone', on: '2026-03-16' });
    expect(apply(asked, '2026-03-17', { name: 'removeInterview', interviewId }).followUps).toHaveLength(1);
  });

  it('are saved only with something to know a contact by', () => {
    const contact = contactInput({ firstName: '', lastName: '', email: '' });
    expect(errorsOf(logged, { name: 'saveContact', contactId: null, contact })).toEqual([
      { field: 'contact.lastName', code: 'required' },
    ]);
    const saved = apply(logged, '2026-03-03', {
      name: 'saveContact',
      contactId: null,
      contact: contactInput({ lastName: 'Kern' }),
    });
    expect(saved.contacts.map(({ lastName }) => lastName)).toEqual(['Weber', 'Kern']);
    expect(errorsOf(logged, { name: 'saveContact', contactId: 'other', contact: contactInput() })).toEqual([
      { field: 'contactId', code: 'unknown' },
    ]);
  });

  it('edits company, role and place', () => {
    const edit = {
      name: 'editApplication',
      company: 'Musterhaus',
      role: 'Lektorin',
      country: 'CH',
      region: 'ZH',
    } as const;
    expect(apply(logged, '2026-03-03', edit)).toMatchObject({
      company: 'Musterhaus',
      role: 'Lektorin',
      country: 'CH',
      region: 'ZH',
    });
  });

  it('keeps the language of the mails, also once the application has ended', () => {
    const english = apply(logged, '2026-03-03', { name: 'setMailLanguage', language: 'en' });
    expect(english.mailLanguage).toBe('en');
    const signed = apply(english, '2026-03-04', { name: 'recordSigned', on: '2026-03-04' });
    expect(apply(signed, '2026-03-05', { name: 'setMailLanguage', language: 'auto' }).mailLanguage).toBe('auto');
    expect(errorsOf(logged, { name: 'setMailLanguage', language: 'fr' })).toEqual([
      { field: 'language', code: 'not-a-choice' },
    ]);
  });
});

describe('Follow-ups', () => {
  const done = { name: 'completeFollowUp', key: thankYou, channel: 'mail', on: '2026-03-03' } as const;

  it('are done, skipped with a reason, snoozed, and reopened', () => {
    const snoozed = apply(logged, '2026-03-03', { name: 'snoozeFollowUp', key: thankYou, until: '2026-03-05' });
    expect(snoozed.followUps).toMatchObject([{ kind: 'thank-you', snoozedUntil: '2026-03-05', snoozes: 1 }]);
    const completed = apply(snoozed, '2026-03-05', { ...done, on: '2026-03-05' });
    expect(completed.followUps).toMatchObject([
      { status: 'done', on: '2026-03-05', channel: 'mail', snoozedUntil: null },
    ]);
    const reopened = apply(completed, '2026-03-06', { name: 'reopenFollowUp', key: thankYou });
    expect(reopened.followUps).toMatchObject([{ status: 'open', at: null, on: null, channel: null, snoozes: 1 }]);
    const skipped = apply(reopened, '2026-03-06', {
      name: 'skipFollowUp',
      key: thankYou,
      on: '2026-03-06',
      reason: 'Per Telefon',
    });
    expect(skipped.followUps).toMatchObject([{ status: 'skipped', reason: 'Per Telefon' }]);
  });

  it.each([
    'thank-you:other',
    'status-enquiry:2026-03-03:1',
    'feedback-request:2026-03-03',
    'contract-check:2026-03-03:1',
    'review:2026-02-30',
    'review:2026-03-03:100',
    '',
    '__proto__',
    17,
  ])('with a key that belongs to nothing are unknown: %j', (key) => {
    expect(errorsOf(logged, { ...done, key })).toEqual([{ field: 'key', code: 'unknown' }]);
  });

  it('cannot be snoozed or skipped once done, nor reopened untouched', () => {
    const completed = apply(logged, '2026-03-03', done);
    const impossible = [{ field: 'key', code: 'not-possible' }];
    expect(errorsOf(completed, { name: 'snoozeFollowUp', key: thankYou, until: '2026-03-05' })).toEqual(impossible);
    expect(errorsOf(completed, { name: 'skipFollowUp', key: thankYou, on: '2026-03-03', reason: '' })).toEqual(
      impossible,
    );
    expect(errorsOf(logged, { name: 'reopenFollowUp', key: thankYou })).toEqual(impossible);
  });

  it('are snoozed to a later day only', () => {
    expect(errorsOf(logged, { name: 'snoozeFollowUp', key: thankYou, until: '2026-03-03' })).toEqual([
      { field: 'until', code: 'too-far' },
    ]);
  });

  it('belong to the stage: feedback and staying in touch to a rejection, contract checks to an offer', () => {
    const rejected = apply(logged, '2026-03-03', { name: 'recordRejection', on: '2026-03-03' });
    const offered = apply(logged, '2026-03-03', { name: 'recordOffer', on: '2026-03-03' });
    for (const key of [
      'feedback-request:2026-03-03',
      'stay-in-touch:2026-03-03',
      'review:2026-03-03',
      'review:2026-03-03:2',
    ]) {
      expect(errorsOf(rejected, { ...done, key }, '2026-03-04')).toEqual([]);
    }
    expect(errorsOf(offered, { ...done, key: 'contract-check:2026-03-03:1' }, '2026-03-12')).toEqual([]);
    expect(errorsOf(offered, { ...done, key: 'contract-check:2026-03-03:01' }, '2026-03-12')).not.toEqual([]);
  });
});

describe('Stages (R26)', () => {
  const at = (stage: Application['stage']) => exampleApplication({ stage });
  const signed = at({ name: 'signed', on: '2026-03-03' });
  const impossible = [{ field: 'name', code: 'not-possible' }];

  it('go from an oral offer to a signature, and an offer can come after a rejection', () => {
    const rejected = apply(logged, '2026-03-03', { name: 'recordRejection', on: '2026-03-03' });
    const offered = apply(rejected, '2026-03-10', { name: 'recordOffer', on: '2026-03-10' });
    expect(apply(offered, '2026-03-17', { name: 'recordSigned', on: '2026-03-17' }).stage).toEqual({
      name: 'signed',
      on: '2026-03-17',
    });
  });

  it('end with signature or close: then only reopening, contacts and the language are possible', () => {
    expect(errorsOf(signed, { name: 'recordAnswer', on: '2026-03-03', promisedBy: null })).toEqual(impossible);
    expect(errorsOf(signed, logCommand())).toEqual(impossible);
    expect(
      errorsOf(signed, { name: 'saveContact', contactId: 'c1', contact: contactInput({ phone: '030 1' }) }),
    ).toEqual([]);
    expect(apply(signed, '2026-03-04', { name: 'reopenApplication' }).stage).toEqual({ name: 'waiting' });
  });

  it('do not happen twice', () => {
    expect(errorsOf(at({ name: 'offered', on: '2026-03-03' }), { name: 'recordOffer', on: '2026-03-03' })).toEqual(
      impossible,
    );
    expect(errorsOf(at({ name: 'waiting' }), { name: 'reopenApplication' })).toEqual(impossible);
  });

  it('close only with a reason (R1)', () => {
    const close = { name: 'closeApplication', on: '2026-03-03', reason: ' ' } as const;
    expect(errorsOf(logged, close)).toEqual([{ field: 'reason', code: 'required' }]);
    expect(apply(logged, '2026-03-03', { ...close, reason: 'Zu weit weg' }).stage).toMatchObject({
      name: 'closed',
      reason: 'Zu weit weg',
    });
  });

  it('keep one answer a day, the later one', () => {
    const once = apply(logged, '2026-03-03', { name: 'recordAnswer', on: '2026-03-03', promisedBy: null });
    const twice = apply(once, '2026-03-04', { name: 'recordAnswer', on: '2026-03-03', promisedBy: '2026-03-20' });
    expect(twice.answers).toEqual([{ on: '2026-03-03', promisedBy: '2026-03-20' }]);
  });
});
