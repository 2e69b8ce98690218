import type { Application, CalendarDate } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { Settings } from '../../lib/domain/settings';
import type { CallRequest } from '../../lib/letters/callSheet';
import { unknownContact } from './unknownContact';

/**
 * What a call sheet is made of: the step's interview, and of its people the first, or any contact, or somebody unknown whom the
 * switchboard puts through. Until the day of an agreed call it is that call. `undefined` without an interview.
 */
export function callRequest(
  application: Application,
  { interviewId, kind, number, agreedCall }: FollowUp,
  { ownName }: Pick<Settings, 'ownName'>,
  today: CalendarDate,
): CallRequest | undefined {
  const latestFirst = application.interviews.toSorted((a, b) => b.date.localeCompare(a.date));
  const interview = latestFirst.find(({ id }) => id === interviewId) ?? latestFirst[0];
  if (!interview) return undefined;
  const contact = application.contacts.find(({ id }) => interview.contactIds.includes(id)) ??
    application.contacts[0] ?? { id: '', ...unknownContact(application) };
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
    isAgreed: agreedCall !== null && agreedCall.on >= today,
  };
}
