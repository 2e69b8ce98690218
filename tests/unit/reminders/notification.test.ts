import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf, notificationId, readNotificationId, SUMMARY_ID } from '../../../lib/reminders/notification';

describe('What a notification carries (T14)', () => {
  it('tells from the id alone which step it is about, whatever the ids hold', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.constantFrom('write', 'call', 'look'), (applicationId, key, action) => {
        const subject = { applicationId, key, action } as const;
        expect(readNotificationId(notificationId(subject))).toEqual(subject);
      }),
    );
  });

  it.each([
    SUMMARY_ID,
    '',
    'step',
    'step/a1',
    'step/a1/k',
    'step/a1/k/other',
    'step/a1/k/write/more',
    'step//k/write',
    'step/%/k/write',
    'x/a1/k/write',
  ])('takes %j for none of ours', (id) => {
    expect(readNotificationId(id)).toBeUndefined();
  });

  it('offers to write where a mail is due, the call sheet where a call is (R19, R22), a look where the user decides (R26)', () => {
    expect(actionOf({ kind: 'thank-you', channel: 'mail' })).toBe('write');
    expect(actionOf({ kind: 'status-enquiry', channel: 'phone' })).toBe('call');
    expect(actionOf({ kind: 'status-enquiry', channel: 'mail' })).toBe('write');
    expect(actionOf({ kind: 'feedback-request', channel: 'phone' })).toBe('call');
    expect(actionOf({ kind: 'contract-check', channel: 'phone' })).toBe('look');
    expect(actionOf({ kind: 'review', channel: 'mail' })).toBe('look');
  });
});
