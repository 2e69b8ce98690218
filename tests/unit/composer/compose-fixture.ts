import { vi } from 'vitest';
import type { FrameConnection, FrameParts } from '../../../lib/composer/connectFrame';
import type { PhraseSource } from '../../../lib/composer/PhraseSource';
import type { ToComposer, ToPanel } from '../../../lib/composer/panel-port';
import { type ComposerParts, startComposer } from '../../../lib/composer/startComposer';
import { takeOver } from '../../../lib/composer/takeOver';
import type { Language } from '../../../lib/domain/application';
import type { ComposerContext } from '../../../lib/messages/protocol';
import type { Checker } from '../../../lib/phrases/createChecker';
import type { Attachments, ComposeEnd, ComposeWindow, Recipient, WebmailAdapter } from '../../../lib/webmail/adapter';

export const ANNA: Recipient = { name: 'Anna Weber', email: 'anna.weber@example.com' };

/** What went over the line to each frame, and how to answer. Filled by the stand-in for connectFrame. */
export const frames: { sent: ToPanel[]; say: (message: ToComposer) => void }[] = [];

export function standInForFrame(element: HTMLElement, parts: FrameParts<ToComposer>): FrameConnection<ToPanel> {
  const frame = { sent: [] as ToPanel[], say: parts.onMessage };
  frames.push(frame);
  return { send: (message) => frame.sent.push(message), focus: () => element.focus() };
}

/** What was selected in any mail: the words, or what stands before the caret. */
export const selections: string[] = [];

/** A compose window whose paragraphs are the children of its body. */
export function makeMail(recipients: Recipient[] = [ANNA]) {
  const root = document.createElement('section');
  root.innerHTML = '<input><div contenteditable="true" tabindex="0" data-body><p></p></div>';
  document.body.append(root);
  const body = root.querySelector<HTMLElement>('[data-body]') as HTMLElement;
  const mail = {
    root,
    body,
    recipients,
    subject: '',
    draftId: '',
    attachments: 'none' as Attachments,
    end: (_: ComposeEnd) => {},
    comeToSend: () => {},
  };
  const compose: ComposeWindow = {
    body,
    root,
    draftId: () => mail.draftId,
    recipients: () => mail.recipients,
    subject: () => mail.subject,
    attachments: () => mail.attachments,
    paragraphs: () =>
      [...body.children].map((node) => ({
        node,
        text: node.textContent ?? '',
        toRange: () => undefined,
        isAt: () => false,
      })),
    insertLetter: async (text) => {
      body.firstElementChild?.replaceChildren(text);
      return 'inserted';
    },
    fillSubject: (subject) => {
      mail.subject = subject;
      return true;
    },
    replace: (paragraph, start, end, expected, replacement) => {
      const now = paragraph.node.textContent ?? '';
      if (now.slice(start, end) !== expected) return false;
      paragraph.node.textContent = now.slice(0, start) + replacement + now.slice(end);
      return true;
    },
    select: (paragraph, start, end) => {
      selections.push(paragraph.text.slice(start, end) || `${paragraph.text.slice(0, start)}|`);
      return true;
    },
    send: () => undefined,
    onSendNear: (listener, signal) => {
      mail.comeToSend = () => {
        if (!signal.aborted) listener();
      };
    },
    onEnd: (listener, signal) => {
      mail.end = (end) => {
        if (!signal.aborted) listener(end);
      };
    },
  };
  return { ...mail, mail, compose };
}

export type Mail = ReturnType<typeof makeMail>;

/** What the background says of a mail to Anna. */
export const KNOWN: ComposerContext = {
  applications: [{ id: 'a', mailLanguage: null }],
  ignoredHints: [],
  ownPhrases: [],
  mailLanguage: 'auto',
  panel: { at: null, isFolded: false },
};

/** Finds two words, whatever stands around them. */
const CHECKER: Checker = {
  scanned: 0,
  check: (paragraphs) =>
    paragraphs.map((text) =>
      [...text.matchAll(/erwarte|umgehend/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        category: 'pushy',
        severity: 'clear',
        ruleId: `pushy/${match[0]}`,
        replacements: ['erhoffe'],
      })),
    ),
};

/** A source of tables that writes down what it is asked for. */
export function standInForPhrases() {
  const wanted: Language[] = [];
  const listeners: (() => void)[] = [];
  let retries = 0;
  const source: PhraseSource = {
    createChecker: () => CHECKER,
    scannerOf: () => undefined,
    want: (language) => {
      if (!wanted.includes(language)) wanted.push(language);
    },
    tryAgain: () => {
      retries++;
    },
    onArrival: (listener) => listeners.push(listener),
  };
  const arrive = () => {
    for (const listener of listeners) listener();
  };
  return { source, wanted, arrive, retries: () => retries };
}

/** Starts a composer beside these mails with a background that stands in for the real one. */
export function startBeside(
  mails: Mail[],
  answers: Record<string, unknown> = {},
  parts: Partial<Pick<ComposerParts, 'phrases' | 'detect'>> = {},
) {
  const asked: { name: string; data: unknown }[] = [];
  const life = { isAlive: true };
  const all: Record<string, unknown> = {
    'composer/context': KNOWN,
    'composer/sent': { kind: 'thank-you' },
    ...answers,
  };
  const adapter: WebmailAdapter = {
    mailbox: 'practice',
    findBody: (element) => mails.find(({ body }) => body.contains(element))?.body,
    open: (body) =>
      mails.find((each) => each.body === body)?.compose ?? { body, missing: ['window'], onGone: () => {} },
  };
  startComposer({
    adapter,
    document,
    signal: takeOver(document),
    isAlive: () => life.isAlive,
    ask: vi.fn(async (name: string, data: unknown) => {
      asked.push({ name, data });
      return all[name] as never;
    }),
    phrases: standInForPhrases().source,
    panelUrl: 'about:blank',
    cards: async () => undefined,
    cardUrl: 'about:blank#card',
    texts: { open: 'open', look: 'look', unreadable: 'unreadable', frame: 'panel', grip: 'grip', card: 'card' },
    languageHint: 'de',
    ...parts,
  });
  return { asked, life, answers: all };
}

/** The elements that stand beside the page's own content. */
export const hosts = () =>
  [...document.documentElement.children].filter((each) => each !== document.head && each !== document.body);

/** Types as a user does and waits until the text has settled. */
export async function type({ body }: Mail, text: string) {
  const paragraph = body.lastElementChild;
  if (paragraph) paragraph.textContent = text;
  body.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1000);
}

export async function focus({ body }: Mail) {
  body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1000);
}

/** What the panel knows now. */
export function latestState() {
  const states = frames.at(-1)?.sent.filter((message) => message.type === 'state') ?? [];
  const state = states.at(-1)?.state;
  if (!state) throw new Error('the panel was told nothing yet');
  return state;
}
