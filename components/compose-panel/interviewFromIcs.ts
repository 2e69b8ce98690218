import type { IcsInvitation } from '../../lib/inbox/readIcs';
import { readInvitation } from '../../lib/inbox/readInvitation';
import type { LogDraft } from '../popup/logDraft';

/** The form with what an invitation file says; what it doesn't say stays as it is. */
export function interviewFromIcs(draft: LogDraft, invitation: IcsInvitation): LogDraft {
  const { summary, location, description, organizer, on, time } = invitation;
  const text = [summary, location, description].filter(Boolean).join('\n');
  const hints = readInvitation({ subject: summary, text, invitation: '' }, { received: on });
  const [, clock = ''] = draft.when.split('T');
  const isNamed = organizer !== null && (organizer.name !== '' || organizer.email !== '');
  return {
    ...draft,
    ...(isNamed && { interviewer: organizer.name || draft.interviewer, email: organizer.email || draft.email }),
    company: hints.company || draft.company,
    role: hints.role || draft.role,
    when: `${on}T${time || clock}`,
    kind: hints.kind ?? draft.kind,
  };
}
