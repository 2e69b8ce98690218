import type { Mailbox } from './mail-hosts';

/** A person the mail goes to, as far as the page shows it. Unknown parts are `''`. */
export interface Recipient {
  name: string;
  /** Lower case. */
  email: string;
}

/** Files that a mail carries, as far as its window shows them; `unknown` where their place isn't found. */
export type Attachments = 'some' | 'none' | 'unknown';

/** What happened to a compose window. */
export type ComposeEnd = 'sent' | 'discarded' | 'gone';

/** A place in the mail's text: the text of one paragraph and where its characters live in the page. */
export interface Paragraph {
  /** The block element that holds it; identity tells whether a paragraph is still the same. */
  readonly node: Node;
  readonly text: string;
  /** A live range over `[start, end)` of `text` (UTF-16), or `undefined` when the page has changed since. */
  toRange(start: number, end: number): Range | undefined;
}

/** One compose window, behind the same interface on every site. Reads and writes happen only through it. */
export interface ComposeWindow {
  /** Where the user types; the owner document is the editor's own. */
  readonly body: HTMLElement;
  /** The window as a whole, for placing the panel and noticing the end. */
  readonly root: HTMLElement;
  recipients(): Recipient[];
  subject(): string;
  /** The user's own paragraphs in order: no quote, no signature. */
  paragraphs(): Paragraph[];
  /** Whether files are attached. Pictures within the text are none. */
  attachments(): Attachments;
  /** Puts a letter above signature and quote, never over typed text, as one undo step. Resolves after checking that it is there. */
  insertLetter(text: string): Promise<'inserted' | 'refused'>;
  /** Sets the subject only where it is empty. */
  fillSubject(subject: string): boolean;
  /** Replaces `[start, end)` of a paragraph if its text there still equals `expected`; one undo step, formatting kept. */
  replace(paragraph: Paragraph, start: number, end: number, expected: string, replacement: string): boolean;
  /**
   * Selects `[start, end)` of a paragraph, or puts the caret there where they are the same, takes the focus and brings the place into view.
   * Writes nothing. `false` when the page has changed since.
   */
  select(paragraph: Paragraph, start: number, end: number): boolean;
  /** Calls back each time the pointer or the keyboard comes to the site's own Send. */
  onSendNear(listener: () => void, signal: AbortSignal): void;
  /** Calls back once when the user pressed the site's own Send and the window went away, or otherwise left. */
  onEnd(listener: (end: ComposeEnd) => void, signal: AbortSignal): void;
}

/** All that is known of one site, and nothing else. */
export interface WebmailAdapter {
  readonly mailbox: Mailbox | 'practice';
  /** The compose body that `element` lies in, or `undefined` (search box, chat, signature settings, …). */
  findBody(element: Element): HTMLElement | undefined;
  /** The compose window around a body, or `undefined` with what is missing, for an honest message. */
  open(body: HTMLElement): ComposeWindow | { missing: string[] };
}
