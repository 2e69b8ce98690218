import type { Settings } from '../domain/settings';

/** Where each mailbox opens a compose window, and how it takes the recipient (seen 2026-08 to 2026-10). */
const ADDRESSES: Record<Exclude<Settings['mailbox'], 'practice'>, string> = {
  gmail: 'https://mail.google.com/mail/?view=cm&fs=1&to=',
  'outlook-live': 'https://outlook.live.com/mail/0/deeplink/compose?to=',
  'outlook-office': 'https://outlook.office.com/mail/deeplink/compose?to=',
};

/** The address of a new mail to somebody in the user's mailbox, or `undefined` for the practice page. */
export function composeAddress(mailbox: Settings['mailbox'], email: string): string | undefined {
  return mailbox === 'practice' ? undefined : ADDRESSES[mailbox] + encodeURIComponent(email);
}
