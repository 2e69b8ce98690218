import type { Application, CalendarDate } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { Settings } from '../../lib/domain/settings';
import type { LetterRequest } from '../../lib/letters/letter';

/** What a call sheet is made of, or `undefined` when there is nobody to call: the interview's first person, or the first contact. */
export function callRequest(
  application: Application,
  { interviewId, kind, number }: FollowUp,
  { ownName }: Pick<Settings, 'ownName'>,
  today: CalendarDate,
): LetterRequest | undefined {
  const latestFirst = application.interviews.toSorted((a, b) => b.date.localeCompare(a.date));
  const interview = latestFirst.find(({ id }) => id === interviewId) ?? latestFirst[0];
  const contact = application.contacts.find(({ id }) => interview?.contactIds.includes(id)) ?? application.contacts[0];
  if (!interview || !contact) return undefined;
  const { company, role, id: seed } = application;
  const { language } = contact;
  return {
    kind,
    number,
    language,
    company,
    role,
    contact,
    interview,
    notes: interview.notes,
    today,
    timing: 'in-time',
    ownName,
    seed,
  };
}
