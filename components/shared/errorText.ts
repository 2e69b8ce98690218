import type { FieldError } from '../../lib/domain/commands';
import type { TextKey, Translate } from '../../lib/messages/text-key';

const SENTENCES: Record<FieldError['code'], TextKey> = {
  required: 'error_required',
  'too-long': 'error_too_long',
  'not-a-date': 'error_not_a_date',
  'not-a-time': 'error_not_a_time',
  'not-a-zone': 'error_not_a_zone',
  'not-an-email': 'error_not_an_email',
  'not-a-choice': 'error_not_a_choice',
  'too-far': 'error_too_far',
  past: 'error_past',
  'too-many': 'error_too_many',
  unknown: 'error_unknown',
  'not-possible': 'error_not_possible',
};

/** Labels by the last named part of a field's path. */
const LABELS: Readonly<Record<string, TextKey>> = {
  company: 'field_company',
  role: 'field_role',
  country: 'field_country',
  region: 'field_region',
  contacts: 'field_interviewer',
  contactIds: 'field_interviewer',
  formOfAddress: 'field_interviewer',
  title: 'field_interviewer',
  firstName: 'field_interviewer',
  lastName: 'field_interviewer',
  email: 'field_email',
  phone: 'field_phone',
  terms: 'field_terms',
  language: 'field_language',
  date: 'field_when',
  time: 'field_when',
  zone: 'field_when',
  kind: 'field_kind',
  stayedWithMe: 'field_stayed_with_me',
  impressedMe: 'field_impressed_me',
  openQuestions: 'field_open_questions',
  answerBetter: 'field_answer_better',
  mood: 'field_mood',
  promisedBy: 'field_promised_by',
  until: 'field_until',
  on: 'field_when',
  reason: 'field_reason',
  at: 'call_back_time',
  lesson: 'lesson_title',
  axis: 'lesson_axis',
  heard: 'lesson_heard',
  next: 'lesson_next',
};

/**
 * The text key of a field's label; one for "this entry" when the path names none of ours.
 *
 * @example fieldLabel('contacts.0.email') // 'field_email'
 */
export function fieldLabel(path: string): TextKey {
  const name = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  return (Object.hasOwn(LABELS, name) && LABELS[name]) || 'field_other';
}

/**
 * What is wrong with a field, as a sentence that names it.
 *
 * @example errorText({ field: 'company', code: 'required' }, t) // 'Please fill in “Company”.'
 */
export function errorText({ field, code, limit }: FieldError, t: Translate): string {
  return t(SENTENCES[code], t(fieldLabel(field)), ...(limit === undefined ? [] : [limit]));
}
