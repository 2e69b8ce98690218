import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findByRecipient } from '../../../lib/domain/findByRecipient';
import { guessRecipients } from '../../../lib/domain/guessRecipients';
import { FREEMAIL_DOMAINS, FREEMAIL_NAMES, SHARED_NAMES } from '../../../lib/domain/mail-domains.data';
import { companyDomain, isSameAddress } from '../../../lib/domain/mailAddress';
import { runs } from '../../runs';
import { exampleApplication, exampleContact, exampleInterview } from './example-application';

/** Addresses that might be somebody's are written without their sign. */
const mail = (text: string) => text.replace(' at ', '@');
const person = (id: string, firstName: string, lastName: string, email = '') =>
  exampleContact({ id, firstName, lastName, email: mail(email) });
const mueller = exampleApplication({
  id: 'mueller',
  company: 'Müller & Söhne GmbH',
  contacts: [person('jm', 'Jörg', 'Müller', 'j.mueller at mueller-soehne.de'), person('aw', 'Anna-Lena', 'Weber-Kühn')],
});
const north = exampleApplication({
  id: 'north',
  company: 'Nordwind Logistik AG',
  contacts: [person('sb', 'Sofia', 'de la Cruz'), person('kb', '', 'Brandt')],
  interviews: [exampleInterview({ date: '2026-04-01', contactIds: ['sb'] })],
});
const over = exampleApplication({
  id: 'over',
  company: 'Altwerk',
  contacts: [person('ol', 'Ole', 'Larsen')],
  stage: { name: 'closed', on: '2026-03-04', reason: '' },
});
const ALL = [mueller, north, over];
const guess = (name: string, email = '') =>
  guessRecipients(ALL, [{ name: mail(name), email: mail(email) }]).map(({ application, contactId }) => [
    application.id,
    contactId,
  ]);

describe('Who an unknown recipient may be', () => {
  it.each([
    ['Müller, Jörg', 'jm'],
    ['Dr. Joerg Mueller', 'jm'],
    ['JORG MULLER', 'jm'],
    ['Müller Jörg', 'jm'],
    ['Jörg Peter Müller (Personal)', 'jm'],
    ['Jörg Müller | Müller & Söhne GmbH', 'jm'],
    ['Anna-Lena Weber', 'aw'],
    ['Anna Kühn', 'aw'],
    ['Sofía Cruz', 'sb'],
    ['Frau Prof. Dr. Sofia de la Cruz, MBA', 'sb'],
  ])('is told by the name %s, whatever its signs, order and titles', (name, contactId) => {
    expect(guess(name, 'privat at gmx.de')[0]?.[1]).toBe(contactId);
  });

  it.each([
    ['', 'joerg.mueller at gmail.com', 'jm'],
    ['joerg.mueller at gmail.com', 'joerg.mueller at gmail.com', 'jm'],
    ['J. Müller', 'privat at web.de', 'jm'],
    ['', 'jmueller at mueller-soehne.de', 'jm'],
    ['Brandt', 'brandt at nordwind.de', 'kb'],
  ])('is told by an initial, or by the address itself: %s <%s>', (name, email, contactId) => {
    expect(guess(name, email)[0]?.[1]).toBe(contactId);
  });

  it.each([
    ['Jonas Müller', 'jonas at web.de'],
    ['Müller', 'privat at gmx.at'],
    ['Jörg', 'joerg at gmail.com'],
    ['Brandt', 'brandt at andere-firma.de'],
    ['J. Müller', 'j.mueller at andere-firma.de'],
    ['Personal Müller', 'personal at andere-firma.de'],
    ['', 'info at andere-firma.de'],
    ['', ''],
  ])('is nobody whom we know: %s <%s>', (name, email) => {
    expect(guess(name, email)).toEqual([]);
  });

  it.each([
    ['another contact’s domain', 'hr at jobs.mueller-soehne.de', 'mueller'],
    ['the company’s name', 'tina.tal at muller-sohne.com', 'mueller'],
    ['its first word', 'tina.tal at nordwind.co.uk', 'north'],
    ['its name with more behind', 'tina.tal at nordwindlogistik-karriere.de', 'north'],
  ])('may be of a company by %s', (_, email, id) => {
    expect(guess('Tina Tal', email)).toEqual([[id, null]]);
  });

  it('may be a known person with another address first, and is asked about the company only once more', () => {
    expect(guess('Jörg Müller', 'mueller at mueller-soehne.de')).toEqual([['mueller', 'jm']]);
  });

  it('is of no application that is over by the domain, but may be its contact by name', () => {
    expect(guess('Tina Tal', 'tina at altwerk.de')).toEqual([]);
    expect(guess('Ole Larsen', 'ole at altwerk.de')).toEqual([['over', 'ol']]);
  });
});

const freemail = fc.oneof(
  fc.constantFrom(...FREEMAIL_DOMAINS),
  fc
    .tuple(
      fc.constantFrom(...FREEMAIL_NAMES, ...SHARED_NAMES),
      fc.constantFrom('de', 'com', 'net', 'at', 'co.uk', 'com.au'),
    )
    .map((parts) => parts.join('.')),
);
const word = fc.constantFrom(
  'anna',
  'weber',
  'jörg',
  'müller',
  'info',
  'x',
  'Dr.',
  'von',
  'cruz',
  '',
  '0',
  'Brandt,',
  '@',
  '(',
  '+',
);
const anyRecipient = fc.record({
  name: fc.oneof(
    fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    fc.string(),
  ),
  email: fc.oneof(
    fc
      .tuple(word, fc.constantFrom('mueller-soehne.de', 'nordwind.de', 'gmx.de', 'example.com'))
      .map((each) => each.join('@')),
    fc.string(),
    fc.constantFrom('j.mueller at mueller-soehne.de', 'J.Mueller+x at Mueller-Soehne.de').map(mail),
  ),
});

describe('A guess', () => {
  it('never goes by a mailbox of everybody, though a company were called like it', () => {
    fc.assert(
      fc.property(freemail, fc.constantFrom('', 'mail.', 'jobs.'), (domain, host) => {
        expect(companyDomain(`anna@${host}${domain}`)).toBeUndefined();
        const company = domain.split('.')[0] ?? '';
        const contacts = [person('c', 'Ida', 'Voss', `ida@${domain}`)];
        const application = exampleApplication({ company, contacts });
        expect(guessRecipients([application], [{ name: 'Tina Tal', email: `tina.tal@${domain}` }])).toEqual([]);
      }),
    );
  });

  it('is the same for the same input, about people who are there and recipients who are not known, and never fails', () => {
    fc.assert(
      fc.property(fc.array(anyRecipient, { maxLength: 30 }), (recipients) => {
        const guesses = guessRecipients(ALL, recipients);
        expect(guessRecipients(structuredClone(ALL), structuredClone(recipients))).toEqual(guesses);
        expect(guesses.length).toBeLessThanOrEqual(6);
        for (const { recipient, application, contactId } of guesses) {
          expect(findByRecipient(ALL, [recipient])).toEqual([]);
          if (contactId !== null) expect(application.contacts.map(({ id }) => id)).toContain(contactId);
        }
      }),
      { numRuns: runs(100, 500) },
    );
  });

  it('never hides who is known: the same people are found beside any others', () => {
    const known = { name: '', email: mail('j.mueller at mueller-soehne.de') };
    fc.assert(
      fc.property(anyRecipient, (other) => {
        const found = findByRecipient(ALL, [known, other]).map(({ contactId }) => contactId);
        expect(found).toContain('jm');
        expect(guessRecipients(ALL, [known, other]).map(({ recipient }) => recipient)).not.toContainEqual(known);
      }),
    );
  });
});

describe('Two addresses', () => {
  it.each([
    ['Anna.Weber at Example.com ', 'anna.weber@example.com', true],
    ['anna+jobs@example.com', 'anna@example.com', true],
    ['jobs+1@example.com', 'jobs+2@example.com', false],
    ['anna.weber at googlemail.com', 'annaweber at gmail.com', true],
    ['anna.weber@example.com', 'annaweber@example.com', false],
    ['anna@example.com', 'anna@example.org', false],
    ['anna', 'anna', false],
    ['', '', false],
  ])('%s and %s lead to one mailbox: %s', (one, other, isSame) => {
    expect(isSameAddress(mail(one), mail(other))).toBe(isSame);
    expect(isSameAddress(mail(other), mail(one))).toBe(isSame);
  });

  it('tell whose mail it is: who has the very address comes before who has it without its tag', () => {
    const contacts = [person('a', 'Anna', 'Weber', 'a@example.com'), person('t', 'Tina', 'Tal', 'a+t@example.com')];
    const found = (email: string) =>
      findByRecipient([exampleApplication({ contacts })], [{ name: '', email }]).map(({ contactId }) => contactId);
    expect(found('A+T@example.com')).toEqual(['t']);
    expect(found('a+x@example.com')).toEqual(['a']);
  });

  it.each([
    ['anna at mail.jobs.example.co.uk', 'example.co.uk'],
    ['anna at example.com.au', 'example.com.au'],
    ['anna at example.or.at', 'example.or.at'],
    ['anna at ag.ch', 'ag.ch'],
    ['anna at co.uk', undefined],
    ['anna@localhost', undefined],
    ['anna@.de', undefined],
  ])('of %s the company’s own domain is %s', (email, domain) => {
    expect(companyDomain(mail(email))).toBe(domain);
  });
});
