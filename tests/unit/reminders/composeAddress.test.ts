import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAddress } from '../../../lib/reminders/composeAddress';
import { mailboxOfHost } from '../../../lib/webmail/mail-hosts';

describe('The address of a new mail', () => {
  it.each([
    ['gmail', 'https://mail.google.com/mail/?view=cm&fs=1&to=anna.weber%40example.com'],
    ['outlook-live', 'https://outlook.live.com/mail/0/deeplink/compose?to=anna.weber%40example.com'],
    ['outlook-office', 'https://outlook.office.com/mail/deeplink/compose?to=anna.weber%40example.com'],
    ['practice', undefined],
  ] as const)('in %s', (mailbox, address) => {
    expect(composeAddress(mailbox, 'anna.weber@example.com')).toBe(address);
  });

  it('carries any text as the recipient alone, to a host on which the composer works (H1)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('gmail', 'outlook-live', 'outlook-office'),
        fc.string({ unit: 'grapheme' }),
        (mailbox, email) => {
          const url = new URL(composeAddress(mailbox, email) ?? '');
          expect(url.searchParams.get('to')).toBe(email);
          expect(url.protocol).toBe('https:');
          expect(mailboxOfHost(url.host)).toBeDefined();
          expect([...url.searchParams.keys()].filter((key) => !['view', 'fs', 'to'].includes(key))).toEqual([]);
        },
      ),
    );
  });
});
