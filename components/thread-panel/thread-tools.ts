import type { Ask } from '../../lib/composer/ask';
import type { ThreadPanelLine } from '../../lib/composer/thread-port';
import type { CalendarDate, Language, LocalTime } from '../../lib/domain/application';
import type { AnswerReading } from '../../lib/inbox/answer';
import type { FormDrafts } from '../dashboard/formDrafts';
import type { SeenMails } from './seenMails';

/** What the page beside an open thread needs from where it stands. */
export interface ThreadTools {
  line: ThreadPanelLine;
  ask: Ask;
  /** The mails that were asked about in this tab. */
  seen: SeenMails;
  /** What is being typed, until it is kept or given up. */
  forms: FormDrafts;
  language: Language;
  today: CalendarDate;
  zone: string;
  now(): number;
  newId(): string;
  /** Whether a click or key came from the user: the page around the frame must not press our buttons. */
  isByUser(event: { isTrusted: boolean }): boolean;
  /** What a received mail says. */
  readAnswer(mail: { subject: string; text: string }, when: { received: CalendarDate }): AnswerReading;
  /** Day and time that a mailbox shows in its own language; `undefined` where they can't be told. */
  readShownDate(
    shown: string,
    language: string,
    today: CalendarDate,
  ): { on: CalendarDate; time: LocalTime | '' } | undefined;
}
