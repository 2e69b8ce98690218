import type { Recipient } from './adapter';

/** A mail of the thread that is open beside or above the compose window, as far as the page shows it. */
export interface ThreadMessage {
  /** The site's own name of it, or `''`; stays the same while the mail exists. */
  id: string;
  from: Recipient;
  /** Whether the mailbox's owner wrote it. */
  isOwn: boolean;
  /** When it came, as the page says it in the interface's language; `''` unknown. */
  shownDate: string;
  /** What its writer wrote, without quotes, in lines; `''` while it is folded. */
  text: string;
  /** The invitation card's own words, in lines (what, when, where, who); `''` without one. */
  invitation: string;
}

/** The thread that is open. */
export interface OpenThread {
  subject: string;
  /** In the order of the page: the newest last, or first where a mailbox is set so. */
  messages: ThreadMessage[];
}

/** What is known of the open thread on one site. Reads, and writes nothing. */
export interface ThreadReader {
  /** The thread that is shown now; `undefined` where none is, or it isn't recognised. */
  read(page: Document): OpenThread | undefined;
}
