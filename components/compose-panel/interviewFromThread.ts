import type { SeenThread } from '../../lib/composer/thread-port';
import type { FormOfAddress, Language } from '../../lib/domain/application';
import { comparePersonName } from '../../lib/domain/comparePersonName';
import type { Recipient } from '../../lib/domain/findByRecipient';
import { companyDomain } from '../../lib/domain/mailAddress';
import type { NamedPerson } from '../../lib/inbox/answer';
import { isAboutInterview } from '../../lib/inbox/isAboutInterview';
import { readInvitation } from '../../lib/inbox/readInvitation';
import { readLanguage } from '../../lib/inbox/readLanguage';
import type { OpenThread, ThreadMessage } from '../../lib/webmail/thread';
import type { LogDraft } from '../popup/logDraft';
import { type Here, shownDateOf } from './threadDates';

const aboutOf = ({ subject }: OpenThread, { text, invitation }: ThreadMessage) => ({
  subject,
  text: `${invitation}\n${text}`.trim(),
});

/** The mail of the thread that says most of the interview: the newest with an invitation, or else the newest that is about one. */
export function interviewMail(thread: OpenThread | null | undefined): ThreadMessage | undefined {
  const received = thread?.messages.filter(({ isOwn }) => !isOwn) ?? [];
  return (
    received.findLast(({ invitation }) => invitation !== '') ??
    received.findLast((message) => thread && isAboutInterview(aboutOf(thread, message)))
  );
}

/**
 * What the open thread says of an interview, for the form that logs one: all of it is a suggestion, and what it doesn't say stays as it
 * is in `blank`.
 *
 * @param person whom the mail goes to
 */
export function interviewFromThread(
  thread: SeenThread | null | undefined,
  person: Recipient | undefined,
  blank: LogDraft,
  here: Here,
): LogDraft {
  const draft = { ...blank, ...personFields(person, [], here.language), company: companyByDomain(person) };
  const message = interviewMail(thread);
  if (!thread || !message) return draft;
  const { subject } = thread;
  // A date that is understood in no language came today.
  const { on: received } = shownDateOf(thread, message, here) ?? { on: here.today };
  const hints = readInvitation({ ...message, subject }, { received });
  const [, clock = ''] = blank.when.split('T');
  return {
    ...draft,
    ...personFields(person ?? message.from, hints.people, readLanguage(message.text.toLowerCase())),
    company: hints.company || draft.company,
    role: hints.role,
    when: hints.on === null ? blank.when : `${hints.on}T${hints.time || clock}`,
    kind: hints.kind ?? blank.kind,
  };
}

const FORMS: Readonly<Record<Language, Readonly<Record<FormOfAddress, string>>>> = {
  de: { ms: 'Frau', mr: 'Herr', neutral: '' },
  en: { ms: 'Ms', mr: 'Mr', neutral: '' },
};

/** As one types it: the form of address says the language, too. */
const spoken = ({ formOfAddress, title, firstName, lastName }: NamedPerson, language: Language) =>
  [FORMS[language][formOfAddress], title, firstName, lastName].filter(Boolean).join(' ');

/** Whom the mail goes to comes first, as it is their address; then who else will be there. */
function personFields(
  person: Recipient | undefined,
  people: readonly NamedPerson[],
  language: Language,
): Pick<LogDraft, 'interviewer' | 'email'> {
  const { name = '', email = '' } = person ?? {};
  const self = people.find((each) => comparePersonName(each, { name, email }) !== undefined);
  const others = people.filter((each) => each !== self).map((each) => spoken(each, language));
  const named = self ? spoken(self, language) : '';
  const first = named.length > name.length ? named : name;
  return { interviewer: [first, ...others].filter(Boolean).join('; '), email };
}

/** `beispiel-werk.de` is called Beispiel Werk until the user says better. */
function companyByDomain(person: Recipient | undefined): string {
  const [label = ''] = companyDomain(person?.email ?? '')?.split('.') ?? [];
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
