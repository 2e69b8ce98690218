import { mailboxOfHost } from './mail-hosts';

/** What stands in Gmail's headings (2016–2026), and in Outlook (2019–2026), while a thread is shown, and never otherwise. */
const GMAIL_HEADING = '.hP, [data-legacy-thread-id]';
const OUTLOOK_BODY = '[id^="UniqueMessageBody"]';

/** Whether the page holds a thread: one cheap query. Headings are few, and the browser finds them by their name alone. */
export function hasThread(page: Document): boolean {
  if (mailboxOfHost(page.location.host) !== 'gmail') return page.querySelector(OUTLOOK_BODY) !== null;
  for (const heading of page.getElementsByTagName('h2')) if (heading.matches(GMAIL_HEADING)) return true;
  return false;
}

/** A number for each element that was seen: the sites' own ids may be missing, or the same for two threads. */
function createNumbering(): (element: Element) => number {
  const numbers = new WeakMap<Element, number>();
  let last = 0;
  return (element) => {
    const number = numbers.get(element) ?? ++last;
    numbers.set(element, number);
    return number;
  };
}

/** Names what a page shows by the marks of its threads, in the order of the page, and by its address; `''` where there are none. */
export function createSign(marks: string): (page: Document) => string {
  const numberOf = createNumbering();
  return (page) => {
    const names = [...page.querySelectorAll(marks)].map(
      (element) => `${numberOf(element)}${element.id}${element.hasChildNodes() ? '+' : ''}`,
    );
    return names.length > 0 ? `${page.location.href} ${names.join()}` : '';
  };
}
