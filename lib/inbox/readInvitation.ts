import type { CalendarDate } from '../domain/application';
import type { InterviewHints } from './answer';
import { interviewKind } from './invitation/interviewKind';
import { peopleIn } from './invitation/peopleIn';
import { companyIn, roleIn } from './invitation/roleAndCompany';
import { proposedTime } from './proposedTime';
import { readMail } from './readMail';

const LONGEST = 6_000;
const LONGEST_SUBJECT = 300;

/**
 * What an invitation says of the interview, from the lines of its card first, else from the mail's text. A suggestion; unknown is `''`
 * or `null`. Never throws.
 */
export function readInvitation(
  mail: { subject: string; text: string; invitation: string },
  { received }: { received: CalendarDate },
): InterviewHints {
  const text = mail.text.slice(0, LONGEST);
  const card = mail.invitation.slice(0, LONGEST);
  const subject = mail.subject.slice(0, LONGEST_SUBJECT);
  const whole = `${subject}\n${card}\n${text}`;
  const { on, time } = when(card, received) ??
    when(text, received) ??
    when(subject, received) ?? { on: null, time: '' };
  return {
    role: roleIn(subject) || roleIn(card) || roleIn(text),
    company: companyIn(subject) || companyIn(card) || companyIn(text),
    on,
    time,
    kind: interviewKind(whole),
    people: peopleIn(`${card}\n${text}`),
  };
}

function when(text: string, received: CalendarDate): Pick<InterviewHints, 'on' | 'time'> | undefined {
  const read = readMail({ subject: '', text });
  const proposed = proposedTime(read, received);
  return proposed ?? undefined;
}
