// Runs in an isolated world of the mail page, as the content script does: the adapter under test, with a handle for the
// suite that takes and gives plain data.
import type { ComposeEnd, ComposeWindow, LetterMode, Recipient } from '../../lib/webmail/adapter';
import { adapterFor } from '../../lib/webmail/adapterFor';
import { practice } from '../../lib/webmail/practice/practice';
import type { OpenThread } from '../../lib/webmail/thread';
import { hasThread } from '../../lib/webmail/threadSign';
import { threadSiteFor } from '../../lib/webmail/threadSite';
import { marksOf } from './mailMarks';
import { findWrongMemories } from './randomEdits';
import { beforeCaret, type Stretch, tryReplacing } from './tryReplacing';

let compose: ComposeWindow | undefined;
let kept: Range | undefined;
let stop = new AbortController();
const ends: ComposeEnd[] = [];
const threads = threadSiteFor(location);
let nears = 0;

/** Told to the next page of the tab too: a window may end as its page is left. */
function tell(end: ComposeEnd): void {
  ends.push(end);
  sessionStorage.setItem('ends', ends.join());
}

function adapter() {
  const isPractice = location.host.startsWith('practice.') || location.search.includes('practice=');
  const found = isPractice ? practice : adapterFor(location);
  if (!found) throw new Error(`no adapter for ${location.host}`);
  return found;
}

function current(): ComposeWindow {
  if (!compose) throw new Error('open a window first');
  return compose;
}

/** Whether a range is that of some words; one thing in the page may stand for several signs, or for none. */
function shows(range: Range | undefined, words: string): boolean {
  if (!range) return false;
  const copy = range.cloneContents();
  for (const thing of copy.querySelectorAll('img, [contenteditable="false"]'))
    thing.replaceWith(thing.getAttribute('data-emoji') ?? '\ufffc');
  return copy.textContent === words || (/\p{Surrogate}/u.test(words) && !!copy.textContent?.includes(words));
}

let held: ReturnType<typeof locate> | undefined;

/** The first place of some words: its paragraph and offsets. */
function locate(words: string) {
  for (const paragraph of current().paragraphs()) {
    const start = paragraph.text.indexOf(words);
    if (start !== -1) return { paragraph, start, end: start + words.length };
  }
  throw new Error(`"${words}" is not in the mail`);
}

const handle = {
  /** Id of the body that an element lies in; `''` for a body without id. */
  findBody: (selector: string): string | undefined => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`${selector} is not on the page`);
    return adapter().findBody(element)?.id;
  },
  open: (selector: string): string[] => {
    const element = document.querySelector(selector);
    const body = element ? adapter().findBody(element) : undefined;
    if (!body) return ['body'];
    const opened = adapter().open(body);
    if ('missing' in opened) return opened.missing;
    compose = opened;
    stop = new AbortController();
    compose.onEnd(tell, stop.signal);
    compose.onSendNear(() => nears++, stop.signal);
    return [];
  },
  stop: () => stop.abort(),
  ends: (): ComposeEnd[] => ends,
  recipients: (): Recipient[] => current().recipients(),
  /** What a draft is known by. */
  draft: () => ({
    id: current().draftId(),
    people: current()
      .recipients()
      .map(({ email }) => email),
    subject: current().subject(),
    texts: current()
      .paragraphs()
      .map(({ text }) => text),
  }),
  attachments: (): string => current().attachments(),
  showsSend: (): boolean => (current().send()?.getClientRects().length ?? 0) > 0,
  nears: (): number => nears,
  subject: (): string => current().subject(),
  fillSubject: (subject: string): boolean => current().fillSubject(subject),
  texts: (): string[] =>
    current()
      .paragraphs()
      .map((paragraph) => paragraph.text),
  insert: (text: string, mode: LetterMode = 'above'): Promise<string> => current().insertLetter(text, mode),
  replace: (words: string, replacement: string, expected = words): boolean => {
    const { paragraph, start, end } = locate(words);
    return current().replace(paragraph, start, end, expected, replacement);
  },
  tryReplacing: (stretch: Stretch, replacement: string, byLook: boolean): string =>
    tryReplacing(current(), stretch, replacement, byLook),
  beforeCaret: (): string => beforeCaret(current()),
  /** Anywhere in the body, by a share of its signs, as a click would. */
  placeCaret: (share: number): void => {
    const { body } = current();
    body.focus();
    if (body instanceof HTMLTextAreaElement) {
      const at = Math.floor(share * (body.value.length + 1));
      body.setSelectionRange(at, at);
      return;
    }
    const mark = marksOf(body).filter(({ sign }) => sign.length === 1);
    const { node, offset } = mark[Math.floor(share * mark.length)] ?? { node: body, offset: 0 };
    document.getSelection()?.collapse(node, offset);
  },
  /** What is selected afterwards; `undefined` when the adapter refuses. */
  select: (words: string): string | undefined => {
    const { paragraph, start, end } = locate(words);
    return current().select(paragraph, start, end) ? document.getSelection()?.toString() : undefined;
  },
  isInView: (words: string): boolean => {
    const { paragraph, start, end } = locate(words);
    const { top = -1, bottom = 0 } = paragraph.toRange(start, end)?.getBoundingClientRect() ?? {};
    const frame = current().body.getBoundingClientRect();
    return top >= Math.max(frame.top, 0) - 1 && bottom <= Math.min(frame.bottom, innerHeight) + 1;
  },
  rangeText: (words: string): string | undefined => {
    const { paragraph, start, end } = locate(words);
    return paragraph.toRange(start, end)?.toString();
  },
  /** Every stretch of every paragraph against the page: how many ranges showed another text. */
  wrongRanges: (): number => {
    let wrong = 0;
    for (const paragraph of current().paragraphs())
      for (let start = 0; start < paragraph.text.length; start += 1)
        for (const end of [start + 1, start + 5]) {
          const words = paragraph.text.slice(start, end);
          if (end > paragraph.text.length || words.includes('\n')) continue;
          if (!shows(paragraph.toRange(start, end), words)) wrong += 1;
        }
    return wrong;
  },
  /** Whether a paragraph read before a change still claims to know where its words are. */
  staleRange: async (words: string, change: string): Promise<string | undefined> => {
    const { paragraph, start, end } = locate(words);
    current().replace(paragraph, start, end, words, change);
    return paragraph.toRange(start, end)?.toString();
  },
  /** Keeps the live range over some words. */
  keepRange: (words: string): void => {
    const { paragraph, start, end } = locate(words);
    kept = paragraph.toRange(start, end);
  },
  /** Whether the kept range lies over these words now. */
  isKeptAt: (words: string): boolean => {
    const { paragraph, start, end } = locate(words);
    return kept !== undefined && paragraph.isAt(kept, start, end);
  },
  /** Keeps a paragraph as it was read, for a later look. */
  hold: (words: string): void => {
    held = locate(words);
  },
  heldRange: (): string | undefined => held?.paragraph.toRange(held.start, held.end)?.toString(),
  /** Other content, without the editor's knowledge: for reading alone. */
  fill: (html: string): void => {
    current().body.innerHTML = html;
  },
  thread: (): OpenThread | undefined => threads?.reader.read(document),
  threadSign: (): string | undefined => threads?.sign(document),
  hasThread: (): boolean => hasThread(document),
  wrongMemories: (seed: number, times: number): string[] => findWrongMemories(current().body, seed, times),
  identities: (): number =>
    new Set(
      current()
        .paragraphs()
        .map((paragraph) => paragraph.node),
    ).size,
};

export type WorldHandle = typeof handle;
Object.assign(globalThis, { nachklang: handle });
