import { seededRandom } from '../../e2e/harness/seededRandom';
import { findFaults, MailModel, type Offer } from './MailModel';
import { frames } from './standInForFrame';

const EDITOR = '[contenteditable="true"][aria-multiline="true"], [contenteditable="true"][g_editable]';
const USUAL = ['focus', 'type', 'offer', 'accept', 'accept', 'accept', 'acceptTwice'];
const DISTURBING = [
  ...['changeRecipients', 'changeRecipients', 'changeRecipients', 'replaceBody', 'switchAccount'],
  ...['send', 'discard', 'close', 'showAnother', 'offer'],
];
const pause = (time: number) => new Promise((next) => setTimeout(next, time));
const SEND = '[data-act="send"]';
const DISCARD = '[data-act="discard"], [data-act="close"]';

/** One random sequence beside a few windows. */
export class RandomRun {
  readonly log: string[] = [];
  private readonly mails: MailModel[] = [];
  private readonly bodies: HTMLElement[] = [];
  private readonly offers: Offer[] = [];
  private readonly arrivals: Promise<void>[] = [];
  private readonly pressedAt = new Map<HTMLElement, number>();
  private readonly random: () => number;

  constructor(
    private readonly seed: number,
    private readonly closed: HTMLElement[],
  ) {
    this.random = seededRandom(seed);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  get open(): MailModel[] {
    return this.mails.filter((mail) => mail.isOpen);
  }

  show(): void {
    const root = this.closed.shift();
    const body = root?.querySelector<HTMLElement>(EDITOR);
    if (!root || !body) return;
    root.style.display = '';
    this.meet(new MailModel(Number(root.dataset.number), root, body));
  }

  private meet(mail: MailModel): void {
    this.mails.push(mail);
    this.bodies.push(mail.body);
    mail.body.focus();
  }

  /** What can happen between an offer and its acceptance, by name. */
  private readonly deeds: Record<string, (mail: MailModel) => void> = {
    focus: ({ body }) => body.focus(),
    type: (mail) => {
      mail.body.focus();
      if (document.activeElement !== mail.body || mail.isEnding) return;
      const selection = document.getSelection();
      selection?.selectAllChildren(mail.body);
      selection?.collapseToEnd();
      const word = `wort${mail.number}${mail.words.length}x`;
      mail.words.push(word);
      document.execCommand('insertText', false, `${word} `);
    },
    offer: (mail) => this.offer(mail),
    accept: (mail) => this.accept(mail),
    acceptTwice: (mail) => {
      this.accept(mail);
      this.accept(mail);
    },
    send: (mail) => this.end(mail, SEND),
    discard: (mail) => this.end(mail, DISCARD),
    close: (mail) => {
      mail.isOpen = false;
      mail.root.remove();
    },
    changeRecipients: (mail) => this.changeRecipients(mail),
    /** The site puts another element in the place of its editor: to us, another draft. */
    replaceBody: (mail) => {
      const fresh = mail.body.cloneNode(false) as HTMLElement;
      mail.body.replaceWith(fresh);
      mail.isOpen = false;
      this.meet(new MailModel(mail.number, mail.root, fresh));
      this.mails.at(-1)?.recipients.splice(0, 9, ...mail.recipients);
    },
    switchAccount: () => this.switchAccount(),
    showAnother: () => this.show(),
  };

  private frameOf({ number }: MailModel) {
    return frames.findLast(({ latest, signal }) => latest?.subject === `W${number}` && !signal.aborted);
  }

  private offer(mail: MailModel): void {
    const state = this.frameOf(mail)?.latest;
    if (!state) return;
    const mark = `Brief-${this.seed}-${mail.number}-${this.offers.length}.`;
    const text = `Guten Tag,\n\nvielen Dank. ${mark}\n\nMit freundlichen Grüßen\nMira Beispiel`;
    const recipients = state.recipients.map(({ email }) => email);
    const mode = this.random() < 0.15 ? 'replace' : 'above';
    this.offers.push({ mark, text, mail, body: mail.body, recipients, mode, isPressed: false, isDue: false });
  }

  /** The press arrives a moment later, as it does over a port; meanwhile other things happen. */
  private accept(mail: MailModel): void {
    const offer = this.offers.findLast((each) => each.body === mail.body);
    const frame = this.frameOf(mail);
    if (!offer || !frame) return;
    offer.isPressed = true;
    const arrive = async () => {
      await pause(this.random() * 30);
      const isSame = mail.recipients.join() === offer.recipients.join();
      const isReady = mail.isOpen && !mail.isEnding && mail.body.isConnected && !this.isBusy(mail);
      offer.isDue ||= isReady && isSame;
      this.pressedAt.set(mail.body, performance.now());
      const { text, mode, recipients } = offer;
      const isIn = () => !!offer.body.textContent?.includes(offer.mark);
      const wasIn = isIn();
      frame.say({ type: 'insert', subject: '', text, mode, step: null, recipients });
      if (!isSame && !wasIn && isIn()) throw new Error(`${offer.mark} went to other people`);
    };
    this.arrivals.push(arrive());
  }

  /** An editor may still be taking up the letter before; another press may then go unheard. */
  private isBusy({ body }: MailModel): boolean {
    return performance.now() - (this.pressedAt.get(body) ?? Number.NEGATIVE_INFINITY) < 700;
  }

  private end(mail: MailModel, button: string): void {
    mail.isEnding = true;
    mail.root.querySelector<HTMLElement>(button)?.click();
  }

  private changeRecipients(mail: MailModel): void {
    const chip = mail.root.querySelector('[data-hovercard-id], [class*="RECIPIENT_ENTITY"]');
    if (!chip) return;
    const email = `new${Math.floor(this.random() * 1e6)}@example.com`;
    const [before] = mail.recipients;
    mail.recipients = this.random() < 0.5 ? [email] : [before ?? '', email];
    const fresh = chip.cloneNode(true) as HTMLElement;
    if (fresh.hasAttribute('data-hovercard-id')) fresh.setAttribute('data-hovercard-id', email);
    else fresh.setAttribute('aria-label', `Somebody <${email}>`);
    const row = chip.parentElement;
    if (mail.recipients.length === 1) row?.replaceChildren(fresh);
    else row?.replaceChildren(chip, fresh);
  }

  /** Another account without a new page: other windows with the same look in the same places. */
  private switchAccount(): void {
    history.pushState({}, '', `/mail/u/${Math.floor(this.random() * 3)}/`);
    for (const mail of this.open) {
      const root = mail.root.cloneNode(true) as HTMLElement;
      const body = root.querySelector<HTMLElement>(EDITOR);
      mail.isOpen = false;
      mail.root.replaceWith(root);
      if (!body) continue;
      body.replaceChildren();
      const other = new MailModel(mail.number, root, body);
      other.recipients = [...mail.recipients];
      this.meet(other);
    }
  }

  async play(): Promise<string[]> {
    const windows = 2 + Math.floor(this.random() * 4);
    for (let n = 0; n < windows; n++) this.show();
    await pause(20);
    for (const mail of this.open) if (this.random() < 0.8) this.offer(mail);
    const steps = 8 + Math.floor(this.random() * 10);
    let last: MailModel | undefined;
    for (let step = 0; step < steps && this.open.length > 0; step++) {
      // What follows one another in the same window is what can go wrong there.
      const mail: MailModel = last?.isOpen && this.random() < 0.5 ? last : this.pick(this.open);
      const name = this.pick(this.random() < 0.6 ? USUAL : DISTURBING);
      this.log.push(`${name} W${mail.number}`);
      this.deeds[name]?.(mail);
      last = mail;
      if (this.random() < 0.5) await pause(this.random() * 25);
    }
    await Promise.all(this.arrivals);
    await pause(130);
    return findFaults(this.mails, this.bodies, this.offers);
  }

  leave(): void {
    for (const { root } of this.mails) root.remove();
  }

  get pressed(): number {
    return this.offers.filter(({ isPressed }) => isPressed).length;
  }

  get inserted(): number {
    return this.offers.filter(({ body, mark }) => body.textContent?.includes(mark)).length;
  }
}
