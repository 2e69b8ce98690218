import type { InterviewNotes } from '../../lib/domain/application';
import type { BlockName, FragmentFit, LetterKind } from '../../lib/letters/letter';
import type { TextKey } from '../../lib/messages/text-key';

/** The kinds of letter, for choosing among them. */
export const LETTER_NAMES: Readonly<Record<LetterKind, TextKey>> = {
  'thank-you': 'panel_kind_thank_you',
  'status-enquiry': 'panel_kind_status_enquiry',
  'feedback-request': 'panel_kind_feedback_request',
  'stay-in-touch': 'panel_kind_stay_in_touch',
  'rejection-reply': 'panel_kind_rejection_reply',
  'missed-call': 'panel_kind_missed_call',
};

/** The same with the person it goes to. */
export const LETTER_TITLES: Readonly<Record<LetterKind, TextKey>> = {
  'thank-you': 'panel_title_thank_you',
  'status-enquiry': 'panel_title_status_enquiry',
  'feedback-request': 'panel_title_feedback_request',
  'stay-in-touch': 'panel_title_stay_in_touch',
  'rejection-reply': 'panel_title_rejection_reply',
  'missed-call': 'panel_title_missed_call',
};

/** What each part of a letter says. */
export const PART_NAMES: Readonly<Record<BlockName, TextKey>> = {
  opening: 'panel_part_opening',
  stayed: 'panel_part_stayed',
  impressed: 'panel_part_impressed',
  wish: 'panel_part_wish',
  questions: 'panel_part_questions',
  repair: 'panel_part_repair',
  second: 'panel_part_second',
  ask: 'panel_part_ask',
  release: 'panel_part_release',
  phone: 'panel_part_phone',
  invitation: 'panel_part_invitation',
  extra: 'panel_part_extra',
};

export const NOTE_NAMES: Readonly<Record<keyof InterviewNotes, TextKey>> = {
  stayedWithMe: 'field_stayed_with_me',
  impressedMe: 'field_impressed_me',
  openQuestions: 'field_open_questions',
  answerBetter: 'field_answer_better',
};

/** Why a point of a note is not in the letter, or what to look at. */
export const FIT_REASONS: Readonly<Record<NonNullable<FragmentFit['reason']>, TextKey>> = {
  slip: 'panel_fit_slip',
  'adds-nothing': 'panel_fit_adds_nothing',
  length: 'panel_fit_length',
  'other-letter': 'panel_fit_other_letter',
  'names-reader': 'panel_fit_names_reader',
  'no-sentence': 'panel_fit_no_sentence',
  'other-terms': 'panel_fit_other_terms',
  'small-sie': 'panel_fit_small_sie',
  'small-noun': 'panel_fit_small_noun',
  quoted: 'panel_fit_quoted',
  'switched-off': 'panel_fit_switched_off',
  'not-for-this-kind': 'panel_fit_not_for_kind',
};
