import type { CalendarDate } from '../../../lib/domain/application';
import type { Command } from '../../../lib/domain/commands';

export type News = 'answer' | 'rejection' | 'offer' | 'signed' | 'close';

/** How a rejection was worded; it changes nothing but what is said after it. */
export type RejectionManner = 'stock' | 'personal' | 'unsaid';

/** What the user has heard, or decided. */
export interface NewsDraft {
  news: News;
  on: CalendarDate;
  /** `''` when no day was named. */
  promisedBy: string;
  /** Why the user leaves it. */
  reason: string;
  manner: RejectionManner;
}

export function newsCommand({ news, on, promisedBy, reason }: NewsDraft): Command {
  if (news === 'answer') return { name: 'recordAnswer', on, promisedBy: promisedBy || null };
  if (news === 'rejection') return { name: 'recordRejection', on };
  if (news === 'offer') return { name: 'recordOffer', on };
  if (news === 'signed') return { name: 'recordSigned', on };
  return { name: 'closeApplication', on, reason };
}
