import type { ComposeWindow } from '../webmail/adapter';
import type { ComposeSession } from './ComposeSession';
import type { MailReport } from './tellSent';

/** Both sites take a mail back within half a minute; without a name of its own a draft must be the same in all else. In milliseconds. */
const WITHOUT_NAME = 60_000;
const BY_NAME = 5 * 60_000;
/** So many, then the oldest goes. */
const MOST = 5;

/** What a draft is known by when it comes back. */
interface DraftMarks {
  id: string;
  people: string;
  subject: string;
  text: string;
}

/** A mail whose window has left, or was put into another. Kept in memory alone. */
export interface LeftMail extends DraftMarks {
  /** By `performance.now()`. */
  at: number;
  /** What the next session beside the same draft goes on with. */
  carried: Pick<ComposeSession, 'letter' | 'readsAs' | 'step'>;
  language: ComposeSession['mail']['languages']['chosen'];
  /** Whose notice may still be there. */
  session: WeakRef<ComposeSession>;
  /** How it was reported, where it was sent. */
  report?: MailReport;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function marksOf(compose: ComposeWindow, text: string): DraftMarks {
  const people = compose.recipients().map(({ name, email }) => email || name);
  return { id: compose.draftId(), people: people.sort().join(), subject: plain(compose.subject()), text: plain(text) };
}

/** Sites may name a window before its draft, so that another name is no proof of another draft. */
function isSame(left: LeftMail, here: DraftMarks, age: number): boolean {
  const hasSameText = here.text !== '' && left.text === here.text;
  const hasSamePeople = here.people !== '' && left.people === here.people;
  if (here.id !== '' && left.id === here.id) return age < BY_NAME && (hasSameText || hasSamePeople);
  return age < WITHOUT_NAME && hasSameText && hasSamePeople && left.subject === here.subject;
}

/** The mails that left one document a little while ago: few, not for long, looked at only when they are asked for. */
export class LeftMails {
  private mails: LeftMail[] = [];

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      this.mails = [];
    });
  }

  /** Remembers the mail of a session that ends. */
  add(session: ComposeSession, text: string): LeftMail {
    const { letter, readsAs, step } = session;
    const mail: LeftMail = {
      ...marksOf(session.compose, text),
      at: performance.now(),
      carried: { letter, readsAs, step },
      language: session.mail.languages.chosen,
      session: new WeakRef(session),
    };
    this.mails = [...this.mails, mail].slice(-MOST);
    return mail;
  }

  /** The mail that is in this window again; it is handed out once. */
  take(compose: ComposeWindow, text: string): LeftMail | undefined {
    if (this.mails.length === 0) return undefined;
    const now = performance.now();
    this.mails = this.mails.filter(({ at }) => now - at < BY_NAME);
    const here = marksOf(compose, text);
    const found = this.mails.findLast((each) => isSame(each, here, now - each.at));
    if (found) this.mails = this.mails.filter((each) => each !== found);
    return found;
  }
}
