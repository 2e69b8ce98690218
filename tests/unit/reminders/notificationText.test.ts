import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUpKind, Language } from '../../../lib/domain/application';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import { reminderText, summaryText } from '../../../lib/reminders/notificationText';
import { exampleApplication, exampleContact, stepOn } from '../domain/example-application';
import { anyText } from './anyText';
import { textsIn } from './textsIn';

const KINDS: FollowUpKind[] = [
  'thank-you',
  'status-enquiry',
  'feedback-request',
  'stay-in-touch',
  'contract-check',
  'review',
];
const application = exampleApplication();
const thanks = stepOn('2026-03-03', 'thank-you:i1', application);

function textOf(
  language: Language,
  changes: Partial<FollowUp> = {},
  today = '2026-03-03',
  showNames = false,
  of = application,
) {
  const context = { translate: textsIn(language), language, today, showNames };
  return reminderText({ application: of, followUp: { ...thanks, ...changes } }, context);
}

describe('The text of a reminder', () => {
  it('says what is due and until when, in both languages (R18)', () => {
    expect(textOf('en').title).toBe('A thank-you note is due (until Saturday)');
    expect(textOf('de').title).toBe('Ein Dankschreiben steht an (bis Samstag)');
  });

  it('says today and tomorrow, the date when it is far, and nothing when there is no last day', () => {
    const lastCall = null;
    expect(textOf('de', { lastCall, closes: '2026-03-03' }).title).toContain('(bis heute)');
    expect(textOf('de', { lastCall, closes: '2026-03-04' }).title).toContain('(bis morgen)');
    expect(textOf('de', { lastCall, closes: '2026-03-09' }).title).toContain('(bis Montag)');
    expect(textOf('de', { lastCall, closes: '2026-03-10' }).title).toContain('(bis Dienstag, 10. März)');
    expect(textOf('en', { lastCall, closes: '2026-03-10' }).title).toContain('(until Tuesday 10 March)');
    expect(textOf('en', { lastCall, closes: null }).title).toBe('A thank-you note is due');
  });

  it('says the time of an agreed call (R19)', () => {
    const changes = { kind: 'status-enquiry', agreedCall: { on: '2026-03-03', at: '15:00' } } as const;
    expect(textOf('de', changes).title).toBe('Verabredeter Anruf um 15:00');
    expect(textOf('en', changes).title).toBe('Agreed call at 15:00');
    const anyTime = { ...changes, agreedCall: { on: '2026-03-03', at: null } };
    expect(textOf('de', anyTime).title).toBe('Verabredeter Anruf');
    expect(textOf('en', anyTime).title).toBe('Agreed call');
  });

  it('names the last sensible day, and once that has passed the day on which the window closes', () => {
    const days = { lastCall: '2026-03-07', closes: '2026-03-09' };
    expect(textOf('en', days, '2026-03-07').title).toContain('(until today)');
    expect(textOf('en', days, '2026-03-08').title).toContain('(until tomorrow)');
    expect(textOf('en', days, '2026-03-10').title).toBe('A thank-you note is due');
  });

  it.each(KINDS)('names no person and no company by default, whatever the step: %s (T18)', (kind) => {
    for (const language of ['de', 'en'] as const) {
      const { title, message, buttons } = textOf(language, { kind });
      expect(`${title} ${message} ${buttons.join(' ')}`).not.toMatch(/Anna|Weber|Beispielwerk|Redakteurin/);
      expect([title, message].every((line) => line.length > 0 && line.length <= 80)).toBe(true);
      expect(buttons).toHaveLength(2);
    }
  });

  it('reads the same when the step is overdue: waiting is no fault (R21)', () => {
    const due = textOf('de', { state: 'due', lastCall: null });
    const overdue = textOf('de', { state: 'overdue', lastCall: null });
    expect(overdue).toEqual(due);
  });

  it('promises nothing and presses nobody, in any text (R2, R20)', () => {
    const pressing =
      /dringend|sofort|unbedingt|endlich|letzte Chance|verpass|müssen|urgent|hurry up|must|immediately|last chance|don't miss|!/i;
    for (const language of ['de', 'en'] as const)
      for (const kind of KINDS) {
        const { title, message, buttons } = textOf(language, { kind });
        expect([title, message, ...buttons].join(' ')).not.toMatch(pressing);
      }
  });

  it('names person and company when the user wishes it', () => {
    expect(textOf('en', {}, '2026-03-03', true).message).toBe('Anna Weber · Beispielwerk');
  });

  it('names the person of the interview that the step belongs to', () => {
    const contacts = [exampleContact({ id: 'c0', firstName: 'Jan', lastName: 'Kern' }), exampleContact()];
    expect(textOf('en', {}, '2026-03-03', true, exampleApplication({ contacts })).message).toContain('Anna Weber');
    expect(textOf('en', {}, '2026-03-03', true, exampleApplication({ contacts: [] })).message).toBe('Beispielwerk');
  });

  it('stays one line of at most 80 characters for any name (H10)', () => {
    const name = fc.oneof(anyText(300), fc.constant('x\r\ny'.repeat(3_000)));
    fc.assert(
      fc.property(name, name, (lastName, company) => {
        const hostile = exampleApplication({ company, contacts: [exampleContact({ lastName })] });
        const { title, message } = textOf('de', {}, '2026-03-03', true, hostile);
        expect(Math.max(title.length, message.length)).toBeLessThanOrEqual(80);
        expect(`${title}${message}`).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('sums up many in one kind line, without buttons', () => {
    expect(summaryText(5, textsIn('de'))).toMatchObject({
      title: '5 Schritte zum Nachfassen warten auf Sie',
      buttons: [],
    });
  });
});
