import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, readAddresses, uniqueRecipients } from '../../../lib/webmail/dom/readAddress';

describe('readAddress', () => {
  it.each([
    ['Anna Muster <Anna@Example.com>', { name: 'Anna Muster', email: 'anna@example.com' }],
    ['"Muster, Anna" <anna@example.com>', { name: 'Muster, Anna', email: 'anna@example.com' }],
    ['anna.muster+jobs@example.org', { name: '', email: 'anna.muster+jobs@example.org' }],
    ['<anna@example.com>', { name: '', email: 'anna@example.com' }],
    ['Müller-Lüdenscheidt <jörg@müller.example>', { name: 'Müller-Lüdenscheidt', email: 'jörg@müller.example' }],
  ])('reads %s', (text, person) => {
    expect(readAddress(text)).toEqual(person);
  });

  it.each(['', 'Anna Muster', 'anna@', '@example.com', 'anna@localhost'])('finds no address in "%s"', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof (readAddress(text)?.email ?? '') === 'string'));
  });
});

describe('readAddresses', () => {
  it('parts a list at commas and semicolons, but not inside quotation marks', () => {
    const list = '"Muster, Anna" <anna@example.com>, ben@example.org; Chris <c@example.net>';
    expect(readAddresses(list).map(({ email }) => email)).toEqual([
      'anna@example.com',
      'ben@example.org',
      'c@example.net',
    ]);
  });
});

describe('uniqueRecipients', () => {
  it('keeps one entry an address and prefers the one with a name', () => {
    const anna = { name: 'Anna Muster', email: 'anna@example.com' };
    expect(uniqueRecipients([{ name: '', email: anna.email }, anna, { name: 'Ben', email: '' }])).toEqual([
      anna,
      { name: 'Ben', email: '' },
    ]);
  });
});
