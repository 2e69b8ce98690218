import type { ColumnUse } from '../../../../lib/exchange/csv/columns/columnUse';
import type { TextKey } from '../../../../lib/messages/text-key';

/** What a column is taken for, in the order of the list one chooses from. */
export const COLUMN_USE_NAMES: Readonly<Record<ColumnUse, TextKey>> = {
  detail: 'import_use_detail',
  leftOut: 'import_use_left_out',
  company: 'field_company',
  role: 'field_role',
  date: 'dashboard_interview_date',
  time: 'dashboard_interview_time',
  kind: 'import_use_kind',
  contact: 'import_use_contact',
  firstName: 'import_use_first_name',
  lastName: 'import_use_last_name',
  email: 'import_use_email',
  phone: 'import_use_phone',
  stage: 'import_use_stage',
  stageDate: 'import_use_stage_date',
  appliedOn: 'import_use_applied_on',
  promisedBy: 'field_promised_by',
  stayedWithMe: 'field_stayed_with_me',
  impressedMe: 'field_impressed_me',
  openQuestions: 'field_open_questions',
  answerBetter: 'field_answer_better',
  mood: 'import_use_mood',
  country: 'import_use_country',
  region: 'import_use_region',
};
