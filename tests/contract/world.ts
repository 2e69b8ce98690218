// Runs in an isolated world of the mail page, as the content script does: the adapter under test, with a handle for the
// suite that takes and gives plain data.
import type { ComposeEnd, ComposeWindow, Recipient } from '../../lib/webmail/adapter';
import { adapterFor } from '../../lib/webmail/adapterFor';

let compose: ComposeWindow | undefined;
let stop = new AbortController();
const ends: ComposeEnd[] = [];
let nears = 0;

function adapter() {
  const isPractice = location.host.startsWith('practice.');
  const found = adapterFor(isPractice ? { protocol: 'chrome-extension:', host: 'abc' } : location);
  if (!found) throw new Error(`no adapter for ${location.host}`);
  return found;
}

function current(): ComposeWindow {
  if (!compose) throw new Error('open a window first');
  return compose;
}

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
    compose.onEnd((end) => ends.push(end), stop.signal);
    compose.onSendNear(() => nears++, stop.signal);
    return [];
  },
  stop: () => stop.abort(),
  ends: (): ComposeEnd[] => ends,
  recipients: (): Recipient[] => current().recipients(),
  attachments: (): string => current().attachments(),
  nears: (): number => nears,
  subject: (): string => current().subject(),
  fillSubject: (subject: string): boolean => current().fillSubject(subject),
  texts: (): string[] =>
    current()
      .paragraphs()
      .map((paragraph) => paragraph.text),
  insert: (text: string): Promise<string> => current().insertLetter(text),
  replace: (words: string, replacement: string, expected = words): boolean => {
    const { paragraph, start, end } = locate(words);
    return current().replace(paragraph, start, end, expected, replacement);
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
          if (paragraph.toRange(start, end)?.toString() !== words) wrong += 1;
        }
    return wrong;
  },
  /** Whether a paragraph read before a change still claims to know where its words are. */
  staleRange: async (words: string, change: string): Promise<string | undefined> => {
    const { paragraph, start, end } = locate(words);
    current().replace(paragraph, start, end, words, change);
    return paragraph.toRange(start, end)?.toString();
  },
  identities: (): number =>
    new Set(
      current()
        .paragraphs()
        .map((paragraph) => paragraph.node),
    ).size,
};

export type WorldHandle = typeof handle;
Object.assign(globalThis, { nachklang: handle });
