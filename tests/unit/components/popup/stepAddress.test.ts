import { describe, expect, it } from 'vitest';
import { stepAddress } from '../../../../components/steps/stepAddress';
import type { Application } from '../../../../lib/domain/application';
import type { FollowUp } from '../../../../lib/domain/follow-ups/follow-up';

const application = {
  id: 'a/1',
  contacts: [
    { id: 'c1', email: '' },
    { id: 'c2', email: 'hr@example.com' },
    { id: 'c3', email: 'anna+jobs@example.com' },
  ],
  interviews: [{ id: 'i1', contactIds: ['c1', 'c3'] }],
} as unknown as Application;
const step = (patch: Partial<FollowUp>) =>
  ({ kind: 'thank-you', channel: 'mail', interviewId: 'i1', key: 'k:1', ...patch }) as FollowUp;
const newMail = (email: string) => `mail:${email}`;

describe('Where a step leads', () => {
  it('is a mail to the person of that interview who can be written to (R9)', () => {
    expect(stepAddress(application, step({}), newMail)).toBe('mail:anna+jobs@example.com');
  });

  it('is for thanks a mail to nobody yet where nobody who was there has an address (R9)', () => {
    const contacts = application.contacts.filter(({ id }) => id !== 'c3');
    expect(stepAddress({ ...application, contacts }, step({}), newMail)).toBe('mail:');
    expect(stepAddress({ ...application, contacts }, step({ kind: 'status-enquiry' }), newMail)).toBe(
      'mail:hr@example.com',
    );
  });

  it('is a mail to anyone with an address when the step belongs to no interview', () => {
    expect(stepAddress(application, step({ interviewId: null }), newMail)).toBe('mail:hr@example.com');
  });

  it('is the practice page without a mailbox, with the address ready', () => {
    const address = stepAddress(application, step({}), () => undefined);
    expect(address).toBe('practice.html?to=anna%2Bjobs%40example.com');
    expect(stepAddress({ ...application, contacts: [] }, step({}), () => undefined)).toBe('practice.html');
  });

  it('is the call sheet for a call, and the application where nobody is contacted', () => {
    expect(stepAddress(application, step({ kind: 'status-enquiry', channel: 'phone' }), newMail)).toBe(
      'dashboard.html#/call-sheet/a%2F1/k%3A1',
    );
    for (const kind of ['review', 'contract-check'] as const)
      expect(stepAddress(application, step({ kind, channel: 'phone' }), newMail)).toBe(
        'dashboard.html#/application/a%2F1',
      );
  });
});
