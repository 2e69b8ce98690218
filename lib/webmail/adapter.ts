import type { Mailbox } from './mail-hosts';

/** A person the mail goes to, as far as the page shows it. Unknown parts are `''`. */
export interface Recipient {
  name: string;
  /** Lower case. */
  email: string;
}

/** Files that a mail carries, as far as its window shows them; `unknown` where their place isn't found. */
export type Attachments = 'some' | 'none' | 'unknown';

/** What happened to a compose window; `scheduled`: its mail leaves later, at a time that the user chose. */
export type ComposeEnd = 'sent' | 'scheduled' | 'discarded' | 'gone';
/** What becomes of the user's own text when a letter goes in: it stays below, or the letter takes its place. */
export type LetterMode = 'above' | 'replace';

/** A place in the mail's text: the text of one paragraph and where its characters live in the page. */
export interface Paragraph {
  /** The block element that holds it; identity tells whether a paragraph is still the same. */
  readonly node: Node;
  readonly text: string;
  /**
   * A live range over `[start, end)` of `text` (UTF-16), or `undefined` when the page has changed since. `reused` is set to it,
   * instead of making another: until they are collected as rubbish, hundreds of live ranges slow every change of the page down.
   */
  toRange(start: number, end: number, reused?: Range): Range | undefined;
  /** Whether a live range made earlier lies over `[start, end)` now: then no other is needed. */
  isAt(range: Range, start: number, end: number): boolean;
}

/** One compose window, behind the same interface on every site. Reads and writes happen only through it. */
export interface ComposeWindow {
  /** Where the user types; the owner document is the editor's own. */
  readonly body: HTMLElement;
  /** The window as a whole, for placing the panel and noticing the end. */
  readonly root: HTMLElement;
  /**
   * The site's own name of the draft, the same after full screen, pop-out and undone sending; `''` where it shows none.
   * Gmail names a window before its draft: read it late, when the mail is sent.
   */
  draftId(): string;
  recipients(): Recipient[];
  subject(): string;
  /** The user's own paragraphs in order: no quote, no signature. */
  paragraphs(): Paragraph[];
  /** Whether files are attached. Pictures within the text are none. */
  attachments(): Attachments;
  /**
   * Puts a letter above signature and quote as one undo step; over typed text only where `mode` says so. Resolves after
   * checking that it is there. Refuses where the body has left the page, is hidden, or keeps no text.
   */
  insertLetter(text: string, mode: LetterMode): Promise<'inserted' | 'refused'>;
  /** Sets the subject only where it is empty. */
  fillSubject(subject: string): boolean;
  /** Replaces `[start, end)` of a paragraph if its text there still equals `expected`; one undo step, formatting kept. */
  replace(paragraph: Paragraph, start: number, end: number, expected: string, replacement: string): boolean;
  /**
   * Selects `[start, end)` of a paragraph, or puts the caret there where they are the same, takes the focus and brings the place into view.
   * Writes nothing. `false` when the page has changed since.
   */
  select(paragraph: Paragraph, start: number, end: number): boolean;
  /** The site's own Send, as far as it is on the page now; nothing of ours may lie over it. */
  send(): HTMLElement | undefined;
  /** Calls back each time the pointer or the keyboard comes to the site's own Send, or its keys are pressed. */
  onSendNear(listener: () => void, signal: AbortSignal): void;
  /** Calls back once when the user pressed the site's own Send and the window went away, or otherwise left. */
  onEnd(listener: (end: ComposeEnd) => void, signal: AbortSignal): void;
}

/** A window in which a part is missing without which nothing can be done honestly. */
export interface UnreadableWindow {
  readonly body: HTMLElement;
  /** What was not recognised: `window`, `send`. */
  missing: string[];
  /** Calls back once when the window has left. */
  onGone(listener: () => void, signal: AbortSignal): void;
}

/** All that is known of one site, and nothing else. */
export interface WebmailAdapter {
  readonly mailbox: Mailbox | 'practice';
  /** The compose body that `element` lies in, or `undefined` (search box, chat, signature settings, …). */
  findBody(element: Element): HTMLElement | undefined;
  /** The compose window around a body, or what is missing in it, for an honest message. */
  open(body: HTMLElement): ComposeWindow | UnreadableWindow;
}
