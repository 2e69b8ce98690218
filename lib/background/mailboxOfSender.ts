import type { PanelMailbox } from '../domain/panel-place';
import type { Sender } from '../messages/sender';
import { mailboxOfHost } from '../webmail/mail-hosts';

/** The mailbox whose page asks; a page of our own is the practice page. The browser fills in the address. */
export function mailboxOfSender({ url }: Sender): PanelMailbox {
  return (url !== undefined && URL.canParse(url) && mailboxOfHost(new URL(url).host)) || 'practice';
}
