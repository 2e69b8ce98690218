import { describe, expect, it } from 'vitest';
import { describeDue } from '../../../../components/shared/describeDue';
import { errorText } from '../../../../components/shared/errorText';
import { formatPast, formatRelative, formatShortDay } from '../../../../components/shared/format';
import type { FieldError } from '../../../../lib/domain/commands';
import type { FollowUp } from '../../../../lib/domain/follow-ups/follow-up';
import { textsIn } from '../compose-panel/textsIn';

const TODAY = '2026-11-24';

describe('Days for people', () => {
  it.each([
    ['2026-11-24', 'Tue 24 Nov', 'Di., 24. Nov.'],
    ['2027-01-05', 'Tue 5 Jan 2027', 'Di., 5. Jan. 2027'],
  ])('are short: %s', (date, en, de) => {
    expect(formatShortDay(date, TODAY, 'en')).toBe(en);
    expect(formatShortDay(date, TODAY, 'de')).toBe(de);
  });

  it.each([
    ['2026-11-24', 'today', 'heute'],
    ['2026-11-25', 'tomorrow', 'morgen'],
    ['2026-11-26', 'in 2 days', 'in 2 Tagen'],
    ['2026-11-23', 'yesterday', 'gestern'],
    ['2026-11-30', 'in 6 days', 'in 6 Tagen'],
    ['2026-12-01', 'Tue 1 Dec', 'Di., 1. Dez.'],
  ])('are counted while they are near: %s', (date, en, de) => {
    expect(formatRelative(date, TODAY, 'en')).toBe(en);
    expect(formatRelative(date, TODAY, 'de')).toBe(de);
  });

  it.each([
    ['2026-11-23', 'yesterday', 'gestern'],
    ['2026-11-20', 'Friday', 'Freitag'],
    ['2026-11-10', '10 Nov', '10. Nov.'],
  ])('are named after "since" when past: %s', (date, en, de) => {
    expect(formatPast(date, TODAY, 'en')).toBe(en);
    expect(formatPast(date, TODAY, 'de')).toBe(de);
  });
});

describe('When a step is due', () => {
  const step = (patch: Partial<FollowUp>) =>
    ({ state: 'overdue', due: '2026-11-20', lastCall: null, closes: null, remindAt: 0, ...patch }) as FollowUp;
  const inGerman = (patch: Partial<FollowUp>) =>
    describeDue(step(patch), { today: TODAY, zone: 'Europe/Berlin', language: 'de', t: textsIn('de') });

  it.each<[Partial<FollowUp>, string]>([
    [{ state: 'due', due: TODAY }, 'heute'],
    [{ state: 'due', due: TODAY, lastCall: '2026-11-28', closes: '2026-11-30' }, 'heute, bis 28. Nov.'],
    [{}, 'seit Freitag'],
    [{ lastCall: '2026-11-23', closes: '2026-11-25' }, 'seit Freitag, bis 25. Nov.'],
    [{ closes: '2026-11-23' }, 'seit Freitag'],
    [{ state: 'upcoming', due: '2026-11-27' }, 'in 3 Tagen'],
    [{ state: 'snoozed', remindAt: Date.UTC(2026, 10, 25, 8, 30) }, 'morgen'],
    [{ state: 'snoozed', agreedCall: { on: '2026-11-25', at: '15:30' } }, 'morgen, 15:30'],
    [{ state: 'due', agreedCall: { on: '2026-11-24', at: '15:30' } }, 'heute, 15:30'],
    [{ state: 'snoozed', agreedCall: { on: '2026-11-25', at: null } }, 'morgen, verabredeter Anruf'],
    [{ state: 'due', agreedCall: { on: '2026-11-24', at: null } }, 'heute, verabredeter Anruf'],
    [{ state: 'overdue', agreedCall: { on: '2026-11-23', at: '15:30' } }, 'seit gestern'],
  ])('is said neutrally (R21): %j', (patch, words) => {
    expect(inGerman(patch)).toBe(words);
  });
});

describe('An error', () => {
  it.each<[FieldError, string, string]>([
    [{ field: 'company', code: 'required' }, 'Please fill in “Company”.', 'Bitte füllen Sie „Unternehmen“ aus.'],
    [
      { field: 'contacts.0.email', code: 'not-an-email' },
      '“Email” needs an address such as name@example.com.',
      '„E-Mail“ braucht eine Adresse wie name@example.com.',
    ],
    [
      { field: 'interview.notes.stayedWithMe', code: 'too-long', limit: 5000 },
      '“What stayed with me” can hold 5000 characters at most. Please shorten it.',
      '„Was mir im Gedächtnis geblieben ist“ fasst höchstens 5000 Zeichen. Bitte kürzen Sie den Text.',
    ],
    [
      { field: 'interview.time', code: 'not-a-time' },
      '“When” needs a time of day, such as 14:30.',
      '„Wann“ braucht eine Uhrzeit, zum Beispiel 14:30.',
    ],
    [
      { field: 'constructor', code: 'unknown' },
      '“This entry” is no longer there. Please open this page again.',
      '„Diese Angabe“ ist nicht mehr da. Bitte öffnen Sie diese Seite neu.',
    ],
  ])('names the field it is about: %j', (error, en, de) => {
    expect(errorText(error, textsIn('en'))).toBe(en);
    expect(errorText(error, textsIn('de'))).toBe(de);
  });
});
