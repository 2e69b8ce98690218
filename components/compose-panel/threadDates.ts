import type { SeenThread } from '../../lib/composer/thread-port';
import type { CalendarDate, Language, LocalTime } from '../../lib/domain/application';
import { oldestFirst } from '../../lib/inbox/oldestFirst';
import { readShownDate } from '../../lib/inbox/readShownDate';
import type { ThreadMessage } from '../../lib/webmail/thread';

export interface Here {
  /** Of the interface. */
  language: Language;
  today: CalendarDate;
}

/** When a mail of the thread came; `undefined` where neither the page's own language nor another makes sense of what it shows. */
export function shownDateOf(
  { language }: Pick<SeenThread, 'language'>,
  { shownDate }: Pick<ThreadMessage, 'shownDate'>,
  here: Here,
): { on: CalendarDate; time: LocalTime | '' } | undefined {
  for (const each of [language, here.language, 'de', 'en']) {
    const shown = readShownDate(shownDate, each, here.today);
    if (shown) return shown;
  }
  return undefined;
}

/** The thread with its oldest mail first, however the mailbox shows it. Only the page's own language tells that for sure. */
export function inOrder(thread: SeenThread | null | undefined, today: CalendarDate): SeenThread | null | undefined {
  if (!thread) return thread;
  const dateOf = ({ shownDate }: ThreadMessage) => readShownDate(shownDate, thread.language, today);
  return { ...thread, messages: oldestFirst(thread.messages, dateOf) };
}
