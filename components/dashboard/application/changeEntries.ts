import type { Application, FollowUpKind, HistoryEntry, ZoneName } from '../../../lib/domain/application';
import { calendarDateAt } from '../../../lib/domain/calendar-date';
import type { ChangeKind, TimelineEntry } from './timeline-entry';

/** Commands that no other entry tells of. */
const CHANGES: Readonly<Record<string, ChangeKind>> = {
  snoozeFollowUp: 'snoozed',
  planCall: 'call-planned',
  reopenFollowUp: 'reopened',
  reopenApplication: 'resumed',
  editApplication: 'edited',
  editInterview: 'edited',
  saveContact: 'people',
  removeContact: 'people',
};

/** Small changes out of the history, those of one kind and day as one. */
export function changeEntries(application: Application, zone: ZoneName): TimelineEntry[] {
  const found = new Map<string, TimelineEntry>();
  for (const { what, at, subject } of application.history) {
    const change = Object.hasOwn(CHANGES, what) ? CHANGES[what] : undefined;
    if (!change) continue;
    const on = calendarDateAt(at, zone);
    const kind = kindOfStep(application, { what, subject });
    const id = `change:${on}:${change}:${kind ?? ''}`;
    const known = found.get(id)?.deed;
    const count = (known?.name === 'change' ? known.count : 0) + 1;
    found.set(id, { id, on, deed: { name: 'change', change, subject: kind, count } });
  }
  return [...found.values()];
}

function kindOfStep(
  { followUps }: Application,
  { subject }: Pick<HistoryEntry, 'what' | 'subject'>,
): FollowUpKind | null {
  return followUps.find(({ key }) => key === subject)?.kind ?? null;
}
