import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findByRecipient } from '../../../lib/domain/findByRecipient';
import { personKeys, recipientKey } from '../../../lib/domain/personKeys';
import { runs } from '../../runs';
import { exampleApplication, exampleContact, exampleInterview } from './example-application';

const kern = exampleContact({ id: 'c2', firstName: 'Jonas', lastName: 'Kern', email: '' });
const early = exampleApplication({ id: 'early', contacts: [exampleContact(), kern] });
const late = exampleApplication({ id: 'late', interviews: [exampleInterview({ date: '2026-04-01' })] });
const ended = exampleApplication({
  id: 'ended',
  interviews: [exampleInterview({ date: '2026-05-01' })],
  stage: { name: 'signed', on: '2026-05-02' },
});
const all = [ended, early, late];

const found = (...recipients: { name: string; email: string }[]) =>
  findByRecipient(all, recipients).map(({ application, contactId }) => [application.id, contactId]);

describe('Finding the people a mail goes to', () => {
  it('goes by address whatever the case, most recently interviewed first and ended ones last', () => {
    expect(found({ name: 'whoever', email: ' ANNA.Weber@example.com' })).toEqual([
      ['late', 'c1'],
      ['early', 'c1'],
      ['ended', 'c1'],
    ]);
  });

  it('goes by exact full name only where no address is shown', () => {
    expect(found({ name: 'Jonas Kern', email: '' })).toEqual([['early', 'c2']]);
    expect(found({ name: 'Jonas Kern', email: 'someone.else@example.com' })).toEqual([]);
    expect(found({ name: 'Kern', email: '' })).toEqual([]);
  });

  it('finds nobody for empty recipients, though contacts without address exist', () => {
    expect(found()).toEqual([]);
    expect(found({ name: ' ', email: '' })).toEqual([]);
  });

  it('names a contact once, however often it is a recipient', () => {
    const anna = { name: '', email: 'anna.weber@example.com' };
    expect(found(anna, anna)).toHaveLength(3);
  });
});

describe('The keys of an index', () => {
  const names = fc.constantFrom('', 'Anna', 'Weber', 'Anna Weber', '=');
  const locals = fc.constantFrom('anna', 'ANNA', 'a.n.na', 'anna+jobs', 'anna+a', '=Anna');
  const domains = fc.constantFrom('example.com', 'example.com. ', 'gmail.com', 'googlemail.com');
  const texts = fc.oneof(
    fc.constantFrom('', ' ', 'anna', '@'),
    fc.tuple(locals, domains).map((parts) => parts.join('@')),
  );

  it('lead to everybody who is the same person, whatever stands in the fields (S18)', () => {
    fc.assert(
      fc.property(texts, names, names, texts, fc.constantFrom('', 'Anna Weber', ' Weber ', '='), (...given) => {
        const [email, firstName, lastName, shown, name] = given;
        const application = exampleApplication({ contacts: [exampleContact({ email, firstName, lastName })] });
        const recipient = { name, email: shown };
        if (findByRecipient([application], [recipient]).length === 0) return;
        expect(personKeys(application)).toContain(recipientKey(recipient));
      }),
      { numRuns: runs(300, 2_000) },
    );
  });
});
