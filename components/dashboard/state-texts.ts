import type { FollowUpState } from '../../lib/domain/follow-ups/follow-up';
import type { TextKey } from '../../lib/messages/text-key';

/** How a step stands; $1 is its due day. */
export const STATE_TEXTS: Readonly<Record<FollowUpState, TextKey>> = {
  upcoming: 'dashboard_state_upcoming',
  open: 'dashboard_state_open',
  due: 'dashboard_state_due',
  overdue: 'dashboard_state_overdue',
  snoozed: 'dashboard_state_snoozed',
  done: 'dashboard_state_done',
  skipped: 'dashboard_state_skipped',
  missed: 'dashboard_state_missed',
  cancelled: 'dashboard_state_cancelled',
};
