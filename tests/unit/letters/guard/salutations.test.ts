import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../lib/domain/application';
import { guard } from '../../../../lib/letters/guard/guard';
import { salutationRows } from '../salutation-table';
import { APPLICATIONS, othersThan } from './world';

const ROWS = salutationRows().filter(({ expected }) => !expected.startsWith('—'));
const [nordwind] = APPLICATIONS;
if (!nordwind) throw new Error('the world is empty');
const application = nordwind;

/** What is told of a mail with this greeting to these people. */
function toldOf(greeting: string, people: readonly Contact[]): string[] {
  const contacts = people.map((person, n) => ({ ...person, id: `c${n}`, email: `kontakt.${n}@firma.example` }));
  return guard({
    text: `${greeting}\n\nvielen Dank.`,
    language: contacts[0]?.language ?? 'de',
    recipients: contacts.map(({ email }) => ({ name: '', email })),
    mail: { application: { ...application, contacts }, step: null },
    others: othersThan('nordwind'),
    attachments: 'none',
    hints: [],
    ownName: '',
    today: '2026-11-11',
  }).flatMap(({ kind, words }) => (kind === 'wrong_name' ? [words ?? ''] : []));
}

describe('A wrong name in the greeting (R9)', () => {
  it('is not told of any salutation of the published table to the very people', () => {
    expect(ROWS.length).toBeGreaterThan(300);
    const wrong = ROWS.filter(({ people, expected }) => toldOf(expected, people).length > 0);
    expect(wrong.map(({ source, expected, people }) => `${source}: ${toldOf(expected, people)}`)).toEqual([]);
  });

  it('is told of the same salutations in a mail to somebody with another name', () => {
    const stranger: Contact = { ...(application.contacts[0] as Contact), firstName: 'Xaveria', lastName: 'Quandt' };
    const formal = ROWS.filter(
      ({ people: [first, ...rest] }) =>
        rest.length === 0 && first.formOfAddress !== 'neutral' && first.terms === 'formal' && first.lastName,
    );
    // "Dear Sir …", somebody called Herr, and mark-up typed into a name leave it open who is greeted.
    const isOpen = /Sir |(?:Herr|Frau) Herr,|</;
    const missed = formal.filter(({ expected }) => !isOpen.test(expected) && toldOf(expected, [stranger]).length === 0);
    expect(missed.map(({ source }) => source)).toEqual([]);
    expect(formal.length).toBeGreaterThan(100);
  });
});
