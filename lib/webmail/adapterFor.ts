import type { WebmailAdapter } from './adapter';
import { gmail } from './gmail/gmail';
import { mailboxOfHost } from './mail-hosts';
import { outlook } from './outlook/outlook';
import { practice } from './practice/practice';

/** The adapter for a page: by host for the mailboxes, the practice one on pages of the extension itself. */
export function adapterFor({ protocol, host }: { protocol: string; host: string }): WebmailAdapter | undefined {
  if (protocol === 'chrome-extension:' || protocol === 'moz-extension:') return practice;
  const mailbox = protocol === 'https:' ? mailboxOfHost(host) : undefined;
  return mailbox && { gmail, outlook }[mailbox];
}
