import type { Runtime } from 'webextension-polyfill';
import { mailboxOfHost } from '../webmail/mail-hosts';

/** Who is asking: one of our own pages, a content script on a mail page, or somebody else. */
export type SenderKind = 'page' | 'mail' | 'stranger';

export interface OwnIdentity {
  /** `runtime.id` */
  id: string;
  /** `runtime.getURL('')` */
  baseUrl: string;
}

/** What the browser says of a sender; Chromium adds the origin. */
export type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId' | 'tab'> & { origin?: string };

function parse(url: string | undefined): URL | undefined {
  return url && URL.canParse(url) ? new URL(url) : undefined;
}

/**
 * The browser fills in the sender, not the page: `url` is the asking document's own. A content script carries the mail
 * page's address, our pages (the panel's frame too) the extension's. Only the top frame of a mail page may ask (P12).
 */
export function senderKind(sender: Sender, own: OwnIdentity): SenderKind {
  const url = parse(sender.url);
  if (sender.id !== own.id || !url) return 'stranger';
  if (url.href.startsWith(own.baseUrl))
    return sender.origin === undefined || own.baseUrl.startsWith(sender.origin) ? 'page' : 'stranger';
  const isMail = url.protocol === 'https:' && mailboxOfHost(url.host) !== undefined;
  return isMail && sender.frameId === 0 && sender.tab !== undefined ? 'mail' : 'stranger';
}
