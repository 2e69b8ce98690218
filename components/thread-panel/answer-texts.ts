import type { AnswerKind } from '../../lib/inbox/answer';
import type { TextKey } from '../../lib/messages/text-key';

/** What the words of a mail seem to say. */
export const SOUNDS: Readonly<Record<AnswerKind, TextKey>> = {
  invitation: 'thread_sounds_invitation',
  rejection: 'thread_sounds_rejection',
  offer: 'thread_sounds_offer',
  holding: 'thread_sounds_holding',
  other: 'thread_sounds_other',
};

export const ANSWER_NAMES: Readonly<Record<AnswerKind, TextKey>> = {
  invitation: 'thread_kind_invitation',
  rejection: 'thread_kind_rejection',
  offer: 'thread_kind_offer',
  holding: 'thread_kind_holding',
  other: 'thread_kind_other',
};

/** What follows from each, said before the user accepts it (R21, R22, R23, R26). */
export const MEANS: Readonly<Record<AnswerKind, TextKey>> = {
  invitation: 'thread_means_invitation',
  rejection: 'thread_means_rejection',
  offer: 'thread_means_offer',
  holding: 'thread_means_holding',
  other: 'thread_means_other',
};

export const ACCEPT: Readonly<Record<AnswerKind, TextKey>> = {
  invitation: 'thread_accept_answer',
  rejection: 'thread_accept_rejection',
  offer: 'thread_accept_offer',
  holding: 'thread_accept_answer',
  other: 'thread_accept_answer',
};

export const DONE: Readonly<Record<AnswerKind, TextKey>> = {
  invitation: 'dashboard_news_answer_done',
  rejection: 'dashboard_news_rejection_done',
  offer: 'dashboard_news_offer_done',
  holding: 'dashboard_news_answer_done',
  other: 'dashboard_news_answer_done',
};
