import type { Application, CalendarDate, Contact, Interview, Language } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isCallAgreed } from '../../lib/domain/follow-ups/isCallAgreed';
import { interviewOf } from '../../lib/domain/interviewOf';
import type { Settings } from '../../lib/domain/settings';
import type { CallRequest } from '../../lib/letters/callSheet';
import { canCompose } from '../../lib/letters/canCompose';
import { telAddress } from '../shared/telAddress';
import { unknownContact } from './unknownContact';

/**
 * What a call sheet is made of: the step's interview, and whom one calls about it, or somebody unknown whom the switchboard puts
 * through. Until the day of an agreed call it is that call. `undefined` without an interview, and for steps that
 * concern nobody else. `ours`: the language in which the user works with us.
 */
export function callRequest(
  application: Application,
  followUp: FollowUp,
  { ownName }: Pick<Settings, 'ownName'>,
  { today, ours }: { today: CalendarDate; ours: Language },
): CallRequest | undefined {
  const { interviewId, kind, number } = followUp;
  const interview = interviewOf(application, interviewId);
  if (!interview || !canCompose(kind)) return undefined;
  const contact = whomToCall(application, interview) ?? { id: '', ...unknownContact(application, ours) };
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
    isAgreed: isCallAgreed(followUp, today),
  };
}

/** Of the interview's people the first with a number to dial, or the first; without any, the same of all contacts. */
function whomToCall({ contacts }: Application, { contactIds }: Interview): Contact | undefined {
  const present = contacts.filter(({ id }) => contactIds.includes(id));
  const people = present.length > 0 ? present : contacts;
  return people.find(({ phone }) => telAddress(phone) !== undefined) ?? people[0];
}
