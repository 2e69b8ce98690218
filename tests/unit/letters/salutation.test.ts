import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../lib/domain/application';
import { closing } from '../../../lib/letters/closing';
import { continuesLowerCase } from '../../../lib/letters/continuesLowerCase';
import { salutation } from '../../../lib/letters/salutation';
import { salutationNeeds } from '../../../lib/letters/salutationNeeds';
import { contactWith } from './letter-request';

type Locale = `${Contact['language']}-${Contact['country']}`;
type Row = [
  Locale,
  Contact['terms'],
  Contact['formOfAddress'],
  title: string,
  first: string,
  last: string,
  expected: string,
];

const ROWS: Row[] = [
  ['de-DE', 'formal', 'ms', '', 'Petra', 'Weber', 'Sehr geehrte Frau Weber,'],
  ['de-DE', 'formal', 'mr', '', 'Jan', 'Weber', 'Sehr geehrter Herr Weber,'],
  ['de-DE', 'formal', 'neutral', '', 'Kim', 'Müller', 'Guten Tag Kim Müller,'],
  ['de-DE', 'formal', 'ms', '', '', 'Weber', 'Sehr geehrte Frau Weber,'],
  ['de-DE', 'formal', 'ms', 'Dr.', 'Petra', 'Weber', 'Sehr geehrte Frau Dr. Weber,'],
  ['de-DE', 'formal', 'mr', 'Dr', 'Jan', 'Weber', 'Sehr geehrter Herr Dr. Weber,'],
  ['de-DE', 'formal', 'mr', 'Dr.-Ing.', 'Jan', 'Weber', 'Sehr geehrter Herr Dr. Weber,'],
  ['de-DE', 'formal', 'mr', 'Dr. rer. nat.', 'Jan', 'Weber', 'Sehr geehrter Herr Dr. Weber,'],
  ['de-DE', 'formal', 'mr', 'Dr. Dr. h.c.', 'Jan', 'Weber', 'Sehr geehrter Herr Dr. Weber,'],
  ['de-DE', 'formal', 'ms', 'Prof. Dr.', 'Petra', 'Weber', 'Sehr geehrte Frau Professor Weber,'],
  ['de-DE', 'formal', 'mr', 'Prof.', 'Jan', 'Weber', 'Sehr geehrter Herr Professor Weber,'],
  ['de-DE', 'formal', 'ms', 'Professorin', 'Petra', 'Weber', 'Sehr geehrte Frau Professor Weber,'],
  ['de-DE', 'formal', 'neutral', 'Dr.', 'Kim', 'Müller', 'Guten Tag Dr. Kim Müller,'],
  ['de-DE', 'formal', 'neutral', 'Prof. Dr.', 'Kim', 'Müller', 'Guten Tag Professor Kim Müller,'],
  ['de-DE', 'formal', 'neutral', 'Dr.', '', 'Müller', 'Guten Tag Dr. Müller,'],
  ['de-DE', 'formal', 'mr', 'Dipl.-Ing.', 'Jan', 'Weber', 'Sehr geehrter Herr Weber,'],
  ['de-DE', 'formal', 'mr', 'Mag.', 'Jan', 'Weber', 'Sehr geehrter Herr Weber,'],
  ['de-DE', 'formal', 'ms', 'Frau Dr.', 'Petra', 'Weber', 'Sehr geehrte Frau Dr. Weber,'],
  ['de-DE', 'formal', 'ms', '', 'Petra', 'Weber, MBA', 'Sehr geehrte Frau Weber,'],
  ['de-DE', 'formal', 'ms', '', 'Petra', 'Weber-Lindström', 'Sehr geehrte Frau Weber-Lindström,'],
  ['de-DE', 'formal', 'mr', '', 'Jan', 'von der Heide', 'Sehr geehrter Herr von der Heide,'],
  ['de-DE', 'formal', 'mr', 'Dr.', 'Jan', 'zu Eulenburg', 'Sehr geehrter Herr Dr. zu Eulenburg,'],
  ['de-DE', 'formal', 'ms', '', 'Aoife', "O'Brien", "Sehr geehrte Frau O'Brien,"],
  ['de-DE', 'formal', 'mr', '', 'Jan', 'Groß', 'Sehr geehrter Herr Groß,'],
  ['de-DE', 'formal', 'ms', '', 'Petra', '', 'Guten Tag Petra,'],
  ['de-DE', 'formal', 'ms', '', ' Petra ', '  Weber ', 'Sehr geehrte Frau Weber,'],
  ['de-DE', 'formal', 'ms', '', 'Petra', '\u202eWeber\u0000', 'Sehr geehrte Frau Weber,'],
  ['de-DE', 'informal', 'ms', '', 'Anna', 'Weber', 'Liebe Anna,'],
  ['de-DE', 'informal', 'mr', '', 'Jan', 'Weber', 'Lieber Jan,'],
  ['de-DE', 'informal', 'neutral', '', 'Kim', 'Müller', 'Hallo Kim,'],
  ['de-DE', 'informal', 'ms', 'Dr.', 'Anna', 'Weber', 'Liebe Anna,'],
  ['de-DE', 'informal', 'ms', '', '', 'Weber', 'Liebe Frau Weber,'],
  ['de-DE', 'informal', 'mr', 'Dr.', '', 'Weber', 'Lieber Herr Dr. Weber,'],
  ['de-DE', 'informal', 'neutral', 'Dr.', '', 'Müller', 'Guten Tag Dr. Müller,'],
  ['de-GB', 'formal', 'ms', '', 'Petra', 'Weber', 'Sehr geehrte Frau Weber,'],
  ['de-US', 'formal', 'mr', '', 'Jan', 'Weber', 'Sehr geehrter Herr Weber,'],
  ['de-AT', 'formal', 'ms', '', 'Petra', 'Huber', 'Sehr geehrte Frau Huber,'],
  ['de-AT', 'formal', 'mr', '', 'Jan', 'Huber', 'Sehr geehrter Herr Huber,'],
  ['de-AT', 'formal', 'ms', 'Mag.', 'Petra', 'Huber', 'Sehr geehrte Frau Mag. Huber,'],
  ['de-AT', 'formal', 'ms', 'Mag.a', 'Petra', 'Huber', 'Sehr geehrte Frau Mag.a Huber,'],
  ['de-AT', 'formal', 'mr', 'Dipl.-Ing.', 'Jan', 'Huber', 'Sehr geehrter Herr Dipl.-Ing. Huber,'],
  ['de-AT', 'formal', 'mr', 'DI Dr.', 'Jan', 'Huber', 'Sehr geehrter Herr DI Dr. Huber,'],
  ['de-AT', 'formal', 'mr', 'Prof. Dr.', 'Jan', 'Huber', 'Sehr geehrter Herr Prof. Dr. Huber,'],
  ['de-AT', 'formal', 'ms', 'Dr., MSc', 'Petra', 'Huber', 'Sehr geehrte Frau Dr. Huber,'],
  ['de-AT', 'formal', 'ms', '', 'Petra', 'Huber, BA MA', 'Sehr geehrte Frau Huber,'],
  ['de-AT', 'formal', 'neutral', 'Mag.', 'Kim', 'Huber', 'Guten Tag Mag. Kim Huber,'],
  ['de-AT', 'informal', 'ms', 'Mag.', 'Anna', 'Huber', 'Liebe Anna,'],
  ['de-CH', 'formal', 'ms', '', 'Petra', 'Keller', 'Sehr geehrte Frau Keller'],
  ['de-CH', 'formal', 'mr', '', 'Urs', 'Keller', 'Sehr geehrter Herr Keller'],
  ['de-CH', 'formal', 'mr', '', 'Urs', 'Groß', 'Sehr geehrter Herr Groß'],
  ['de-CH', 'formal', 'neutral', '', 'Kim', 'Keller', 'Guten Tag Kim Keller'],
  ['de-CH', 'formal', 'ms', 'Dr.', 'Petra', 'Keller', 'Sehr geehrte Frau Dr. Keller'],
  ['de-CH', 'formal', 'mr', 'Prof. Dr.', 'Urs', 'Keller', 'Sehr geehrter Herr Professor Keller'],
  ['de-CH', 'informal', 'ms', '', 'Anna', 'Keller', 'Liebe Anna'],
  ['de-CH', 'informal', 'mr', '', 'Urs', 'Keller', 'Lieber Urs'],
  ['de-CH', 'informal', 'neutral', '', 'Kim', 'Keller', 'Hallo Kim'],
  ['en-GB', 'formal', 'ms', '', 'Anna', 'Clarke', 'Dear Ms Clarke,'],
  ['en-GB', 'formal', 'mr', '', 'Tom', 'Clarke', 'Dear Mr Clarke,'],
  ['en-GB', 'formal', 'neutral', '', 'Kim', 'Clarke', 'Dear Kim Clarke,'],
  ['en-GB', 'formal', 'neutral', 'Mx', 'Kim', 'Clarke', 'Dear Mx Clarke,'],
  ['en-GB', 'formal', 'ms', 'Dr.', 'Anna', 'Clarke', 'Dear Dr Clarke,'],
  ['en-GB', 'formal', 'neutral', 'Dr', 'Kim', 'Clarke', 'Dear Dr Clarke,'],
  ['en-GB', 'formal', 'mr', 'Prof.', 'Tom', 'Clarke', 'Dear Professor Clarke,'],
  ['en-GB', 'formal', 'mr', 'Mrs', 'Tom', 'Clarke', 'Dear Mr Clarke,'],
  ['en-GB', 'formal', 'ms', '', 'Anna', 'Clarke, PhD', 'Dear Ms Clarke,'],
  ['en-GB', 'formal', 'ms', '', 'Anna', '', 'Dear Anna,'],
  ['en-GB', 'informal', 'ms', '', 'Anna', 'Clarke', 'Dear Anna,'],
  ['en-GB', 'informal', 'neutral', 'Dr', 'Kim', 'Clarke', 'Dear Kim,'],
  ['en-GB', 'informal', 'mr', '', '', 'Clarke', 'Dear Mr Clarke,'],
  ['en-DE', 'formal', 'ms', '', 'Petra', 'Weber', 'Dear Ms Weber,'],
  ['en-CH', 'formal', 'mr', 'Dipl.-Ing.', 'Urs', 'Keller', 'Dear Mr Keller,'],
  ['en-US', 'formal', 'ms', '', 'Anna', 'Clarke', 'Dear Ms. Clarke,'],
  ['en-US', 'formal', 'mr', '', 'Tom', 'de la Cruz', 'Dear Mr. de la Cruz,'],
  ['en-US', 'formal', 'neutral', '', 'Kim', 'Clarke', 'Dear Kim Clarke,'],
  ['en-US', 'formal', 'ms', 'Dr', 'Anna', 'Clarke', 'Dear Dr. Clarke,'],
  ['en-US', 'formal', 'mr', 'Prof. Dr.', 'Tom', 'Clarke', 'Dear Professor Clarke,'],
  ['en-US', 'informal', 'ms', '', 'Anna', 'Clarke', 'Dear Anna,'],
];

function contactOf([locale, terms, formOfAddress, title, firstName, lastName]: Row | [...Row]): Contact {
  const [language, country] = locale.split('-') as [Contact['language'], Contact['country']];
  return contactWith({ language, country, terms, formOfAddress, title, firstName, lastName });
}

describe('Salutation (R9)', () => {
  it.each(ROWS)('greets in %s, %s, %s: "%s" "%s" "%s" as "%s"', (...row) => {
    expect(salutation(contactOf(row))).toBe(row[6]);
  });

  it('asks for a name instead of greeting nobody', () => {
    const nobody = contactWith({ firstName: ' ', lastName: '' });
    expect(salutation(nobody)).toBeUndefined();
    expect(salutationNeeds(nobody)).toBe('name');
  });

  it('asks for the form of address where a last name alone would have to be guessed', () => {
    const weber = contactWith({ formOfAddress: 'neutral', firstName: '' });
    expect(salutation(weber)).toBeUndefined();
    expect(salutationNeeds(weber)).toBe('form-of-address');
    expect(salutationNeeds(contactWith())).toBeUndefined();
  });

  it.each([
    ['de', 'DE', true],
    ['de', 'AT', true],
    ['de', 'CH', false],
    ['en', 'GB', false],
    ['en', 'US', false],
  ] as const)('goes on in %s-%s in small letters: %s', (language, country, expected) => {
    expect(continuesLowerCase(contactWith({ language, country }))).toBe(expected);
  });

  it('starts with a capital where no salutation precedes', () => {
    expect(continuesLowerCase(contactWith({ firstName: '', lastName: '' }))).toBe(false);
  });

  it.each([
    ['de', 'DE', 'formal', 'Mit freundlichen Grüßen'],
    ['de', 'CH', 'formal', 'Freundliche Grüsse'],
    ['de', 'DE', 'informal', 'Viele Grüße'],
    ['en', 'GB', 'formal', 'Kind regards,'],
    ['en', 'US', 'informal', 'Best,'],
  ] as const)('closes in %s-%s, %s, with "%s"', (language, country, terms, expected) => {
    expect(closing(contactWith({ language, country, terms }))).toBe(expected);
  });
});
