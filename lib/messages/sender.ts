import type { Runtime } from '../browser/browser';
import { mailboxOfHost } from '../webmail/mail-hosts';
import { FRAMED_PAGES } from './framed-pages';

/**
 * Who is asking: a page of ours in a tab or popup, our panel in the frame beside a mail, the card at marked words, a content script in
 * a mail page's top frame, or anybody else.
 */
export type SenderKind = 'page' | 'panel' | 'card' | 'mail' | 'stranger';

/** It stands nearer to what the mail page can do than the panel, and has less to ask. */
const CARD = 'finding-card.html';

export interface OwnIdentity {
  /** `runtime.id` */
  id: string;
  /** `runtime.getURL('')`, the address of our pages with a slash at the end. */
  baseUrl: string;
}

/** What the browser says of a sender; Chromium adds the origin and whether the document is shown. */
export type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId' | 'tab'> & {
  origin?: string;
  documentLifecycle?: string;
};

/**
 * The browser fills in the sender, not the page: `url` is the asking document's own. A content script carries the mail
 * page's address, our pages the extension's. Only the top frame of a mail page may ask (P12), and of our pages only the
 * panel from within a frame. The panel's frame is opened by an address of the session (`use_dynamic_url`), but asks with the
 * extension's own (Chromium 156, 2026-11: url and origin; Firefox has one address anyway).
 */
export function senderKind(sender: Sender, own: OwnIdentity): SenderKind {
  const url = sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url) : undefined;
  if (sender.id !== own.id || !url || !isShown(sender)) return 'stranger';
  return url.href.startsWith(own.baseUrl) ? kindOfOwnPage(sender, url, own) : kindOfWebPage(sender, url);
}

/** A page that is only being prepared has no user in front of it. One that is just closing had: its last message counts. */
function isShown({ documentLifecycle }: Sender): boolean {
  return documentLifecycle !== 'prerender';
}

function kindOfOwnPage({ origin, frameId }: Sender, url: URL, { baseUrl }: OwnIdentity): SenderKind {
  if (origin !== undefined && `${origin}/` !== baseUrl) return 'stranger';
  const isFramed = frameId !== undefined && frameId !== 0;
  const page = url.href.slice(baseUrl.length).split(/[?#]/)[0] ?? '';
  if (page === CARD) return 'card';
  if (FRAMED_PAGES.includes(page)) return 'panel';
  return isFramed ? 'stranger' : 'page';
}

/** A window that a mail page has opened and fills itself has no address; of such a one the browser names the origin. */
function kindOfWebPage({ origin, frameId, tab }: Sender, address: URL): SenderKind {
  const isBlank = address.href === 'about:blank' && origin !== undefined && URL.canParse(origin);
  const url = isBlank ? new URL(origin) : address;
  const isMail = url.protocol === 'https:' && mailboxOfHost(url.host) !== undefined;
  const isTop = frameId === 0 && tab !== undefined;
  return isMail && isTop && (origin === undefined || origin === url.origin) ? 'mail' : 'stranger';
}
