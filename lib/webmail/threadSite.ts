import { readBoxes } from './dom/readBoxes';
import { gmailThread } from './gmail/thread';
import { SIGN as GMAIL_SIGN } from './gmail/thread-selectors';
import { mailboxOfHost } from './mail-hosts';
import { outlookThread } from './outlook/thread';
import { SIGN as OUTLOOK_SIGN } from './outlook/thread-selectors';
import type { ThreadReader } from './thread';
import { createSign } from './threadSign';

/** What can be known of the threads of one site. */
export interface ThreadSite {
  reader: ThreadReader;
  /** A cheap name of what is shown now: another thread, or another mail unfolded, gives another one; `''` where no thread is. */
  sign(page: Document): string;
  /** Where text and buttons of the thread stand, within the view, in CSS pixels. */
  boxes(page: Document): DOMRect[];
}

const SITES = {
  gmail: { reader: gmailThread, marks: GMAIL_SIGN },
  outlook: { reader: outlookThread, marks: OUTLOOK_SIGN },
};

/** The threads of a page, by its host. */
export function threadSiteFor({ host }: { host: string }): ThreadSite | undefined {
  const mailbox = mailboxOfHost(host);
  if (!mailbox) return undefined;
  const { reader, marks } = SITES[mailbox];
  return {
    reader,
    sign: createSign(marks),
    boxes: (page) => readBoxes([...page.querySelectorAll<HTMLElement>(marks)]),
  };
}
