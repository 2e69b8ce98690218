import type { WebmailAdapter } from './adapter';
import { gmail } from './gmail/gmail';
import { mailboxOfHost, type PageAddress } from './mail-hosts';
import { outlook } from './outlook/outlook';

/** The adapter for a page of a mailbox, by its host. The practice page names its own. */
export function adapterFor({ protocol, host }: Pick<PageAddress, 'protocol' | 'host'>): WebmailAdapter | undefined {
  const mailbox = protocol === 'https:' ? mailboxOfHost(host) : undefined;
  return mailbox && { gmail, outlook }[mailbox];
}
