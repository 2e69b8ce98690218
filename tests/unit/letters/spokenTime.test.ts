import { describe, expect, it } from 'vitest';
import { quoted } from '../../../lib/letters/quoted';
import { spokenTime } from '../../../lib/letters/spokenTime';

describe('A time in a letter', () => {
  it.each([
    ['14:00', 'de-DE', '14 Uhr'],
    ['09:05', 'de-AT', '9:05 Uhr'],
    ['14:30', 'de-CH', '14.30 Uhr'],
    ['14:00', 'en-GB', '2 pm'],
    ['00:15', 'en-US', '12:15 a.m.'],
    ['12:00', 'en-US', '12 p.m.'],
    ['24:00', 'en-US', ''],
    ['', 'de-DE', ''],
  ] as const)('reads %s in %s as "%s"', (time, locale, spoken) => {
    expect(spokenTime(time, locale)).toBe(spoken);
  });
});

describe('Quotation marks', () => {
  it('are those of the country', () => {
    const all = (['de-DE', 'de-AT', 'de-CH', 'en-GB', 'en-US'] as const).map((locale) => quoted('x', locale));
    expect(all).toEqual(['„x“', '„x“', '«x»', '‘x’', '“x”']);
  });
});
