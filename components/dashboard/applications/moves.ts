import type { CalendarDate, Stage } from '../../../lib/domain/application';
import type { Command } from '../../../lib/domain/commands';
import type { TextKey } from '../../../lib/messages/text-key';

export type StageName = Stage['name'];

/** Where an application can go from where it stands; what has ended is opened again first (R26). */
export const MOVES: Readonly<Record<StageName, readonly StageName[]>> = {
  waiting: ['offered', 'rejected', 'signed', 'closed'],
  offered: ['signed', 'rejected', 'closed', 'waiting'],
  rejected: ['offered', 'signed', 'closed', 'waiting'],
  signed: ['waiting'],
  closed: ['waiting'],
};

/** What is said once it stands there. */
export const MOVED: Readonly<Record<StageName, TextKey>> = {
  waiting: 'dashboard_reopened_toast',
  offered: 'dashboard_news_offer_done',
  rejected: 'dashboard_news_rejection_done',
  signed: 'dashboard_news_signed_done',
  closed: 'dashboard_news_close_done',
};

export interface MoveDraft {
  to: StageName;
  on: CalendarDate;
  /** Why the user leaves it. */
  reason: string;
}

/**
 * The change that moves an application to a stage.
 *
 * @example moveCommand({ to: 'offered', on: '2026-11-24', reason: '' }).name // 'recordOffer'
 */
export function moveCommand({ to, on, reason }: MoveDraft): Command {
  if (to === 'waiting') return { name: 'reopenApplication' };
  if (to === 'closed') return { name: 'closeApplication', on, reason };
  return { name: ({ offered: 'recordOffer', rejected: 'recordRejection', signed: 'recordSigned' } as const)[to], on };
}
