/** What a compose window must hold, reckoned without the code under test. */
export class MailModel {
  /** Words that the user has typed and that nothing may take away. */
  words: string[] = [];
  isOpen = true;
  /** The user has pressed Send or discard; what comes after that is nobody's promise. */
  isEnding = false;
  /** Whom the mail goes to, as the site shows it. */
  recipients: string[];

  constructor(
    readonly number: number,
    /** The site's own element; another one stands for another mail. */
    readonly root: HTMLElement,
    public body: HTMLElement,
  ) {
    this.recipients = [`person${number}@example.com`];
  }
}

/** A letter that was offered beside one mail, and what became of it. */
export interface Offer {
  readonly mark: string;
  readonly text: string;
  readonly mail: MailModel;
  readonly body: HTMLElement;
  readonly recipients: string[];
  mode: 'above' | 'replace';
  isPressed: boolean;
  /** When its press arrived, all was as it was when it was offered: then it has to go in. */
  isDue: boolean;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of an editor as a reader sees it, with a space where a line ends. */
function textOf(body: HTMLElement): string {
  const page = body.ownerDocument;
  const walker = page.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    text += node.nodeType === Node.TEXT_NODE ? (node as Text).data : ' ';
  return squeeze(text);
}

const countOf = (text: string, part: string) => text.split(part).length - 1;

/** What is wrong at the end of a run; nothing, if every letter is where it belongs and nowhere else. */
export function findFaults(mails: readonly MailModel[], bodies: readonly HTMLElement[], offers: readonly Offer[]) {
  const faults: string[] = [];
  for (const body of new Set(bodies)) {
    const text = textOf(body);
    for (const offer of offers) {
      const times = countOf(text, offer.mark);
      if (times > 0 && body !== offer.body) faults.push(`${offer.mark} stands in another window`);
      if (times > 0 && !offer.isPressed) faults.push(`${offer.mark} was never accepted`);
      if (times > 1) faults.push(`${offer.mark} stands there ${times} times`);
      if (times === 1 && !text.includes(squeeze(offer.text))) faults.push(`${offer.mark} is not whole: ${text}`);
    }
  }
  for (const offer of offers) {
    const isIn = textOf(offer.body).includes(offer.mark);
    const isReplaced = offers.some((other) => other !== offer && other.mode === 'replace' && other.body === offer.body);
    if (offer.isDue && !isIn && !isReplaced) faults.push(`${offer.mark} should have gone in`);
  }
  for (const mail of mails) faults.push(...findLostWords(mail, offers));
  return faults;
}

/** Of a mail whose user asked for a letter in place of the text, nothing is promised of that text. */
function findLostWords({ number, body, words }: MailModel, offers: readonly Offer[]): string[] {
  const own = offers.filter((offer) => offer.body === body);
  if (own.some((offer) => offer.isPressed && offer.mode === 'replace')) return [];
  let text = textOf(body);
  for (const offer of own) text = text.replace(squeeze(offer.text), ' ');
  const rest = text.replace(/\s/g, '');
  const isWhole = words.every((word) => countOf(rest, word) === 1) && rest.length === words.join('').length;
  return isWhole ? [] : [`W${number} should hold ${words.join(' ')} and holds ${text}`];
}
