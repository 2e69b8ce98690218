import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePersonName } from '../../../lib/domain/parsePersonName';
import { splitPeople } from '../../../lib/domain/splitPeople';

/** What is typed → form of address | title | first name | last name | language of the form. */
const NAMES: [string, string][] = [
  ['Frau Dr. Anna Weber', 'ms|Dr.|Anna|Weber|de'],
  ['Ms Jane Doe', 'ms||Jane|Doe|en'],
  ['Herr Klein', 'mr|||Klein|de'],
  ['Herrn Klein', 'mr|||Klein|de'],
  ['Hr. Klein', 'mr|||Klein|de'],
  ['Fr. Weber', 'ms|||Weber|de'],
  ['frau weber', 'ms|||weber|de'],
  ['Frau Weber', 'ms|||Weber|de'],
  ['Mr. Smith', 'mr|||Smith|en'],
  ['Mr Smith', 'mr|||Smith|en'],
  ['Mrs. Mary Smith', 'ms||Mary|Smith|en'],
  ['Miss Smith', 'ms|||Smith|en'],
  ['Mx Sam Rivers', 'neutral||Sam|Rivers|en'],
  ['Anna Weber', 'neutral||Anna|Weber|'],
  ['Jan Klein', 'neutral||Jan|Klein|'],
  ['Andrea Rossi', 'neutral||Andrea|Rossi|'],
  ['Weber', 'neutral|||Weber|'],
  ['Dr. Weber', 'neutral|Dr.||Weber|'],
  ['Dr.Weber', 'neutral|Dr.||Weber|'],
  ['Frau Dr.Weber', 'ms|Dr.||Weber|de'],
  ['Dr Anna Weber', 'neutral|Dr.|Anna|Weber|'],
  ['Herr Prof. Dr. Max Berger', 'mr|Prof. Dr.|Max|Berger|de'],
  ['Prof. Dr. Dr. h.c. Eva Lang', 'neutral|Prof. Dr. Dr.|Eva|Lang|'],
  ['Prof. Dr. rer. nat. Eva Lang', 'neutral|Prof. Dr.|Eva|Lang|'],
  ['Frau Professor Lang', 'ms|Prof.||Lang|de'],
  ['Frau Professorin Eva Lang', 'ms|Prof.|Eva|Lang|de'],
  ['Dr.-Ing. Paul Stein', 'neutral|Dr.|Paul|Stein|'],
  ['Herr Dr.-Ing. Stein', 'mr|Dr.||Stein|de'],
  ['Herr Dipl.-Ing. Paul Stein', 'mr||Paul|Stein|de'],
  ['Frau Mag. Eva Huber', 'ms|Mag.|Eva|Huber|de'],
  ['Herr PD Dr. Tom Wolf', 'mr|PD Dr.|Tom|Wolf|de'],
  ['Frau von der Heide', 'ms|||von der Heide|de'],
  ['Ursula von der Heide', 'neutral||Ursula|von der Heide|'],
  ['Herr Dr. Karl-Theodor von und zu Muster', 'mr|Dr.|Karl-Theodor|von und zu Muster|de'],
  ['Kees van Dijk', 'neutral||Kees|van Dijk|'],
  ['Mr Kees Van Dijk', 'mr||Kees|Van Dijk|en'],
  ['Ms Maria De Luca', 'ms||Maria|De Luca|en'],
  ['Della Reese', 'neutral||Della|Reese|'],
  ['Van Nguyen', 'neutral||Van|Nguyen|'],
  ['Anna Maria Weber', 'neutral||Anna Maria|Weber|'],
  ['Anna-Lena Müller-Lüdenscheidt', 'neutral||Anna-Lena|Müller-Lüdenscheidt|'],
  ['Frau Anna Weber (HR)', 'ms||Anna|Weber|de'],
  ['Anna Weber <anna@example.com>', 'neutral||Anna|Weber|'],
  ['Weber, Anna', 'neutral||Anna|Weber|'],
  ['Weber, Dr. Anna', 'neutral|Dr.|Anna|Weber|'],
  ['von der Heide, Ursula', 'neutral||Ursula|von der Heide|'],
  ['Frau Weber, Anna', 'ms||Anna|Weber|de'],
  ['Jane Doe, PhD', 'neutral||Jane|Doe|'],
  ['Jane Doe, M.Sc., MBA', 'neutral||Jane|Doe|'],
  ['Jane Doe PhD', 'neutral||Jane|Doe|'],
  ['  Frau   Dr.  Weber  ', 'ms|Dr.||Weber|de'],
  ["Mr. Sean O'Neill", "mr||Sean|O'Neill|en"],
  ['Frau Łucja Żak', 'ms||Łucja|Żak|de'],
  ['Frau', 'ms||||de'],
  ['Dr.', 'neutral|Dr.|||'],
  ['', 'neutral||||'],
  ['—', 'neutral||||'],
  ['constructor', 'neutral|||constructor|'],
];

const show = (text: string) => {
  const { formOfAddress, title, firstName, lastName, language } = parsePersonName(text);
  return [formOfAddress, title, firstName, lastName, language ?? ''].join('|');
};

describe('An interviewer typed into one field (R9)', () => {
  it.each(NAMES)('reads %j as %s', (text, parts) => {
    expect(show(text)).toBe(parts);
  });

  it('never guesses a form of address from a name', () => {
    const first = fc.constantFrom('Anna', 'Max', 'Andrea', 'Kim', 'Sascha', 'Jane', 'Peter', 'Maria');
    fc.assert(
      fc.property(first, fc.string(), (name, rest) => {
        fc.pre(!/fr|he?rr?n?|m[rsx]|mis/i.test(rest));
        expect(parsePersonName(`${name} ${rest}`).formOfAddress).toBe('neutral');
      }),
    );
  });

  it('reads any text without failing, into names that were typed', () => {
    const piece = fc.constantFrom(
      'Frau ',
      'Dr.',
      ' von ',
      ', ',
      '(',
      ')',
      '<',
      '\u0000',
      'Ä',
      '😀',
      '\ud800',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { firstName, lastName } = parsePersonName(text);
        for (const word of `${firstName} ${lastName}`.split(/\s+/)) expect(text).toContain(word);
      }),
    );
  });
});

describe('Several interviewers typed into one field', () => {
  it.each([
    ['Frau Weber und Herr Klein', ['Frau Weber', 'Herr Klein']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Frau Weber, Herr Klein', ['Frau Weber', 'Herr Klein']],
    ['Frau Weber; Jan Klein', ['Frau Weber', 'Jan Klein']],
    ['Anna Weber & Jan Klein', ['Anna Weber', 'Jan Klein']],
    ['Weber, Anna', ['Weber, Anna']],
    ['Weber, Dr. Anna', ['Weber, Dr. Anna']],
    ['Anna Weber, Dr. Jan Klein', ['Anna Weber', 'Dr. Jan Klein']],
    ['Karl von und zu Muster', ['Karl von und zu Muster']],
    ['Sandra Undine', ['Sandra Undine']],
    [' ', []],
  ])('tells %j apart', (text, people) => {
    expect(splitPeople(text)).toEqual(people);
  });
});
